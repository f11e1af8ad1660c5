using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Relations;

/// <summary>今年120件，去年100件，同比增长20%: the growth rate must follow from the two counts.</summary>
internal static class Growth
{
    private static readonly string[] LastYear = ["上年", "去年", "上一年", "同期"];

    internal static IEnumerable<Relation> Find(List<Figure> figures)
    {
        for (var i = 2; i < figures.Count; i++)
        {
            var rate = figures[i];
            var sign = rate.Before.Contains("增长", StringComparison.Ordinal) || rate.Before.Contains("上升", StringComparison.Ordinal) || rate.Before.Contains("增加", StringComparison.Ordinal) ? 1
                : rate.Before.Contains("下降", StringComparison.Ordinal) || rate.Before.Contains("减少", StringComparison.Ordinal) ? -1 : 0;
            if (rate.Unit != "%" || sign == 0 || rate.Value is null)
            {
                continue;
            }

            var (first, second) = (figures[i - 2], figures[i - 1]);
            var before = IsEarlier(second, first) ? second : IsEarlier(first, second) ? first : null;
            var now = before == second ? first : second;
            if (before is null || first.SentenceIndex != rate.SentenceIndex || !Wholes.SameUnit(now, before) || !Numbers.Exact(now, before) || before.Norm is 0)
            {
                continue;
            }

            var change = (now.Norm!.Value - before.Norm!.Value) / before.Norm.Value * 100 * sign;
            decimal tolerance = 1;
            for (var d = 0; d < Numbers.Decimals(rate.Value.Value); d++)
            {
                tolerance /= 10;
            }

            var holds = Math.Abs(change - rate.Value.Value) <= tolerance;
            var args = new Dictionary<string, object?>(StringComparer.Ordinal) { ["rate"] = rate.Id, ["now"] = now.Id, ["before"] = before.Id };
            var detail = $"({Numbers.Show(now)}-{Numbers.Show(before)})/{Numbers.Show(before)} = {Numbers.Show(Math.Round(change * sign, 2))}%; stated {(sign < 0 ? "-" : "")}{Numbers.Show(rate)}%";
            yield return new Relation("growth", args, rate.IsApproximate && !holds ? null : holds, detail, "增减幅度应由本年数和上年数算出", Basis.Asserted, [rate, now, before]);
        }
    }

    private static bool IsEarlier(Figure figure, Figure other) => figure.Unit != "%"
        && (LastYear.Any(w => figure.Before.Contains(w, StringComparison.Ordinal)) || string.CompareOrdinal(figure.Period, other.Period) < 0)
        && !LastYear.Any(w => other.Before.Contains(w, StringComparison.Ordinal));
}
