using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>道路货物运输及站场管理规定.</summary>
public static class FreightRules
{
    public static readonly LawCard Card = new(
        "HY",
        "道路货物运输及站场管理规定",
        "交通运输部",
        Version: new(2022, 9, 26),
        InForceFrom: new(2022, 9, 26),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(51, "在公路路口检查不得随意拦截；货运不得双向拦截"),
            new(55, "辖区外违法情况的记录和抄告"),
            new(56, "拒不履行处罚的抄告车籍地"),
            new(57, "对无证货运车辆的暂扣"),
            new(63, "未携带或者无道路运输证车辆的责任"),
        ])
    {
        ShortTitle = "货运规定",
        Rank = LawRank.DepartmentalRule,
        Caution = "2023年11月有修正，修正后文本未核；与道路运输条例不一致的以条例为准。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
