using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinaryGates;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using Forms = Fatong.Rooms.Enforcement.EnforcementPapers;

namespace Fatong.Rooms.Enforcement.Penalties;

/// <summary>The four outcomes of a case, and what is made known of them.</summary>
internal static class OrdinaryDecisionSteps
{
    /// <summary>Four levels of review: the officer who drafts, the head of the unit, the legal reviewer, the leader in charge.</summary>
    private static readonly IReadOnlyList<Role> FourLevels = [UnitHead, LegalReviewer, Leader];

    internal static readonly IReadOnlyList<Step> All =
    [
        new(Decision, "行政处罚决定", Officer, PenaltyLaw.Art(57))
        {
            Stage = Stages.Decision, After = [Report], Before = Outcomes, When = Is(Proposal, "penalty"), Signed = FourLevels,
            Gates =
            [
                PartyTold, DefenceTermOver, HearingTermOver, HearingHeld, DefenceReviewed, ReviewPassed, DiscussedTogether, AsTold, InRange, ExemptedAddsUp,
                NoSecondFine, CrimeSettled, LateWithReason,
            ],
            Asks =
            [
                FactsFound, EvidenceSummary, OffenceChoice.Violated, OffenceChoice.PenaltyBasis, Grade, GradeReason,
                OffenceChoice.StatutoryMin, OffenceChoice.StatutoryMax, IllegalIncome, BaseValue, Uncorrected, GraveCase, Benchmark, Kinds, Fine,
                Confiscated, Goods, Exempted, Flexible, OutOfRangeReason, OutOfRangeApproval, OutOfRangeFiles, Content, Performance, BankAccount,
                ReviewOrgan, Court, LateReason,
            ],
            Produces = [Forms.Approval, Forms.Decision],
        },
        new(NoPenalty, "不予行政处罚决定", Officer, ProcedureRules.Art(74))
        {
            Stage = Stages.Decision, After = [Report], Before = Outcomes, When = Is(Proposal, NoPenaltyProposals), Signed = FourLevels,
            Gates = [NoPenaltyGround, ExemptedWhole, LateWithReason],
            Asks = [FactsFound, EvidenceSummary, OffenceChoice.Violated, OffenceChoice.PenaltyBasis, Grade, Benchmark, Exempted, Flexible, Educated, Content, ReviewOrgan, Court, LateReason],
            Produces = [Forms.Approval, Forms.NoPenalty],
        },
        new(Transfer, "移送有权机关", Officer, ProcedureRules.Art(9))
        {
            Stage = Stages.Decision, After = [Report], Before = Outcomes, When = Is(Proposal, "transfer"), Signed = FourLevels, Gates = [LateWithReason],
            Asks = [TransferTo, TransferReason, LateReason], Produces = [Forms.Transfer],
        },
        new(Withdrawal, "撤销立案", Officer, ProcedureRules.Art(122))
        {
            Stage = Stages.Decision, After = [Report], Before = Outcomes, When = Is(Proposal, "withdraw"), Signed = FourLevels, Gates = [LateWithReason],
            Asks = [WithdrawalReason, LateReason], Produces = [Forms.Withdrawal],
        },
        new(DecisionService, "送达决定书", Officer, PenaltyLaw.Art(61))
        {
            Stage = Stages.Execution, After = [Decision, NoPenalty], Before = [Closing], When = Taken(Decision) | Taken(NoPenalty),
            Gates = [Service.OfDecision.Gate], Asks = Service.OfDecision.Fields, Produces = [Forms.ServiceReceipt],
        },
        new(Publishing, "公开处罚决定", Clerk, PenaltyLaw.Art(48))
        {
            Stage = Stages.Execution, After = [Decision], Before = [Archive], When = Taken(Decision), Optional = true, AlsoAfterEnd = true,
            Gates = [NotAnnulled, MaskedFirst], Asks = [ExecutionFields.Masked], Publishes = new("行政处罚决定", PenaltyLaw.Art(48)),
        },
        new(Unpublishing, "撤回公开", Clerk, PenaltyLaw.Art(48, 2))
        {
            Stage = Stages.Execution, After = [Decision], When = OrdinaryTerms.Annulled & Taken(Publishing), Optional = true, AlsoAfterEnd = true,
            Asks = [ExecutionFields.WithdrawnReason], Unpublishes = true,
        },
        new(MajorFiling, "重大处罚备案", Clerk, PenaltyLaw.Art(57))
        {
            Stage = Stages.Execution, After = [Decision], Before = [Archive], When = Major & Taken(Decision), Optional = true, AlsoAfterEnd = true,
            Asks = [ExecutionFields.FiledWith, CaseFields.Attachments], Produces = [Forms.MajorFiling],
        },
        new(CopyNotice, "抄告", Clerk, OverloadRules.Art(44))
        {
            Stage = Stages.Closing, After = [Closing], When = Taken(Decision), Optional = true, Repeats = true,
            Asks = [ExecutionFields.CopiedTo, ExecutionFields.CopiedText], Produces = [Forms.CopyNotice],
        },
    ];
}
