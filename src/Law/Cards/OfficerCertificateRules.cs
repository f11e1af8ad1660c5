using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>交通运输行政执法证件管理规定.</summary>
public static class OfficerCertificateRules
{
    public static readonly LawCard Card = new(
        "ZJ",
        "交通运输行政执法证件管理规定",
        "交通运输部",
        Version: new(2011, 1, 4),
        InForceFrom: new(2011, 3, 1),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(7, "申领条件：十八周岁以上、大专以上、正式编制、品行良好"),
            new(8, "受过刑罚、开除公职者不得申领"),
            new(9, "长期从事执法或法制工作且符合学历的可免培训考试"),
            new(16, "资格培训面授不少于六十学时"),
            new(18, "省级统一按门类命题考试"),
            new(20, "培训考试信息公示一周"),
            new(21, "证件由省级交通主管部门颁发"),
            new(22, "按门类、职责和辖区执法"),
            new(24, "调离退休等注销证件"),
            new(25, "遗失的及时报告，三日内声明并补发"),
            new(28, "年度考核等次"),
            new(30, "年度审验，未通过的证件自行失效"),
            new(31, "暂扣证件的情形"),
            new(32, "暂扣期间不得执法，离岗培训合格返还"),
            new(33, "吊销证件的情形"),
            new(34, "不服吊销三十日内申请复核"),
            new(35, "三十日内作出复核决定"),
        ])
    {
        ShortTitle = "执法证件规定",
        Rank = LawRank.DepartmentalRule,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
