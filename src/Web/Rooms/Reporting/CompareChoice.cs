using System.Globalization;
using Fatong.Rooms.Reporting.Checking.Comparing;
using Fatong.Rooms.Reporting.Indicators;
using Fatong.Web.Forms;

namespace Fatong.Web.Rooms.Reporting;

/// <summary>Which kept reports a comparison is over, as the address asks.</summary>
internal sealed record CompareChoice(IReadOnlyList<ReportedYear> All, IReadOnlyList<ReportedYear> Chosen, ComparisonMatrix Matrix)
{
    /// <summary>Most columns that stand side by side.</summary>
    internal const int Most = 24;

    internal static CompareChoice None { get; } = new([], [], ComparisonMatrix.Of((IReadOnlyList<ReportedYear>)[], IndicatorCatalogue.BuiltIn));

    internal static CompareChoice Of(IReadOnlyList<ReportedYear> all, QueryLinks query)
    {
        int? from = query.Text("from") is { } f && int.TryParse(f, CultureInfo.InvariantCulture, out var first) ? first : null, to = query.Text("to") is { } t && int.TryParse(t, CultureInfo.InvariantCulture, out var last) ? last : null;
        var names = query.Text("bureau")?.Split(['、', ',', '，', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var chosen = all.Where(y => (from is null || y.Year >= from) && (to is null || y.Year <= to) && (names.Length == 0 || names.Any(n => y.Name.Contains(n, StringComparison.Ordinal)))).Take(Most).ToList();
        return new(all, chosen, ComparisonMatrix.Of(chosen, IndicatorCatalogue.BuiltIn));
    }
}
