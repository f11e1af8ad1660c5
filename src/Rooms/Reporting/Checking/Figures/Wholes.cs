namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>Binds announced parts to their total: 其中 …, and the split in brackets after a total.</summary>
internal static class Wholes
{
    internal static void Assign(ReportContext context, List<Figure> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var figure = figures[i];
            var previous = figures[i - 1];
            if (figure.IsNegated)
            {
                continue;
            }

            if (figure.SentenceIndex != previous.SentenceIndex)
            {
                figure.Whole = TotalBefore(context, figures, i);
                continue;
            }

            var between = context.Text[previous.Quantity.End..figure.Quantity.Start];
            if (Opens(between, previous))
            {
                figure.Whole = SameUnit(figure, previous) ? previous : previous.Whole is { } w && SameUnit(figure, w) ? w : null;
            }
            else if (previous.Whole is { } whole && SameUnit(figure, whole) && Continues(between))
            {
                figure.Whole = StartsAnew(figure, whole) ? null : whole;
            }
        }
    }

    // 查处案件2156宗。其中，…: the total stands in the sentence before.
    private static Figure? TotalBefore(ReportContext context, List<Figure> figures, int index)
    {
        var figure = figures[index];
        if (!context.Text.AsSpan(context.Sentences[figure.SentenceIndex].Start).StartsWith("其中", StringComparison.Ordinal) || figures[index - 1].SentenceIndex != figure.SentenceIndex - 1)
        {
            return null;
        }

        Figure? total = null;
        for (var i = index - 1; i >= 0 && figures[i].SentenceIndex == figure.SentenceIndex - 1; i--)
        {
            total = SameUnit(figures[i], figure) && figures[i].Whole is null ? figures[i] : total;
        }

        return total;
    }

    private static bool Opens(string between, Figure previous)
    {
        var gap = between[(previous.ClauseEnd - previous.Quantity.End)..];
        return between.Contains("其中", StringComparison.Ordinal)
            || (gap.Length > 1 && gap[0] is '（' or '(' && !gap.Contains('）', StringComparison.Ordinal) && !gap.Contains(')', StringComparison.Ordinal));
    }

    private static bool Continues(string between) =>
        between.IndexOfAny(['。', '；', ';', '）', ')', '\n']) < 0 && between.Length <= 40;

    // 查摆班子问题11个，其中5个突出问题…，查摆个人问题10个: the clause opens as the total did, so it is no part.
    private static bool StartsAnew(Figure figure, Figure whole)
    {
        var (own, total) = (Phrase.Core(figure.Before), Phrase.Core(whole.Before));
        return own.Length >= 2 && total.Length >= 2 && own.AsSpan(0, 2).SequenceEqual(total.AsSpan(0, 2)) && Verbs.Opens(own);
    }

    internal static bool SameUnit(Figure a, Figure b) => a.Unit == b.Unit || Families(a.Unit) is { } family && family == Families(b.Unit);

    private static string? Families(string unit) => unit switch
    {
        "件" or "起" or "宗" or "例" or "案" => "案件",
        "台" or "辆" => "车",
        "名" or "人" or "位" => "人",
        "家" or "户" => "企业",
        _ => null,
    };
}
