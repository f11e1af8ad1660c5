using Fatong.Kernel.Papers;

namespace Fatong.Rooms.Enforcement.CaseFiles;

/// <summary>
/// How many A4 pages a paper fills, from its layout: lines of each block by character widths (Chinese 1, others ½) at the line pitch,
/// least heights of form rows, fixed heights of seals and codes. A paper begins on a new page. The printed page may differ by fonts;
/// the count of the contents is this one, so that it does not change with the printer.
/// </summary>
internal static class PageMeasure
{
    private const decimal MmPerPoint = 25.4m / 72;

    /// <summary>Padding and lines of a table cell, mm.</summary>
    private const decimal CellEdge = 1.6m;

    /// <summary>Pages, at least 1.</summary>
    internal static int Of(PaperDocument paper)
    {
        var layout = paper.Layout;
        var page = PaperLayout.PageHeightMm - layout.TopMm - layout.BottomMm;
        decimal used = Head(paper);
        var pages = 1;
        foreach (var block in paper.Blocks)
        {
            if (block is PageBreakBlock)
            {
                pages++;
                used = 0;
                continue;
            }

            foreach (var piece in Pieces(block, layout))
            {
                used += piece;
                if (used > page)
                {
                    // A row or line that does not fit moves on whole; one taller than a page runs over as many as it needs.
                    var over = (int)((piece - 0.001m) / page);
                    pages += 1 + over;
                    used = piece - (over * page);
                }
            }
        }

        return pages;
    }

    private static decimal Head(PaperDocument paper)
    {
        var title = paper.Layout.TitleHalfPoints / 2m * MmPerPoint;
        return (paper.Title.Split('\n').Length * title * 1.5m) + (Pitch(paper.Layout) * 1.6m)
            + (paper.Layout.Masthead == Masthead.None ? 0 : Pitch(paper.Layout));
    }

    private static IEnumerable<decimal> Pieces(PaperBlock block, PaperLayout layout)
    {
        var pitch = Pitch(layout);
        return block switch
        {
            ParagraphBlock p => Lines(PaperText.Of(p.Runs), layout.TextWidthMm, Body(layout), p.Indented ? 2 : 0, pitch),
            HeadingBlock h => Lines(PaperText.Of(h.Runs), layout.TextWidthMm, Body(layout), 2, pitch),
            RuledLinesBlock r => Enumerable.Repeat(pitch, r.Count),
            FieldTableBlock f => f.Rows.Select(row => Row(row, f.Widths, layout)).Append(pitch * 0.45m),
            DataTableBlock d => Table(d, layout),
            OptionGroupBlock o => o.Stacked ? Enumerable.Repeat(pitch, o.Options.Count + (o.Label is null ? 0 : 1)) : [pitch],
            OpinionBlock o => [Math.Max(o.MinHeightMm, 3 * pitch)],
            SignatureBlock s => Enumerable.Repeat(pitch, (s.Lines.Count + s.Columns - 1) / s.Columns),
            SealBlock => [45m],
            AttachmentsBlock a => Enumerable.Repeat(pitch, a.Items.Count),
            QrCodeBlock q => q.Align == Align.Left ? [] : [q.SizeMm + 9m],
            ImageBlock => [95m],
            CopyNoteBlock => [7m],
            _ => [pitch],
        };
    }

    private static IEnumerable<decimal> Table(DataTableBlock table, PaperLayout layout)
    {
        var line = Math.Min(Pitch(layout), 18 * MmPerPoint);
        var least = line * 1.2m;
        var head = (table.Caption is null ? 0 : Pitch(layout)) + least + 2m;
        var rows = table.Rows.Select(row => row.Cells.Select((cell, i) => Height(
            PaperText.Of(cell.Runs), layout.TextWidthMm * table.Columns[i].Width / 1000m, Body(layout) * 0.88m, line * 0.94m)).Append(least).Max());
        return [head, .. rows, .. Enumerable.Repeat(least, Math.Max(0, table.LeastRows - table.Rows.Count))];
    }

    private static decimal Row(FieldRow row, IReadOnlyList<int> widths, PaperLayout layout)
    {
        var line = Math.Min(Pitch(layout), 18 * MmPerPoint) * 0.94m;
        var free = widths.Count - row.Cells.Sum(c => c.Columns);
        var at = Math.Max(0, free);
        var tallest = line + CellEdge;
        foreach (var cell in row.Cells)
        {
            var width = layout.TextWidthMm * widths.Skip(at).Take(cell.Columns).Sum() / 1000m;
            at += cell.Columns;
            if (cell is { Rows: 1, Upright: false })
            {
                tallest = Math.Max(tallest, cell.Lines.Sum(p => LineCount(PaperText.Of(p.Runs), width - 2.8m, Math.Min(Body(layout), 12 * MmPerPoint), 0)) * line + CellEdge);
            }
        }

        return Math.Max(row.MinHeightMm, tallest);
    }

    private static decimal Height(string text, decimal width, decimal size, decimal line) => (LineCount(text, width - 2.8m, size, 0) * line) + CellEdge;

    private static IEnumerable<decimal> Lines(string text, decimal width, decimal size, int indent, decimal pitch) =>
        Enumerable.Repeat(pitch, LineCount(text, width, size, indent));

    private static int LineCount(string text, decimal width, decimal size, int indent)
    {
        var perLine = Math.Max(1, width / size);
        return text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling((indent + line.Sum(c => c < 0x2000 ? 0.5m : 1m)) / perLine)));
    }

    private static decimal Pitch(PaperLayout layout) => layout.LinePitchTwips / 20m * MmPerPoint;

    private static decimal Body(PaperLayout layout) => layout.BodyHalfPoints / 2m * MmPerPoint;
}
