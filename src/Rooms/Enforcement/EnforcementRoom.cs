using Fatong.Kernel;
using Fatong.Rooms.Enforcement.Penalties;

namespace Fatong.Rooms.Enforcement;

/// <summary>What the room of enforcement declares.</summary>
public static class EnforcementRoom
{
    public static Room Declaration { get; } = new("enforcement", "行政执法")
    {
        Procedures = [OrdinaryPenalty.Definition],
    };
}
