using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Enforcement.CaseFields;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.EvidenceFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinaryGates;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using Forms = Fatong.Rooms.Enforcement.EnforcementPapers;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>Filing and investigation.</summary>
internal static class OrdinaryFilingSteps
{
    internal static readonly IReadOnlyList<Step> All =
    [
        new(Filing, "立案", Officer, ProcedureRules.Art(63))
        {
            Stage = Stages.Filing, NeedsOfficers = true, Signed = [UnitHead, Leader], Gates = [TwoOfficers, WithinLimitation],
            Asks =
            [
                Source, SourceNote, FoundOn, Title, Category, OffenceChoice.Code, Party, PartyKind, PartyAge, Vehicle, Plate, VehicleType, Place, ActedAt,
                ActEndedOn, LongLimitation, Summary, Grounds, Attachments, Remark,
            ],
            Produces = [Forms.Filing],
        },
        new(Recusal, "回避决定", Leader, PenaltyLaw.Art(43))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Repeats = true,
            Asks = [RecusalOf, RecusalGround, RecusalResult],
        },
        new(Inquiry, "询问", Officer, ProcedureRules.Art(39))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Repeats = true, NeedsOfficers = true, Gates = [TwoOfficers],
            Asks =
            [
                Began, Ended, ActPlace, Time, Recorder, Asked, AskedRelation, AskedSex, AskedAge, AskedIdNumber, AskedPhone, AskedWork, AskedAddress,
                Identified, RecusalTold, Dialogue, Signing, Recorded, Files,
            ],
            Produces = [Forms.Inquiry],
        },
        new(Scene, "现场检查", Officer, ProcedureRules.Art(29))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Repeats = true, NeedsOfficers = true, Gates = [TwoOfficers],
            Asks = [Began, Ended, ActPlace, Recorder, ScenePerson, ScenePersonRelation, Plate, VehicleType, Identified, RecusalTold, SceneFacts, Signing, Recorded, Files, Remark],
            Produces = [Forms.Scene],
        },
        new(Inspection, "勘验", Officer, ProcedureRules.Art(40))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Repeats = true, NeedsOfficers = true, Gates = [TwoOfficers],
            Asks = [Began, Ended, ActPlace, Weather, Inspected, Present, Invited, Recorder, Findings, Signing, Recorded, Files],
            Produces = [Forms.Inspection],
        },
        new(Evidence, "登记证据", Officer, PenaltyLaw.Art(46))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Repeats = true, NeedsOfficers = true, Gates = [TwoOfficers],
            Asks = [Kind, EvidenceName, Proves, Origin, Pages, Copy, HashNote, Files],
        },
        new(Sampling, "抽样取证", Officer, ProcedureRules.Art(41))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Repeats = true, NeedsOfficers = true, Gates = [TwoOfficers],
            Asks = [Began, Ended, ActPlace, SampledBy, Items, Sealed, Signing, Recorded, Files],
            Produces = [Forms.Sampling],
        },
        new(Appraisal, "鉴定检测", Officer, PenaltyLaw.Art(46))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Repeats = true,
            Asks = [Appraiser, AppraisalOf, AppraisalSentOn, AppraisalResult, AppraisalTold, Files],
        },
        new(MonitorReview, "电子监控记录审核", LegalReviewer, PenaltyLaw.Art(41))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Repeats = true, Gates = [MonitorFit],
            Asks = [Device, DeviceReviewed, RecordClear, MonitorTold, Files],
        },
        new(Assistance, "请求协助调查", Officer, ProcedureRules.Art(65))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Repeats = true,
            Asks = [AssistedBy, AssistMatter], Produces = [Forms.Assistance],
        },
        new(CorrectionOrder, "责令改正", Officer, PenaltyLaw.Art(28))
        {
            Stage = Stages.Investigation, After = [Filing], Before = [Closing], Optional = true, Repeats = true, Signed = [UnitHead],
            Asks = [Correction, CorrectBy, CorrectionText, OffenceChoice.Violated, OffenceChoice.PenaltyBasis], Produces = [Forms.CorrectionOrder],
        },
        new(CorrectionService, "送达责令改正通知书", Officer, ProcedureRules.Art(18))
        {
            Stage = Stages.Investigation, After = [CorrectionOrder], Before = [Closing], When = Taken(CorrectionOrder), Optional = true, Repeats = true,
            Gates = [Service.OfCorrection.Gate], Asks = Service.OfCorrection.Fields, Produces = [Forms.ServiceReceipt],
        },
        new(Prolongation, "延长办案期限", Officer, PenaltyLaw.Art(60))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Signed = [UnitHead, Leader], Gates = [ExtendedInTime],
            Asks = [ExtensionReason],
        },
        new(Stop, "终止调查", Officer, ProcedureRules.Art(123))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Optional = true, Signed = [UnitHead, Leader], Gates = [NoOpenMeasures, LateWithReason],
            Asks = [StopGround, Opinion, LateReason],
        },
        new(Report, "案件调查报告", Officer, ProcedureRules.Art(67))
        {
            Stage = Stages.Investigation, After = [Filing], Before = Outcomes, Repeats = true, NeedsOfficers = true, Signed = [UnitHead, Leader],
            Gates = [TwoOfficers, EvidenceCollected, MonitorReviewed],
            Asks =
            [
                FactsFound, EvidenceSummary, UsesMonitor, OffenceChoice.Violated, OffenceChoice.PenaltyBasis, FirstOffence, MinorHarm, NoHarm, Corrected, NoFault,
                PublicInterest, Complex, Proposal, Opinion, Attachments,
            ],
            Produces = [Forms.Report],
        },
    ];
}
