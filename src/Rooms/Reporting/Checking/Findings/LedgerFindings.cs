using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Checking.Relations;

namespace Fatong.Rooms.Reporting.Checking.Findings;

/// <summary>The text against the frozen figures of our own ledger.</summary>
internal static class LedgerFindings
{
    internal static IEnumerable<Finding> Find(ReportContext context, List<Figure> figures, List<ZeroClaim> zeros, CheckAgainst against)
    {
        if (against.Ledger is not { } ledger)
        {
            yield break;
        }

        foreach (var figure in figures)
        {
            if (figure.Indicator is null)
            {
                continue;
            }

            if (figure.Norm == 0 && !against.Registers.Contains(figure.Indicator))
            {
                yield return Finding.At(figure, "zero.no-register", Severity.Error, $"“{figure.Subject}”写为零，但没有这方面的台账，不能说明是“没有发生”。", "先建立并维护台账；没有台账的，删去这句。");
                continue;
            }

            var frozen = ledger.FirstOrDefault(l => l.Code == figure.Indicator && Same(l.Dims, figure.Dims));
            if (frozen is null || figure.Norm is not { } stated || figure.CoIndicators.Count > 0)
            {
                continue;
            }

            if (frozen.Period != figure.Period)
            {
                yield return Finding.At(figure, "ledger.period", Severity.Error, $"“{figure.Subject}”写的是{figure.Period}年，台账冻结的是{frozen.Period}年。", "改用同一年度的冻结数字。");
            }
            else if (figure.IsApproximate ? stated > frozen.Value : stated != frozen.Value)
            {
                yield return Finding.At(figure, "ledger.value", Severity.Error, $"“{figure.Subject}”写为{figure.Text}，台账为{Numbers.Show(frozen.Value / figure.Scale)}。", "以台账冻结数字为准改正，或重新冻结并说明原因。");
            }
            else if (figure.IsApproximate)
            {
                yield return Finding.At(figure, "ledger.approximate", Severity.Info, $"{figure.Text}是约数，台账有准确数{Numbers.Show(frozen.Value / figure.Scale)}。", "写准确数。");
            }
        }

        foreach (var zero in zeros)
        {
            if (zero.Indicator is not null && !against.Registers.Contains(zero.Indicator))
            {
                yield return new Finding("zero.no-register", Severity.Error, $"“{zero.Text}”没有台账可查，不能说明是“没有发生”。", "先建立并维护台账；没有台账的，删去这句。", zero.Start, zero.End);
            }
            else if (ledger.FirstOrDefault(l => l.Code == zero.Indicator && l.Dims.Count == 0 && l.Value > 0) is { } recorded)
            {
                yield return new Finding("ledger.value", Severity.Error, $"“{zero.Text}”，但台账记有{Numbers.Show(recorded.Value)}。", "以台账为准改正。", zero.Start, zero.End);
            }
        }
    }

    private static bool Same(IReadOnlyDictionary<string, string> a, IReadOnlyDictionary<string, string> b) =>
        a.Count == b.Count && a.All(p => b.TryGetValue(p.Key, out var value) && value == p.Value);
}
