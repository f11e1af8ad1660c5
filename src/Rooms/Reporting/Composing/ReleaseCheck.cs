using System.Globalization;
using Fatong.Kernel;
using Fatong.Platform.Figures;
using Fatong.Platform.Rendering;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Findings;

namespace Fatong.Rooms.Reporting.Composing;

/// <summary>The gate before a report is released: its DOCX is read as any reader's would be and checked against the frozen figures.</summary>
internal static class ReleaseCheck
{
    private static readonly ReportChecker Checker = new();

    /// <param name="on">The date the report carries, which is when it is published.</param>
    internal static CheckedReport Of(House house, ComposedReport report, IReadOnlyDictionary<string, FrozenFigure> figures, int year, DateOnly on)
    {
        using var docx = new MemoryStream();
        DocxPaper.Write(report.Paper, docx);
        return Checker.CheckFile("report.docx", docx.ToArray(), Against(house, figures, year) with { Published = on });
    }

    /// <summary>The frozen figures as the checker compares with them: money in 元, rates in percent.</summary>
    internal static CheckAgainst Against(House house, IReadOnlyDictionary<string, FrozenFigure> figures, int year) => new()
    {
        Ledger = [.. figures.Values.Select(f => Figure(house, f, year)).OfType<LedgerFigure>()],
        Registers = figures.Keys.ToHashSet(StringComparer.Ordinal),
    };

    private static LedgerFigure? Figure(House house, FrozenFigure figure, int year)
    {
        decimal? value = house.Indicator(figure.Indicator) switch
        {
            null => null,
            { Unit: "元" } => figure.Value / 100m,
            { Per: not null, Unit: "%" } => figure.Per is > 0 ? Math.Round(figure.Value * 100m / figure.Per.Value, 2, MidpointRounding.AwayFromZero) : null,
            { Per: not null } => figure.Per is > 0 ? Math.Round((decimal)figure.Value / figure.Per.Value, 2, MidpointRounding.AwayFromZero) : null,
            _ => figure.Value,
        };
        return value is { } known ? new(figure.Indicator, year.ToString(CultureInfo.InvariantCulture), known, new Dictionary<string, string>()) : null;
    }
}
