using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>中华人民共和国政府信息公开条例.</summary>
public static class OpenGovernmentRegulation
{
    public static readonly LawCard Card = new(
        "XXGK",
        "中华人民共和国政府信息公开条例",
        "国务院",
        Version: new(2019, 4, 3),
        InForceFrom: new(2019, 5, 15),
        RepealedOn: null,
        WorkingDayTerms: [7, 15, 20],
        Articles:
        [
            new(12, "编制公布公开指南和目录并及时更新"),
            new(14, "国家秘密及危及国家安全等的不予公开"),
            new(15, "涉及商业秘密、个人隐私的公开条件"),
            new(16, "内部事务、过程性信息、执法案卷可以不予公开"),
            new(17, "公开前的保密审查"),
            new(19, "应当主动公开信息的范围", Confidence.Memory),
            new(20, "主动公开的重点内容十五类"),
            new(21, "市县乡增加主动公开的内容"),
            new(26, "自信息形成或者变更之日起二十个工作日内主动公开"),
            new(29, "申请应当包括的内容"),
            new(30, "申请不明确的七个工作日内一次性告知补正，答复期自收到补正起算"),
            new(31, "收到申请时间的确定"),
            new(32, "涉及第三方的书面征求意见，十五个工作日内提出"),
            new(33, "当场或者二十个工作日内答复，经同意可延长二十个工作日；征求意见时间不计入"),
            new(34, "共同制作的征求意见，十五个工作日内提出"),
            new(35, "申请数量频次明显超过合理范围的处理"),
            new(36, "答复的各种类型"),
            new(37, "可区分处理的"),
            new(38, "需要加工分析的可不予提供"),
            new(39, "以申请公开名义信访投诉等的处理"),
            new(42, "不收取费用，超过合理范围的可收取信息处理费"),
            new(49, "部门年度报告一月三十一日前，政府年度报告三月三十一日前"),
            new(50, "年度报告的内容"),
        ])
    {
        ShortTitle = "信息公开条例",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第711号",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
