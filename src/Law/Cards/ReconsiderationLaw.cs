using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国行政复议法.</summary>
public static class ReconsiderationLaw
{
    public static readonly LawCard Card = new(
        "FY",
        "中华人民共和国行政复议法",
        "全国人民代表大会常务委员会",
        Version: new(2023, 9, 1),
        InForceFrom: new(2024, 1, 1),
        RepealedOn: null,
        WorkingDayTerms: [3, 5, 7, 10],
        Articles:
        [
            new(20, "自知道行为之日起六十日内申请；未告知的最长不超过一年"),
            new(21, "不动产案件二十年、其他案件五年为最长申请期限"),
            new(23, "对当场处罚决定等四类行为应先复议；作出行为时须告知先复议"),
            new(24, "对工作部门的行为由本级人民政府管辖"),
            new(30, "收到申请五个工作日内审查受理；期满未决定不予受理的视为受理"),
            new(31, "材料不齐五个工作日内一次性通知补正，申请人十个工作日内补正，逾期视为放弃"),
            new(32, "当场处罚和电子监控处罚可通过原机关提交申请；维持的五个工作日内转送复议机关"),
            new(42, "复议期间不停止执行，四种情形应当停止"),
            new(46, "被申请人不得自行向申请人和其他人收集证据"),
            new(48, "普通程序十个工作日内提出书面答复并提交证据依据"),
            new(50, "重大疑难复杂案件应当听证；五个工作日前通知；被申请人负责人应当参加，不能的说明理由并委托"),
            new(51, "听证的组织与当事人陈述、举证、质证"),
            new(53, "当场作出、警告通报批评、款额三千元以下、信息公开等可以适用简易程序"),
            new(54, "简易程序五个工作日内提出书面答复并提交证据依据"),
            new(58, "附带审查中制定机关十个工作日内书面答复条款合法性"),
            new(62, "普通程序六十日内决定，经批准可延长不超过三十日；简易程序三十日"),
            new(70, "不依法书面答复并提交证据依据的视为没有证据依据"),
            new(76, "收到意见书六十日内报送纠正情况"),
            new(77, "被申请人应当履行决定书、调解书、意见书"),
            new(83, "拒不履行的可以约谈、通报批评和处分"),
            new(88, "期间计算依民事诉讼规定；三日、五日、七日、十日指工作日"),
        ])
    {
        ShortTitle = "行政复议法",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
