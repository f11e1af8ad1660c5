using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Inspection.Visits.VisitFields;
using static Fatong.Rooms.Inspection.Visits.VisitGates;
using Forms = Fatong.Rooms.Inspection.InspectionPapers;

namespace Fatong.Rooms.Inspection.Visits;

/// <summary>One visit (行政检查): given out, approved, announced, scanned, made, judged, published, appealed, rated.</summary>
public static class InspectionVisit
{
    public static readonly StepId Assign = new("assign");
    public static readonly StepId Approve = new("approve");
    public static readonly StepId Replace = new("replace");
    public static readonly StepId Notice = new("notice");
    public static readonly StepId Scan = new("scan");
    public static readonly StepId Check = new("check");
    public static readonly StepId MakeUp = new("make-up");
    public static readonly StepId Result = new("result");
    public static readonly StepId ToCase = new("to-case");
    public static readonly StepId Publish = new("publish");
    public static readonly StepId Cancel = new("cancel");
    public static readonly StepId Abandon = new("abandon");
    public static readonly StepId Rate = new("rate");
    public static readonly StepId Appeal = new("appeal");
    public static readonly StepId Review = new("review");
    public static readonly StepId Retract = new("retract");
    public static readonly StepId Correct = new("correct");

    /// <summary>The day set with the task.</summary>
    public static readonly Deadline InTime = Deadline.Within(
        "visit-by", "检查完成期限", 0.CalendarDays, Assign, Check, RandomInspectionNotice.Art(0), CountingRules.Ordinary) with
    {
        FromField = DueBy, OrBy = [Cancel], Confidence = Kernel.Law.Confidence.Local,
    };

    public static readonly Deadline ResultInTime = Deadline.Within(
        "result", "认定检查结果期限", BureauParameters.InspectionResultTerm.Term, Check, Result, RandomInspectionNotice.Art(0), CountingRules.Ordinary) with
    {
        Parameter = BureauParameters.InspectionResultTerm.Code, OrBy = [Abandon], Confidence = Kernel.Law.Confidence.Local,
    };

    public static readonly Deadline PublishInTime = Deadline.Within(
        "publish-20", "检查结果公示期限", BureauParameters.PublicationRandomInspection.Term, Check, Publish, ThreeSystemsOpinion.Art(6), CountingRules.Ordinary) with
    {
        Parameter = BureauParameters.PublicationRandomInspection.Code, OrBy = [Abandon],
    };

    public static readonly Deadline MakeUpInTime = Deadline.Within(
        "make-up", "扫码补录期限", BureauParameters.InspectionScanMakeup.Term, Check, MakeUp, EnterpriseInspectionOpinion.Art(0), CountingRules.Ordinary) with
    {
        Parameter = BureauParameters.InspectionScanMakeup.Code, When = Taken(Check) & !Taken(Scan), Confidence = Kernel.Law.Confidence.Local,
    };

