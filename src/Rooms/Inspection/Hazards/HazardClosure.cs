using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Inspection.Hazards.HazardFields;
using Forms = Fatong.Rooms.Inspection.InspectionPapers;

namespace Fatong.Rooms.Inspection.Hazards;

/// <summary>The closed loop of a hazard (隐患整改闭环): found, told to rectify, rectified with evidence, re-checked, closed. A major one has its own file and supervisor.</summary>
public static class HazardClosure
{
    public static readonly StepId Found = new("found");
    public static readonly StepId Notice = new("notice");
    public static readonly StepId Supervise = new("supervise");
    public static readonly StepId Track = new("track");
    public static readonly StepId Extend = new("extend");
    public static readonly StepId Rectified = new("rectified");
    public static readonly StepId Recheck = new("recheck");
    public static readonly StepId Overrun = new("overrun");
    public static readonly StepId Escalate = new("escalate");
    public static readonly StepId ToCase = new("to-case");
    public static readonly StepId Approve = new("approve-close");
    public static readonly StepId Close = new("close");
    public static readonly StepId NotHazard = new("not-hazard");

    /// <summary>The day set in the notice.</summary>
    public static readonly Deadline InTime = Deadline.Within(
        "rectify", "整改期限", 0.CalendarDays, Notice, Rectified, WorkSafetyLaw.Art(65), CountingRules.Ordinary) with
    {
        FromField = RectifyBy, OrBy = [Close], Confidence = Kernel.Law.Confidence.Local,
    };

    private static readonly StepId[] Ended = [Close, NotHazard];

    private static readonly Condition Major = Is(Class, "major");

    private static readonly Gate TwoOfficers = new("two-officers", ProcedureRules.Art(23), "检查、复查人员不得少于两人，且证件有效", QualifiedOfficers(2));

    private static readonly Gate Future = new(
        "rectify-by", WorkSafetyLaw.Art(65), "整改期限不能早于下发通知的日期", Measured("rectify-by-later", "整改期限不早于今日", v => v.Facts.Get(RectifyBy) >= v.Today));

    private static readonly Gate Overdue = new("overdue", WorkSafetyLaw.Art(65), "整改期限未满，且不是复查不合格，不需要升级", Over(InTime) | (Taken(Recheck) & !Yes(Passed)) | Major);

    private static readonly Gate Unrectified = new(
        "unrectified", WorkSafetyLaw.Art(65), "整改期限未满，或者整改完成正待复查，没有逾期",
        Measured("rectification-overdue", "整改期限届满，没有整改完成或者复查不合格", IsOverdue));

    private static readonly Gate NotYetTold = new(
        "overrun-told", WorkSafetyLaw.Art(70), "这一整改期限的逾期已经报到这一级",
        Measured("overrun-new", "这一整改期限还没有报到这一级", v => v.Done(Overrun).LastOrDefault() is not { } before
            || before.Values.Get(OverrunTerm) != v.Facts.Get(OverrunTerm) || before.Values.Get(OverrunLevel) != v.Facts.Get(OverrunLevel)));

    private static readonly Gate RecheckPassed = new("recheck-passed", WorkSafetyLaw.Art(41), "隐患没有复查合格，不能销号", Taken(Recheck) & Yes(Passed));

    private static readonly Gate Watched = new("major-watched", WorkSafetyLaw.Art(41), "重大隐患应一事一档并指定专人督办", !Major | Taken(Supervise));

    private static readonly Gate NotOwn = new("close-approver", WorkSafetyLaw.Art(41), "发现、复查隐患的人不能批准销号", OtherPeopleThan(Found, Recheck));

    private static readonly Gate CloseApproved = new("close-approved", WorkSafetyLaw.Art(41), "重大隐患销号须经负责人同意", !Major | (Taken(Approve) & Is(CloseVerdict, "agree")));

