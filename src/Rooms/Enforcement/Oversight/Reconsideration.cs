using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Enforcement.Oversight.AppealFields;
using Art = Fatong.Law.Cards.ReconsiderationLaw;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>A reconsideration against the bureau (行政复议应复), from the copy of the application to what is learnt from it.</summary>
public static class Reconsideration
{
    public static readonly StepId Received = new("received");
    public static readonly StepId Entrust = new("entrust");
    public static readonly StepId Reply = new("reply");
    public static readonly StepId DocumentReply = new("document-reply");
    public static readonly StepId Hearing = new("hearing");
    public static readonly StepId Result = new("result");
    public static readonly StepId Perform = new("perform");
    public static readonly StepId OpinionReport = new("opinion-report");
    public static readonly StepId Learn = new("learn");
    public static readonly StepId Close = new("close");

    public static readonly Field<string> Organ = Make.Text("organ", "复议机关") with { Required = true, InList = true };
    public static readonly Field<string> OrganNumber = Make.Text("organ-number", "复议案号") with { Required = true, InList = true, Searched = true };
    public static readonly Field<DateOnly> AcceptedOn = Make.Date("accepted-on", "复议机关受理日期");
    public static readonly Field<bool> DocumentAsked = Make.YesNo("document-asked", "申请人一并请求审查规范性文件");
    public static readonly Field<string> DocumentText = Make.Paragraph("document-text", "规范性文件条款合法性的答复") with { Required = true };
    public static readonly Field<string> NoReplyReason = Make.Paragraph("no-reply-reason", "未提交答复的原因");
    public static readonly Field<string> Outcome = Make.Choice(
        "reconsideration-outcome", "复议结果",
        ("maintained", "维持"), ("changed", "变更"), ("annulled", "撤销"), ("illegal", "确认违法或者无效"), ("ordered", "责令履行"), ("rejected", "驳回申请（请求）"), ("withdrawn", "撤回申请"), ("settled", "调解或者和解"))
        with { Required = true, InList = true };
    public static readonly Field<string> DecisionNumber = Make.Text("reconsideration-decision", "复议决定书文号");
    public static readonly Field<bool> OpinionLetter = Make.YesNo("opinion-letter", "收到行政复议意见书");
    public static readonly Field<string> OpinionText = Make.Paragraph("opinion-report-text", "纠正情况和善后工作") with { Required = true };

    /// <summary>The organ of reconsideration put the act right.</summary>
    public static readonly Condition Corrected = Is(Outcome, "changed", "annulled", "illegal", "ordered");

    public static readonly Deadline ReplyIn = Deadline.Within(
        "reply-10", "提出书面答复期限", 10.WorkingDays, Received, Reply, Art.Art(48), CountingRules.Reconsideration) with { OrBy = [Result], When = !Yes(Simple) };

    public static readonly Deadline ReplySimple = Deadline.Within(
        "reply-5", "简易程序书面答复期限", 5.WorkingDays, Received, Reply, Art.Art(54), CountingRules.Reconsideration) with { OrBy = [Result], When = Yes(Simple) };

    public static readonly Deadline DocumentIn = Deadline.Within(
        "document-reply", "规范性文件附带审查答复期限", 10.WorkingDays, Received, DocumentReply, Art.Art(58), CountingRules.Reconsideration) with { OrBy = [Result], When = Yes(DocumentAsked) };

    public static readonly Deadline DecideIn = Deadline.Within(
        "decide-60", "复议决定期限", 60.CalendarDays, Received, Result, Art.Art(62), CountingRules.Reconsideration) with { Binds = Bound.Party, FromField = AcceptedOn, When = !Yes(Simple) };

    public static readonly Deadline DecideSimple = Deadline.Within(
        "decide-30", "简易程序复议决定期限", 30.CalendarDays, Received, Result, Art.Art(62), CountingRules.Reconsideration) with { Binds = Bound.Party, FromField = AcceptedOn, When = Yes(Simple) };

    public static readonly Deadline OpinionIn = Deadline.Within(
        "opinion-60", "报送意见书纠正情况期限", 60.CalendarDays, Result, OpinionReport, Art.Art(76), CountingRules.Reconsideration) with { When = Yes(OpinionLetter) };

    private static readonly Gate OldEvidence = new("appeal-evidence", Art.Art(46), "复议期间不得自行收集证据，所附证据应当在作出行为时已经收集", Yes(NoNewEvidence));

    private static readonly Gate HeadOrReason = new("appeal-hearing-head", Art.Art(50), "听证时被申请人的负责人应当参加；不能参加的应当说明理由并委托相应的工作人员", Yes(HeadCame) | (Known(AbsenceReason) & Known(AbsenceText)));

    private static readonly Condition Answered = Taken(Reply) | Is(Outcome, "withdrawn", "rejected", "settled") | Known(NoReplyReason);

