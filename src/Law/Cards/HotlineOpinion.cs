using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国务院办公厅关于进一步优化地方政务服务便民热线的指导意见.</summary>
public static class HotlineOpinion
{
    public static readonly LawCard Card = new(
        "G53",
        "国务院办公厅关于进一步优化地方政务服务便民热线的指导意见",
        "国务院办公厅",
        Version: new(2020, 12, 28),
        InForceFrom: new(2020, 12, 28),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "热线归并与受理、派单、办理、答复、督办、办结、回访、评价闭环", Confidence.Secondary),
        ])
    {
        ShortTitle = "热线意见",
        Rank = LawRank.Document,
        DocumentNumber = "国办发〔2020〕53号",
        Confidence = Confidence.Secondary,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
