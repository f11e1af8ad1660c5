using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国政府采购法实施条例.</summary>
public static class ProcurementRegulation
{
    public static readonly LawCard Card = new(
        "CGT",
        "中华人民共和国政府采购法实施条例",
        "国务院",
        Version: new(2015, 1, 30),
        InForceFrom: new(2015, 3, 1),
        RepealedOn: null,
        WorkingDayTerms: [2],
        Articles:
        [
            new(50, "采购合同签订之日起二个工作日内公告"),
        ])
    {
        ShortTitle = "采购法条例",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第658号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
