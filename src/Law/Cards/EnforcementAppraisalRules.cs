using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>交通运输行政执法评议考核规定.</summary>
public static class EnforcementAppraisalRules
{
    public static readonly LawCard Card = new(
        "PK",
        "交通运输行政执法评议考核规定",
        "交通运输部",
        Version: new(2010, 7, 27),
        InForceFrom: new(2010, 10, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(14, "评议考核百分制，分优秀、达标、不达标"),
            new(15, "六种一票不达标的情形"),
            new(20, "对结果有异议十五日内申诉"),
        ])
    {
        ShortTitle = "评议考核规定",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
