using Fatong.Kernel.Language;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>A number in a report that measures what the bureau did, has or reached.</summary>
public sealed class Figure
{
    /// <summary>f1, f2 … in the order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>Span in the normal text.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>First code point of the span in the extracted text.</summary>
    public required int Start { get; init; }

    /// <summary>Code point just after the span.</summary>
    public required int End { get; init; }

    /// <summary>The span exactly as it stands in the extracted text.</summary>
    public required string Text { get; init; }

    /// <summary>As written, before the scale; 0 for 未发生一起; null when masked.</summary>
    public decimal? Value { get; init; }

    public long Scale => Quantity.Scale;

    /// <summary>Canonical unit: 元 for 万元, 台次 for 台（次）.</summary>
    public string Unit => Quantity.Unit.Name;

    public string UnitText => Quantity.UnitText;

    /// <summary>Value in the base unit; null when masked.</summary>
    public decimal? Norm => Value * Scale;

    public bool IsApproximate => ApproximationMarks.Count > 0;

    public required IReadOnlyList<string> ApproximationMarks { get; init; }

    public bool IsMasked => Quantity.MaskLength > 0;

    /// <summary>未发生一起: the numeral says 1, the figure is 0.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The words beside the number, from the last boundary to the next.</summary>
    public required string Before { get; init; }

    public required string After { get; init; }

    /// <summary>Normal position where the words after the number end, before the next figure.</summary>
    internal int ClauseEnd { get; init; }

    /// <summary>What is counted.</summary>
    public required string Subject { get; set; }

    public string? Indicator { get; set; }

    /// <summary>Other indicators that the same number reports.</summary>
    public IReadOnlyList<string> CoIndicators => coIndicators ?? [];

    public IReadOnlyDictionary<string, string> Dims => dims ?? None;

    /// <summary>The year the figure is about.</summary>
    public string? Period { get; set; }

    /// <summary>flow, stock, cumulative, rate or duration.</summary>
    public string Nature { get; set; } = "flow";

    /// <summary>The total this figure is an announced part of (其中, brackets).</summary>
    public Figure? Whole { get; set; }

    public required int SentenceIndex { get; init; }

    public required Section Section { get; init; }

    /// <summary>The words beside the number as one string.</summary>
    internal string Local => Before + After;

    // Most figures have no dimension and one indicator: what is rare is made when it is needed.
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();
    private List<string>? coIndicators;
    private SortedDictionary<string, string>? dims;

    internal void Also(IEnumerable<string> indicators)
    {
        foreach (var indicator in indicators)
        {
            (coIndicators ??= []).Add(indicator);
        }
    }

    internal void SetDim(string dimension, string value) => (dims ??= new(StringComparer.Ordinal))[dimension] = value;
}
