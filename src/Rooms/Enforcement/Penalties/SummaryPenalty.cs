using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Enforcement.CaseFields;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using Forms = Fatong.Rooms.Enforcement.EnforcementPapers;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>The summary procedure (简易程序): a small fine or a warning, decided on the spot. In force since the law of 2023 on reconsideration; before: <see cref="Earlier.SummaryPenalty2021"/>. Ids it shares with the ordinary procedure mean the same.</summary>
public static class SummaryPenalty
{
    public static readonly StepId Check = new("check");
    public static readonly StepId Hear = new("hear");
    public static readonly StepId Decision = OrdinarySteps.Decision;
    public static readonly StepId Convert = new("convert");
    public static readonly StepId Record = new("record");
    public static readonly StepId Payment = OrdinarySteps.Payment;
    public static readonly StepId HandIn = OrdinarySteps.CashHandIn;
    public static readonly StepId Publish = OrdinarySteps.Publishing;
    public static readonly StepId Unpublish = OrdinarySteps.Unpublishing;
    public static readonly StepId Demand = OrdinarySteps.Demand;
    public static readonly StepId CourtApplication = OrdinarySteps.CourtApplication;
    public static readonly StepId CourtResult = OrdinarySteps.CourtResult;
    public static readonly StepId Reconsideration = OrdinarySteps.Reconsideration;
    public static readonly StepId ReconsiderationResult = OrdinarySteps.ReconsiderationResult;
    public static readonly StepId Suit = OrdinarySteps.Suit;
    public static readonly StepId SuitResult = OrdinarySteps.SuitResult;
    public static readonly StepId Closing = OrdinarySteps.Closing;
    public static readonly StepId Archive = OrdinarySteps.Archive;

    public static readonly Field<string> HeardText = Make.Paragraph("heard-text", "当事人陈述申辩及复核") with { Required = true };
    public static readonly Field<bool> HandedOver = Make.YesNo("handed-on-spot", "决定书已当场交付") with { Required = true };
    public static readonly Field<bool> ReviewFirstTold = Make.YesNo("review-first-told", "已告知不服须先申请行政复议") with { Required = true };
    public static readonly Field<string> RecordedBy = Make.Text("recorded-by", "备案接收人") with { Required = true };
    public static readonly Field<string> ConvertReason = Make.Paragraph("convert-reason", "转为普通程序的理由") with { Required = true };

    public static readonly Deadline RecordIn = Deadline.Within(
        "record", "当场处罚备案期限", 5.CalendarDays, Decision, Record, ProcedureRules.Art(61), CountingRules.Ordinary) with { Confidence = Kernel.Law.Confidence.Local };

    public static readonly Deadline Pay = Deadline.Within(
        "pay", "缴纳罚款期限", 15.CalendarDays, Decision, Payment, PenaltyLaw.Art(67), CountingRules.Ordinary) with { Binds = Bound.Party };

    public static readonly Deadline HandInIn = OrdinaryTerms.HandIn;

    public static readonly Deadline PublishIn = Deadline.Within(
        "publish", "处罚决定公开期限", 7.WorkingDays, Decision, Publish, ThreeSystemsOpinion.Art(6), CountingRules.Ordinary);

    public static readonly Deadline AskReview = Deadline.Within(
        "ask-review", "申请复议期限", 60.CalendarDays, Decision, Reconsideration, ReconsiderationLaw.Art(20), CountingRules.Reconsideration) with { Binds = Bound.Party };

    public static readonly Deadline Sue = Deadline.Within(
        "sue", "复议后起诉期限", 15.CalendarDays, ReconsiderationResult, Suit, LitigationLaw.Art(45), CountingRules.Ordinary) with { Binds = Bound.Party };

    /// <summary>Reconsideration comes first here, so when the window opens is disputed: the bureau sets it, six months by default.</summary>
    public static readonly Deadline CourtOpens = Deadline.Within(
        "court-opens", "当场处罚申请法院执行的等待期", BureauParameters.CourtSummaryWindow.Term, Decision, Suit, CompulsionLaw.Art(53), CountingRules.Ordinary) with
    {
        Binds = Bound.Party, Parameter = BureauParameters.CourtSummaryWindow.Code, Confidence = Kernel.Law.Confidence.Local,
    };

