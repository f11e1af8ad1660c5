using System.Text.Json.Serialization;

namespace Fatong.Kernel.Papers;

/// <summary>How a piece of text is set.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<RunStyle>))]
public enum RunStyle
{
    /// <summary>As the paragraph is.</summary>
    Plain = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Underlined.</summary>
    Underline = 2,

    /// <summary>黑体.</summary>
    Hei = 4,

    /// <summary>楷体.</summary>
    Kai = 8,
}

/// <summary>A piece of one line of a paper. A line feed inside a text is a line break.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "run")]
[JsonDerivedType(typeof(TextRun), "text")]
[JsonDerivedType(typeof(FillRun), "fill")]
[JsonDerivedType(typeof(BoxRun), "box")]
[JsonDerivedType(typeof(FigureRun), "figure")]
public abstract record PaperRun;

/// <summary>Printed words.</summary>
public sealed record TextRun(string Text, RunStyle Style = RunStyle.Plain) : PaperRun;

/// <summary>A value filled in on a printed line; an empty line to write on when there is no value.</summary>
/// <param name="Width">Length of the empty line in full-width characters.</param>
public sealed record FillRun(string? Value, int Width = 6) : PaperRun;

/// <summary>An option box: ☑ when chosen, □ when not, and its label.</summary>
public sealed record BoxRun(string Label, bool Checked) : PaperRun;

/// <summary>A figure that keeps its binding to the records behind it.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Text">The figure as printed, without its unit.</param>
/// <param name="Evidence">Where the records behind the figure are shown; a relative address. Null when there is no such place.</param>
/// <param name="EvidenceHash">Hash over the frozen set of record ids, hexadecimal; null when the figure is not frozen.</param>
public sealed record FigureRun(string Indicator, string Text, string? Evidence = null, string? EvidenceHash = null) : PaperRun;
