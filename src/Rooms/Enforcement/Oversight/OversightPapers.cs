using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>The papers of oversight.</summary>
public static class OversightPapers
{
    public static readonly PaperKind ReconsiderationReply = new("oversight.reconsideration-reply", "行政复议答复书");
    public static readonly PaperKind FileReviewReport = new("oversight.file-review-report", "行政执法案卷评查报告");
    public static readonly PaperKind RectificationNotice = new("oversight.rectification-notice", "监督整改通知书");
    public static readonly PaperKind InterviewNotice = new("oversight.interview-notice", "行政执法监督约谈通知书");
    public static readonly PaperKind SuitAnswer = new("oversight.suit-answer", "行政诉讼答辩状");
}
