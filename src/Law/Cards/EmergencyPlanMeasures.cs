using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>突发事件应急预案管理办法.</summary>
public static class EmergencyPlanMeasures
{
    public static readonly LawCard Card = new(
        "YA",
        "突发事件应急预案管理办法",
        "国务院办公厅",
        Version: new(2024, 1, 31),
        InForceFrom: new(2024, 1, 31),
        RepealedOn: null,
        WorkingDayTerms: [20],
        Articles:
        [
            new(26, "预案印发后二十个工作日内备案"),
        ])
    {
        ShortTitle = "应急预案办法",
        Rank = LawRank.Document,
        DocumentNumber = "国办发〔2024〕5号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
