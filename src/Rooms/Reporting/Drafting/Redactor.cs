using Fatong.Kernel.Papers;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Findings;
using Fatong.Rooms.Reporting.Composing;

namespace Fatong.Rooms.Reporting.Drafting;

/// <summary>Makes the publication copy of a report and looks for what its redaction leaves readable.</summary>
public static class Redactor
{
    /// <summary>The copy: chosen figures starred, names shortened to the family name, no links to records.</summary>
    /// <param name="names">Names of people that may stand in the text.</param>
    public static PaperDocument Copy(PaperDocument paper, Redaction redaction, IReadOnlyList<string> names) =>
        paper with { Blocks = [.. paper.Blocks.Select(b => Block(b, redaction, redaction.Names ? names : []))] };

    /// <summary>Places where a starred number can be read or computed after all, and names that remain; errors block the release.</summary>
    public static IReadOnlyList<Finding> Leaks(PaperDocument copy, FigureTexts figures, Redaction redaction, IReadOnlyList<string> names)
    {
        var text = PaperText.Of(copy);
        var check = new ReportChecker().CheckText("public.txt", text);
        var findings = check.Findings.Where(f => f.Code.StartsWith("redaction.", StringComparison.Ordinal)).ToList();
        foreach (var code in redaction.Indicators)
        {
            var value = figures.Value(new(code));
            findings.AddRange(check.Figures.Where(f => !f.IsMasked && f.Norm is not null && (f.Indicator == code || f.CoIndicators.Contains(code) || SameFact(f, figures, code, value)))
                .Select(f => new Finding("redaction.leak", Severity.Error, $"“{figures.Indicator(code)?.Name ?? code}”已隐去，此处仍写明{f.Text}。", "改写这句，或改用能隐去的数字标记。", f.Start, f.End)));
        }

        findings.AddRange((redaction.Names ? names : []).Where(n => text.Contains(n, StringComparison.Ordinal))
            .Select(n => new Finding("redaction.name", Severity.Error, $"人名“{n}”没有隐去。", "改写这句。", 0, 0)));
        return [.. findings.DistinctBy(f => (f.Code, f.Start, f.Message))];
    }

    // A number with the value and unit of the hidden one, for which no other figure of the report accounts.
    private static bool SameFact(Checking.Figures.Figure figure, FigureTexts figures, string code, decimal? value) =>
        figure.Indicator is null && value is > 9 && figure.Norm == value && figures.Indicator(code) is { } indicator && (figure.Unit == indicator.Unit || indicator.Unit == "元");

    private static PaperBlock Block(PaperBlock block, Redaction redaction, IReadOnlyList<string> names) => block switch
    {
        ParagraphBlock p => p with { Runs = [.. p.Runs.Select(r => Run(r, redaction, names))] },
        HeadingBlock h => h with { Runs = [.. h.Runs.Select(r => Run(r, redaction, names))] },
        _ => block,
    };

    private static PaperRun Run(PaperRun run, Redaction redaction, IReadOnlyList<string> names) => run switch
    {
        FigureRun f when redaction.Indicators.Contains(f.Indicator) => f with { Text = Stars(f.Text), Evidence = null, EvidenceHash = null },
        FigureRun f => f with { Evidence = null },
        TextRun t => t with { Text = names.Aggregate(t.Text, (text, name) => text.Replace(name, Short(name), StringComparison.Ordinal)) },
        _ => run,
    };

    // One star a digit, as publishers do; the point of a decimal is hidden too.
    private static string Stars(string number) => new('*', number.Count(char.IsAsciiDigit));

    private static string Short(string name) => name[..1] + new string('某', name.Length - 1);
}
