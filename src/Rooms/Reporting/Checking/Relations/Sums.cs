using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Relations;

/// <summary>A total and its announced parts.</summary>
internal static class Sums
{
    // Parts that tell how far the same things have come overlap: they do not add up to the total.
    private static readonly string[] Stages = ["办结", "完成", "整改", "满意", "按期", "已", "回复", "化解", "到位", "合格", "通过", "结案", "销号", "超期", "未", "处理", "解决", "优秀", "采纳", "达标"];

    private static readonly string[] Remainders = ["其他", "其余", "剩余", "余下"];

    internal static IEnumerable<Relation> Find(List<Figure> figures)
    {
        foreach (var group in figures.Where(f => f.Whole is not null).GroupBy(f => f.Whole!))
        {
            var total = group.Key;
            var parts = Prefix(total, [.. group]);
            if (parts.Count >= 2)
            {
                var relation = Sum(total, parts);
                yield return relation;
                if (relation.Type == "sum")
                {
                    continue;
                }
            }

            foreach (var part in group.Skip(parts.Count >= 2 ? parts.Count : 0))
            {
                yield return Part(part, total);
            }
        }
    }

    // The parts end where they reach the total; what follows counts something else.
    private static List<Figure> Prefix(Figure total, List<Figure> parts)
    {
        decimal sum = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Norm is null || total.Norm is null)
            {
                return parts;
            }

            sum += parts[i].Norm!.Value;
            if (sum == total.Norm && i > 0)
            {
                return parts[..(i + 1)];
            }
        }

        return parts;
    }

    private static Relation Sum(Figure total, List<Figure> parts)
    {
        var known = parts.Where(p => p.Norm is not null).Sum(p => p.Norm!.Value);
        var all = parts.All(p => p.Norm is not null) && total.Norm is not null;
        var detail = $"{string.Join('+', parts.Select(Numbers.Show))} = {(all ? Numbers.Show(known) : "?")}; total {Numbers.Show(total)}";
        var remainder = parts.Any(p => Remainders.Any(r => p.Before.Contains(r, StringComparison.Ordinal)));
        var stages = parts.Any(p => Stages.Any(s => p.Local.Contains(s, StringComparison.Ordinal)));
        var split = IsSplit(total, parts);
        bool? holds = !all ? null
            : known == total.Norm ? true
            : !Numbers.Exact(parts.Append(total)) || stages ? null
            : remainder || split || (known > total.Norm && !parts.Exists(p => Verbs.Opens(Phrase.Core(p.Before)))) ? false
            : null;
        var args = new Dictionary<string, object?>(StringComparer.Ordinal) { ["total"] = total.Id, ["parts"] = parts.Select(p => p.Id).ToList() };
        return new Relation("sum", args, holds, detail, "总数应等于所列各部分之和", Basis.Asserted, [total, .. parts]);
    }

    // A 12项、B 14项 in brackets right after the total, without 其中, is a full split.
    private static bool IsSplit(Figure total, List<Figure> parts) =>
        parts.Count >= 2 && !parts[0].Before.Contains("其中", StringComparison.Ordinal) && !parts[0].Before.Contains('含', StringComparison.Ordinal)
        && !parts[0].Before.Contains("包括", StringComparison.Ordinal) && parts.All(p => p.SentenceIndex == total.SentenceIndex);

    private static Relation Part(Figure part, Figure whole)
    {
        bool? holds = part.Norm is null || whole.Norm is null ? null : part.Norm <= whole.Norm ? true : Numbers.Exact(part, whole) ? false : null;
        var args = new Dictionary<string, object?>(StringComparer.Ordinal) { ["part"] = part.Id, ["whole"] = whole.Id };
        return new Relation("part_of", args, holds, $"{Numbers.Show(part)} ≤ {Numbers.Show(whole)}", "“其中”的部分不应大于总数", Basis.Asserted, [part, whole]);
    }
}
