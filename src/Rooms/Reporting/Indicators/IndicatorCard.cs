using System.Text.Json.Serialization;

namespace Fatong.Rooms.Reporting.Indicators;

/// <summary>One canonical indicator as the catalogue describes it, with the wordings by which reports tell it.</summary>
public sealed record IndicatorCard
{
    public required string Code { get; init; }

    /// <summary>Chinese name.</summary>
    public required string Zh { get; init; }

    /// <summary>Canonical unit.</summary>
    public required string Unit { get; init; }

    /// <summary>flow, stock, rate or duration.</summary>
    public required string Nature { get; init; }

    /// <summary>Group of the system list, M01 to M19.</summary>
    public required string Group { get; init; }

    /// <summary>What is counted and how (口径).</summary>
    public required string Definition { get; init; }

    public IReadOnlyList<string> Dims { get; init; } = [];

    /// <summary>Other units in which reports write the same thing.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Wordings: see <see cref="Wording"/> for the notation.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The indicator of which this one is a part by definition.</summary>
    public string? PartOf { get; init; }

    /// <summary>The indicator that this one should not exceed.</summary>
    public string? AtMost { get; init; }

    /// <summary>The indicator whose matters this one counts as done: equal when nothing is left open.</summary>
    public string? Closes { get; init; }

    /// <summary>The indicator that usually counts the same events from another side.</summary>
    public string? SameEvents { get; init; }

    /// <summary>Indicators to which at least two of this one belong (two officers to a check).</summary>
    public IReadOnlyList<string> PairsWith { get; init; } = [];

    /// <summary>Told again for each campaign or subject, so that several values in one report are no contradiction.</summary>
    public bool PerCampaign { get; init; }

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    [JsonIgnore]
    public bool IsRate => Unit == "%";
}
