using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Leads;
using Fatong.Rooms.Enforcement.Measures;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Measures.MeasureFields;
using static Fatong.Tests.Unit.Enforcement.OrdinaryStory;
using Measure = Fatong.Rooms.Enforcement.Measures.CoerciveMeasure;
using Referral = Fatong.Rooms.Enforcement.Transfers.CriminalTransfer;
using Small = Fatong.Rooms.Enforcement.Penalties.SummaryPenalty;

namespace Fatong.Tests.Unit.Enforcement;

/// <summary>Gates of leads, the summary procedure, measures and transfers: each once where it alone refuses, once where it opens.</summary>
public sealed class OtherGateTests
{
    private static readonly (string Procedure, string Gate, ProposedAct Refused, ProposedAct Opens)[] Cases = [.. Leads, .. Summaries, .. Measures, .. Transfers];

    public static TheoryData<string, int> Rows => [.. Cases.Select((c, i) => ($"{c.Procedure}.{c.Gate}", i))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Gate_alone_refuses_and_opens(string gate, int row)
    {
        var (procedure, code, refused, opens) = Cases[row];

        gate.ShouldBe($"{procedure}.{code}");
        refused.Refusals.ShouldBe([code]);
        opens.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Every_gate_is_covered()
    {
        Procedure[] procedures = [CaseLead.Definition, Small.Definition, Measure.Definition, Referral.Definition];

        procedures.SelectMany(p => p.Steps.SelectMany(s => s.Gates).Select(g => (p.Code, g.Id))).Distinct()
            .Except(Cases.Select(c => (c.Procedure, c.Gate))).ShouldBeEmpty();
    }

    private static (string, string, ProposedAct, ProposedAct)[] Leads
    {
        get
        {
            var lead = CaseStory.Of(CaseLead.Definition).Did(CaseLead.Register, "2026-04-24");
            return [("enforcement.lead", "lead-extension", lead.Propose(CaseLead.Extend, "2026-05-09"), lead.Propose(CaseLead.Extend, "2026-05-08"))];
        }
    }

    private static (string, string, ProposedAct, ProposedAct)[] Summaries
    {
        get
        {
            const string P = "enforcement.summary-penalty";
            IReadOnlyList<string> fine = ["fine"];
            IReadOnlyList<string> grave = ["fine", "suspend"];
            var seen = CaseStory.Of(Small.Definition).Did(Small.Check, "2026-04-28", FilingValues);
            var hear = seen.Propose(Small.Hear, "2026-04-28", (RightsTold, true));
            var heard = seen.Did(Small.Hear, "2026-04-28", (RightsTold, true));
            (Field, object)[] values =
            [
                (Grade, "slight"), (Benchmark, 200_00L), (Kinds, fine), (DecisionFields.Fine, 200_00L), (Exempted, 0L), (Small.ReviewFirstTold, true), (Small.HandedOver, true),
            ];
            var decide = heard.Propose(Small.Decision, "2026-04-28", values);
            var decided = heard.Did(Small.Decision, "2026-04-28", values);
            var pay = decided.Propose(Small.Payment, "2026-04-28", (Paid, 200_00L), (Channel, "bank"));
            var publish = decided.Propose(Small.Publish, "2026-04-29", (Masked, true));
            var asked = decided.Did(Small.Reconsideration, "2026-05-11");
            var annulled = asked.Did(Small.ReconsiderationResult, "2026-06-10", (ReconsiderationOutcome, "annulled"));
            var kept = asked.Did(Small.ReconsiderationResult, "2026-06-10", (ReconsiderationOutcome, "maintained"));
            var demand = decided.Propose(Small.Demand, "2026-05-14", Served(Service.OfDemand));
            var urged = decided.Did(Small.Demand, "2026-05-14", [.. Served(Service.OfDemand), (RemedyExpires, CaseStory.Day("2026-10-28"))]);
            var urgedLate = decided.Did(Small.Demand, "2026-10-20", [.. Served(Service.OfDemand), (RemedyExpires, CaseStory.Day("2026-10-28"))]);
            var paid = decided.Did(Small.Payment, "2026-04-28", (Paid, 200_00L), (Channel, "bank"));
            var closed = paid.Did(Small.Closing, "2026-05-20");
            var published = paid.Did(Small.Publish, "2026-04-29").Did(Small.Closing, "2026-05-20");
            var undone = published.Did(Small.SuitResult, "2026-07-01", (SuitOutcome, "annulled"));
            return
            [
                (P, "two-officers", decide.Qualified(1), decide),
                (P, "rights-told", hear.With(RightsTold, false), hear),
                (P, "summary-limit", decide.With(Kinds, grave), decide),
                (P, "summary-limit", decide.With(DecisionFields.Fine, 200_01L).With(Benchmark, 200_01L), decide),
                (P, "fine-in-range", decide.With(DecisionFields.Fine, 100_00L).With(Exempted, 100_00L), decide),
                (P, "exempted", decide.With(Exempted, 1L), decide),
                (P, "second-fine", decide.Twin(), decide),
                (P, "review-first", decide.With(Small.ReviewFirstTold, false), decide),
                (P, "summary-delivered", decide.With(Small.HandedOver, false), decide),
                (P, "cash-allowed", pay.With(Channel, "on-spot").With(CashGround, "small"), pay.With(Channel, "on-spot").With(CashGround, "hard")),
                (P, "overpaid", pay.With(Paid, 200_01L), pay),
                (P, "masked", publish.With(Masked, false), publish),
                (P, "not-annulled", annulled.Propose(Small.Publish, "2026-06-11", (Masked, true)), publish),
                (P, "review-before-suit", asked.Propose(Small.Suit, "2026-05-20"), kept.Propose(Small.Suit, "2026-06-20")),
                (P, "payment-overdue", decided.Propose(Small.Demand, "2026-05-13", Served(Service.OfDemand)), demand),
                (P, "service-proved", demand.With(Service.OfDemand.Receipt, null), demand),
                (P, "decision-stands", annulled.Propose(Small.Demand, "2026-06-11", Served(Service.OfDemand)), demand),
                (P, "urged", urgedLate.Propose(Small.CourtApplication, "2026-11-03"), urgedLate.Propose(Small.CourtApplication, "2026-11-04")),
                (P, "remedies-expired", urged.Propose(Small.CourtApplication, "2026-10-28"), urged.Propose(Small.CourtApplication, "2026-10-29")),
                (P, "court-in-time", urged.Propose(Small.CourtApplication, "2027-01-29"), urged.Propose(Small.CourtApplication, "2027-01-28")),
                (P, "closing-ground", decided.Propose(Small.Closing, "2026-05-20", (ClosingGround, "executed")), paid.Propose(Small.Closing, "2026-05-20", (ClosingGround, "executed"))),
                (P, "published", closed.Propose(Small.Archive, "2026-05-21"), published.Propose(Small.Archive, "2026-05-21")),
                (P, "unpublished", undone.Propose(Small.Archive, "2026-07-02"), undone.Did(Small.Unpublish, "2026-07-02").Propose(Small.Archive, "2026-07-02")),
            ];
        }
    }

    private static (string, string, ProposedAct, ProposedAct)[] Measures
    {
        get
        {
            const string P = "enforcement.coercive-measure";
            var start = CaseStory.Of(Measure.Definition);
            CaseStory Proposed(string kind, bool urgent) => start.Did(Measure.Propose, "2026-04-15", (Kind, kind), (Urgent, urgent));
            var approved = Proposed("detain", false).Did(Measure.Approve, "2026-04-15", (Approval, "agree"));
            ProposedAct Imposing(CaseStory story) => story.Propose(
                Measure.Impose, "2026-04-15", [.. Served(Service.OfMeasure), (MeasureFields.Told, true), (Filmed, true), (OnlyRelated, true)]);
            ProposedAct Preserving(CaseStory story) => story.Propose(Measure.Preserve, "2026-04-27", Served(Service.OfMeasure));
            var impose = Imposing(approved);
            var imposed = approved.Did(Measure.Impose, "2026-04-15");
            var urgentOne = Proposed("detain", true).Did(Measure.Impose, "2026-04-15");
            var toPreserve = Proposed("preserve", false);
            var preserved = toPreserve.Did(Measure.Approve, "2026-04-15", (Approval, "agree")).Did(Measure.Preserve, "2026-04-27");
            ProposedAct Releasing(string day) => imposed.Propose(Measure.Release, day, [.. Served(Service.OfRelease), (ReleaseGround, "expired")]);
            return
            [
                (P, "two-officers", impose.Qualified(1), impose),
                (P, "measure-approved", Imposing(Proposed("detain", false)), Imposing(Proposed("detain", true))),
                (P, "measure-procedure", impose.With(Filmed, false), impose),
                (P, "necessities", impose.With(OnlyRelated, false), impose),
                (P, "service-proved", impose.With(Service.OfMeasure.Receiver, null), impose),
                (P, "preservation-approved", Preserving(toPreserve), Preserving(toPreserve.Did(Measure.Approve, "2026-04-15", (Approval, "agree")))),
                (P, "approve-24h", urgentOne.Propose(Measure.Approve, "2026-04-17", (Approval, "agree")), urgentOne.Propose(Measure.Approve, "2026-04-16", (Approval, "agree"))),
                (P, "measure-expired", imposed.Propose(Measure.Extend, "2026-05-16"), imposed.Propose(Measure.Extend, "2026-05-15")),
                (P, "urgent-unapproved", urgentOne.Propose(Measure.Dispose, "2026-04-20"), urgentOne.Did(Measure.Approve, "2026-04-16", (Approval, "agree")).Propose(Measure.Dispose, "2026-04-20")),
                (P, "preservation-expired", preserved.Propose(Measure.Settle, "2026-05-10", (Settlement, "confiscate")), preserved.Propose(Measure.Settle, "2026-05-09", (Settlement, "confiscate"))),
                (P, "preservation-expired", preserved.Propose(Measure.Settle, "2026-05-10", (Settlement, "confiscate")), preserved.Propose(Measure.Settle, "2026-05-12", (Settlement, "release"))),
                (P, "release-ground", Releasing("2026-05-14"), Releasing("2026-05-15")),
            ];
        }
    }

    private static (string, string, ProposedAct, ProposedAct)[] Transfers
    {
        get
        {
            const string P = "enforcement.criminal-transfer";
            IReadOnlyList<string> three = ["letter", "report", "list"];
            IReadOnlyList<string> two = ["letter", "report"];
            var start = CaseStory.Of(Referral.Definition);
            var open = start.Propose(Referral.Suspect, "2026-04-20");
            var reported = start.Did(Referral.Suspect, "2026-04-20").Did(Referral.Report, "2026-04-21");
            var approved = reported.Did(Referral.Decide, "2026-04-22", (Referral.Decision, "approve"));
            var send = approved.Propose(Referral.Send, "2026-04-22", (Referral.Documents, three));
            var notFiled = approved.Did(Referral.Send, "2026-04-22").Did(Referral.Reply, "2026-04-25", (Referral.Outcome, "not-filed"));
            var filed = approved.Did(Referral.Send, "2026-04-22").Did(Referral.Reply, "2026-04-25", (Referral.Outcome, "filed"));
            var handed = filed.Did(Referral.HandOver, "2026-04-27").Did(Referral.Judgment, "2026-09-01");
            return
            [
                (P, "referral-team", open.Qualified(1), open),
                (P, "referral-documents", send.With(Referral.Documents, two), send),
                (P, "referral-object-late", notFiled.Propose(Referral.Object, "2026-04-29"), notFiled.Propose(Referral.Object, "2026-04-28")),
                (P, "referral-settled", filed.Propose(Referral.Close, "2026-09-02"), handed.Propose(Referral.Close, "2026-09-02")),
                (P, "referral-settled", approved.Propose(Referral.Close, "2026-09-02"), notFiled.Propose(Referral.Close, "2026-09-02")),
            ];
        }
    }
}
