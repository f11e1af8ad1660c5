using System.Text;
using Fatong.Kernel.Language;

namespace Fatong.Kernel.Papers;

/// <summary>The words of a paper without its layout: for search, comparison and the check for leaks.</summary>
public static class PaperText
{
    /// <summary>All printed text, one block or cell a line.</summary>
    public static string Of(PaperDocument paper)
    {
        var text = new StringBuilder();
        foreach (var line in new[] { paper.Issuer, paper.Title, paper.Subtitle, paper.Number }.Concat(paper.Blocks.SelectMany(Lines)))
        {
            if (!string.IsNullOrEmpty(line))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The text of some runs.</summary>
    public static string Of(IEnumerable<PaperRun> runs) => string.Concat(runs.Select(Of));

    /// <summary>All figures of a paper, in order.</summary>
    public static IEnumerable<FigureRun> Figures(PaperDocument paper) =>
        paper.Blocks.SelectMany(RunsOf).OfType<FigureRun>();

    private static string Of(PaperRun run) => run switch
    {
        TextRun t => t.Text,
        FillRun f => f.Value ?? "",
        BoxRun b => (b.Checked ? "☑" : "□") + b.Label,
        FigureRun g => g.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(run), run, "Unknown run."),
    };

    private static IEnumerable<PaperRun> RunsOf(PaperBlock block) => block switch
    {
        HeadingBlock h => h.Runs,
        ParagraphBlock p => p.Runs,
        OptionGroupBlock o => o.Options,
        FieldTableBlock f => f.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Lines).SelectMany(l => l.Runs),
        DataTableBlock d => d.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Runs),
        _ => [],
    };

    private static IEnumerable<string?> Lines(PaperBlock block) => block switch
    {
        HeadingBlock h => [Of(h.Runs)],
        ParagraphBlock p => [Of(p.Runs)],
        FieldTableBlock f => f.Rows.SelectMany(r => r.Cells).Select(c => string.Join('\n', c.Lines.Select(l => Of(l.Runs)))),
        DataTableBlock d => new[] { d.Caption }.Concat(d.Columns.Select(c => (string?)c.Name))
            .Concat(d.Rows.SelectMany(r => r.Cells).Select(c => (string?)Of(c.Runs))),
        OptionGroupBlock o => [o.Label + string.Join('　', o.Options.Select(x => Of(x)))],
        OpinionBlock o => [o.Label, o.Opinion, "签名：" + o.Signer, o.Date is { } d ? ChineseFormat.Date(d) : null],
        SignatureBlock s => s.Lines.Select(l =>
            $"{l.Role}：{l.Name}{(l.Certificate is null ? "" : " 执法证号：" + l.Certificate)}{(l.Date is { } d ? " " + ChineseFormat.Date(d) : "")}"),
        SealBlock s => [s.Issuer, s.Date is { } d ? ChineseFormat.Date(d) : null, s.Note],
        AttachmentsBlock a => a.Items.Select(string? (i) => i),
        QrCodeBlock q => [q.Caption],
        ImageBlock i => [i.Caption],
        CopyNoteBlock c => [c.Text],
        RuledLinesBlock or PageBreakBlock => [],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Unknown block."),
    };
}
