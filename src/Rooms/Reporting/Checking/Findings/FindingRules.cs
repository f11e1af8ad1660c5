using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Checking.Relations;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Findings;

/// <summary>Turns figures and relations into findings, one family of rules after the other.</summary>
internal sealed class FindingRules(IndicatorCatalogue catalogue)
{
    internal List<Finding> Find(ReportContext context, List<Figure> figures, List<ZeroClaim> zeros, List<Relation> relations, CheckAgainst against)
    {
        var found = new List<Finding>();
        found.AddRange(ArithmeticFindings.Find(relations, figures));
        found.AddRange(WordingFindings.Find(relations, figures, catalogue));
        found.AddRange(RedactionFindings.Find(relations));
        found.AddRange(OutlineFindings.Find(context, figures, zeros, against));
        found.AddRange(YearFindings.Find(context, figures, against));
        found.AddRange(LedgerFindings.Find(context, figures, zeros, against));
        return [.. found.DistinctBy(f => (f.Code, f.Start, f.Message)).OrderBy(f => f.Start).ThenByDescending(f => f.Severity)];
    }
}
