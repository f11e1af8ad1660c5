using Fatong.Kernel.Language;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>Finds the counts to which a rate refers.</summary>
internal static class RateTerms
{
    /// <summary>The counts before a rate in its sentence that it covers: all of them after 均, otherwise the nearest run.</summary>
    internal static List<Figure> Before(List<Figure> figures, int index)
    {
        var rate = figures[index];
        var terms = new List<Figure>();
        for (var i = index - 1; i >= 0 && figures[i].SentenceIndex == rate.SentenceIndex; i--)
        {
            if (figures[i].Quantity.Unit.Kind == UnitKind.Percent)
            {
                break;
            }

            if (figures[i].Quantity.Unit.Kind == UnitKind.Count)
            {
                terms.Insert(0, figures[i]);
            }
        }

        if (terms.Count == 0)
        {
            return terms;
        }

        if (!CoversAll(rate))
        {
            var last = terms[^1].Whole ?? terms[^1];
            return [.. terms.Where(t => t == last || t.Whole == last || terms.IndexOf(t) >= terms.Count - 2)];
        }

        // 均 after a total with its parts: the total stands for the parts.
        var whole = terms.Select(t => t.Whole).LastOrDefault(w => w is not null);
        return whole is not null && terms[^1].Whole == whole ? [whole] : terms;
    }

    internal static bool CoversAll(Figure rate) =>
        rate.Before.Contains('均', StringComparison.Ordinal) || rate.Before.Contains('都', StringComparison.Ordinal) || rate.Before.Contains("全部", StringComparison.Ordinal);
}
