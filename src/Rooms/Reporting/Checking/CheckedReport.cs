using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Checking.Findings;
using Fatong.Rooms.Reporting.Checking.Relations;

namespace Fatong.Rooms.Reporting.Checking;

/// <summary>What a report claims, what follows from it and what does not hold.</summary>
public sealed record CheckedReport(
    string File,
    ReportContext Context,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<ZeroClaim> ZeroClaims,
    IReadOnlyList<Relation> Relations,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>The extracted text.</summary>
    public string Text => Context.Normal.Source.Raw;

    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);
}
