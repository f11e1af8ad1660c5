using Fatong.Kernel.Fields;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Penalties;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.EvidenceFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using static Fatong.Tests.Unit.Enforcement.OrdinaryStory;

namespace Fatong.Tests.Unit.Enforcement;

/// <summary>Each gate once where it alone refuses, and once where it opens.</summary>
public sealed class OrdinaryGateTests
{
    private static readonly IReadOnlyList<string> WithRevocation = ["fine", "revoke"];

    private static readonly (string Gate, ProposedAct Refused, ProposedAct Opens)[] Cases =
    [
        .. Filings, .. Notices, .. Decisions, .. NoPenalties, .. Publications, .. Payments, .. Courts, .. Closings,
    ];

    public static TheoryData<string, int> Rows => [.. Cases.Select((c, i) => (c.Gate, i))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Gate_alone_refuses_and_opens(string gate, int row)
    {
        var (_, refused, opens) = Cases[row];

        refused.Refusals.ShouldBe([gate]);
        opens.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Every_gate_of_the_procedure_is_covered() =>
        OrdinaryPenalty.Definition.Steps.SelectMany(s => s.Gates).Select(g => g.Id).Distinct().Except(Cases.Select(c => c.Gate)).ShouldBeEmpty();

    private static (string, ProposedAct, ProposedAct)[] Filings
    {
        get
        {
            var file = New.Propose(Filing, "2026-04-08", FilingValues);
            var report = Investigated.Propose(Report, "2026-04-20", (Proposal, "penalty"));
            var review = Filed.Propose(MonitorReview, "2026-04-10", (DeviceReviewed, true), (RecordClear, true), (MonitorTold, true));
            return
            [
                ("two-officers", file.Qualified(1), file),
                ("limitation", file.With(CaseFields.FoundOn, CaseStory.Day("2028-04-08")), file.With(CaseFields.FoundOn, CaseStory.Day("2028-04-07"))),
                ("limitation", file.With(CaseFields.FoundOn, CaseStory.Day("2028-04-08")), file.With(CaseFields.FoundOn, CaseStory.Day("2028-04-08")).With(CaseFields.LongLimitation, true)),
                ("evidence", Filed.Propose(Report, "2026-04-20", (Proposal, "penalty")), report),
                ("monitor-reviewed", report.With(UsesMonitor, true), report),
                ("monitor-fit", review.With(DeviceReviewed, false), review),
                ("extension-in-time", Filed.Propose(Prolongation, "2026-07-08"), Filed.Propose(Prolongation, "2026-07-07")),
                ("open-measures", Filed.Propose(Stop, "2026-04-20").Child("enforcement.coercive-measure"), Filed.Propose(Stop, "2026-04-20")),
            ];
        }
    }

    private static (string, ProposedAct, ProposedAct)[] Notices
    {
        get
        {
            var notice = Reported().Propose(Notice, "2026-04-24", NoticeValues);
            var serve = Noticed.Propose(NoticeService, "2026-04-27", Served(Service.OfNotice));
            var requested = ToldGrave.Did(HearingRequest, "2026-04-29");
            ProposedAct Invite(string hearing) =>
                requested.Propose(HearingNotice, "2026-05-06", [.. Served(Service.OfHearingNotice), (HearingOn, CaseStory.Day(hearing))]);
            var invited = requested.Did(HearingNotice, "2026-05-06", (HearingOn, CaseStory.Day("2026-05-18")));
            return
            [
                ("rights-told", notice.With(RightsTold, false), notice),
                ("hearing-told", notice.With(ToldFine, 5_000_00L).With(HearingTold, false), notice.With(ToldFine, 4_999_99L).With(HearingTold, false)),
                ("service-proved", serve.With(Service.OfNotice.Receipt, null), serve),
                ("service-proved", serve.With(Service.OfNotice.Way, "electronic"), serve.With(Service.OfNotice.Way, "electronic").With(Service.OfNotice.Consent, SomeFile).With(Service.OfNotice.SentLog, SomeFile)),
                ("service-proved", serve.With(Service.OfNotice.Way, "left"), serve.With(Service.OfNotice.Way, "left").With(Service.OfNotice.Refusal, "拒收").With(Service.OfNotice.Media, SomeFile)),
                ("service-proved", serve.With(Service.OfNotice.Way, "mail"), serve.With(Service.OfNotice.Way, "mail").With(Service.OfNotice.MailNumber, "EMS1")),
                ("service-proved", serve.With(Service.OfNotice.Way, "entrusted"), serve.With(Service.OfNotice.Way, "entrusted").With(Service.OfNotice.Agent, "邻县交通局")),
                ("service-proved", PublicNotice("2026-02-27"), PublicNotice("2026-02-25")),
                ("request-in-time", ToldGrave.Propose(HearingRequest, "2026-05-08"), ToldGrave.Propose(HearingRequest, "2026-05-07")),
                ("hearing-notified", Invite("2026-05-14"), Invite("2026-05-15")),
                ("hearing-day", invited.Propose(Hearing, "2026-05-15"), invited.Propose(Hearing, "2026-05-18")),
                ("host-apart", invited.Propose(Hearing, "2026-05-18").By(CaseStory.Wang), invited.Propose(Hearing, "2026-05-18")),
                ("reviewer-apart", ToldGrave.Propose(LegalReview, "2026-05-08").By(CaseStory.Li), ToldGrave.Propose(LegalReview, "2026-05-08")),
            ];
        }
    }

    private static (string, ProposedAct, ProposedAct)[] Decisions
    {
        get
        {
            var decide = Decide(Told);
            var grave = GraveReviewed.Propose(Decision, "2026-05-08", GraveDecision);
            var requested = GraveReviewed.Did(HearingRequest, "2026-05-07");
            var defended = Told.Did(Defence, "2026-04-30");
            var small = decide.With(DecisionFields.Fine, 500_00L).With(Exempted, 500_00L);
            return
            [
                ("told", Decide(Told.Did(Notice, "2026-04-28", NoticeValues)), decide),
                ("defence-term", Decide(Told, "2026-05-07"), decide),
                ("defence-term", Decide(Told, "2026-05-07"), Decide(Told.Did(Waiver, "2026-04-28"), "2026-05-07")),
                ("hearing-term", HearingOpen(GraveReviewed.Did(Waiver, "2026-04-28")), HearingOpen(GraveReviewed.Did(Waiver, "2026-04-28", (WaivesHearing, true)))),
                ("hearing-held", requested.Propose(Decision, "2026-05-08", GraveDecision), requested.Did(HearingEnd, "2026-05-08").Propose(Decision, "2026-05-08", GraveDecision)),
                ("defence-reviewed", Decide(defended), Decide(defended.Did(DefenceReview, "2026-05-06", (Proposal, "penalty")))),
                ("defence-reviewed", Decide(defended.Did(DefenceReview, "2026-05-06").Did(Defence, "2026-05-07")), Decide(defended.Did(DefenceReview, "2026-05-06"))),
                ("review-passed", GraveReviewed.Without(LegalReview).Propose(Decision, "2026-05-08", GraveDecision), grave),
                ("review-passed", grave.With(ReviewOpinion, "correct"), grave),
                ("discussed", GraveReviewed.Without(Discussion).Propose(Decision, "2026-05-08", GraveDecision), grave),
                ("not-heavier", decide.With(DecisionFields.Fine, 1_000_01L).With(Benchmark, 1_000_01L), decide),
                ("fine-in-range", small, small.With(OutOfRangeReason, "减轻").With(OutOfRangeApproval, "head").With(OutOfRangeFiles, SomeFile)),
                ("fine-in-range", small.With(OutOfRangeReason, "减轻"), small.With(DecisionFields.Fine, 740_00L).With(Exempted, 260_00L)),
                ("exempted", decide.With(DecisionFields.Fine, 800_00L), decide.With(DecisionFields.Fine, 800_00L).With(Exempted, 200_00L)),
                ("second-fine", decide.Twin(), decide),
                ("crime-settled", decide.Child("enforcement.criminal-transfer"), decide),
                ("late-reason", Decide(Told, "2026-07-08"), Decide(Told, "2026-07-08").With(LateReason, "案情复杂")),
                ("late-reason", Decide(Told, "2026-07-08"), Decide(Told, "2026-07-07")),
                ("late-reason", Decide(Told.Did(Prolongation, "2026-07-07"), "2026-08-07"), Decide(Told.Did(Prolongation, "2026-07-07"), "2026-08-06")),
            ];
        }
    }

    private static (string, ProposedAct, ProposedAct)[] NoPenalties
    {
        get
        {
            var first = Reported("first").Propose(
                NoPenalty, "2026-04-24", (FirstOffence, true), (MinorHarm, true), (Corrected, true), (Benchmark, 1_000_00L), (Exempted, 1_000_00L));
            return
            [
                ("no-penalty-ground", first.With(FirstOffence, false), first),
                ("exempted-all", first.With(Exempted, 0L), first),
            ];
        }
    }

    private static (string, ProposedAct, ProposedAct)[] Publications
    {
        get
        {
            var publish = Decided.Propose(Publishing, "2026-05-11", (Masked, true));
            var annulled = DecisionServed.Did(Reconsideration, "2026-06-01").Did(ReconsiderationResult, "2026-07-01", (ReconsiderationOutcome, "annulled"));
            var closed = DecisionServed.Did(Publishing, "2026-05-11").Did(Closing, "2026-06-01");
            var undone = closed.Did(SuitResult, "2026-06-20", (SuitOutcome, "annulled"));
            return
            [
                ("not-annulled", annulled.Propose(Publishing, "2026-07-02", (Masked, true)), publish),
                ("masked", publish.With(Masked, false), publish),
                ("published", closed.Without(Publishing).Propose(Archive, "2026-06-02"), closed.Propose(Archive, "2026-06-02")),
                ("published", closed.Without(Publishing).Propose(Archive, "2026-06-02"), closed.Without(Publishing).Propose(Archive, "2026-06-02", (NotPublished, "minor"))),
                ("unpublished", undone.Propose(Archive, "2026-06-22"), undone.Did(Unpublishing, "2026-06-22").Propose(Archive, "2026-06-22")),
            ];
        }
    }

    private static (string, ProposedAct, ProposedAct)[] Payments
    {
        get
        {
            var pay = DecisionServed.Propose(Payment, "2026-05-12", (Paid, 1_000_00L), (Channel, "bank"));
            var add = DecisionServed.Propose(OrdinarySteps.Surcharge, "2026-06-05", (ExecutionFields.Surcharge, 300_00L));
            IReadOnlyList<Facts> plan = [CaseStory.Say((Plan.Columns[2], 600_00L)), CaseStory.Say((Plan.Columns[2], 400_00L))];
            var instal = DecisionServed.Propose(Instalments, "2026-05-12", [.. Served(Service.OfInstalments), (PlanKind, "instalments"), (Plan, plan)]);
            return
            [
                ("cash-allowed", pay.With(Channel, "on-spot").With(CashGround, "small"), pay.With(Channel, "on-spot").With(CashGround, "remote")),
                ("overpaid", pay.With(Paid, 1_000_01L), pay),
                ("plan-adds-up", instal.With(Plan, plan.Take(1).ToList()), instal),
                ("payment-overdue", DecisionServed.Propose(Demand, "2026-05-25", Served(Service.OfDemand)), DecisionServed.Propose(Demand, "2026-05-26", Served(Service.OfDemand))),
                ("surcharge-cap", add.With(ExecutionFields.Surcharge, 300_01L), add),
            ];
        }
    }

    private static (string, ProposedAct, ProposedAct)[] Courts
    {
        get
        {
            var apply = Urged.Propose(CourtApplication, "2026-11-10");
            var reviewed = DecisionServed.Did(Reconsideration, "2026-05-20").Did(ReconsiderationResult, "2026-06-20", (ReconsiderationOutcome, "maintained"));
            var urgedLate = reviewed.Did(Demand, "2026-07-06", [.. Served(Service.OfDemand), (RemedyExpires, CaseStory.Day("2026-07-06"))]);
            var paused = Urged.Did(Pause, "2026-06-10");
            var substitute = DecisionServed.Did(SubstituteDecision, "2026-05-15");
            return
            [
                ("urged", urgedLate.Propose(CourtApplication, "2026-07-20"), urgedLate.Propose(CourtApplication, "2026-07-21")),
                ("remedies-expired", Urged.Propose(CourtApplication, "2026-11-09"), apply),
                ("court-in-time", Urged.Propose(CourtApplication, "2027-02-10"), Urged.Propose(CourtApplication, "2027-02-09")),
                ("court-in-time", Urged.Propose(CourtApplication, "2027-02-10"), Urged.Propose(CourtApplication, "2027-02-10", (CourtLateReason, "不可抗力"))),
                ("decision-stands", Urged.Did(SuitResult, "2026-09-01", (SuitOutcome, "annulled")).Propose(CourtApplication, "2026-11-10"), apply),
                ("not-paused", paused.Propose(CourtApplication, "2026-11-10"), paused.Did(Resumption, "2026-07-01").Propose(CourtApplication, "2026-11-10")),
                ("substitute-urged", substitute.Propose(Substitute, "2026-05-20"), substitute.Propose(Substitute, "2026-05-21")),
                ("substitute-urged", substitute.Propose(Substitute, "2026-05-16"), substitute.Propose(Substitute, "2026-05-16", (SubstituteNow, true))),
            ];
        }
    }

    private static (string, ProposedAct, ProposedAct)[] Closings
    {
        get
        {
            var paid = DecisionServed.Did(Payment, "2026-05-12", (Paid, 1_000_00L), (Channel, "bank"));
            var close = paid.Propose(Closing, "2026-05-20", (ClosingGround, "executed"));
            var unserved = Decided.Propose(Closing, "2026-05-20", (ClosingGround, "other"), (CaseFields.Remark, "说明"));
            var ordered = paid.Did(CorrectionOrder, "2026-05-13");
            var orderServed = ordered.Did(CorrectionService, "2026-05-14", Served(Service.OfCorrection));
            return
            [
                ("correction-served", ordered.Propose(Closing, "2026-05-20", (ClosingGround, "executed")), orderServed.Propose(Closing, "2026-05-20", (ClosingGround, "executed"))),
                ("closing-ground", DecisionServed.Propose(Closing, "2026-05-20", (ClosingGround, "executed")), close),
                ("closing-ground", close.With(ClosingGround, "no-penalty"), close),
                ("decision-served", unserved, DecisionServed.Propose(Closing, "2026-05-20", (ClosingGround, "other"), (CaseFields.Remark, "说明"))),
                ("open-measures", close.Child("enforcement.coercive-measure"), close),
            ];
        }
    }

    private static ProposedAct HearingOpen(CaseStory story) => story.Propose(Decision, "2026-05-07", GraveDecision);

    private static ProposedAct PublicNotice(string from) => Noticed.Propose(
        NoticeService, "2026-04-27", (Service.OfNotice.Way, "public"), (Service.OfNotice.PublicReason, "下落不明"),
        (Service.OfNotice.PublicMedium, "县政府网站"), (Service.OfNotice.PublicFrom, CaseStory.Day(from)));
}