    private static readonly Gate TwoOfficers = OrdinaryGates.TwoOfficers;

    internal static readonly Gate SmallEnough = new(
        "summary-limit", PenaltyLaw.Art(51), "当场处罚限于警告，或者对公民二百元以下、对单位三千元以下罚款", Small(personFen: 200_00, unitFen: 3_000_00));

    private static readonly Gate ToldOnSpot = new("rights-told", PenaltyLaw.Art(44), "未告知陈述、申辩权利", Yes(RightsTold));

    internal static readonly Gate ReviewFirst = new("review-first", ReconsiderationLaw.Art(23), "当场处罚决定应当告知先申请行政复议", Yes(ReviewFirstTold));

    private static readonly Gate Delivered = new("summary-delivered", PenaltyLaw.Art(52), "当场处罚决定书应当当场交付当事人", Yes(HandedOver));

    internal static readonly Gate CashAllowed = new(
        "cash-allowed", PenaltyLaw.Art(68), "不属于可以当场收缴罚款的情形",
        Implies(Is(Channel, "on-spot"), (Is(CashGround, "small") & !AtLeast(DecisionFields.Fine, 100_01)) | Is(CashGround, "hard", "remote")));

    internal static readonly Gate ReviewedBeforeSuit = new("review-before-suit", ReconsiderationLaw.Art(23), "对当场处罚应当先申请复议，再提起诉讼", Taken(ReconsiderationResult));

    private static readonly Gate Overdue = new("payment-overdue", PenaltyLaw.Art(72), "缴纳期限尚未届满", Over(Pay));

    internal static readonly Gate Ripe = new("remedies-expired", CompulsionLaw.Art(53), "复议、诉讼期限尚未届满", Over(CourtOpens) | Over(Sue) | Taken(SuitResult));

    private static readonly Gate Urged = OrdinaryGates.UrgedTenDays;

    private static readonly Gate GroundHolds = new(
        "closing-ground", ProcedureRules.Art(122), "结案情形与案件办理情况不符",
        (Is(ClosingGround, "executed") & (PenaltyMeasures.PaidUp | Yes(CourtAccepted)))
        | (Is(ClosingGround, "unenforceable") & OrdinaryTerms.Annulled)
        | (Is(ClosingGround, "other") & Known(Remark)));

