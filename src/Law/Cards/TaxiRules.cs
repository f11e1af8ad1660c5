using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>巡游出租汽车经营服务管理规定.</summary>
public static class TaxiRules
{
    public static readonly LawCard Card = new(
        "XY",
        "巡游出租汽车经营服务管理规定",
        "交通运输部",
        Version: new(2021, 8, 11),
        InForceFrom: new(2021, 8, 11),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(19, "经营权到期按服务质量信誉考核等级延续或者收回"),
            new(43, "投诉十日内办结，复杂的三十日内办结"),
            new(45, "无许可从事巡游经营的责任"),
            new(46, "异地经营、车辆无有效运输证的责任"),
            new(47, "巡游企业擅自停业、转让经营权、未配备设备等的责任"),
            new(48, "驾驶员拒载、议价、甩客、绕道、不使用计价器等的责任"),
        ])
    {
        ShortTitle = "巡游出租规定",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
