using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>关于推行法律顾问制度和公职律师公司律师制度的意见.</summary>
public static class CounselOpinion
{
    public static readonly LawCard Card = new(
        "FG30",
        "关于推行法律顾问制度和公职律师公司律师制度的意见",
        "中共中央办公厅、国务院办公厅",
        Version: new(2016, 6, 16),
        InForceFrom: new(2016, 6, 16),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "重大决策、规范性文件、重大合同等事项前听取法律顾问、公职律师意见；应听取而未听取造成损失的追责", Confidence.Memory),
        ])
    {
        ShortTitle = "法律顾问意见",
        Rank = LawRank.Document,
        DocumentNumber = "中办发〔2016〕30号",
        Confidence = Confidence.Memory,
        Caution = "未核对原文；合同审核的天数和金额由本单位规定。",
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
