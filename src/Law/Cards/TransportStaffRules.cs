using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>道路运输从业人员管理规定.</summary>
public static class TransportStaffRules
{
    public static readonly LawCard Card = new(
        "CY",
        "道路运输从业人员管理规定",
        "交通运输部",
        Version: new(2022, 11, 10),
        InForceFrom: new(2022, 11, 10),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(18, "从业资格考试受理之日起三十日内安排"),
            new(19, "考试后五日内公布成绩，计算机考试现场公布"),
            new(20, "公布成绩之日起五日内发证；成绩一年有效"),
            new(29, "从业资格证有效期六年，届满前三十日换证"),
            new(32, "超过有效期一百八十日未换证的注销"),
            new(34, "诚信考核周期十二个月，不合格的继续教育"),
            new(46, "无从业资格或证件失效驾驶客货运车辆的责任"),
            new(47, "无从业资格从事危险货物运输的责任"),
        ])
    {
        ShortTitle = "从业人员规定",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
