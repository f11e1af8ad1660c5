using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Enforcement.Measures.MeasureFields;
using Forms = Fatong.Rooms.Enforcement.EnforcementPapers;

namespace Fatong.Rooms.Enforcement.Measures;

/// <summary>Coercive measures (行政强制措施) and the registered preservation of evidence, which is not one but needs the same care.</summary>
public static class CoerciveMeasure
{
    public static readonly StepId Propose = new("propose");
    public static readonly StepId Approve = new("approve");
    public static readonly StepId Impose = new("impose");
    public static readonly StepId Preserve = new("preserve");
    public static readonly StepId Custody = new("custody");
    public static readonly StepId Appraise = new("appraise");
    public static readonly StepId Appraised = new("appraised");
    public static readonly StepId Extend = new("extend");
    public static readonly StepId ExtendService = new("extend-service");
    public static readonly StepId Release = new("release");
    public static readonly StepId Dispose = new("dispose");
    public static readonly StepId Settle = new("settle");
    public static readonly StepId Drop = new("drop");

    private static readonly Condition Agreed = Taken(Approve) & Is(Approval, "agree");
    private static readonly Condition Seizing = Is(Kind, "seal", "seize", "detain");

    /// <summary>Burdens the party, so it never rolls over a holiday.</summary>
    public static readonly Deadline Keep = Deadline.Within(
        "keep", "查封扣押期限", 30.CalendarDays, Impose, Release, CompulsionLaw.Art(25), CountingRules.Seizure) with
    {
        OrBy = [Dispose],
        ExtendedBy = (Extend, 30.CalendarDays),
        SuspendedBetween = (Appraise, Appraised),
    };

    public static readonly Deadline ApproveLate = Deadline.Within(
        "approve-24h", "当场实施后二十四小时内补批", 24.Hours, Impose, Approve, CompulsionLaw.Art(19), CountingRules.Ordinary) with
    {
        When = Yes(Urgent) & Taken(Impose),
    };

    public static readonly Deadline SettlePreserved = Deadline.Within(
        "settle-7", "登记保存处理期限", 7.WorkingDays, Preserve, Settle, PenaltyLaw.Art(56), CountingRules.Ordinary);

    public static readonly Deadline HandOver = Deadline.Within(
        "custody-24h", "涉案财物移交保管期限", 24.Hours, Impose, Custody, ProcedureRules.Art(126), CountingRules.Ordinary);

    private static readonly Gate TwoOfficers = new(
        "two-officers", CompulsionLaw.Art(18), "实施强制措施、登记保存的执法人员不得少于两人，且证件有效", QualifiedOfficers(2));

    private static readonly Gate ApprovedFirst = new(
        "measure-approved", CompulsionLaw.Art(18), "未经负责人批准，且不属于情况紧急", Agreed | (Yes(Urgent) & !Taken(Approve)));

    private static readonly Gate PreservationApproved = new(
        "preservation-approved", PenaltyLaw.Art(56), "先行登记保存未经负责人批准", Agreed);

    private static readonly Gate HeardAndRecorded = new(
        "measure-procedure", CompulsionLaw.Art(18), "未告知理由、依据和权利并听取申辩，或者未全程音像记录", Yes(Told) & Yes(Filmed));

    private static readonly Gate NoNecessities = new(
        "necessities", CompulsionLaw.Art(23), "不得查封、扣押与违法行为无关的财物和生活必需品，不得重复查封", Yes(OnlyRelated));

    private static readonly Gate ApprovedInTime = new(
        "approve-24h", CompulsionLaw.Art(19), "已超过二十四小时补批期限，应当立即解除", Within(ApproveLate));

    private static readonly Gate StillRunning = new(
        "measure-expired", CompulsionLaw.Art(25), "查封扣押期限已经届满，应当立即解除", Within(Keep));

    private static readonly Gate UrgentApproved = new(
        "urgent-unapproved", CompulsionLaw.Art(19), "紧急实施的措施未获批准，应当立即解除", Agreed);

    internal static readonly Gate SettledInTime = new(
        "preservation-expired", ProcedureRules.Art(45), "登记保存满七个工作日自动解除，只能办理解除",
        Within(SettlePreserved) | Is(Settlement, "release"));

    private static readonly Gate ReleaseGroundHolds = new(
        "release-ground", CompulsionLaw.Art(28), "以期限届满解除的，期限应当已经届满",
        !Is(ReleaseGround, "expired") | Over(Keep) | Measured("last-day", "今日为期限最后一日", v => v.Term(Keep).Last is { } last && v.Today >= last));

