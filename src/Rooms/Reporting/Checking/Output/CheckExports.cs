using System.Text;
using Fatong.Rooms.Reporting.Checking.Comparing;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>Writes the files that go with a check: the comparison of bureaux, the Excel list, and each report with marks.</summary>
public static class CheckExports
{
    /// <returns>The paths written.</returns>
    public static IReadOnlyList<string> Write(IReadOnlyList<CheckedReport> reports, IndicatorCatalogue catalogue, string folder, bool annotate)
    {
        ArgumentNullException.ThrowIfNull(reports);
        System.IO.Directory.CreateDirectory(folder);
        var written = new List<string>();
        var matrix = ComparisonMatrix.Of(reports, catalogue);
        if (reports.Count > 1 || !annotate)
        {
            written.Add(Path.Combine(folder, "matrix.csv"));
            File.WriteAllText(written[^1], matrix.ToCsv(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }

        written.Add(Path.Combine(folder, "check.xlsx"));
        using (var list = File.Create(written[^1]))
        {
            FindingsWorkbook.Write(list, reports, reports.Count > 1 ? matrix : null);
        }

        foreach (var report in annotate ? reports : [])
        {
            written.Add(Path.Combine(folder, Path.GetFileNameWithoutExtension(report.File) + ".checked.docx"));
            using var copy = File.Create(written[^1]);
            AnnotatedDocx.Write(copy, report);
        }

        return written;
    }
}
