using Fatong.Kernel;
using Fatong.Rooms.Enforcement.Leads;
using Fatong.Rooms.Enforcement.Measures;
using Fatong.Rooms.Enforcement.Penalties;
using Fatong.Rooms.Enforcement.Transfers;

namespace Fatong.Rooms.Enforcement;

/// <summary>What the room of enforcement declares.</summary>
public static class EnforcementRoom
{
    public static Room Declaration { get; } = new("enforcement", "行政执法")
    {
        Procedures = [CaseLead.Definition, SummaryPenalty.Definition, OrdinaryPenalty.Definition, CoerciveMeasure.Definition, CriminalTransfer.Definition],
        Indicators = PenaltyFigures.All,
    };
}
