using System.Globalization;
using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Comparing;

/// <summary>A figure as a report states it, which is all that a comparison needs of it.</summary>
/// <param name="Value">In the base unit; null when masked.</param>
/// <param name="InWords">A zero told without a numeral.</param>
public sealed record ReportedFigure(
    string? Indicator, IReadOnlyList<string> CoIndicators, IReadOnlyDictionary<string, string> Dims, string? Period, string Nature, decimal? Value,
    string Unit, string Written, bool IsMasked, bool IsApproximate, bool InWords);

/// <summary>What one bureau reports for one year.</summary>
/// <param name="Name">The bureau, or the file when the report does not name one.</param>
/// <param name="Id">The kept report; null when it is only read.</param>
public sealed record ReportedYear(string Name, int? Year, IReadOnlyList<ReportedFigure> Figures, Guid? Id = null)
{
    /// <summary>Bureau and year, e.g. 乌苏市交通运输局 2024.</summary>
    public string Column => $"{Name} {Year?.ToString(CultureInfo.InvariantCulture) ?? "年度不明"}";

    public static ReportedYear Of(CheckedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var head = report.Context.Head;
        return new(head.Bureau ?? Path.GetFileNameWithoutExtension(report.File), head.Year, Statements(report));
    }

    /// <summary>The figures of a report, then its zeros in words.</summary>
    public static IReadOnlyList<ReportedFigure> Statements(CheckedReport report) =>
    [
        .. report.Figures.Select(Of),
        .. report.ZeroClaims.Select(z => new ReportedFigure(z.Indicator, [], None, YearOf(report), "flow", 0, "件", z.Text, false, false, InWords: true)),
    ];

    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    internal static ReportedFigure Of(Figure figure) => new(
        figure.Indicator, figure.CoIndicators, figure.Dims, figure.Period, figure.Nature, figure.Norm, figure.Unit, figure.Text, figure.IsMasked, figure.IsApproximate, InWords: false);

    private static string? YearOf(CheckedReport report) => report.Context.Head.Year?.ToString(CultureInfo.InvariantCulture);
}
