namespace Fatong.Rooms.Reporting.Composing;

/// <summary>
/// A clause of the report. Slots are written <c>{indicator_code}</c>, money in 万元 as <c>{indicator_code:wan}</c>, what is left of
/// one figure after another as <c>{a-b}</c>. A clause stands only when every slot has a figure behind it that is not zero.
/// </summary>
/// <param name="WhenZero">Printed instead when all slots are zero in a register that is kept; null drops the clause.</param>
internal sealed record Clause(string Text, string? WhenZero = null)
{
    /// <summary>Parts of the total of this clause, led by 其中 and joined by 、.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>What belongs to the clause and follows it after ，: its rate, its money.</summary>
    public IReadOnlyList<string> Then { get; init; } = [];

    /// <summary>A dimension by which the first slot is told part by part after it, e.g. channel; null for none.</summary>
    public string? By { get; init; }

    /// <summary>The classifier of the parts of <see cref="By"/>.</summary>
    public string Each { get; init; } = "";

    public static implicit operator Clause(string text) => new(text);
}

/// <summary>What stands before the first figure of a passage.</summary>
internal enum Opening
{
    /// <summary>Nothing: the year was named before.</summary>
    None,

    /// <summary>2024年，: what happened in the year.</summary>
    Year,

    /// <summary>截至2024年底，: how things stand.</summary>
    YearEnd,
}

/// <summary>One paragraph: a lead that always stands, then the clauses that have data, joined by ，.</summary>
internal sealed record Passage(string Lead, IReadOnlyList<Clause> Clauses, Opening Opening = Opening.Year);

/// <summary>A section (（一）…) with its passages.</summary>
/// <param name="Key">Permanent; the drafts of a bureau name their sections by it.</param>
internal sealed record Section(string Key, string Title, IReadOnlyList<Passage> Passages);

/// <summary>A part (一、…) with its sections; a part without sections holds passages of its own.</summary>
internal sealed record Part(string Key, string Title, IReadOnlyList<Section> Sections, IReadOnlyList<Passage> Passages);
