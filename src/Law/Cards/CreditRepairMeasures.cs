using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>信用修复管理办法.</summary>
public static class CreditRepairMeasures
{
    public static readonly LawCard Card = new(
        "XX",
        "信用修复管理办法",
        "国家发展和改革委员会",
        Version: new(2026, 4, 1),
        InForceFrom: new(2026, 4, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "轻微失信原则不公示，最长三个月；一般三个月至一年；严重一至三年；满最短期并履行义务可修复", Confidence.Secondary),
        ])
    {
        ShortTitle = "信用修复办法",
        Rank = LawRank.DepartmentalRule,
        Confidence = Confidence.Secondary,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
