using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Enforcement;

/// <summary>The papers of enforcement: the 24 statutory forms (交通运输行政执法文书式样), then the supplementary ones.</summary>
public static class EnforcementPapers
{
    public static readonly PaperKind Filing = new("enforcement.filing", "立案登记表");
    public static readonly PaperKind Inquiry = new("enforcement.inquiry", "询问笔录");
    public static readonly PaperKind Inspection = new("enforcement.survey", "勘验笔录");
    public static readonly PaperKind Scene = new("enforcement.scene", "现场笔录");
    public static readonly PaperKind Sampling = new("enforcement.sampling", "抽样取证凭证");
    public static readonly PaperKind Preservation = new("enforcement.custody", "证据登记保存清单");
    public static readonly PaperKind PreservationRelease = new("enforcement.custody-release", "解除证据登记保存决定书");
    public static readonly PaperKind Measure = new("enforcement.measure", "行政强制措施决定书");
    public static readonly PaperKind MeasureExtension = new("enforcement.measure-extension", "延长行政强制措施期限通知书");
    public static readonly PaperKind MeasureRelease = new("enforcement.measure-release", "解除行政强制措施决定书");
    public static readonly PaperKind Notice = new("enforcement.notice", "违法行为通知书");
    public static readonly PaperKind HearingNotice = new("enforcement.hearing-notice", "听证通知书");
    public static readonly PaperKind Hearing = new("enforcement.hearing", "听证笔录");
    public static readonly PaperKind SummaryDecision = new("enforcement.summary-decision", "当场行政处罚决定书");
    public static readonly PaperKind Decision = new("enforcement.decision", "行政处罚决定书");
    public static readonly PaperKind CorrectionOrder = new("enforcement.correction", "责令改正违法行为通知书");
    public static readonly PaperKind Instalments = new("enforcement.instalment", "分期（延期）缴纳罚款通知书");
    public static readonly PaperKind EnforcementNotice = new("enforcement.announcement", "执行公告");
    public static readonly PaperKind Demand = new("enforcement.urging", "催告书");
    public static readonly PaperKind EnforcementDecision = new("enforcement.enforcement", "行政强制执行决定书");
    public static readonly PaperKind Substitute = new("enforcement.sub-performance", "代履行决定书");
    public static readonly PaperKind EnforcementPause = new("enforcement.enforcement-turn", "中止（终结、恢复）行政强制执行通知书");
    public static readonly PaperKind ServiceReceipt = new("enforcement.service-receipt", "送达回证");
    public static readonly PaperKind Closing = new("enforcement.closing", "结案报告");

    public static readonly PaperKind Report = new("enforcement.report", "案件调查报告");
    public static readonly PaperKind LegalReview = new("enforcement.legal-review", "法制审核意见书");
    public static readonly PaperKind Discussion = new("enforcement.panel", "重大案件集体讨论记录");
    public static readonly PaperKind Approval = new("enforcement.penalty-approval", "行政处罚审批表");
    public static readonly PaperKind NoPenalty = new("enforcement.no-penalty", "不予行政处罚决定书");
    public static readonly PaperKind Withdrawal = new("enforcement.withdrawal-approval", "撤销立案审批表");
    public static readonly PaperKind Transfer = new("enforcement.transfer", "案件移送函");
    public static readonly PaperKind MeasureApproval = new("enforcement.measure-approval", "行政强制措施审批表");
    public static readonly PaperKind InstalmentApproval = new("enforcement.instalment-approval", "分期（延期）缴纳罚款审批表");
    public static readonly PaperKind CourtApplication = new("enforcement.court-request", "行政强制执行申请书");
    public static readonly PaperKind Cover = new("enforcement.volume-cover", "卷宗封面");
    public static readonly PaperKind Contents = new("enforcement.volume-contents", "卷内目录");
    public static readonly PaperKind Note = new("enforcement.volume-note", "卷内备考表");
    public static readonly PaperKind Lead = new("enforcement.lead-register", "案件线索登记表");
    public static readonly PaperKind NotFiledApproval = new("enforcement.not-filed-approval", "不予立案审批表");
    public static readonly PaperKind NotFiled = new("enforcement.not-filed", "不予立案告知书");
    public static readonly PaperKind Assistance = new("enforcement.assistance", "协助调查函");
    public static readonly PaperKind CopyNotice = new("enforcement.copy-notice", "违法行为抄告函");
    public static readonly PaperKind MajorFiling = new("enforcement.major-filing", "重大行政处罚决定备案报告");

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
        Report, LegalReview, Discussion, Approval, NoPenalty, Withdrawal, Transfer, MeasureApproval, InstalmentApproval,
        CourtApplication, Cover, Contents, Note, Lead, NotFiledApproval, NotFiled, Assistance, CopyNotice, MajorFiling,
    ];
}
