using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Relations;

/// <summary>What cannot exceed what: parts and wholes by definition, results and findings, objects and times, officers and checks.</summary>
internal static class Bounds
{
    internal static IEnumerable<Relation> Find(List<Figure> figures, IndicatorCatalogue catalogue)
    {
        var byIndicator = figures.Where(f => f.Indicator is not null).GroupBy(f => f.Indicator!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        // The latest figure of each indicator in the sentence and in the section, walking through the text once.
        var latest = new Latest();
        foreach (var figure in figures)
        {
            latest.Add(figure);
            if (catalogue.Find(figure.Indicator) is { } card)
            {
                foreach (var relation in OfCard(figure, card, byIndicator, latest))
                {
                    yield return relation;
                }
            }
        }

        for (var i = 1; i < figures.Count; i++)
        {
            if (ObjectsAndTimes(figures[i - 1], figures[i]) is { } relation)
            {
                yield return relation;
            }
        }
    }

    private static IEnumerable<Relation> OfCard(Figure figure, IndicatorCard card, Dictionary<string, List<Figure>> byIndicator, Latest latest)
    {
        if (card.PartOf is { } whole && figure.Whole is null && byIndicator.TryGetValue(whole, out var wholes) && wholes.Count == 1 && wholes[0].Period == figure.Period
            && byIndicator[card.Code].Count == 1 && Wholes.SameUnit(figure, wholes[0]))
        {
            yield return AtMost("part_of", "part", figure, "whole", wholes[0], "按口径，前者是后者的一部分", Basis.Implied, certain: true);
        }

        if (card.AtMost is { } limit)
        {
            var same = latest.InSection(limit, figure);
            if (same is not null && same != figure.Whole && same.Period == figure.Period && !(card.Closes is not null && same.Norm == figure.Norm))
            {
                var certain = same.SentenceIndex == figure.SentenceIndex && card.Closes is not null;
                yield return AtMost("le", "a", figure, "b", same, certain ? "整改（办结）数不应多于发现（受理）数" : "前者通常不多于后者", certain ? Basis.Implied : Basis.Plausibility, certain);
            }
        }

        foreach (var partner in card.PairsWith)
        {
            if (byIndicator.TryGetValue(partner, out var checks) && InSentence(checks, figure) is { } check)
            {
                yield return TwoOfficers(figure, check);
                break;
            }
        }
    }

    // The list is in the order of the text: a binary search finds the sentence.
    private static Figure? InSentence(List<Figure> list, Figure figure)
    {
        int low = 0, high = list.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (list[middle].SentenceIndex <= figure.SentenceIndex)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return list[low].SentenceIndex == figure.SentenceIndex ? list[low] : null;
    }

    private sealed class Latest
    {
        private readonly Dictionary<string, Figure> _figures = new(StringComparer.Ordinal);

        internal void Add(Figure figure)
        {
            if (figure.Indicator is { } code)
            {
                _figures[code] = figure;
            }
        }

        internal Figure? InSection(string code, Figure figure) =>
            _figures.TryGetValue(code, out var found) && found != figure && found.Section == figure.Section ? found : null;
    }

    private static Relation AtMost(string type, string small, Figure a, string big, Figure b, string why, Basis basis, bool certain)
    {
        bool? holds = a.Norm is null || b.Norm is null ? null : a.Norm <= b.Norm ? true : Numbers.Exact(a, b) ? false : null;
        var args = new Dictionary<string, object?>(StringComparer.Ordinal) { [small] = a.Id, [big] = b.Id };
        return new Relation(type, args, holds, $"{Numbers.Show(a)} ≤ {Numbers.Show(b)}", why, basis, [a, b], certain);
    }

    private static Relation TwoOfficers(Figure officers, Figure checks)
    {
        var args = new Dictionary<string, object?>(StringComparer.Ordinal) { ["num"] = officers.Id, ["den"] = checks.Id, ["min"] = 2 };
        bool? holds = null;
        var detail = $"{Numbers.Show(officers)}/{Numbers.Show(checks)}";
        if (officers.Norm is { } num && checks.Norm is { } den and > 0)
        {
            holds = num >= 2 * den ? true : Numbers.Exact(officers, checks) ? false : null;
            detail += $" = {Numbers.Show(Math.Round(num / den, 2))}";
        }

        return new Relation("min_ratio", args, holds, detail, "执法检查不得少于两人：出动人次不应少于检查次数的两倍", Basis.Plausibility, [officers, checks], Certain: false);
    }

    // 检查企业120家、118家次: the times are never fewer than the objects.
    private static Relation? ObjectsAndTimes(Figure a, Figure b)
    {
        if (a.SentenceIndex != b.SentenceIndex)
        {
            return null;
        }

        var (objects, times) = b.Quantity.Unit.ObjectsOf == a.Unit ? (a, b) : a.Quantity.Unit.ObjectsOf == b.Unit ? (b, a) : (null, null);
        if (objects is null || times is null || Likeness.Percent(objects.Subject, times.Subject) < 70 && Phrase.Core(b.Before).Length > 1)
        {
            return null;
        }

        return AtMost("le", "a", objects, "b", times, "次数不应少于对象数", Basis.Implied, certain: true);
    }
}
