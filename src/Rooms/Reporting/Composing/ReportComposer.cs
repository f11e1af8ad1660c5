using System.Text.RegularExpressions;
using Fatong.Kernel;
using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;
using Fatong.Platform.Figures;
using Fatong.Platform.Work;

namespace Fatong.Rooms.Reporting.Composing;

/// <summary>A figure as the report prints it.</summary>
/// <param name="Text">The number as printed, without its unit.</param>
public sealed record PrintedFigure(string Indicator, string Text, string Sentence);

/// <summary>A composed report: the paper, and every figure it prints.</summary>
public sealed record ComposedReport(PaperDocument Paper, IReadOnlyList<PrintedFigure> Printed);

/// <summary>Composes the annual report from frozen figures and the outline.</summary>
internal sealed partial class ReportComposer(House house, Bureau bureau, int year, IReadOnlyDictionary<string, FrozenFigure> figures)
{
    private readonly List<PrintedFigure> printed = [];

    /// <summary>The report on a day.</summary>
    internal ComposedReport Compose(DateOnly on)
    {
        var blocks = new List<PaperBlock>
        {
            new ParagraphBlock([new TextRun($"{bureau.Government}：")], Align.Left, Indented: false),
            Text($"{year}年，{bureau.Name}深入贯彻落实法治政府建设决策部署，紧紧围绕交通运输中心工作，全面推进依法行政。按照法治政府建设年度报告制度要求，现将{year}年度法治政府建设情况报告如下。"),
        };
        foreach (var (part, i) in AnnualOutline.Parts.Select((p, i) => (p, i + 1)))
        {
            blocks.Add(new HeadingBlock(1, [new TextRun(ChineseFormat.HeadingNumber(1, i) + part.Title)]));
            foreach (var (section, j) in part.Sections.Select((s, j) => (s, j + 1)))
            {
                blocks.Add(new HeadingBlock(2, [new TextRun(ChineseFormat.HeadingNumber(2, j) + section.Title)]));
                blocks.AddRange(section.Passages.Select(Passage));
            }

            blocks.AddRange((part.Passages ?? []).Select(Passage));
        }

        blocks.Add(new SealBlock(bureau.Name, on, Note: ""));
        var title = $"{bureau.Name}\n{year}年度法治政府建设情况报告";
        return new(new(title, bureau.Name, null, blocks, PaperLayout.Official), printed);
    }

    private ParagraphBlock Passage(Passage passage)
    {
        var clauses = passage.Clauses.Select(Fill).OfType<IReadOnlyList<PaperRun>>().ToList();
        var runs = new List<PaperRun> { new TextRun(passage.Lead) };
        if (clauses.Count > 0)
        {
            runs.Add(new TextRun(passage.Year ? $"{year}年，" : ""));
            foreach (var (clause, i) in clauses.Select((c, i) => (c, i)))
            {
                runs.AddRange(clause);
                runs.Add(new TextRun(i == clauses.Count - 1 ? "。" : "，"));
            }
        }

        var sentence = string.Concat(runs.Select(r => r switch { TextRun t => t.Text, FigureRun f => f.Text, _ => "" }));
        foreach (var figure in runs.OfType<FigureRun>())
        {
            printed.Add(new(figure.Indicator, figure.Text, sentence));
        }

        return new ParagraphBlock([.. runs.Where(r => r is not TextRun { Text: "" })]);
    }

    /// <summary>The clause with its figures; null when it is left out.</summary>
    private List<PaperRun>? Fill(Clause clause)
    {
        var slots = Slot().Matches(clause.Text);
        var found = slots.Select(s => figures.GetValueOrDefault(s.Groups["code"].Value)).ToList();
        if (found.Any(f => f is null || !IsDeclared(f)))
        {
            return null;
        }

        if (found.All(f => f!.Value == 0))
        {
            return clause.WhenZero is { } zero ? [new TextRun(zero)] : null;
        }

        var runs = new List<PaperRun>();
        var at = 0;
        foreach (var (slot, figure) in slots.Zip(found))
        {
            runs.Add(new TextRun(clause.Text[at..slot.Index]));
            var text = slot.Groups["wan"].Success ? ChineseFormat.WanYuan(figure!.Value) : figure!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            runs.Add(new FigureRun(figure.Indicator, text, $"#{figure.Indicator}", figure.EvidenceSha256));
            at = slot.Index + slot.Length;
        }

        runs.Add(new TextRun(clause.Text[at..]));
        return runs;
    }

    private bool IsDeclared(FrozenFigure figure) => house.Indicator(figure.Indicator) is not null;

    private static ParagraphBlock Text(string text) => new([new TextRun(text)]);

    [GeneratedRegex(@"\{(?<code>[a-z_0-9]+)(?<wan>:wan)?\}")]
    private static partial Regex Slot();
}
