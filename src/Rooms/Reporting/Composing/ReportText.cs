namespace Fatong.Rooms.Reporting.Composing;

/// <summary>
/// A section of the report as the writer edits it: prose with figures as tokens (⟦penalty_amount:wan⟧), one paragraph a line;
/// a line that opens with "- " is an item of a list, which the house style sets.
/// </summary>
/// <param name="Key">Permanent name of the section.</param>
/// <param name="Level">0 for the opening, 1 for a part (一、), 2 for a section (（一）).</param>
/// <param name="Heading">Without its number; empty for the opening.</param>
public sealed record SectionText(string Key, int Level, string Heading, string Text);

/// <summary>The report as text with tokens: what a draft keeps and a release sets.</summary>
public sealed record ReportText(string Title, string Addressee, IReadOnlyList<SectionText> Sections);
