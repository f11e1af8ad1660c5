using Fatong.Kernel.Language;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>Gives a figure its indicator, dimensions, period and nature.</summary>
internal sealed class IndicatorMapper(IndicatorCatalogue catalogue, ReportContext context)
{
    private static readonly string[] Joins = ["或者", "或", "以及", "及", "和", "与", "、"];
    private static readonly string[] StockWords = ["目前", "现有", "现行", "共有", "在册", "截至", "截止", "调整后", "保有", "保留"];
    private static readonly string[] Completed = ["办结率", "办复率", "答复率", "完成率", "化解率", "办结", "回复率"];

    private static readonly string[] StillThere = ["尚有", "仍有", "还有", "剩余", "尚余"];
    private static readonly string[] Left = ["未完成整改", "未整改", "尚未整改", "未办结", "尚未办结", "未化解", "未销号", "正在整改", "待整改"];

    private readonly List<IndicatorCard> _closing = [.. catalogue.Cards.Where(c => c.Closes is not null)];

    internal void Map(List<Figure> figures, int index, string wide)
    {
        var figure = figures[index];
        var unit = figure.Quantity.Unit;
        var comparison = IsComparison(figure) || IsRemainder(figure);
        var verb = comparison || index == 0 ? null : Carried(figures[index - 1], figure);
        var card = comparison ? null : (verb is null ? null : Find(unit, verb + figure.Before, figure.After, wide)) ?? Find(unit, figure.Before, figure.After, wide);

        if (figure.IsNegated || (unit.Kind == UnitKind.Percent && !comparison))
        {
            card = Joined(figure, wide) ?? card;
        }

        if (card is null && !comparison && index > 0 && Series.Continues(figures[index - 1], figure, context) is { } series)
        {
            card = catalogue.Find(series.Dim == "category" ? figure.Whole!.Indicator : figures[index - 1].Indicator);
            figure.SetDim(series.Dim, series.Value);
        }

        if (unit.Kind == UnitKind.Percent && !comparison)
        {
            card = Rate(figures, index, card);
        }

        figure.Indicator = card?.Code;
        Merged(figure);
        Dimensions.Read(figure, card);
        figure.Period = Period(figure);
        figure.Nature = Nature(figure, card);
    }

    private IndicatorCard? Find(Unit unit, string before, string after, string wide) =>
        catalogue.Lexicon.Find(unit, before + after, before.Length, wide).Card;

    // 审查合同42份、规范性文件3件: the verb is said once.
    private string? Carried(Figure previous, Figure figure)
    {
        var core = Phrase.Core(previous.Before);
        return previous.SentenceIndex == figure.SentenceIndex && context.Text.AsSpan(previous.ClauseEnd).StartsWith("、", StringComparison.Ordinal) && core.Length >= 4 && Verbs.Opens(core) && !Verbs.Opens(Phrase.Core(figure.Before)) ? core[..2] : null;
    }

    internal static bool IsComparison(Figure figure) =>
        figure.Local.Contains("同比", StringComparison.Ordinal) || figure.Local.Contains("环比", StringComparison.Ordinal)
        || figure.Local.Contains("较上年", StringComparison.Ordinal) || figure.Local.Contains("比上年", StringComparison.Ordinal) || figure.Local.Contains("较去年", StringComparison.Ordinal)
        || figure.Local.Contains("比去年", StringComparison.Ordinal) || figure.Before.EndsWith("增长", StringComparison.Ordinal) || figure.Before.EndsWith("下降", StringComparison.Ordinal)
        || figure.Before.EndsWith("增长了", StringComparison.Ordinal) || figure.Before.EndsWith("下降了", StringComparison.Ordinal) || figure.Quantity.Unit.Name == "百分点";

    // 尚有3条隐患未完成整改: what is left over is neither what was found nor what was done.
    private static bool IsRemainder(Figure figure) => !figure.IsNegated
        && (Left.Any(w => figure.After.Contains(w, StringComparison.Ordinal)) || (StillThere.Any(w => figure.Before.Contains(w, StringComparison.Ordinal)) && figure.Before.Length <= 12 && figure.Local.Contains('未', StringComparison.Ordinal)));

