using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国务院办公厅关于严格规范涉企行政检查的意见.</summary>
public static class EnterpriseInspectionOpinion
{
    public static readonly LawCard Card = new(
        "G54",
        "国务院办公厅关于严格规范涉企行政检查的意见",
        "国务院办公厅",
        Version: new(2024, 12, 27),
        InForceFrom: new(2024, 12, 27),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "主体资格公告、事项公布、年度频次上限、检查计划、事前审批、通知书、扫码入企、五个严禁八个不得", Confidence.Secondary),
        ])
    {
        ShortTitle = "涉企检查意见",
        Rank = LawRank.Document,
        DocumentNumber = "国办发〔2024〕54号",
        Confidence = Confidence.Secondary,
        Caution = "正文未核，内容据新闻与地方方案。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
