using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Penalties.SummaryPenalty;
using Confidence = Fatong.Kernel.Law.Confidence;

namespace Fatong.Rooms.Enforcement.Penalties.Earlier;

/// <summary>The summary procedure before the law of 2021 on penalties: smaller fines on the spot, less cash, terms in calendar days.</summary>
public static class SummaryPenalty2019
{
    private static readonly Amendment Changes = new()
    {
        Texts = EarlierTexts.Before2021,
        Gates =
        [
            SmallEnough with
            {
                Basis = PenaltyLaw2017.Art(33), Message = "当场处罚限于警告，或者对公民五十元以下、对单位一千元以下罚款", Opens = Small(personFen: 50_00, unitFen: 1_000_00),
            },
            CashAllowed with
            {
                Basis = PenaltyLaw2017.Art(47),
                Opens = Implies(Is(Channel, "on-spot"), (Is(CashGround, "small") & !AtLeast(DecisionFields.Fine, 20_01)) | Is(CashGround, "hard", "remote")),
            },
        ],
        Deadlines = [HandInIn with { Term = 2.CalendarDays, Basis = PenaltyLaw2017.Art(50), Confidence = Confidence.Memory }],
        WithoutDeadlines = [OrdinaryTerms.UnpublishAfterReview, OrdinaryTerms.UnpublishAfterSuit],
    };

    public static readonly Procedure Definition = Changes.Of(SummaryPenalty2021.Definition, version: 2, EarlierTexts.Since2019);
}
