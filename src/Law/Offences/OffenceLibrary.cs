namespace Fatong.Law.Offences;

/// <summary>All offences, in the order of their codes' groups.</summary>
public static class OffenceLibrary
{
    public static readonly IReadOnlyList<Offence> All =
    [
        .. RoadOffences.All,
        .. TransportOffences.All,
        .. TransportRuleOffences.All,
        .. TaxiOffences.All,
        .. WaterAndSafetyOffences.All,
    ];

    private static readonly Dictionary<string, Offence> ByCode = All.ToDictionary(o => o.Code);

    /// <summary>The offence with this code; null when there is none.</summary>
    public static Offence? Find(string code) => ByCode.GetValueOrDefault(code);
}
