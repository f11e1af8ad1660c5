using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Findings;

/// <summary>How sure and how serious a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing need be wrong.</summary>
    Info,

    /// <summary>Should be looked at by the writer.</summary>
    Warning,

    /// <summary>The text contradicts itself, the ledger or the law.</summary>
    Error,
}

/// <summary>Something in the report that does not hold, or that a reader cannot verify.</summary>
/// <param name="Code">Permanent, e.g. arithmetic.sum; the handbook explains each.</param>
/// <param name="Message">What is wrong, in plain Chinese.</param>
/// <param name="Advice">What the writer should do.</param>
/// <param name="Start">First code point of the place; 0 when the finding is about the whole report.</param>
/// <param name="End">Code point just after the place; 0 when about the whole report.</param>
public sealed record Finding(string Code, Severity Severity, string Message, string Advice, int Start, int End)
{
    internal static Finding At(Figure figure, string code, Severity severity, string message, string advice) =>
        new(code, severity, message, advice, figure.Start, figure.End);

    internal static Finding Whole(string code, Severity severity, string message, string advice) => new(code, severity, message, advice, 0, 0);
}

/// <summary>A frozen figure of the ledger to which the text is compared.</summary>
/// <param name="Code">Indicator.</param>
/// <param name="Period">Year.</param>
/// <param name="Value">In the base unit (元, not 万元).</param>
/// <param name="Dims">Dimensions; empty for the total.</param>
public sealed record LedgerFigure(string Code, string Period, decimal Value, IReadOnlyDictionary<string, string> Dims);

/// <summary>What a report is checked against besides itself.</summary>
public sealed record CheckAgainst
{
    public static CheckAgainst Nothing { get; } = new();

    /// <summary>The checked report of an earlier year of the same bureau.</summary>
    public CheckedReport? Earlier { get; init; }

    /// <summary>The day of publication, when the text does not say it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The frozen figures, when the report is our own.</summary>
    public IReadOnlyList<LedgerFigure>? Ledger { get; init; }

    /// <summary>Codes of the indicators whose register exists and is kept; used only with <see cref="Ledger"/>.</summary>
    public IReadOnlySet<string> Registers { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
