using Fatong.Kernel.Language;
using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Checking.Findings;
using Fatong.Rooms.Reporting.Checking.Reading;
using Fatong.Rooms.Reporting.Checking.Relations;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking;

/// <summary>Reads a report of any bureau and checks it. Holds no state: one instance serves all threads.</summary>
public sealed class ReportChecker(IndicatorCatalogue catalogue)
{
    private readonly FigureFinder _figures = new(catalogue);
    private readonly RelationFinder _relations = new(catalogue);
    private readonly FindingRules _findings = new(catalogue);

    public ReportChecker()
        : this(IndicatorCatalogue.BuiltIn)
    {
    }

    /// <exception cref="UnreadableReportException">The bytes are not a readable report.</exception>
    public CheckedReport CheckFile(string fileName, byte[] bytes, CheckAgainst? against = null) =>
        CheckText(fileName, ReportReader.Read(fileName, bytes), against);

    public CheckedReport CheckText(string fileName, string text, CheckAgainst? against = null)
    {
        var context = new ReportContext(NormalText.Of(new SourceText(text)));
        var figures = _figures.Find(context);
        var zeros = ZeroClaims.Find(context, catalogue, figures);
        var relations = _relations.Find(context, figures);
        var findings = _findings.Find(context, figures, zeros, relations, against ?? CheckAgainst.Nothing);
        return new CheckedReport(fileName, context, figures, zeros, relations, findings);
    }
}
