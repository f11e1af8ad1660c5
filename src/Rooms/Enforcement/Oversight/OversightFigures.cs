using Fatong.Kernel.Figures;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.Oversight.AppealFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>The figures of oversight: every reconsideration and suit is a matter of its own, so zero is a figure of a kept book.</summary>
public static class OversightFigures
{
    public static readonly Indicator Reconsiderations = new(
        "admin_reconsideration_cases", "行政复议案件数", "件", Nature.Flow, "报告期内收到申请书副本、以本机关为被申请人的行政复议案件数，含被申请复议的各类行政行为。", 2,
        FigureQuery.CountActs((Reconsideration.Definition, Reconsideration.Received))) { Group = "M11", Dimensions = [Against] };

    public static readonly Indicator ReconsiderationsChanged = new(
        "reconsideration_changed_cases", "行政复议被改变（撤销）案件数", "件", Nature.Flow, "报告期内收到的复议决定为变更、撤销、确认违法或者无效、责令履行的案件数。", 2,
        FigureQuery.CountActs((Reconsideration.Definition, Reconsideration.Result)).Only(Reconsideration.Corrected) with { AsActed = true }) { Group = "M11", Dimensions = [Reconsideration.Outcome] };

    public static readonly Indicator Suits = new(
        "admin_litigation_cases", "行政诉讼案件数", "件", Nature.Flow, "报告期内收到起诉状副本、以本机关为被告的行政诉讼案件数。", 2,
        FigureQuery.CountActs((Litigation.Definition, Litigation.Served))) { Group = "M11", Dimensions = [Against] };

    public static readonly Indicator SuitsLost = new(
        "litigation_lost_cases", "行政诉讼败诉案件数", "件", Nature.Flow, "报告期内裁判撤销、变更、确认违法或者无效、判决履行职责且已生效的案件数。", 2,
        FigureQuery.CountActs((Litigation.Definition, Litigation.Judgment)).Only(Litigation.Lost & Yes(Litigation.Final)) with { AsActed = true }) { Group = "M11", Dimensions = [Litigation.Outcome] };

    public static readonly Indicator CourtAppearances = new(
        "leader_court_appearances", "主要领导出庭（参加庭审）案件数", "起", Nature.Flow, "报告期内主要负责人出庭应诉的行政诉讼案件数，一案多次开庭计一起。", 2,
        FigureQuery.CountActs((Litigation.Definition, Litigation.Appear)).Only(Yes(HeadCame) & Is(HeadRank, "principal")) with { AsActed = true }) { Group = "M11" };

    public static readonly Indicator AppearanceRate = new(
        "head_court_appearance_rate", "负责人出庭应诉率", "%", Nature.Rate, "报告期内负责人（含副职、分管负责人）出庭的案件数与开庭审理的案件数之比。", 2,
        FigureQuery.CountActs((Litigation.Definition, Litigation.Appear)).Only(Yes(HeadCame)) with { AsActed = true })
    {
        Group = "M11", Per = FigureQuery.CountActs((Litigation.Definition, Litigation.Appear)),
    };

    public static readonly Indicator HearingsWithCounsel = new(
        "litigation_hearings_with_counsel", "法律顾问参与诉讼庭审案件数", "起", Nature.Flow, "报告期内开庭、有法律顾问（律师）出席的行政诉讼案件数，一案多次开庭计一起。", 2,
        FigureQuery.CountActs((Litigation.Definition, Litigation.Appear)).Only(Yes(LawyerCame)) with { AsActed = true }) { Group = "M04" };

    public static readonly Indicator FileReviews = new(
        "case_file_reviews", "执法案卷评查次数", "次", Nature.Flow, "报告期内完成评查报告的行政执法案卷评查批次数，一批次计一次。", 1,
        FigureQuery.CountActs((FileReview.Definition, FileReview.Report))) { Group = "M11" };

    public static readonly Indicator IssuesClosed = new(
        "supervision_issues_closed", "执法监督问题整改销号数", "个", Nature.Flow, "报告期内复查到位并销号的执法监督检查问题数。", 1,
        FigureQuery.CountActs((SupervisionIssue.Definition, SupervisionIssue.Close))) { Group = "M11", Dimensions = [SupervisionIssue.Source, SupervisionIssue.Subject] };

    public static readonly Indicator Interviews = new(
        "supervision_interviews", "执法监督约谈次数", "次", Nature.Flow, "报告期内举行的执法监督约谈次数。", 1,
        FigureQuery.CountActs((SupervisionInterview.Definition, SupervisionInterview.Hold))) { Group = "M11", Dimensions = [SupervisionInterview.Trigger] };

    public static readonly Indicator Held = new(
        "officers_held_accountable", "执法责任追究人次", "人次", Nature.Flow, "报告期内作出追究决定（不含不予追究和尽职免责）的人次。", 1,
        FigureQuery.CountActs((Accountability.Definition, Accountability.Decide)).Only(!Is(Accountability.Sanction, "none"))) { Group = "M11", Dimensions = [Accountability.Fault, Accountability.Sanction] };

    public static readonly IReadOnlyList<Indicator> All = [IssuesClosed, Interviews, Held, FileReviews, Reconsiderations, ReconsiderationsChanged, Suits, SuitsLost, CourtAppearances, AppearanceRate, HearingsWithCounsel];
}
