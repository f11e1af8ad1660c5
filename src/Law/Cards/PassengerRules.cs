using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>道路旅客运输及客运站管理规定.</summary>
public static class PassengerRules
{
    public static readonly LawCard Card = new(
        "KY",
        "道路旅客运输及客运站管理规定",
        "交通运输部",
        Version: new(2022, 9, 26),
        InForceFrom: new(2022, 9, 26),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(89, "辖区外违法的事实和结果记录在道路运输证上并抄告许可机关"),
            new(90, "拒不履行处罚的抄告车籍地作为审验和信誉依据"),
            new(91, "对无证客运车辆的暂扣"),
            new(97, "未携带道路运输证；使用无证车辆或者无资格驾驶员的责任"),
            new(98, "未按规定查验旅客身份的责任"),
            new(99, "客运包车、安全告知、定制客运备案等违规的责任"),
            new(103, "定制客运网络平台的责任"),
        ])
    {
        ShortTitle = "客运规定",
        Rank = LawRank.DepartmentalRule,
        Caution = "2023年11月有修正，修正后文本未核；与道路运输条例不一致的以条例为准。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
