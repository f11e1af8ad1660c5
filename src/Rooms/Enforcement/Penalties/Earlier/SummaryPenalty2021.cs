using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.Penalties.SummaryPenalty;

namespace Fatong.Rooms.Enforcement.Penalties.Earlier;

/// <summary>The summary procedure before the law of 2023 on reconsideration: the party may choose between reconsideration and suit.</summary>
public static class SummaryPenalty2021
{
    /// <summary>As for any other decision, for reconsideration need not come first.</summary>
    internal static readonly Deadline SueAtOnce = Deadline.Within(
        "sue", "起诉期限", 6.Months, Decision, Suit, LitigationLaw.Art(46), CountingRules.Ordinary) with { Binds = Bound.Party };

    private static readonly Amendment Changes = new()
    {
        Texts = EarlierTexts.Before2024,
        Steps = [SummaryPenalty.Definition.Step(Suit) with { Basis = LitigationLaw.Art(46), After = [Decision], When = Taken(Decision) }],
        Gates = [Ripe with { Opens = Over(SueAtOnce) | Taken(ReconsiderationResult) | Taken(SuitResult) }],
        Deadlines = [SueAtOnce],
        WithoutGates = [ReviewFirst, ReviewedBeforeSuit],
        WithoutDeadlines = [CourtOpens],
        WithoutInvariants = ["review-first-told", "review-before-suit"],
        WithoutFields = [ReviewFirstTold],
    };

    public static readonly Procedure Definition = Changes.Of(SummaryPenalty.Definition, version: 3, EarlierTexts.Since2021);
}
