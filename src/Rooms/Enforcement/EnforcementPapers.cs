using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Enforcement;

/// <summary>The papers of enforcement: the 24 statutory forms (交通运输行政执法文书式样), then the supplementary ones.</summary>
public static class EnforcementPapers
{
    public static readonly PaperKind Filing = new("enforcement.filing", "立案登记表");
    public static readonly PaperKind Inquiry = new("enforcement.inquiry", "询问笔录");
    public static readonly PaperKind Inspection = new("enforcement.inspection", "勘验笔录");
    public static readonly PaperKind Scene = new("enforcement.scene", "现场笔录");
    public static readonly PaperKind Sampling = new("enforcement.sampling", "抽样取证凭证");
    public static readonly PaperKind Preservation = new("enforcement.preservation", "证据登记保存清单");
    public static readonly PaperKind PreservationRelease = new("enforcement.preservation-release", "解除证据登记保存决定书");
    public static readonly PaperKind Measure = new("enforcement.measure", "行政强制措施决定书");
    public static readonly PaperKind MeasureExtension = new("enforcement.measure-extension", "延长行政强制措施期限通知书");
    public static readonly PaperKind MeasureRelease = new("enforcement.measure-release", "解除行政强制措施决定书");
    public static readonly PaperKind Notice = new("enforcement.notice", "违法行为通知书");
    public static readonly PaperKind HearingNotice = new("enforcement.hearing-notice", "听证通知书");
    public static readonly PaperKind Hearing = new("enforcement.hearing", "听证笔录");
    public static readonly PaperKind SummaryDecision = new("enforcement.summary-decision", "当场行政处罚决定书");
    public static readonly PaperKind Decision = new("enforcement.decision", "行政处罚决定书");
    public static readonly PaperKind CorrectionOrder = new("enforcement.correction-order", "责令改正违法行为通知书");
    public static readonly PaperKind Instalments = new("enforcement.instalments", "分期（延期）缴纳罚款通知书");
    public static readonly PaperKind EnforcementNotice = new("enforcement.enforcement-notice", "执行公告");
    public static readonly PaperKind Demand = new("enforcement.demand", "催告书");
    public static readonly PaperKind EnforcementDecision = new("enforcement.enforcement-decision", "行政强制执行决定书");
    public static readonly PaperKind Substitute = new("enforcement.substitute", "代履行决定书");
    public static readonly PaperKind EnforcementPause = new("enforcement.enforcement-pause", "中止（终结、恢复）行政强制执行通知书");
    public static readonly PaperKind ServiceReceipt = new("enforcement.service-receipt", "送达回证");
    public static readonly PaperKind Closing = new("enforcement.closing", "结案报告");

    public static readonly PaperKind Lead = new("enforcement.lead-form", "案件线索登记表");
    public static readonly PaperKind NotFiled = new("enforcement.not-filed", "不予立案审批表");
    public static readonly PaperKind Assistance = new("enforcement.assistance", "协助调查函");
    public static readonly PaperKind Report = new("enforcement.report", "案件调查报告");
    public static readonly PaperKind LegalReview = new("enforcement.legal-review", "重大执法决定法制审核意见书");
    public static readonly PaperKind Discussion = new("enforcement.discussion", "重大案件集体讨论记录");
    public static readonly PaperKind Approval = new("enforcement.approval", "行政处罚决定审批表");
    public static readonly PaperKind NoPenalty = new("enforcement.no-penalty", "不予行政处罚决定书");
    public static readonly PaperKind Withdrawal = new("enforcement.withdrawal", "撤销立案决定书");
    public static readonly PaperKind Transfer = new("enforcement.transfer", "案件移送函");
    public static readonly PaperKind CriminalTransfer = new("enforcement.criminal-transfer", "涉嫌犯罪案件移送书");
    public static readonly PaperKind CourtApplication = new("enforcement.court-application", "强制执行申请书");
    public static readonly PaperKind CopyNotice = new("enforcement.copy-notice", "违法信息抄告函");
    public static readonly PaperKind MajorFiling = new("enforcement.major-filing", "重大行政处罚备案报告");
    public static readonly PaperKind Cover = new("enforcement.cover", "案卷封面");

    /// <summary>The statutory forms in the order of their numbers, 1 to 24.</summary>
    public static readonly IReadOnlyList<PaperKind> Statutory =
    [
        Filing, Inquiry, Inspection, Scene, Sampling, Preservation, PreservationRelease, Measure, MeasureExtension,
        MeasureRelease, Notice, HearingNotice, Hearing, SummaryDecision, Decision, CorrectionOrder, Instalments,
        EnforcementNotice, Demand, EnforcementDecision, Substitute, EnforcementPause, ServiceReceipt, Closing,
    ];

    /// <summary>Forms that provinces add (CX131), as this house names them.</summary>
    public static readonly IReadOnlyList<PaperKind> Supplementary =
    [
        Lead, NotFiled, Assistance, Report, LegalReview, Discussion, Approval, NoPenalty, Withdrawal, Transfer,
        CriminalTransfer, CourtApplication, CopyNotice, MajorFiling, Cover,
    ];
}