    private static readonly Gate AnsweredFirst = new("appeal-unanswered", Art.Art(70), "尚未提交书面答复和证据依据（视为没有证据依据），应当说明原因", Answered);

    private static readonly Gate Performed = new("appeal-performed", Art.Art(77), "应当履行复议决定", Implies(Corrected, Taken(Perform)));

    private static readonly Gate Reported = new("appeal-opinion", Art.Art(76), "应当将行政复议意见书的纠正情况报送复议机关", Implies(Yes(OpinionLetter), Taken(OpinionReport)));

    private static readonly Gate Learnt = new("appeal-lessons", Art.Art(77), "被纠错的案件应当分析原因、提出改进措施", Implies(Corrected, Taken(Learn)));

    public static readonly Procedure Definition =
        new("enforcement.reconsideration", Version: 1, "行政复议应复", InForceFrom: new(2024, 1, 1), Art.Art(48))
    {
        Steps =
        [
            new(Received, "收到复议申请书副本", LegalReviewer, Art.Art(48)) { Stage = "受理", Asks = [Title, Organ, OrganNumber, AcceptedOn, Applicant, Against, AgainstText, Simple, DocumentAsked, Copies] },
            new(Entrust, "委托代理人", LegalReviewer, Art.Art(50)) { Stage = "答复", After = [Received], Before = [Result], Optional = true, Repeats = true, Asks = [Agent, Lawyer] },
            new(Reply, "提出书面答复并提交证据依据", LegalReviewer, Art.Art(48))
            {
                Stage = "答复", After = [Received], Before = [Result], Optional = true, Signed = [Leader], Gates = [OldEvidence], Asks = [ReplyText, ReplyClaim, EvidenceList, NoNewEvidence], Produces = [OversightPapers.ReconsiderationReply],
            },
            new(DocumentReply, "答复规范性文件合法性", LegalReviewer, Art.Art(58)) { Stage = "答复", After = [Received], Before = [Result], When = Yes(DocumentAsked), Optional = true, Signed = [Leader], Asks = [DocumentText] },
            new(Hearing, "参加复议听证", LegalReviewer, Art.Art(50))
            {
                Stage = "审理", After = [Received], Before = [Result], Optional = true, Repeats = true, Gates = [HeadOrReason], Asks = [HeadCame, HeadWho, HeadRank, HeadSpoke, AbsenceReason, AbsenceText, LawyerCame],
            },
            new(Result, "收到复议决定", LegalReviewer, Art.Art(62)) { Stage = "结果", After = [Received], Gates = [AnsweredFirst], Asks = [Outcome, DecisionNumber, OpinionLetter, NoReplyReason, Copies] },
            new(Perform, "履行复议决定", LegalReviewer, Art.Art(77)) { Stage = "履行", After = [Result], Before = [Close], When = Taken(Result) & Corrected, Optional = true, Repeats = true, Asks = [PerformText] },
            new(OpinionReport, "报送意见书纠正情况", LegalReviewer, Art.Art(76)) { Stage = "履行", After = [Result], Before = [Close], When = Taken(Result) & Yes(OpinionLetter), Optional = true, Asks = [OpinionText] },
            new(Learn, "纠错原因分析", LegalReviewer, Art.Art(77)) { Stage = "履行", After = [Result], Before = [Close], When = Taken(Result) & Corrected, Optional = true, Asks = [Cause, Lessons] },
            new(Close, "办结归档", LegalReviewer, Art.Art(77)) { Stage = "办结", After = [Result], Ends = true, Gates = [Performed, Reported, Learnt], Asks = [CloseNote] },
        ],
        Deadlines = [ReplyIn, ReplySimple, DocumentIn, DecideIn, DecideSimple, OpinionIn],
        Invariants =
        [
            new("old-evidence", Art.Art(46), "不提交事后收集的证据", [Reply], Yes(NoNewEvidence)),
            new("answered", Art.Art(70), "未答复的说明原因", [Result], Answered),
            new("performed", Art.Art(77), "被纠错的履行、总结后才办结", [Close], Implies(Corrected, Taken(Perform) & Taken(Learn))),
            new("opinion", Art.Art(76), "收到意见书的报送纠正情况后才办结", [Close], Implies(Yes(OpinionLetter), Taken(OpinionReport))),
            new("head", Art.Art(50), "负责人参加听证或者说明理由", [Hearing], Yes(HeadCame) | Known(AbsenceReason)),
        ],
        Title = Title,
        NumberWord = "复应",
        Parent = "enforcement.ordinary-penalty",
        AlsoUnder = ["enforcement.summary-penalty", "enforcement.coercive-measure"],
        AfterParent = true,
        Group = "执法监督",
        Systems = [140],
    };
}
