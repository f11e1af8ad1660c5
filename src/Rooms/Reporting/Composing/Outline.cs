namespace Fatong.Rooms.Reporting.Composing;

/// <summary>A clause of the report. Slots are written <c>{indicator_code}</c>, money in 万元 as <c>{indicator_code:wan}</c>.</summary>
/// <param name="Text">Printed when every slot has a register behind it and is not zero.</param>
/// <param name="WhenZero">Printed instead when all slots are zero; null drops the clause.</param>
internal sealed record Clause(string Text, string? WhenZero = null);

/// <summary>One paragraph: a lead that always stands, then the clauses that have data, joined by ，.</summary>
/// <param name="Year">Whether the first clause is headed by the year.</param>
internal sealed record Passage(string Lead, IReadOnlyList<Clause> Clauses, bool Year = true);

/// <summary>A section (（一）…) with its passages.</summary>
internal sealed record Section(string Title, IReadOnlyList<Passage> Passages);

/// <summary>A part (一、…) with its sections; a part without sections holds passages of its own.</summary>
internal sealed record Part(string Title, IReadOnlyList<Section> Sections, IReadOnlyList<Passage>? Passages = null);