    public static readonly Procedure Definition =
        new("enforcement.coercive-measure", Version: 1, "行政强制措施和登记保存", InForceFrom: new(2021, 7, 15), CompulsionLaw.Art(18))
    {
        Steps =
        [
            new(Propose, "提出措施", Officer, CompulsionLaw.Art(18))
            {
                Stage = "提出", NeedsOfficers = true, Gates = [TwoOfficers], Asks = [MeasureTitle, Kind, Reason, LegalBasis, Urgent, CaseFields.Plate, EvidenceFields.Items],
            },
            new(Approve, "负责人审批", Leader, CompulsionLaw.Art(18))
            {
                Stage = "批准", After = [Propose], Before = [Release, Dispose, Settle, Drop], Gates = [ApprovedInTime], Asks = [Approval, ApprovalNote],
                Produces = [Forms.MeasureApproval],
            },
            new(Impose, "实施查封扣押", Officer, CompulsionLaw.Art(24))
            {
                Stage = "实施", After = [Propose], Before = [Drop], When = Seizing, Optional = true, NeedsOfficers = true,
                Gates = [TwoOfficers, ApprovedFirst, HeardAndRecorded, NoNecessities, Service.OfMeasure.Gate],
                Asks =
                [
                    EvidenceFields.Began, EvidenceFields.Ended, EvidenceFields.ActPlace, EvidenceFields.Recorder, EvidenceFields.ScenePerson, EvidenceFields.ScenePersonRelation,
                    EvidenceFields.SceneFacts, KeptAt, Told, Filmed, OnlyRelated, Heard, EvidenceFields.Signing, EvidenceFields.Files, .. Service.OfMeasure.Fields,
                ],
                Produces = [Forms.Measure, Forms.Scene, Forms.ServiceReceipt],
            },
            new(Preserve, "先行登记保存", Officer, PenaltyLaw.Art(56))
            {
                Stage = "实施", After = [Propose], Before = [Drop], When = Is(Kind, "preserve"), Optional = true, NeedsOfficers = true,
                Gates = [TwoOfficers, PreservationApproved, Service.OfMeasure.Gate],
                Asks = [EvidenceFields.ActPlace, KeptAt, EvidenceFields.Signing, EvidenceFields.Files, .. Service.OfMeasure.Fields],
                Produces = [Forms.Preservation, Forms.ServiceReceipt],
            },
            new(Custody, "移交保管", Officer, ProcedureRules.Art(126))
            {
                Stage = "保管", After = [Impose], Before = [Release, Dispose], When = Taken(Impose), Optional = true, Asks = [Keeper, KeptAt],
            },
            new(Appraise, "送检测鉴定", Officer, CompulsionLaw.Art(25))
            {
                Stage = "保管", After = [Impose], Before = [Release, Dispose], When = Taken(Impose), Optional = true, Gates = [StillRunning],
                Asks = [EvidenceFields.Appraiser, EvidenceFields.AppraisalOf, AppraisalUntil, PartyToldOfAppraisal],
            },
            new(Appraised, "检测鉴定结束", Officer, CompulsionLaw.Art(25))
            {
                Stage = "保管", After = [Appraise], Before = [Release, Dispose], When = Taken(Appraise), Optional = true, Asks = [EvidenceFields.AppraisalResult],
            },
            new(Extend, "延长期限", Officer, CompulsionLaw.Art(25))
            {
                Stage = "保管", After = [Impose], Before = [Release, Dispose], When = Taken(Impose), Optional = true, Signed = [UnitHead, Leader],
                Gates = [StillRunning, UrgentApproved], Asks = [ExtendReason, ExtendUntil], Produces = [Forms.MeasureExtension],
            },
            new(ExtendService, "送达延长期限通知书", Officer, CompulsionLaw.Art(25))
            {
                Stage = "保管", After = [Extend], Before = [Release, Dispose], When = Taken(Extend), Optional = true,
                Gates = [Service.OfExtension.Gate], Asks = Service.OfExtension.Fields, Produces = [Forms.ServiceReceipt],
            },
            new(Release, "解除措施", Officer, CompulsionLaw.Art(28))
            {
                Stage = "解除处理", After = [Impose], When = Taken(Impose), Optional = true, Ends = true,
                Gates = [ReleaseGroundHolds, Service.OfRelease.Gate], Asks = [ReleaseGround, Returned, .. Service.OfRelease.Fields],
                Produces = [Forms.MeasureRelease, Forms.ServiceReceipt],
            },
            new(Dispose, "处理涉案财物", Officer, CompulsionLaw.Art(27))
            {
                Stage = "解除处理", After = [Impose], When = Taken(Impose), Optional = true, Ends = true, Signed = [Leader],
                Gates = [StillRunning, UrgentApproved], Asks = [Disposal, DisposalNote],
            },
            new(Settle, "处理登记保存的证据", Officer, PenaltyLaw.Art(56))
            {
                Stage = "解除处理", After = [Preserve], When = Taken(Preserve), Optional = true, Ends = true, Gates = [SettledInTime],
                Asks = [Settlement, Returned, DisposalNote], Produces = [Forms.PreservationRelease],
            },
            new(Drop, "不再实施", Officer, CompulsionLaw.Art(16))
            {
                Stage = "解除处理", After = [Propose], When = !Taken(Impose) & !Taken(Preserve), Optional = true, Ends = true, Asks = [DropReason],
            },
        ],
        Deadlines = [Keep, ApproveLate, SettlePreserved, HandOver],
        Invariants =
        [
            new("two-officers", CompulsionLaw.Art(18), "由两名以上有效持证人员实施", [Impose, Preserve], QualifiedOfficers(2)),
            new("approved", CompulsionLaw.Art(18), "事前批准或者情况紧急", [Impose], Agreed | Yes(Urgent)),
            new("preservation-approved", PenaltyLaw.Art(56), "登记保存经负责人批准", [Preserve], Agreed),
            new("within-term", CompulsionLaw.Art(25), "期满不得再延长、处理", [Extend, Dispose], Within(Keep)),
            new("no-disguise", ProcedureRules.Art(45), "登记保存不得变相延长为查封扣押", [Extend, Release, Dispose], !Taken(Preserve)),
            new("not-refused", CompulsionLaw.Art(19), "未获批准的紧急措施只能解除", [Extend, Dispose], Agreed),
            new("proved", CompulsionLaw.Art(24), "决定书和清单当场交付", [Impose], Service.OfMeasure.Proved),
        ],
        Title = MeasureTitle,
        Party = CaseFields.Party,
        Parent = "enforcement.ordinary-penalty",
        Inherits = [CaseFields.Party, CaseFields.PartyKind, CaseFields.Title, OffenceChoice.Code, CaseFields.Plate, CaseFields.Vehicle],
        Group = "案件办理",
        Systems = [116],
    };
}
