using Fatong.Kernel.Language;

namespace Fatong.Kernel.Papers;

/// <summary>Short words for writing a template; meant for <c>using static</c>.</summary>
public static class Compose
{
    /// <summary>A paragraph with printed words and filled-in values.</summary>
    public static ParagraphBlock P(Runs runs) => new(runs.ToList());

    /// <summary>A paragraph that starts at the margin.</summary>
    public static ParagraphBlock Flush(Runs runs, Align align = Align.Left) => new(runs.ToList(), align, Indented: false);

    /// <summary>Free text, one paragraph a line; empty ruled lines when there is none.</summary>
    public static IEnumerable<PaperBlock> Text(string? text, int emptyLines = 3) =>
        string.IsNullOrWhiteSpace(text) ? [new RuledLinesBlock(emptyLines)] : Lines(text, indented: true);

    /// <summary>A heading that carries its own number.</summary>
    public static HeadingBlock Heading(int level, string text) => new(level, [new TextRun(text)]);

    /// <summary>A bold piece.</summary>
    public static TextRun Bold(string text) => new(text, RunStyle.Bold);

    /// <summary>A piece without a line under it.</summary>
    public static TextRun Plain(string? text) => new(text ?? "");

    /// <summary>An option box.</summary>
    public static BoxRun Box(string label, bool chosen) => new(label, chosen);

    /// <summary>A sum in capitals with figures: 人民币壹万元整（¥10000）; null gives an empty line.</summary>
    public static FillRun Sum(long? fen) =>
        new(fen is { } value ? $"{ChineseFormat.MoneyInCapitals(value)}（¥{ChineseFormat.Yuan(value)}）" : null, 14);

    /// <summary>A form with the given column widths in thousandths.</summary>
    public static FieldTableBlock Fields(int[] widths, params IReadOnlyList<FieldRow> rows) => new(widths, rows);

    /// <summary>A row of a form.</summary>
    public static FieldRow Row(params IReadOnlyList<FieldCell> cells) => new(cells);

    /// <summary>A row of a form with a least height.</summary>
    public static FieldRow Tall(int minHeightMm, params IReadOnlyList<FieldCell> cells) => new(cells, minHeightMm);

    /// <summary>A printed label.</summary>
    public static FieldCell Label(string text, int columns = 1, int rows = 1) => new([Line(text, Align.Center)], true, columns, rows);

    /// <summary>A printed label written from top to bottom.</summary>
    public static FieldCell Upright(string text, int rows = 1) => new([Line(text, Align.Center)], true, 1, rows, Upright: true);

    /// <summary>A value; empty when there is none.</summary>
    public static FieldCell Value(string? text, int columns = 1, int rows = 1) =>
        new(Lines(text ?? "", indented: false), Columns: columns, Rows: rows);

    /// <summary>A date; empty blanks for year, month and day when there is none.</summary>
    public static FieldCell Value(DateOnly? date, int columns = 1) =>
        new([Line(date is { } day ? ChineseFormat.Date(day) : "　　年　月　日", Align.Left)], Columns: columns);

    /// <summary>A value written with words between.</summary>
    public static FieldCell Mixed(Runs runs, int columns = 1, int rows = 1) =>
        new([new ParagraphBlock(runs.ToList(), Align.Left, Indented: false)], Columns: columns, Rows: rows);

    /// <summary>Long text from the top of its cell, first lines set in.</summary>
    public static FieldCell Body(string? text, int columns = 1) =>
        new(Lines(text ?? "", indented: true), Columns: columns, Top: true);

    /// <summary>Boxes in one cell.</summary>
    public static FieldCell Boxes(int columns, params IReadOnlyList<BoxRun> boxes) =>
        new([new ParagraphBlock([.. Spaced(boxes)], Align.Left, Indented: false)], Columns: columns);

    /// <summary>The cell of an opinion: words, signature, date, at the right of a form.</summary>
    public static FieldCell Opinion(string? opinion, string? signer, DateOnly? date, int columns = 1) =>
        new(
            [
                .. Lines(opinion ?? "", indented: true),
                new ParagraphBlock([], Align.Left, Indented: false),
                new ParagraphBlock([new TextRun("签名："), .. Signed(signer)], Align.Right, Indented: false),
                Line(date is { } day ? ChineseFormat.Date(day) : "　　　年　　月　　日", Align.Right),
            ],
            Columns: columns,
            Top: true);

    /// <summary>A name, or room for one, and a margin after it.</summary>
    internal static IEnumerable<PaperRun> Signed(string? name) =>
        [new TextRun(string.IsNullOrWhiteSpace(name) ? "　　　　　　" : name.PadRight(6, '　'))];

    /// <summary>Boxes with a gap between.</summary>
    internal static IEnumerable<PaperRun> Spaced(IEnumerable<BoxRun> boxes) =>
        boxes.SelectMany((box, i) => i == 0 ? new PaperRun[] { box } : [new TextRun("　"), box]);

    private static ParagraphBlock Line(string text, Align align) => new([new TextRun(text)], align, Indented: false);

    private static ParagraphBlock[] Lines(string text, bool indented) =>
        [.. text.Split('\n').Select(l => new ParagraphBlock(
            l.Trim().Length == 0 ? [] : [new TextRun(l.Trim())], indented ? Align.Both : Align.Left, indented))];
}
