using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国行政诉讼法.</summary>
public static class LitigationLaw
{
    public static readonly LawCard Card = new(
        "SS",
        "中华人民共和国行政诉讼法",
        "全国人民代表大会常务委员会",
        Version: new(2017, 6, 27),
        InForceFrom: new(2017, 7, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(3, "被诉机关负责人应当出庭应诉；不能出庭的委托相应工作人员"),
            new(34, "被告对行政行为负举证责任，逾期不提供证据视为没有证据"),
            new(35, "诉讼过程中被告及其代理人不得自行收集证据"),
            new(45, "不服复议决定的收到决定书之日起十五日内起诉"),
            new(46, "直接起诉的自知道之日起六个月内提出"),
            new(47, "申请履行职责满两个月不履行的可以起诉"),
            new(56, "诉讼期间不停止执行，法定情形除外", Confidence.Memory),
            new(67, "被告收到起诉状副本之日起十五日内提出答辩状并提交证据和规范性文件"),
            new(71, "重作不得以同一事实和理由作出基本相同的行为"),
            new(81, "一审六个月内判决"),
            new(83, "简易程序四十五日内审结"),
            new(85, "判决十五日、裁定十日内上诉"),
            new(88, "二审三个月内判决"),
            new(94, "当事人必须履行生效裁判"),
            new(96, "拒不履行的可对负责人按日罚款五十至一百元等"),
        ])
    {
        ShortTitle = "行政诉讼法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
