using Fatong.Kernel.Calendar;
using Fatong.Law.Cards;

namespace Fatong.Law.Calendar;

/// <summary>How terms run, each with its source. Rooms name a rule; they never add days themselves.</summary>
public static class CountingRules
{
    /// <summary>The rule for terms of enforcement procedure: start day excluded, last day rolls forward.</summary>
    public static readonly CountingRule Ordinary = new(StartDay.Excluded, Roll.Forward, ProcedureRules.Art(17));

    /// <summary>Seizure, detention of goods and registered evidence: burdens the party, so it never rolls.</summary>
    public static readonly CountingRule Seizure = new(StartDay.Excluded, Roll.Never, CompulsionLaw.Art(25));

    /// <summary>Notice before an event: clear days between the two, never shortened by rolling.</summary>
    public static readonly CountingRule ClearDaysAhead = new(StartDay.Excluded, Roll.Never, PenaltyLaw.Art(64));

    /// <summary>Terms of reconsideration, which run as in civil procedure.</summary>
    public static readonly CountingRule Reconsideration = new(StartDay.Excluded, Roll.Forward, ReconsiderationLaw.Art(88));
}