    public static readonly Procedure Definition =
        new("enforcement.summary-penalty", Version: 1, "行政处罚简易程序", InForceFrom: new(2024, 1, 1), PenaltyLaw.Art(51))
    {
        Steps =
        [
            new(Check, "当场检查取证", Officer, ProcedureRules.Art(61))
            {
                Stage = Stages.Investigation, NeedsOfficers = true, Gates = [TwoOfficers],
                Asks =
                [
                    Source, SourceNote, FoundOn, Title, Category, OffenceChoice.Code, Party, PartyKind, PartyAge, Vehicle, Plate, VehicleType, Place, ActedAt,
                    CaseFields.Summary, EvidenceFields.Identified, EvidenceFields.Recorded, EvidenceFields.Files,
                ],
            },
            new(Hear, "告知并听取陈述申辩", Officer, ProcedureRules.Art(61))
            {
                Stage = Stages.Notice, After = [Check], Before = [Decision, Convert], Gates = [ToldOnSpot], Asks = [RightsTold, HeardText, OffenceChoice.Violated, OffenceChoice.PenaltyBasis],
            },
            new(Decision, "当场处罚决定", Officer, PenaltyLaw.Art(52))
            {
                Stage = Stages.Decision, After = [Check, Hear], Before = [Convert], NeedsOfficers = true,
                Gates = [TwoOfficers, SmallEnough, OrdinaryGates.InRangeAlone, OrdinaryGates.ExemptedAddsUp, OrdinaryGates.NoSecondFine, ReviewFirst, Delivered],
                Asks =
                [
                    OffenceChoice.Violated, OffenceChoice.PenaltyBasis, Grade, GradeReason, OffenceChoice.StatutoryMin, OffenceChoice.StatutoryMax, IllegalIncome, Benchmark, Kinds,
                    DecisionFields.Fine, Confiscated, Exempted,
                    Flexible, OutOfRangeReason, OutOfRangeApproval, OutOfRangeFiles, Content, Performance, BankAccount, ReviewOrgan, Court, ReviewFirstTold, HandedOver,
                    EvidenceFields.Signing,
                ],
                Produces = [Forms.SummaryDecision],
            },
            new(Convert, "转普通程序", Officer, ProcedureRules.Art(62))
            {
                Stage = Stages.Decision, After = [Check], Before = [Decision], Optional = true, Ends = true, Asks = [ConvertReason],
            },
            new(Record, "决定书备案", Clerk, ProcedureRules.Art(61)) { Stage = Stages.Execution, After = [Decision], When = Taken(Decision), Optional = true, AlsoAfterEnd = true, Asks = [RecordedBy] },
            new(Publish, "公开处罚决定", Clerk, PenaltyLaw.Art(48))
            {
                Stage = Stages.Execution, After = [Decision], Before = [Archive], When = Taken(Decision), Optional = true, AlsoAfterEnd = true,
                Gates = [OrdinaryGates.NotAnnulled, OrdinaryGates.MaskedFirst], Asks = [Masked], Publishes = new("行政处罚决定", PenaltyLaw.Art(48)),
            },
            new(Payment, "缴纳罚款", Officer, PenaltyLaw.Art(67))
            {
                Stage = Stages.Execution, After = [Decision], Before = [Archive], When = Taken(Decision), Optional = true, Repeats = true, AlsoAfterEnd = true,
                Gates = [CashAllowed, OrdinaryGates.NoOverpayment], Asks = [Paid, Channel, CashGround, ReceiptNumber],
            },
            new(HandIn, "上缴当场收缴的罚款", Officer, PenaltyLaw.Art(71))
            {
                Stage = Stages.Execution, After = [Payment], Before = [Archive], When = Taken(Payment), Optional = true, Repeats = true, AlsoAfterEnd = true, Asks = [HandedTo],
            },
            new(Demand, "催告", Officer, CompulsionLaw.Art(54))
            {
                Stage = Stages.Execution, After = [Decision], Before = [Closing], When = Taken(Decision), Optional = true, Repeats = true, Signed = [UnitHead],
                Gates = [Overdue, OrdinaryGates.DecisionStands, Service.OfDemand.Gate],
                Asks = [Subject, DemandTerm, DemandMeasure, RemedyExpires, Contact, .. Service.OfDemand.Fields], Produces = [Forms.Demand, Forms.ServiceReceipt],
            },
            new(CourtApplication, "申请法院强制执行", Officer, CompulsionLaw.Art(53))
            {
                Stage = Stages.Execution, After = [Demand], Before = [Closing], When = Taken(Demand), Optional = true, Signed = [Leader],
                Gates = [Urged, Ripe, OrdinaryGates.CourtInTime, OrdinaryGates.DecisionStands],
                Asks = [CourtName, CourtAmount, CourtLateReason, CourtFiles], Produces = [Forms.CourtApplication],
            },
            new(CourtResult, "法院受理（裁定）", Officer, CompulsionLaw.Art(56))
            {
                Stage = Stages.Execution, After = [CourtApplication], Before = [Archive], When = Taken(CourtApplication), Optional = true, Repeats = true, AlsoAfterEnd = true,
                Asks = [CourtAccepted, CourtRuling],
            },
            new(Reconsideration, "被申请复议", LegalReviewer, ReconsiderationLaw.Art(20))
            {
                Stage = Stages.Execution, After = [Decision], When = Taken(Decision), Optional = true, AlsoAfterEnd = true, Asks = [ReviewedBy, ReconsiderationNumber],
            },
            new(ReconsiderationResult, "复议结果", LegalReviewer, ReconsiderationLaw.Art(20))
            {
                Stage = Stages.Execution, After = [Reconsideration], When = Taken(Reconsideration), Optional = true, AlsoAfterEnd = true, Asks = [ReconsiderationOutcome, Attachments],
            },
            new(Suit, "被提起诉讼", LegalReviewer, LitigationLaw.Art(45))
            {
                Stage = Stages.Execution, After = [ReconsiderationResult], When = Taken(Reconsideration), Optional = true, AlsoAfterEnd = true,
                Gates = [ReviewedBeforeSuit], Asks = [SuitCourt, SuitNumber],
            },
            new(SuitResult, "裁判结果", LegalReviewer, LitigationLaw.Art(45))
            {
                Stage = Stages.Execution, After = [Suit], When = Taken(Suit), Optional = true, AlsoAfterEnd = true, Asks = [SuitOutcome, SuitFinal, LeaderAppeared, Attachments],
            },
            new(Unpublish, "撤回公开", Clerk, PenaltyLaw.Art(48, 2))
            {
                Stage = Stages.Execution, After = [Decision], When = OrdinaryTerms.Annulled & Taken(Publish), Optional = true, AlsoAfterEnd = true,
                Asks = [WithdrawnReason], Unpublishes = true,
            },
            new(Closing, "结案", Officer, ProcedureRules.Art(122))
            {
                Stage = Stages.Closing, After = [Check], Before = [Convert], When = Taken(Decision), Ends = true, Signed = [UnitHead], Gates = [GroundHolds],
                Asks = [ClosingGround, Result, Execution, Remark], Produces = [Forms.Closing],
            },
            new(Archive, "归档", Archivist, ProcedureRules.Art(122))
            {
                Stage = Stages.Closing, After = [Closing], When = Taken(Closing), Gates = [OrdinaryGates.PublishedOrExempt, OrdinaryGates.Withdrawn],
                Asks = [ArchiveNumber, ArchivePages, Retention, NotPublished], Produces = [Forms.Cover, Forms.Contents, Forms.Note],
            },
        ],
        Deadlines =
        [
            RecordIn, Pay, HandInIn, PublishIn, AskReview, Sue, CourtOpens, OrdinaryTerms.Urge, OrdinaryTerms.ApplyToCourt, OrdinaryTerms.UnpublishAfterReview,
            OrdinaryTerms.UnpublishAfterSuit,
        ],
        Invariants =
        [
            new("two-officers", PenaltyLaw.Art(42), "由两名以上有效持证人员当场处罚", [Check, Decision], QualifiedOfficers(2)),
            new("heard", PenaltyLaw.Art(62), "听取陈述申辩后才决定", [Decision], Taken(Hear)),
            new("review-first-told", ReconsiderationLaw.Art(23), "告知复议前置", [Decision], Yes(ReviewFirstTold)),
            new("delivered", PenaltyLaw.Art(52), "决定书当场交付", [Decision], Yes(HandedOver)),
            new("review-before-suit", ReconsiderationLaw.Art(23), "先复议后诉讼", [Suit], Taken(ReconsiderationResult)),
            new("urged", CompulsionLaw.Art(54), "催告满十个工作日才申请法院", [CourtApplication], Taken(Demand) & Over(OrdinaryTerms.Urge)),
            new("no-publication", PenaltyLaw.Art(48, 2), "被撤销改变的决定不公开", [Publish], !OrdinaryTerms.Annulled),
            new("unpublished", PenaltyLaw.Art(48, 2), "被撤销改变的决定公开后撤回才归档", [Archive], Implies(OrdinaryTerms.Annulled & Taken(Publish), Taken(Unpublish))),
        ],
        Title = CaseFields.Title,
        Party = CaseFields.Party,
        Amount = DecisionFields.Fine,
        NumberWord = "当案",
        Parent = "enforcement.lead",
        AfterParent = true,
        Inherits = CaseFields.Carried,
        Group = "案件办理",
        Systems = [116, 118, 119, 122],
    };

    /// <summary>A warning, or a fine of no more than the law lets be decided on the spot.</summary>
    internal static Condition Small(long personFen, long unitFen) => Measured("summary-limit", "属于当场处罚的种类和数额", view =>
        view.Facts.Get(DecisionFields.Fine) <= (view.Facts.Get(PartyKind) == "organisation" ? unitFen : personFen)
        && (view.Facts.Get(Kinds) ?? []).All(k => k is "warning" or "fine") && (view.Facts.Get(Kinds) ?? []).Count > 0
        && view.Facts.Get(Confiscated) == 0);
}
