using System.Globalization;
using Fatong.Kernel.Papers;
using Fatong.Platform.Rendering;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Findings;

namespace Fatong.Rooms.Reporting.Composing;

/// <summary>The gate before a report is released: its DOCX is read as any reader's would be and checked against the frozen figures.</summary>
internal static class ReleaseCheck
{
    private static readonly ReportChecker Checker = new();

    /// <param name="on">The date the report carries, which is when it is published.</param>
    internal static CheckedReport Of(PaperDocument paper, FigureTexts figures, int year, DateOnly on)
    {
        using var docx = new MemoryStream();
        DocxPaper.Write(paper, docx);
        var report = Checker.CheckFile("report.docx", docx.ToArray(), Against(figures, year) with { Published = on });
        return report with { Findings = [.. report.Findings, .. Unbound(report.Text)] };
    }

    /// <summary>The frozen figures as the checker compares with them: money in 元, rates in percent.</summary>
    private static CheckAgainst Against(FigureTexts figures, int year)
    {
        var period = year.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Ledger =
            [
                .. figures.Figures.Keys.Select(code => figures.Value(new(code)) is { } value ? new LedgerFigure(code, period, value, new Dictionary<string, string>()) : null).OfType<LedgerFigure>(),
            ],
            Registers = figures.Figures.Keys.Where(figures.IsKept).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>Tokens that no figure answers: a mistyped code, or a register that is not kept yet.</summary>
    private static IEnumerable<Finding> Unbound(string text)
    {
        var points = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '⟦')
            {
                var end = text.IndexOf('⟧', i) is var close && close < 0 ? i + 1 : close + 1;
                yield return new(
                    "token.unbound", Severity.Error, $"“{text[i..end]}”没有对应的冻结数字：指标写错，或台账尚未建立。", "改用已有的指标，或删去这个数字。", points, points + end - i);
            }

            points += char.IsLowSurrogate(text[i]) ? 0 : 1;
        }
    }
}
