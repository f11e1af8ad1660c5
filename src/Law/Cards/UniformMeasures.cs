using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>综合行政执法制式服装和标志管理办法.</summary>
public static class UniformMeasures
{
    public static readonly LawCard Card = new(
        "ZF",
        "综合行政执法制式服装和标志管理办法",
        "财政部、司法部",
        Version: new(2020, 12, 9),
        InForceFrom: new(2020, 12, 9),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(2, "限执法机构中持证在编人员", Confidence.Secondary),
            new(7, "统一采购，不得扩大着装范围", Confidence.Secondary),
        ])
    {
        ShortTitle = "制式服装办法",
        Rank = LawRank.Document,
        Confidence = Confidence.Secondary,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