    // 未发生一起行政复议或行政诉讼案件: one zero for two indicators.
    private IndicatorCard? Joined(Figure figure, string wide)
    {
        foreach (var join in Joins)
        {
            var rate = figure.Quantity.Unit.Kind == UnitKind.Percent;
            var words = rate ? figure.Before : figure.After;
            var at = words.IndexOf(join, StringComparison.Ordinal);
            if (at < 2)
            {
                continue;
            }

            var (left, right) = (words[..at], words[(at + join.Length)..]);
            var first = rate ? Find(figure.Quantity.Unit, left, "", wide) : Find(figure.Quantity.Unit, figure.Before, left, wide);
            var second = rate ? Find(figure.Quantity.Unit, right, "", wide) : Find(figure.Quantity.Unit, figure.Before, right, wide);
            if (first is not null && second is not null && first != second)
            {
                figure.Also([second.Code]);
                return first;
            }
        }

        return null;
    }

    // A completion rate belongs to what was counted just before it.
    private IndicatorCard? Rate(List<Figure> figures, int index, IndicatorCard? card)
    {
        var figure = figures[index];
        if ((card is not null && card.Denominator is null) || !Completed.Any(w => figure.Local.Contains(w, StringComparison.Ordinal)))
        {
            return card;
        }

        var counts = RateTerms.Before(figures, index);
        var votes = counts
            .Select(f => catalogue.Cards.FirstOrDefault(c => c.Denominator is not null && (c.Denominator == f.Indicator || (c.Numerator is not null && c.Numerator == f.Indicator))))
            .Where(c => c is not null)
            .GroupBy(c => c!.Code, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .Select(g => g.First())
            .ToList();
        if (votes.Count == 0)
        {
            return card;
        }

        figure.Also(votes.Skip(1).Select(c => c!.Code));
        if (votes[0]!.Code == "appeals_completion_rate")
        {
            var channels = counts.Where(f => f.Indicator == "appeals_handled" && f.Dims.ContainsKey("channel")).Select(f => f.Dims["channel"]).ToList();
            if (channels.Count > 0)
            {
                figure.SetDim("channel", string.Join('+', channels));
            }
        }

        return votes[0];
    }

    private void Merged(Figure figure)
    {
        foreach (var card in _closing)
        {
            if (card.Closes is { } found && (figure.Indicator == found || figure.Indicator == card.Code) && MergedWording.Matches(figure.Before))
            {
                figure.Indicator = found;
                figure.Also([card.Code]);
                return;
            }
        }
    }

    private string? Period(Figure figure)
    {
        var year = context.Head.Year;
        var words = figure.Before.AsSpan();
        if (words.Length > 5 && words[4] == '年' && int.TryParse(words[..4], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var own)
            && own is > 1990 and < 2100 && words[5] is not ('以' or '起' or '至' or '-' or '—' or '到') && year is not null && own < year)
        {
            year = own;
        }
        else if (year is not null && (figure.Before.StartsWith("去年", StringComparison.Ordinal) || figure.Before.StartsWith("上年", StringComparison.Ordinal)))
        {
            year--;
        }

        return year?.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Nature(Figure figure, IndicatorCard? card)
    {
        if (figure.Quantity.Unit.Kind is UnitKind.Percent or UnitKind.Ratio)
        {
            return "rate";
        }

        if (figure.Local.Contains("以来", StringComparison.Ordinal) && !figure.Local.Contains("今年以来", StringComparison.Ordinal) && !figure.Local.Contains("年初以来", StringComparison.Ordinal)
            || figure.Local.Contains("历年", StringComparison.Ordinal))
        {
            return "cumulative";
        }

        if (figure.Local.Contains("五年来", StringComparison.Ordinal) || figure.Local.Contains("近年来", StringComparison.Ordinal))
        {
            return "cumulative";
        }

        if (card is not null)
        {
            return card.Nature;
        }

        return figure.Quantity.Unit.Kind == UnitKind.Duration ? "duration" : StockWords.Any(w => figure.Before.Contains(w, StringComparison.Ordinal)) ? "stock" : "flow";
    }
}
