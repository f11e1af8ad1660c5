using System.Text.Json.Serialization;

namespace Fatong.Kernel.Papers;

/// <summary>Where lines stand between the margins.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Align>))]
public enum Align
{
    /// <summary>Even on both sides; the last line at the left.</summary>
    Both,

    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}

/// <summary>One block of a paper, from top to bottom.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(HeadingBlock), "heading")]
[JsonDerivedType(typeof(ParagraphBlock), "paragraph")]
[JsonDerivedType(typeof(RuledLinesBlock), "lines")]
[JsonDerivedType(typeof(FieldTableBlock), "fields")]
[JsonDerivedType(typeof(DataTableBlock), "table")]
[JsonDerivedType(typeof(OptionGroupBlock), "options")]
[JsonDerivedType(typeof(OpinionBlock), "opinion")]
[JsonDerivedType(typeof(SignatureBlock), "signatures")]
[JsonDerivedType(typeof(SealBlock), "seal")]
[JsonDerivedType(typeof(AttachmentsBlock), "attachments")]
[JsonDerivedType(typeof(PageBreakBlock), "page")]
[JsonDerivedType(typeof(QrCodeBlock), "qr")]
[JsonDerivedType(typeof(ImageBlock), "image")]
[JsonDerivedType(typeof(CopyNoteBlock), "copies")]
public abstract record PaperBlock;

/// <summary>A heading. Level 1 is set in 黑体 (一、), 2 in 楷体 (（一）), 3 and 4 in 仿宋 (1. and （1）). The text carries its own number.</summary>
public sealed record HeadingBlock(int Level, IReadOnlyList<PaperRun> Runs) : PaperBlock;

/// <summary>A paragraph of runs.</summary>
/// <param name="Indented">Whether the first line is set in by two characters.</param>
public sealed record ParagraphBlock(IReadOnlyList<PaperRun> Runs, Align Align = Align.Both, bool Indented = true) : PaperBlock;

/// <summary>Empty ruled lines to write on by hand.</summary>
public sealed record RuledLinesBlock(int Count) : PaperBlock;

/// <summary>A bordered form of labels and values.</summary>
/// <param name="Widths">Column widths in thousandths of the text width, from the left.</param>
/// <param name="Bordered">Whether lines are drawn; without them it only lines things up.</param>
public sealed record FieldTableBlock(IReadOnlyList<int> Widths, IReadOnlyList<FieldRow> Rows, bool Bordered = true) : PaperBlock;

/// <summary>A row of a form.</summary>
/// <param name="MinHeightMm">Least height; 0 for one line.</param>
public sealed record FieldRow(IReadOnlyList<FieldCell> Cells, int MinHeightMm = 0);

/// <summary>A cell of a form. A cell that spans rows is named only in its first row.</summary>
/// <param name="Label">Whether it is a printed label rather than a value.</param>
/// <param name="Upright">Whether a label is written from top to bottom, one character a line.</param>
public sealed record FieldCell(
    IReadOnlyList<ParagraphBlock> Lines, bool Label = false, int Columns = 1, int Rows = 1, bool Upright = false, bool Top = false);

/// <summary>A table of data with a head that repeats on each page.</summary>
/// <param name="LeastRows">Empty rows are added up to this number.</param>
public sealed record DataTableBlock(
    IReadOnlyList<DataColumn> Columns, IReadOnlyList<DataRow> Rows, int LeastRows = 0, string? Caption = null) : PaperBlock;

/// <summary>A column of data; width in thousandths of the text width.</summary>
public sealed record DataColumn(string Name, int Width, Align Align = Align.Center);

/// <summary>A row of data, one cell a column.</summary>
public sealed record DataRow(IReadOnlyList<DataCell> Cells)
{
    /// <summary>A row of plain texts; null is an empty cell.</summary>
    public static DataRow Of(params IReadOnlyList<string?> texts) => new([.. texts.Select(DataCell.Of)]);
}

/// <summary>A cell of data.</summary>
public sealed record DataCell(IReadOnlyList<PaperRun> Runs)
{
    /// <summary>A cell of plain text; null is an empty cell.</summary>
    public static DataCell Of(string? text) => new(string.IsNullOrEmpty(text) ? [] : [new TextRun(text)]);
}

/// <summary>Option boxes after a label.</summary>
/// <param name="Stacked">One option a line; otherwise they run on.</param>
public sealed record OptionGroupBlock(string? Label, IReadOnlyList<BoxRun> Options, bool Stacked = false) : PaperBlock;

/// <summary>An opinion on an approval form: the words, who signed, when.</summary>
public sealed record OpinionBlock(string Label, string? Opinion, string? Signer, DateOnly? Date, int MinHeightMm = 32) : PaperBlock;

/// <summary>Lines to sign.</summary>
/// <param name="Columns">How many signatures stand side by side, 1 or 2.</param>
public sealed record SignatureBlock(IReadOnlyList<SignatureLine> Lines, int Columns = 1) : PaperBlock;

/// <summary>One signature: role, the name when it is already signed, certificate number and date.</summary>
/// <param name="Certificate">执法证号; null leaves the field out, empty leaves it blank.</param>
/// <param name="Dated">Whether a date is asked for.</param>
/// <param name="ImageHash">Hash of the picture of a signature written on screen; null for none.</param>
public sealed record SignatureLine(
    string Role, string? Name = null, string? Certificate = null, DateOnly? Date = null, bool Dated = true, string? ImageHash = null);

/// <summary>Where the organ signs and seals: issuer over the date, the seal over both.</summary>
/// <param name="ImageHash">Hash of the picture of the seal; null when sealed by hand.</param>
public sealed record SealBlock(string? Issuer, DateOnly? Date, string Note = "（印章）", string? ImageHash = null) : PaperBlock;

/// <summary>The note of attachments (附件：).</summary>
public sealed record AttachmentsBlock(IReadOnlyList<string> Items) : PaperBlock;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreakBlock : PaperBlock;

/// <summary>A QR code for checking, paying or rating.</summary>
public sealed record QrCodeBlock(string Payload, string? Caption = null, int SizeMm = 25, Align Align = Align.Right) : PaperBlock;

/// <summary>A picture from the file store, named by its hash.</summary>
public sealed record ImageBlock(string FileHash, string? Caption = null, int WidthMm = 120) : PaperBlock;

/// <summary>The note at the foot that says in how many copies the paper is made and where they go.</summary>
public sealed record CopyNoteBlock(string Text) : PaperBlock;