    public static readonly Procedure Definition =
        new("inspection.visit", Version: 1, "行政检查", InForceFrom: new(2021, 7, 15), ProcedureRules.Art(23))
    {
        Parent = "inspection.draw",
        AfterParent = true,
        Steps =
        [
            new(Assign, "派发检查任务", Officer, RandomInspectionNotice.Art(0))
            {
                Stage = "任务", NeedsOfficers = true, Gates = [TwoOfficersGiven, OnlyDrawn, Listed, Planned, UnderCap],
                Asks = [Title, Target, Item, Also, Source, SourceNote, TeamHead, DueBy, With, Urgent, UrgentReason],
                Computes = [Team, Party, Drawn, ItemListed, InPlan, VisitsBefore, Cap, OverCap],
            },
            new(Approve, "负责人批准检查", Leader, EnterpriseInspectionOpinion.Art(0))
            {
                Stage = "任务", After = [Assign], Before = [Result, Cancel], When = !Yes(Drawn), Optional = true, Gates = [NotOwn], Asks = [Verdict, Opinion],
            },
            new(Replace, "更换检查人员", Officer, RandomInspectionNotice.Art(0))
            {
                Stage = "任务", After = [Assign], Before = [Check, Cancel], Optional = true, Repeats = true, Signed = [UnitHead], Asks = [NewTeam, ReplaceReason],
            },
            new(Notice, "制发检查通知书", Officer, EnterpriseInspectionOpinion.Art(0))
            {
                Stage = "检查", After = [Assign], Before = [Check, Cancel], Optional = true, Gates = [Authorised], Asks = [NoticeFor], Produces = [Forms.Notice],
            },
            new(Scan, "扫码入企", Officer, EnterpriseInspectionOpinion.Art(0)) { Stage = "检查", After = [Assign], Before = [Check, Cancel], Optional = true, Asks = [ScannedAt, ScannedBy] },
            new(Check, "现场检查", Officer, ProcedureRules.Art(29))
            {
                Stage = "检查", After = [Assign], Before = [Cancel], NeedsOfficers = true, Gates = [TwoOfficers, ByTeam, Authorised, Scanned, Told, Signed, FewerFixed],
                Asks = [Began, Ended, Place, Present, Shown, Checklist, Findings, HazardsSeen, Fixed, Photos, Expert, ExpertOpinion, Signing, SigningNote],
                Produces = [Forms.Record],
            },
            new(MakeUp, "补录扫码入企", Officer, EnterpriseInspectionOpinion.Art(0))
            {
                Stage = "检查", After = [Check], When = !Taken(Scan), Optional = true, Asks = [MakeUpReason, ScannedAt, ScannedBy],
            },
            new(Result, "认定检查结果", Officer, RandomInspectionNotice.Art(0))
            {
                Stage = "结果", After = [Check], Gates = [ApprovedAfterwards, ScannedAtLast, OutcomeFits], Asks = [Outcome, OutcomeNote], Signed = [UnitHead],
            },
            new(ToCase, "转案件线索", Officer, ProcedureRules.Art(29))
            {
                Stage = "结果", After = [Result], Optional = true, AlsoAfterEnd = true, Gates = [IsViolation], Asks = CaseHandover.Asks, Computes = [CaseHandover.Note],
                Starts = CaseHandover.To(Party, "random"),
            },
            new(Publish, "公示检查结果", Clerk, ThreeSystemsOpinion.Art(6))
            {
                Stage = "公示", After = [Result], Ends = true, Publishes = new("行政检查结果", ThreeSystemsOpinion.Art(6)),
            },
            new(Cancel, "取消任务", Officer, EnterpriseInspectionOpinion.Art(0))
            {
                Stage = "公示", After = [Assign], Optional = true, Ends = true, Before = [Check], Signed = [Leader], Asks = [CancelReason],
            },
            new(Abandon, "未获批准终止", Officer, EnterpriseInspectionOpinion.Art(0))
            {
                Stage = "公示", After = [Check], Before = [Result], Optional = true, Ends = true, Gates = [NotApproved], Signed = [UnitHead], Asks = [CancelReason],
            },
            new(Rate, "企业评价", Clerk, EnterpriseInspectionOpinion.Art(0))
            {
                Stage = "评价", After = [Check], Optional = true, AlsoAfterEnd = true, Asks = [Rating, FiveBans, RatingNote],
            },
            new(Appeal, "受理异议", Clerk, RandomInspectionNotice.Art(0)) { Stage = "评价", After = [Publish], Optional = true, Asks = [AppealText, AppealFiles] },
            new(Review, "处理异议", Leader, RandomInspectionNotice.Art(0))
            {
                Stage = "评价", After = [Appeal], When = Taken(Appeal), Gates = [NotReviewer], Asks = [AppealVerdict, AppealReply],
            },
            new(Retract, "撤下原公示", Clerk, ThreeSystemsOpinion.Art(6))
            {
                Stage = "评价", After = [Review], When = Taken(Review) & Is(AppealVerdict, "corrected"), Unpublishes = true,
            },
            new(Correct, "更正并重新公示", Clerk, ThreeSystemsOpinion.Art(6))
            {
                Stage = "评价", After = [Retract], When = Taken(Retract), Asks = [Outcome, OutcomeNote], Publishes = new("行政检查结果（更正）", ThreeSystemsOpinion.Art(6)),
            },
        ],
        Deadlines = [InTime, ResultInTime, PublishInTime, MakeUpInTime],
        Invariants =
        [
            new("item-or-urgent", EnterpriseInspectionOpinion.Art(0), "没有公布的事项只能紧急检查（抽取的事项在冻结时已经公布）", [Check], Yes(ItemListed) | Yes(Drawn) | Yes(Urgent)),
            new("plan-or-urgent", EnterpriseInspectionOpinion.Art(0), "计划外检查只能是个案检查或者紧急检查", [Check], Yes(Drawn) | Yes(InPlan) | Is(Source, "complaint", "assigned", "emergency", "recheck") | Yes(Urgent)),
            new("scan-before-result", EnterpriseInspectionOpinion.Art(0), "认定结果前都有扫码或者补录", [Result], Taken(Scan) | Taken(MakeUp)),
            new("approved-before-result", EnterpriseInspectionOpinion.Art(0), "抽取以外的检查，认定结果前都经负责人批准", [Result], Yes(Drawn) | (Taken(Approve) & Is(Verdict, "agree"))),
            new("two-on-site", ProcedureRules.Art(23), "现场检查都有两名以上有证执法人员", [Check], QualifiedOfficers(2)),
            new("result-before-publication", ThreeSystemsOpinion.Art(6), "公示的结果都已认定", [Publish], Taken(Result)),
        ],
        Title = Title,
        Party = Party,
        NumberWord = "检",
        Group = Kinds.Work,
        Systems = [94, 97, 98, 102, 112],
    };
}
