using Fatong.Kernel.Language;
using Fatong.Kernel.Papers;

namespace Fatong.Rooms.Reporting.Composing;

/// <summary>A figure as the report prints it.</summary>
/// <param name="Text">The number as printed, without its unit.</param>
public sealed record PrintedFigure(string Indicator, string Text, string Sentence)
{
    /// <summary>The part it tells, dimension=code; empty for the whole.</summary>
    public string Part { get; init; } = "";
}

/// <summary>A composed report: the paper, and every figure it prints.</summary>
public sealed record ComposedReport(PaperDocument Paper, IReadOnlyList<PrintedFigure> Printed);

/// <summary>Sets a report text as a paper: numbers its headings, prints its figures, follows the house style.</summary>
internal sealed class ReportSetter(FigureTexts figures, HouseStyle style)
{
    private readonly List<PrintedFigure> printed = [];

    /// <param name="issuer">The bureau that signs.</param>
    internal ComposedReport Set(ReportText report, string issuer, DateOnly on)
    {
        var blocks = new List<PaperBlock> { new ParagraphBlock([new TextRun($"{report.Addressee}：")], Align.Left, Indented: false) };
        int part = 0, section = 0;
        foreach (var text in report.Sections)
        {
            var runIn = text.Level == 2 && style.NumberingDepth == 1;
            (part, section) = text.Level switch { 1 => (part + 1, 0), 2 => (part, section + 1), _ => (part, section) };
            if (text.Level > 0 && !runIn)
            {
                var number = ChineseFormat.HeadingNumber(text.Level, text.Level == 1 ? part : section);
                blocks.Add(new HeadingBlock(text.Level, [new TextRun(number + Commas(text.Heading))]));
            }

            blocks.AddRange(Body(text, runIn));
        }

        blocks.Add(new SealBlock(issuer, on, Note: ""));
        return new(new(report.Title, issuer, null, blocks, PaperLayout.Official), printed);
    }

    private IEnumerable<PaperBlock> Body(SectionText text, bool runIn)
    {
        var lines = text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        if (runIn && lines.Count == 0)
        {
            lines.Add("");
        }

        var numbered = style.NumberingDepth == 3 && text.Level == 2 && lines.Count(l => !IsItem(l)) > 1;
        for (int i = 0, number = 0; i < lines.Count; i++)
        {
            var lead = new List<PaperRun>();
            if (runIn && i == 0)
            {
                lead.Add(new TextRun(Commas(text.Heading) + "。", RunStyle.Kai));
            }

            if (!IsItem(lines[i]))
            {
                if (numbered)
                {
                    lead.Add(new TextRun(ChineseFormat.HeadingNumber(3, ++number)));
                }

                yield return Paragraph([.. lead, .. Runs(lines[i])]);
                continue;
            }

            var last = lines.FindIndex(i, l => !IsItem(l)) is var next && next < 0 ? lines.Count : next;
            var items = lines[i..last].ConvertAll(l => l[2..].Trim());
            i = last - 1;
            foreach (var block in style.Lists == ListStyle.Runs ? [RunOn(items)] : items.Select((item, n) => Paragraph([new TextRun($"{n + 1}."), .. Runs(Closed(item, '。'))])))
            {
                yield return block;
            }
        }
    }

    private ParagraphBlock RunOn(List<string> items) => Paragraph(
        [.. items.SelectMany((item, i) => new PaperRun[] { new TextRun(ChineseFormat.Cardinal(i + 1) + "是") }.Concat(Runs(Closed(item, i == items.Count - 1 ? '。' : '；'))))]);

    private static string Closed(string item, char stop) => item.TrimEnd('。', '；', '，') + stop;

    private static bool IsItem(string line) => line.StartsWith("- ", StringComparison.Ordinal);

    /// <summary>The words and figures of a line; a token without a figure stays as it is, for the check to find.</summary>
    private IEnumerable<PaperRun> Runs(string line) => FigureToken.Split(line).Select(PaperRun (piece) =>
        piece.Token is { } token && figures.Text(token) is { } number
            ? new FigureRun(token.Code, number, $"#{token.Code}", figures.Figures[token.Code].EvidenceSha256)
            : new TextRun(piece.Token is null ? Commas(piece.Text) : piece.Text));

    private string Commas(string text) => style.WideCommas ? text : text.Replace('，', ',');

    private ParagraphBlock Paragraph(IReadOnlyList<PaperRun> runs)
    {
        var kept = runs.Where(r => r is not TextRun { Text: "" }).ToList();
        var sentence = PaperText.Of(kept);
        printed.AddRange(kept.OfType<FigureRun>().Select(f => new PrintedFigure(f.Indicator, f.Text, sentence)));
        return new(kept);
    }
}
