using Fatong.Kernel.Calendar;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>The terms of the ordinary procedure, each with its article and count.</summary>
public static class OrdinaryTerms
{
    public static readonly Condition Annulled =
        Is(ReconsiderationOutcome, "changed", "annulled", "illegal") | Is(SuitOutcome, "changed", "annulled", "illegal");

    /// <summary>Passing the last day warns and needs a reason; it does not void the decision.</summary>
    public static readonly Deadline Decide = Deadline.Within(
        "decide-90", "九十日办案期限", 90.CalendarDays, Filing, Decision, PenaltyLaw.Art(60), CountingRules.Ordinary) with
    {
        OrBy = [NoPenalty, Transfer, Withdrawal, Stop],
        ExtendedBy = (Prolongation, 30.CalendarDays),
    };

    /// <summary>No national number: the bureau sets it.</summary>
    public static readonly Deadline Defend = Deadline.Within(
        "defend", "陈述申辩期限", BureauParameters.DefenceTerm.Term, NoticeService, Defence, PenaltyLaw.Art(45), CountingRules.Ordinary) with
    {
        Binds = Bound.Party, Parameter = BureauParameters.DefenceTerm.Code, Confidence = Confidence.Local,
    };

    public static readonly Deadline RequestHearing = Deadline.Within(
        "request-hearing", "听证要求期限", 5.WorkingDays, NoticeService, HearingRequest, PenaltyLaw.Art(64, item: 1), CountingRules.Ordinary) with
    {
        Binds = Bound.Party,
    };

    public static readonly Deadline NotifyHearing = Deadline.Ahead(
        "notify-hearing", "听证七日前通知期限", 7.WorkingDays, Hearing, HearingNotice, PenaltyLaw.Art(64, item: 2), CountingRules.ClearDaysAhead) with
    {
        FromField = DecisionFields.HearingOn,
    };

    public static readonly Deadline Serve = Deadline.Within(
        "serve", "决定书送达期限", 7.WorkingDays, Decision, DecisionService, PenaltyLaw.Art(61), CountingRules.Ordinary) with
    {
        When = Taken(Decision),
    };

    public static readonly Deadline ServeNoPenalty = Deadline.Within(
        "serve-no-penalty", "不予处罚决定书送达期限", 7.WorkingDays, NoPenalty, DecisionService, PenaltyLaw.Art(61), CountingRules.Ordinary) with
    {
        When = Taken(NoPenalty),
    };

    public static readonly Deadline Publish = Deadline.Within(
        "publish", "处罚决定公开期限", 7.WorkingDays, Decision, Publishing, ThreeSystemsOpinion.Art(6), CountingRules.Ordinary);

    public static readonly Deadline UnpublishAfterReview = Deadline.Within(
        "unpublish-review", "复议改变后撤回公开期限", 3.WorkingDays, ReconsiderationResult, Unpublishing, PenaltyLaw.Art(48, 2), CountingRules.Ordinary) with
    {
        When = Is(ReconsiderationOutcome, "changed", "annulled", "illegal"),
    };

    public static readonly Deadline UnpublishAfterSuit = Deadline.Within(
        "unpublish-suit", "败诉后撤回公开期限", 3.WorkingDays, SuitResult, Unpublishing, PenaltyLaw.Art(48, 2), CountingRules.Ordinary) with
    {
        When = Is(SuitOutcome, "changed", "annulled", "illegal") & !Is(ReconsiderationOutcome, "changed", "annulled", "illegal"),
    };

    public static readonly Deadline Pay = Deadline.Within(
        "pay", "缴纳罚款期限", 15.CalendarDays, DecisionService, Payment, PenaltyLaw.Art(67), CountingRules.Ordinary) with
    {
        Binds = Bound.Party, When = Taken(Decision),
    };

    public static readonly Deadline HandIn = Deadline.Within(
        "hand-in", "当场收缴罚款上缴期限", 2.WorkingDays, Payment, CashHandIn, PenaltyLaw.Art(71), CountingRules.Ordinary) with
    {
        When = Is(Channel, "on-spot"),
    };

    public static readonly Deadline Urge = Deadline.Within(
        "urge", "催告后十日", 10.WorkingDays, Demand, CourtApplication, CompulsionLaw.Art(54), CountingRules.Ordinary) with
    {
        Binds = Bound.Party,
    };

    public static readonly Deadline AskReview = Deadline.Within(
        "ask-review", "申请复议期限", 60.CalendarDays, DecisionService, Reconsideration, ReconsiderationLaw.Art(20), CountingRules.Reconsideration) with
    {
        Binds = Bound.Party,
    };

    public static readonly Deadline Sue = Deadline.Within(
        "sue", "起诉期限", 6.Months, DecisionService, Suit, LitigationLaw.Art(46), CountingRules.Ordinary) with
    {
        Binds = Bound.Party,
    };

    /// <summary>Three months from the day the remedies expired, which the demand records.</summary>
    public static readonly Deadline ApplyToCourt = Deadline.Within(
        "apply-to-court", "申请法院强制执行期限", 3.Months, Demand, CourtApplication, CompulsionLaw.Art(53), CountingRules.Ordinary) with
    {
        FromField = RemedyExpires,
    };

    public static readonly Deadline UrgeSubstitute = Deadline.Within(
        "urge-substitute", "代履行前三日催告", 3.WorkingDays, SubstituteDecision, Substitute, CompulsionLaw.Art(51), CountingRules.Ordinary) with
    {
        Binds = Bound.Party,
    };

    public static readonly Deadline ReplyReview = Deadline.Within(
        "reply-review", "复议答复期限", 10.WorkingDays, Reconsideration, ReconsiderationReply, ReconsiderationLaw.Art(48), CountingRules.Reconsideration);

    public static readonly Deadline ReplySuit = Deadline.Within(
        "reply-suit", "诉讼答辩举证期限", 15.CalendarDays, Suit, SuitReply, LitigationLaw.Art(67), CountingRules.Ordinary);

    public static readonly Deadline FileMajor = Deadline.Within(
        "file-major", "重大处罚备案期限", BureauParameters.MajorReportTerm.Term, Decision, MajorFiling, PenaltyLaw.Art(57), CountingRules.Ordinary) with
    {
        Parameter = BureauParameters.MajorReportTerm.Code, Confidence = Confidence.Local,
    };

    public static readonly Deadline CopyOverload = Deadline.Within(
        "copy-overload", "超限案件抄告期限", 7.WorkingDays, Closing, CopyNotice, OverloadRules.Art(44), CountingRules.Ordinary) with
    {
        When = Is(OffenceChoice.Code, OffenceChoice.Overload), Confidence = Confidence.Local,
    };

    public static readonly Deadline FileAway = Deadline.Within(
        "file-away", "归档期限", BureauParameters.ArchiveTerm.Term, Closing, Archive, ProcedureRules.Art(122), CountingRules.Ordinary) with
    {
        Parameter = BureauParameters.ArchiveTerm.Code, Confidence = Confidence.Local,
    };

    public static readonly IReadOnlyList<Deadline> All =
    [
        Decide, Defend, RequestHearing, NotifyHearing, Serve, ServeNoPenalty, Publish, UnpublishAfterReview, UnpublishAfterSuit, Pay, HandIn,
        Urge, AskReview, Sue, ApplyToCourt, UrgeSubstitute, ReplyReview, ReplySuit, FileMajor, CopyOverload, FileAway,
    ];
}