    public static readonly Procedure Definition =
        new("inspection.hazard", Version: 1, "隐患整改闭环", InForceFrom: new(2021, 9, 1), WorkSafetyLaw.Art(41))
    {
        Parent = "inspection.visit",
        AfterParent = true,
        Inherits = [HazardFields.Target, Party],
        Steps =
        [
            new(Found, "登记隐患", Officer, WorkSafetyLaw.Art(65))
            {
                Stage = "发现", NeedsOfficers = true, Gates = [TwoOfficers], Asks = [Title, HazardFields.Target, Class, Kind, Place, Campaign, Description, Basis, Photos, Expert], Computes = [Party],
            },
            new(Notice, "下发限期整改通知书", Officer, WorkSafetyLaw.Art(65))
            {
                Stage = "整改", After = [Found], Before = Ended, Gates = [Future], Asks = [Demand, RectifyBy, Receiver], Produces = [Forms.Rectify],
            },
            new(Supervise, "重大隐患挂牌督办", Leader, WorkSafetyLaw.Art(41))
            {
                Stage = "整改", After = [Found], Before = Ended, When = Major, Asks = [Supervisor, Milestones], Produces = [Forms.Supervise],
            },
            new(Track, "督办进展", Officer, WorkSafetyLaw.Art(41)) { Stage = "整改", After = [Supervise], Before = Ended, When = Taken(Supervise), Optional = true, Repeats = true, Asks = [Progress] },
            new(Extend, "延长整改期限", Officer, WorkSafetyLaw.Art(65))
            {
                Stage = "整改", After = [Notice], Before = Ended, Optional = true, Signed = [UnitHead, Leader], Gates = [Future], Asks = [RectifyBy, ExtendReason],
            },
            new(Rectified, "整改完成", Officer, WorkSafetyLaw.Art(41)) { Stage = "整改", After = [Notice], Before = Ended, Repeats = true, Asks = [Measures, Evidence, Invested] },
            new(Recheck, "复查", Officer, WorkSafetyLaw.Art(65))
            {
                Stage = "复查", After = [Rectified], Before = Ended, NeedsOfficers = true, Repeats = true, Gates = [TwoOfficers], Asks = [Passed, RecheckNote, RecheckPhotos], Produces = [Forms.Recheck],
            },
            new(Overrun, "逾期自动上报", House, WorkSafetyLaw.Art(70))
            {
                Stage = "整改", After = [Notice], Before = Ended, Optional = true, Repeats = true, Gates = [Unrectified, NotYetTold], Computes = [OverrunTerm, OverrunDays, OverrunLevel],
            },
            new(Escalate, "逾期升级", UnitHead, WorkSafetyLaw.Art(70)) { Stage = "整改", After = [Notice], Before = Ended, Optional = true, Repeats = true, Gates = [Overdue], Asks = [Escalation, EscalationNote] },
            new(ToCase, "转案件线索", Officer, WorkSafetyLaw.Art(101))
            {
                Stage = "整改", After = [Found], Optional = true, AlsoAfterEnd = true, Asks = CaseHandover.Asks, Computes = [CaseHandover.Note], Starts = CaseHandover.To(Party, "enterprise"),
            },
            new(Approve, "批准重大隐患销号", Leader, WorkSafetyLaw.Art(41))
            {
                Stage = "销号", After = [Recheck], Before = Ended, When = Major, Optional = true, Repeats = true, Gates = [NotOwn, RecheckPassed, Watched], Asks = [CloseVerdict, CloseNote],
            },
            new(Close, "销号", Officer, WorkSafetyLaw.Art(41))
            {
                Stage = "销号", After = [Recheck], Ends = true, Gates = [RecheckPassed, Watched, CloseApproved], Asks = [CloseNote],
            },
            new(NotHazard, "核实不属于隐患", Officer, WorkSafetyLaw.Art(65))
            {
                Stage = "销号", After = [Found], Before = [Notice], Optional = true, Ends = true, Signed = [UnitHead], Asks = [NotHazardReason],
            },
        ],
        Deadlines = [InTime],
        Invariants =
        [
            new("closed-is-rechecked", WorkSafetyLaw.Art(41), "销号的隐患都复查合格", [Close], Taken(Recheck) & Yes(Passed)),
            new("major-supervised", WorkSafetyLaw.Art(41), "重大隐患销号前都有专人督办和负责人同意", [Close], !Major | (Taken(Supervise) & Taken(Approve))),
            new("rectified-with-evidence", WorkSafetyLaw.Art(41), "复查前都有整改证据", [Recheck], Taken(Rectified) & Known(Evidence)),
            new("told-in-writing", WorkSafetyLaw.Art(65), "整改前都下发限期整改通知书", [Rectified], Taken(Notice)),
        ],
        Title = Title,
        Party = Party,
        NumberWord = "患",
        Group = Kinds.Work,
        Systems = [106, 107, 108, 112, 114],
    };

    /// <summary>Past its day, and neither rectified nor waiting for a re-check.</summary>
    private static bool IsOverdue(MatterView view) =>
        view.Term(InTime) is { Last: { } last } && view.Today > last
        && (view.Done(Rectified).LastOrDefault() is not { } rectified
            || view.Done(Recheck).Any(recheck => recheck.Seq > rectified.Seq && !recheck.Values.Get(Passed)));
}
