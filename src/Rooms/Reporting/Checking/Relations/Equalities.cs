using Fatong.Kernel.Language;
using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Relations;

/// <summary>The same fact told twice, matters found and matters done, one number for both.</summary>
internal static class Equalities
{
    private const int SameFact = 70;

    internal static IEnumerable<Relation> Find(ReportContext context, List<Figure> figures, IndicatorCatalogue catalogue)
    {
        var byIndicator = figures.Where(f => f.Indicator is not null).GroupBy(f => f.Indicator!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var latest = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (figure.CoIndicators.Count > 0 && MergedWording.Matches(figure.Before))
            {
                yield return Of(figure, figure, true, "一个数同时报告了发现数和整改（办结）数，相等是写法决定的", Basis.Asserted);
            }

            var card = catalogue.Find(figure.Indicator);
            if (card?.Closes is { } closes && latest.TryGetValue(closes, out var open))
            {
                if (open.SentenceIndex == figure.SentenceIndex && open.Norm is not null && open.Norm == figure.Norm)
                {
                    yield return Of(open, figure, true, "发现（受理）数等于整改（办结）数，即闭环", Basis.Asserted);
                }
            }

            if (card is not null && figure.CoIndicators.Count == 0)
            {
                latest[card.Code] = figure;
            }

            if (card?.SameEvents is { } same && byIndicator.TryGetValue(same, out var others) && byIndicator[card.Code].Count == 1 && others.Count == 1)
            {
                yield return Of(others[0], figure, others[0].Norm is null || figure.Norm is null ? null : others[0].Norm == figure.Norm ? true : null, "两处应为同一批事项", Basis.Implied);
            }
        }

        foreach (var relation in Restated(context, figures, catalogue))
        {
            yield return relation;
        }
    }

    // Two sentences that tell one fact: same indicator and dimensions, or the same words.
    private static IEnumerable<Relation> Restated(ReportContext context, List<Figure> figures, IndicatorCatalogue catalogue)
    {
        foreach (var group in figures.Where(f => f.Whole is null && f.Quantity.Unit.Kind is UnitKind.Count or UnitKind.Money or UnitKind.Weight)
                     .GroupBy(f => (f.Indicator ?? f.Subject, f.Period, Dims(f))))
        {
            var list = group.Take(24).ToList();
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = i + 1; j < list.Count; j++)
                {
                    var (a, b) = (list[i], list[j]);
                    if (a.SentenceIndex == b.SentenceIndex || a.Nature != b.Nature || Likeness.Percent(a.Subject, b.Subject) < SameFact || a.Subject.Length < 4)
                    {
                        continue;
                    }

                    bool? holds = a.Norm is null || b.Norm is null ? null : a.Norm == b.Norm ? true : Numbers.Exact(a, b) && a.Unit == b.Unit ? false : null;
                    if ((holds is null && a.IsMasked == b.IsMasked) || (holds == false && !IsOneFact(context, a, b, catalogue)))
                    {
                        continue;
                    }

                    var why = a.IsMasked != b.IsMasked ? "同一事实一处隐去、一处写明" : "同一事实在两处应当一致";
                    yield return Of(a, b, holds, why, Basis.Implied) with { Certain = false };
                }
            }
        }
    }

    // Campaign after campaign counts its own patrols and trainings: different numbers of those are one fact only when both are told for the year.
    private static bool IsOneFact(ReportContext context, Figure a, Figure b, IndicatorCatalogue catalogue) =>
        catalogue.Find(a.Indicator) is { } card && (!card.PerCampaign || (ForTheYear(context, a) && ForTheYear(context, b)));

    private static bool ForTheYear(ReportContext context, Figure figure)
    {
        var start = context.Sentences[figure.SentenceIndex].Start;
        var words = context.Text.AsSpan(start, figure.Quantity.Start - start);
        return words.Contains("全年", StringComparison.Ordinal) || figure.Before.Contains("年度", StringComparison.Ordinal) || figure.Before.Contains("总计", StringComparison.Ordinal);
    }

    private static string Dims(Figure figure) => string.Join(';', figure.Dims.Select(d => $"{d.Key}={d.Value}"));

    private static Relation Of(Figure a, Figure b, bool? holds, string why, Basis basis)
    {
        var args = new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = a.Id, ["b"] = b.Id };
        var sign = holds == false ? "≠" : "=";
        return new Relation("equality", args, holds, $"{Numbers.Show(a)} {sign} {Numbers.Show(b)}", why, basis, [b, a]);
    }
}
