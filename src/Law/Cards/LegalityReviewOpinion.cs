using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见.</summary>
public static class LegalityReviewOpinion
{
    public static readonly LawCard Card = new(
        "G115",
        "国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见",
        "国务院办公厅",
        Version: new(2018, 12, 4),
        InForceFrom: new(2018, 12, 4),
        RepealedOn: null,
        WorkingDayTerms: [5, 15],
        Articles:
        [
            new(0, "审核范围、主体、程序与材料；审核时限一般五至十五个工作日；未经审核不得提交审议", Confidence.Memory),
        ])
    {
        ShortTitle = "合法性审核意见",
        Rank = LawRank.Document,
        DocumentNumber = "国办发〔2018〕115号",
        Confidence = Confidence.Memory,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
