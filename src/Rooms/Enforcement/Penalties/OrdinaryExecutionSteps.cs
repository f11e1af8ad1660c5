using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinaryGates;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using Forms = Fatong.Rooms.Enforcement.EnforcementPapers;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>Payment, demand, enforcement, remedies, closing.</summary>
internal static class OrdinaryExecutionSteps
{
    internal static readonly IReadOnlyList<Step> All =
    [
        new(Payment, "缴纳罚款", Clerk, PenaltyLaw.Art(67))
        {
            Stage = Stages.Execution, After = [DecisionService], Before = [Archive], When = Taken(Decision), Optional = true, Repeats = true, AlsoAfterEnd = true,
            Gates = [CashAllowed, NoOverpayment], Asks = [Paid, Channel, CashGround, ReceiptNumber],
        },
        new(CashHandIn, "上缴当场收缴的罚款", Clerk, PenaltyLaw.Art(71))
        {
            Stage = Stages.Execution, After = [Payment], Before = [Archive], When = Taken(Payment), Optional = true, Repeats = true, AlsoAfterEnd = true, Asks = [HandedTo],
        },
        new(Instalments, "分期（延期）缴纳", Officer, PenaltyLaw.Art(66, 2))
        {
            Stage = Stages.Execution, After = [DecisionService], Before = [Closing], When = Taken(Decision), Optional = true, Repeats = true, Signed = [UnitHead, Leader],
            Gates = [PlanRight, Service.OfInstalments.Gate], Asks = [Hardship, PlanKind, PlanUntil, Plan, .. Service.OfInstalments.Fields],
            Produces = [Forms.InstalmentApproval, Forms.Instalments, Forms.ServiceReceipt],
        },
        new(OrdinarySteps.Surcharge, "加处罚款", Officer, PenaltyLaw.Art(72))
        {
            Stage = Stages.Execution, After = [DecisionService], Before = [Closing], When = Taken(Decision), Optional = true, Repeats = true, Signed = [Leader],
            Gates = [PaymentOverdue, DecisionStands, SurchargeCapped], Asks = [ExecutionFields.Surcharge, SurchargeBasis],
        },
        new(Demand, "催告", Officer, CompulsionLaw.Art(54))
        {
            Stage = Stages.Execution, After = [DecisionService], Before = [Closing], When = Taken(Decision), Optional = true, Repeats = true, Signed = [UnitHead],
            Gates = [PaymentOverdue, DecisionStands, Service.OfDemand.Gate],
            Asks = [Subject, DemandTerm, DemandMeasure, RemedyExpires, DecisionFields.Contact, .. Service.OfDemand.Fields],
            Produces = [Forms.Demand, Forms.ServiceReceipt],
        },
        new(EnforcementNotice, "执行公告", Officer, CompulsionLaw.Art(44))
        {
            Stage = Stages.Execution, After = [DecisionService], Before = [Closing], When = Taken(Decision), Optional = true, Signed = [Leader],
            Gates = [DecisionStands], Asks = [SelfRemovalTerm], Produces = [Forms.EnforcementNotice],
        },
        new(EnforcementDecision, "强制执行决定", Officer, CompulsionLaw.Art(37))
        {
            Stage = Stages.Execution, After = [Demand], Before = [Closing], When = Taken(Demand), Optional = true, Signed = [UnitHead, LegalReviewer, Leader],
            Gates = [DecisionStands, NotPaused], Asks = [EnforcementReason, EnforcementWay], Produces = [Forms.EnforcementDecision],
        },
        new(CourtApplication, "申请法院强制执行", Officer, CompulsionLaw.Art(53))
        {
            Stage = Stages.Execution, After = [Demand], Before = [Closing], When = Taken(Demand), Optional = true, Signed = [Leader],
            Gates = [UrgedTenDays, RemediesExpired, CourtInTime, DecisionStands, NotPaused],
            Asks = [CourtName, CourtAmount, CourtLateReason, CourtFiles], Produces = [Forms.CourtApplication],
        },
        new(CourtResult, "法院受理（裁定）", Officer, CompulsionLaw.Art(56))
        {
            Stage = Stages.Execution, After = [CourtApplication], Before = [Archive], When = Taken(CourtApplication), Optional = true, Repeats = true, AlsoAfterEnd = true,
            Asks = [CourtAccepted, CourtRuling],
        },
        new(Pause, "中止执行", Officer, CompulsionLaw.Art(39))
        {
            Stage = Stages.Execution, After = [DecisionService], Before = [Closing, Termination], When = Taken(Decision), Optional = true, Signed = [Leader],
            Asks = [PauseGround], Produces = [Forms.EnforcementPause],
        },
        new(Resumption, "恢复执行", Officer, CompulsionLaw.Art(39))
        {
            Stage = Stages.Execution, After = [Pause], Before = [Closing, Termination], When = Taken(Pause), Optional = true, Signed = [Leader],
            Asks = [ResumeReason], Produces = [Forms.EnforcementPause],
        },
        new(Termination, "终结执行", Officer, CompulsionLaw.Art(40))
        {
            Stage = Stages.Execution, After = [DecisionService], Before = [Closing], When = Taken(Decision), Optional = true, Signed = [Leader],
            Asks = [EndGround], Produces = [Forms.EnforcementPause],
        },
        new(SubstituteDecision, "代履行决定", Officer, CompulsionLaw.Art(50))
        {
            Stage = Stages.Execution, After = [DecisionService], Before = [Closing], When = Taken(Decision), Optional = true, Signed = [UnitHead, Leader],
            Gates = [DecisionStands, Service.OfSubstitute.Gate],
            Asks = [SubstituteBy, Subject, SubstituteCost, SubstituteOn, SubstituteNow, .. Service.OfSubstitute.Fields],
            Produces = [Forms.Substitute, Forms.ServiceReceipt],
        },
        new(Substitute, "实施代履行", Officer, CompulsionLaw.Art(51))
        {
            Stage = Stages.Execution, After = [SubstituteDecision], Before = [Closing], When = Taken(SubstituteDecision), Optional = true,
            Gates = [SubstituteUrged], Asks = [SubstituteResult, EvidenceFields.Files],
        },
        new(Reconsideration, "被申请复议", LegalReviewer, ReconsiderationLaw.Art(20))
        {
            Stage = Stages.Execution, After = [DecisionService], When = Taken(DecisionService), Optional = true, AlsoAfterEnd = true, Asks = [ReviewedBy, ReconsiderationNumber],
        },
        new(ReconsiderationReply, "复议答复", LegalReviewer, ReconsiderationLaw.Art(48))
        {
            Stage = Stages.Execution, After = [Reconsideration], Before = [ReconsiderationResult], When = Taken(Reconsideration), Optional = true, AlsoAfterEnd = true,
            Asks = [ReplyText, CaseFields.Attachments],
        },
        new(ReconsiderationResult, "复议结果", LegalReviewer, ReconsiderationLaw.Art(20))
        {
            Stage = Stages.Execution, After = [Reconsideration], When = Taken(Reconsideration), Optional = true, AlsoAfterEnd = true,
            Asks = [ReconsiderationOutcome, CaseFields.Attachments],
        },
        new(Suit, "被提起诉讼", LegalReviewer, LitigationLaw.Art(46))
        {
            Stage = Stages.Execution, After = [DecisionService], When = Taken(DecisionService), Optional = true, AlsoAfterEnd = true, Asks = [SuitCourt, SuitNumber],
        },
        new(SuitReply, "答辩举证", LegalReviewer, LitigationLaw.Art(67))
        {
            Stage = Stages.Execution, After = [Suit], Before = [SuitResult], When = Taken(Suit), Optional = true, AlsoAfterEnd = true,
            Asks = [ReplyText, LeaderAppeared, CaseFields.Attachments],
        },
        new(SuitResult, "裁判结果", LegalReviewer, LitigationLaw.Art(46))
        {
            Stage = Stages.Execution, After = [Suit], When = Taken(Suit), Optional = true, AlsoAfterEnd = true,
            Asks = [SuitOutcome, SuitFinal, LeaderAppeared, CaseFields.Attachments],
        },
        new(Closing, "结案", Officer, ProcedureRules.Art(122))
        {
            Stage = Stages.Closing, After = [Filing], Signed = [UnitHead, Leader], Ends = true, Gates = [GroundHolds, DecisionServed, CorrectionServed, NoOpenMeasures],
            Asks = [ClosingGround, Result, Execution, CaseFields.Remark], Produces = [Forms.Closing],
        },
        new(Archive, "归档", Archivist, ProcedureRules.Art(122))
        {
            Stage = Stages.Closing, After = [Closing], Gates = [PublishedOrExempt, Withdrawn],
            Asks = [ArchiveNumber, ArchivePages, Retention, NotPublished], Produces = [Forms.Cover, Forms.Contents, Forms.Note],
        },
    ];
}
