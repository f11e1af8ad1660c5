using Fatong.Kernel.Law;

namespace Fatong.Law.Cards;

/// <summary>国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知.</summary>
public static class NormativeDocumentNotice
{
    public static readonly LawCard Card = new(
        "G37",
        "国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知",
        "国务院办公厅",
        Version: new(2018, 5, 16),
        InForceFrom: new(2018, 5, 16),
        RepealedOn: null,
        WorkingDayTerms: [],
        Articles:
        [
            new(0, "规范性文件的界定、禁止内容、评估论证、征求意见、合法性审核、集体审议、统一登记编号印发、公开发布、备案和清理", Confidence.Secondary),
        ])
    {
        ShortTitle = "规范性文件通知",
        Rank = LawRank.Document,
        DocumentNumber = "国办发〔2018〕37号",
        Confidence = Confidence.Secondary,
    };

    /// <inheritdoc cref="LawCard.Art"/>
    public static Citation Art(int article, int paragraph = 0, int item = 0) => Card.Art(article, paragraph, item);
}
