using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>重大行政决策程序暂行条例.</summary>
public static class MajorDecisionRegulation
{
    public static readonly LawCard Card = new(
        "JC",
        "重大行政决策程序暂行条例",
        "国务院",
        Version: new(2019, 4, 20),
        InForceFrom: new(2019, 9, 1),
        RepealedOn: null,
        WorkingDayTerms: [7],
        Articles:
        [
            new(3, "五类重大行政决策；决策事项目录和标准经同级党委同意后公布"),
            new(10, "决策建议的提出与论证"),
            new(11, "决策机关决定启动并明确承办单位"),
            new(12, "拟订草案：调研、成本效益、依据梳理"),
            new(13, "涉及有关单位职责的充分协商，争议意见须说明"),
            new(15, "公开征求意见期限一般不少于三十日"),
            new(16, "涉及切身利益或者有较大分歧的可以听证，材料提前七日送达"),
            new(17, "听证参加人的遴选与听证报告"),
            new(18, "归纳整理意见并研究采纳"),
            new(19, "专业性强的组织专家、专业机构论证"),
            new(20, "专家选择的独立性与不同意见"),
            new(22, "可能影响社会稳定、公共安全等的进行风险评估"),
            new(23, "风险评估报告的内容"),
            new(24, "风险可控方可决策"),
            new(25, "未经合法性审查或者不合法的不得提交讨论，不得以征求意见代替"),
            new(26, "合法性审查材料与期限，一般不少于七个工作日"),
            new(27, "合法性审查的内容"),
            new(28, "法律顾问、公职律师参与，出具审查意见"),
            new(29, "提请讨论须报送的材料"),
            new(30, "集体讨论，行政首长最后发表意见，不同意见如实记录"),
            new(31, "出台前按规定向同级党委请示报告"),
            new(32, "公布决策并解读说明"),
            new(33, "全过程记录和归档"),
            new(34, "明确执行单位，执行情况及时报告"),
            new(35, "执行中的问题与中止、调整"),
            new(36, "决策后评估"),
            new(37, "决策的中止、修改与紧急处置"),
            new(38, "失误的终身责任追究"),
            new(42, "县级以上政府部门和乡镇参照执行"),
        ])
    {
        ShortTitle = "重大决策条例",
        Rank = LawRank.Regulation,
        DocumentNumber = "国务院令第713号",
        Caution = "第十六条听证材料提前七日为自然日，第二十六条七日为工作日。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
