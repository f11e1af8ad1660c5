using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>行政执法机关移送涉嫌犯罪案件的规定.</summary>
public static class CriminalReferralRules
{
    public static readonly LawCard Card = new(
        "YS",
        "行政执法机关移送涉嫌犯罪案件的规定",
        "国务院",
        Version: new(2020, 8, 7),
        InForceFrom: new(2020, 8, 7),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(5, "立即指定两人以上专案组核实并提出书面报告；正职负责人三日内决定；批准的二十四小时内移送"),
            new(6, "移送书、调查报告、涉案物品清单、检验鉴定意见等附卷材料"),
            new(7, "公安机关在回执上签字；不属管辖的二十四小时内转送"),
            new(8, "公安机关三日内审查决定是否立案并书面通知"),
            new(9, "对不立案三日内提请复议或者建议检察院监督；公安三日内答复；仍有异议的三日内建议检察监督"),
            new(11, "不得以行政处罚代替移送；已作出的警告、停业、吊证不停止执行"),
            new(12, "接到立案通知之日起三日内移交涉案物品和材料并办理交接"),
            new(19, "发现公职人员涉嫌职务违法犯罪的及时移送监察机关"),
        ])
    {
        ShortTitle = "移送涉嫌犯罪案件规定",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第310号",
        Caution = "三日未写明计算方式：与处罚法同源的按工作日，其余按自然日，显示为待核实。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
