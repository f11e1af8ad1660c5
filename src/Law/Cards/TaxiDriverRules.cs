using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>出租汽车驾驶员从业资格管理规定.</summary>
public static class TaxiDriverRules
{
    public static readonly LawCard Card = new(
        "CC",
        "出租汽车驾驶员从业资格管理规定",
        "交通运输部",
        Version: new(2021, 8, 11),
        InForceFrom: new(2021, 8, 11),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(16, "从业资格注册有效期三年"),
            new(20, "注册有效期届满前三十日内申请延续"),
            new(24, "继续教育"),
            new(41, "无从业资格驾驶出租汽车的责任"),
            new(43, "聘用无从业资格驾驶员的责任"),
        ])
    {
        ShortTitle = "出租驾驶员规定",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
