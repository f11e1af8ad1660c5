using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinaryGates;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using Forms = Fatong.Rooms.Enforcement.EnforcementPapers;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>Notice, defence, hearing, review.</summary>
internal static class OrdinaryNoticeSteps
{
    internal static readonly IReadOnlyList<Step> All =
    [
        new(Notice, "违法行为通知", Officer, ProcedureRules.Art(69))
        {
            Stage = Stages.Notice, After = [Report], Before = Outcomes, When = Is(Proposal, "penalty"), Repeats = true, NeedsOfficers = true,
            Gates = [TwoOfficers, RightsWereTold, HearingRightTold],
            Asks =
            [
                Grade, GradeReason, OffenceChoice.StatutoryMin, OffenceChoice.StatutoryMax, IllegalIncome, BaseValue, Uncorrected, GraveCase, Benchmark, ToldKinds, ToldFine, ToldConfiscated, ToldContent, RightsTold, HearingTold, Contact,
                OffenceChoice.Violated, OffenceChoice.PenaltyBasis,
            ],
            Produces = [Forms.Notice],
        },
        new(NoticeService, "送达违法行为通知书", Officer, ProcedureRules.Art(69))
        {
            Stage = Stages.Notice, After = [Notice], Before = Outcomes, When = Is(Proposal, "penalty"), Repeats = true,
            Gates = [Service.OfNotice.Gate], Asks = Service.OfNotice.Fields, Produces = [Forms.ServiceReceipt],
        },
        new(Waiver, "放弃陈述申辩", Officer, PenaltyLaw.Art(62))
        {
            Stage = Stages.Notice, After = [NoticeService], Before = Outcomes, When = Taken(NoticeService), Optional = true, Asks = [WaivesHearing, WaiverFiles],
        },
        new(Defence, "陈述申辩", Officer, PenaltyLaw.Art(45))
        {
            Stage = Stages.Notice, After = [NoticeService], Before = Outcomes, When = Taken(NoticeService), Optional = true, Repeats = true,
            Asks = [DefenceForm, DefenceText, CaseFields.Attachments],
        },
        new(HearingRequest, "要求听证", Officer, PenaltyLaw.Art(64))
        {
            Stage = Stages.Notice, After = [NoticeService], Before = Outcomes, Optional = true, When = Taken(NoticeService) & PenaltyMeasures.HearingDue, Gates = [RequestInTime],
            Asks = [RequestForm, CaseFields.Attachments],
        },
        new(HearingNotice, "听证通知", Officer, ProcedureRules.Art(83))
        {
            Stage = Stages.Notice, After = [HearingRequest], Before = [.. Outcomes, Hearing, HearingEnd], When = Taken(HearingRequest), Repeats = true,
            Gates = [HearingNotifiedInTime, Service.OfHearingNotice.Gate],
            Asks = [HearingOn, HearingTime, HearingPlace, HearingPublic, HearingChair, HearingMembers, HearingRecorder, Contact, .. Service.OfHearingNotice.Fields],
            Produces = [Forms.HearingNotice, Forms.ServiceReceipt],
        },
        new(Hearing, "举行听证", HearingHost, PenaltyLaw.Art(63))
        {
            Stage = Stages.Notice, After = [HearingNotice], Before = [.. Outcomes, HearingEnd], When = Taken(HearingRequest),
            Gates = [HostApart, HearingAsNotified], Asks = [EvidenceFields.Ended, HearingPresent, HearingMinutes, HearingOpinion, EvidenceFields.Files], Produces = [Forms.Hearing],
        },
        new(HearingEnd, "终止听证", HearingHost, ProcedureRules.Art(96))
        {
            Stage = Stages.Notice, After = [HearingRequest], Before = [.. Outcomes, Hearing], When = Taken(HearingRequest), Optional = true,
            Gates = [HostApart], Asks = [HearingEndGround],
        },
        new(DefenceReview, "复核陈述申辩和听证意见", Officer, ProcedureRules.Art(70))
        {
            Stage = Stages.Notice, After = [Report], Before = Outcomes, When = Taken(Defence) | Taken(Hearing), Repeats = true, Signed = [UnitHead],
            Asks = [DefenceAdopted, DefenceReply, Proposal],
        },
        new(LegalReview, "重大决定法制审核", LegalReviewer, PenaltyLaw.Art(58))
        {
            Stage = Stages.Notice, After = [Report, NoticeService], Before = Outcomes, When = Major, Repeats = true, Gates = [ReviewerApart],
            Asks = [ReviewText, ReviewOpinion, LawyerReviewed, LawyerName], Produces = [Forms.LegalReview],
        },
        new(Discussion, "集体讨论", Leader, PenaltyLaw.Art(57, 2))
        {
            Stage = Stages.Notice, After = [Report, NoticeService], Before = Outcomes, When = Grave | Known(OutOfRangeReason), Repeats = true,
            Asks = [EvidenceFields.Began, EvidenceFields.Ended, EvidenceFields.ActPlace, EvidenceFields.Recorder, DiscussedBy, Discussed, DiscussionResult, OutOfRangeReason], Produces = [Forms.Discussion],
        },
    ];
}
