using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Relations;

/// <summary>Finds what must hold between the figures of a report.</summary>
internal sealed class RelationFinder(IndicatorCatalogue catalogue)
{
    internal List<Relation> Find(ReportContext context, List<Figure> figures)
    {
        var relations = new List<Relation>();
        relations.AddRange(Sums.Find(figures));
        relations.AddRange(Rates.Find(figures));
        relations.AddRange(Growth.Find(figures));
        relations.AddRange(ListCounts.Find(context, figures));
        relations.AddRange(Equalities.Find(context, figures, catalogue));
        relations.AddRange(Bounds.Find(figures, catalogue));
        return [.. relations.OrderBy(r => r.Terms[0].Start)];
    }
}
