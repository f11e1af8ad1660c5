using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Inspection;

/// <summary>The papers of inspection.</summary>
public static class InspectionPapers
{
    public static readonly PaperKind Notice = new("inspection.notice", "行政检查通知书");
    public static readonly PaperKind Record = new("inspection.record", "现场检查记录");
    public static readonly PaperKind Rectify = new("inspection.rectify", "限期整改通知书");
    public static readonly PaperKind Recheck = new("inspection.recheck", "整改复查意见书");
    public static readonly PaperKind Supervise = new("inspection.supervise", "重大隐患挂牌督办通知书");
    public static readonly PaperKind InterviewNotice = new("inspection.interview-notice", "约谈通知书");
    public static readonly PaperKind InterviewRecord = new("inspection.interview-record", "约谈记录");
}
