using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Relations;

/// <summary>A number and the things named beside it.</summary>
internal static class ListCounts
{
    private static readonly string[] Things = ["事项", "制度", "项目", "清单", "方案", "办法", "规定", "文件", "部门", "单位", "许可", "系统", "平台"];
    private static readonly string[] Takers = ["对", "将", "把"];
    private static readonly string[] Doers = ["完成", "分别为", "分别是", "分别对", "包括", "即", "涉及"];

    internal static IEnumerable<Relation> Find(ReportContext context, List<Figure> figures)
    {
        foreach (var figure in figures)
        {
            if (figure.Norm is null or > 200 || figure.IsNegated || figure.Quantity.Unit.Kind != Kernel.Language.UnitKind.Count)
            {
                continue;
            }

            if ((Titles(context, figure) ?? Enumerated(context, figure) ?? Named(figure) ?? Followed(context, figure)) is { } relation)
            {
                yield return relation;
            }
        }
    }

    // 《A》《B》等21项制度, 《A》和《B》2项制度
    private static Relation? Titles(ReportContext context, Figure figure)
    {
        var text = context.Text;
        var open = false;
        var at = figure.Quantity.Start;
        while (at > 0 && text[at - 1] is '等' or '共' or '计')
        {
            open |= text[at - 1] == '等';
            at--;
        }

        var items = new List<string>();
        while (at > 0 && text[at - 1] == '》')
        {
            var start = text.LastIndexOf('《', at - 1, Math.Min(at, 82));
            if (start < 0 || at - start > 80)
            {
                break;
            }

            items.Insert(0, text[(start + 1)..(at - 1)]);
            at = start;
            while (at > 0 && text[at - 1] is '、' or '和' or '及' or '，' or '与')
            {
                at--;
            }
        }

        return items.Count == 0 || (items.Count == 1 && !open) ? null : Of(figure, items, open, certain: true);
    }

    // 采取三项措施：一是…二是…; 共4个科室：
    private static Relation? Enumerated(ReportContext context, Figure figure)
    {
        var text = context.Text;
        var at = figure.ClauseEnd;
        if (at >= text.Length || text[at] is not ('：' or ':') || !text.AsSpan(at + 1).StartsWith("一是", StringComparison.Ordinal))
        {
            return null;
        }

        const string Ordinals = "一二三四五六七八九十";
        var n = 0;
        var end = Math.Min(text.Length, at + 1500);
        var from = at + 1;
        while (n < Ordinals.Length)
        {
            var next = text.IndexOf($"{Ordinals[n]}是", from, end - from, StringComparison.Ordinal);
            if (next < 0 || text.AsSpan(from, next - from).Contains('\n'))
            {
                break;
            }

            n++;
            from = next + 2;
        }

        var items = Enumerable.Range(0, n).Select(i => $"{Ordinals[i]}是").ToList();
        return n == 0 ? null : Of(figure, items, open: false, certain: true);
    }

    // A局、B局等5个部门; 对A、B两个事项实行
    private static Relation? Named(Figure figure)
    {
        var before = figure.Before;
        // 等 before 条 or 件 lists kinds, before 个 or 家 the things themselves.
        if (before.EndsWith('等') && before.Contains('、', StringComparison.Ordinal) && figure.Unit is "个" or "家" or "所" or "项")
        {
            var items = Items(before[..^1]);
            return items.Count < 2 ? null : Of(figure, items, open: true, certain: false) is { Holds: not false } fine ? fine : Of(figure, items, open: true, certain: false) with { Holds = null };
        }

        if (!figure.Quantity.IsHan || figure.Norm > 10 || !Things.Any(t => figure.After.StartsWith(t, StringComparison.Ordinal)))
        {
            return null;
        }

        foreach (var taker in Takers)
        {
            if (before.StartsWith(taker, StringComparison.Ordinal) && before.Length > 5)
            {
                var items = Items(before[1..]);
                var relation = Of(figure, items, open: false, certain: false);
                return relation.Holds == true ? relation : relation with { Holds = null };
            }
        }

        return null;
    }

    // 开展2次抽查，完成A和B检查: told only when it agrees, because the clause need not be a list.
    private static Relation? Followed(ReportContext context, Figure figure)
    {
        var text = context.Text;
        var at = figure.ClauseEnd;
        if (at >= text.Length || text[at] is not ('，' or ',' or '：') || figure.Norm < 2)
        {
            return null;
        }

        var rest = text.AsSpan(at + 1, Math.Min(60, text.Length - at - 1)).ToString();
        var doer = Doers.FirstOrDefault(d => rest.StartsWith(d, StringComparison.Ordinal));
        var end = rest.IndexOfAny(['，', '。', '；', '\n', '并']);
        if (doer is null || end < doer.Length + 4 || rest.AsSpan(0, end).IndexOfAnyInRange('0', '9') >= 0)
        {
            return null;
        }

        var items = Items(rest[doer.Length..end]);
        return items.Count == figure.Norm && items.Count > 1 ? Of(figure, items, open: false, certain: false) with { Basis = Basis.Implied } : null;
    }

    private static List<string> Items(string words) =>
        [.. words.Split(['、', '和', '及', '与'], StringSplitOptions.RemoveEmptyEntries).Where(i => i.Length > 1)];

    private static Relation Of(Figure figure, List<string> items, bool open, bool certain)
    {
        bool? holds = figure.IsApproximate && items.Count != figure.Norm ? null : open ? items.Count <= figure.Norm : items.Count == figure.Norm;
        var args = new Dictionary<string, object?>(StringComparer.Ordinal) { ["figure"] = figure.Id, ["listed"] = items.Count, ["open"] = open, ["items"] = items };
        var why = open ? "列举加“等”，列出的不应多于总数" : "列出的个数应等于所写的数";
        return new Relation("list_count", args, holds, $"listed {items.Count} vs {Numbers.Show(figure)}", why, Basis.Asserted, [figure], certain);
    }
}
