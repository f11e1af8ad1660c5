using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Relations;

/// <summary>Percentages and the counts from which they come.</summary>
internal static class Rates
{
    private static readonly string[] Completion = ["办结", "完成", "办复", "化解", "整改", "答复", "回复", "结案", "合格", "处置", "治理"];
    private static readonly string[] Opening = ["受理", "承办", "收到", "接到", "交办", "应", "转办", "接收", "登记", "排查", "发现", "计划", "下达", "立案", "抽查", "检查", "办理"];

    internal static IEnumerable<Relation> Find(List<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var rate = figures[i];
            if (rate.Unit == "%" && !IndicatorMapper.IsComparison(rate))
            {
                yield return Of(figures, i);
            }
        }
    }

    private static Relation Of(List<Figure> figures, int index)
    {
        var rate = figures[index];
        var counts = RateTerms.Before(figures, index);
        var completion = Completion.Any(c => rate.Local.Contains(c, StringComparison.Ordinal));
        if (!RateTerms.CoversAll(rate) && Pair(rate, counts, completion) is { } pair)
        {
            return pair;
        }

        if (!completion || counts.Count == 0)
        {
            return Open(rate, null, "分子、分母都没有写，无法复算");
        }

        var denominators = RateTerms.CoversAll(rate) ? counts : [counts[^1].Whole ?? counts[^1]];
        return Open(rate, denominators, "分子没有写，只能推算");
    }

    // 受理120件，办结118件，办结率98.3%: both terms stand before the rate.
    private static Relation? Pair(Figure rate, List<Figure> counts, bool completion)
    {
        for (var n = counts.Count - 1; n >= 1; n--)
        {
            for (var d = n - 1; d >= 0; d--)
            {
                var (num, den) = (counts[n], counts[d]);
                if (!Wholes.SameUnit(num, den) || num.Norm is null || den.Norm is null or 0 || rate.Value is null)
                {
                    continue;
                }

                var quotient = num.Norm.Value / den.Norm.Value * 100;
                var close = Math.Abs(quotient - rate.Value.Value) <= Tolerance(rate.Value.Value) && quotient <= 100;
                var named = completion && n == counts.Count - 1 && d == n - 1 && IsDone(num, rate) && IsOpening(den) && num.Norm <= den.Norm;
                if (close || (named && Numbers.Exact(num, den, rate)))
                {
                    var args = Args(rate, num.Id, den.Id);
                    var detail = $"{Numbers.Show(num)}/{Numbers.Show(den)} = {Numbers.Show(Math.Round(quotient, 2))}%; stated {Numbers.Show(rate)}%";
                    return new Relation("percent_of", args, close ? true : false, detail, "比率应等于分子除以分母", Basis.Asserted, [rate, num, den]);
                }
            }
        }

        return null;
    }

    private static bool IsDone(Figure num, Figure rate) =>
        Completion.Any(c => num.Local.Contains(c, StringComparison.Ordinal) && rate.Local.Contains(c, StringComparison.Ordinal));

    private static bool IsOpening(Figure den) => Opening.Any(o => den.Local.Contains(o, StringComparison.Ordinal));

    private static Relation Open(Figure rate, List<Figure>? denominators, string why)
    {
        object? den = denominators is null ? null : denominators.Count == 1 ? denominators[0].Id : denominators.Select(d => d.Id).ToList();
        var detail = denominators is null ? "not recomputable: numerator and denominator missing" : "not recomputable: numerator missing";
        return new Relation("percent_of", Args(rate, null, den), null, detail, why, Basis.Asserted, [rate, .. denominators ?? []]);
    }

    // Half a unit in the last printed digit; one unit, because some bureaux cut instead of rounding.
    private static decimal Tolerance(decimal rate)
    {
        decimal unit = 1;
        for (var i = 0; i < Numbers.Decimals(rate); i++)
        {
            unit /= 10;
        }

        return rate == 100 ? 0.005m : unit;
    }

    private static Dictionary<string, object?> Args(Figure rate, object? num, object? den) =>
        new(StringComparer.Ordinal) { ["rate"] = rate.Id, ["num"] = num, ["den"] = den };
}
