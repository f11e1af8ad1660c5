using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using Fatong.Law.Calendar;

namespace Fatong.Cli.Demo.Registers;

/// <summary>One record of the demo year, settled as far as figures depend on it.</summary>
internal sealed record PlannedRecord(Register Register, Recipe Recipe, Sort Sort, int Number, DateOnly Day)
{
    /// <summary>Numbers and amounts (fen) that a target settled, by field code.</summary>
    public Dictionary<string, long> Amounts { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Which of the different objects the record names, from 0, by field code.</summary>
    public Dictionary<string, int> Objects { get; init; } = new(StringComparer.Ordinal);
}

/// <summary>Plans the year of one register: how many records of which sort, on which days, with which sums.</summary>
internal sealed class RegisterPlan(Register register, Recipe recipe, IReadOnlyList<Indicator> indicators, IReadOnlyList<Target> targets, DemoNames names, int year)
{
    private readonly IReadOnlyList<Sort> sorts = Sort.Of(register, recipe, AskedFields(register, indicators, targets));

    public IReadOnlyList<PlannedRecord> Make()
    {
        var counts = new SortCounts(sorts, Between(recipe.Records));
        foreach (var target in targets)
        {
            Ask(counts, target);
        }

        var solved = counts.Solve();
        var plan = Dated([.. sorts.Zip(solved).SelectMany(x => Enumerable.Repeat(x.First, x.Second))]);
        foreach (var target in targets.Where(t => t.Indicator.Per is null).OrderBy(t => plan.Count(r => Member(t)(r.Sort))))
        {
            var found = plan.Where(r => Member(target)(r.Sort)).ToList();
            Settle(target.Indicator.Query, found, target.Counted);
            Others(target, [.. plan.Except(found)]);
        }

        foreach (var target in targets.Where(t => t.Indicator is { Per.Measure: Measure.Sum, Query.Measure: Measure.Sum }))
        {
            SettleRate(target, plan);
        }

        return plan;
    }

    private void Ask(SortCounts counts, Target target)
    {
        var member = Member(target);
        var value = (int)Math.Min(int.MaxValue, target.Counted);
        if (target.Indicator.Per is { } per)
        {
            bool Whole(Sort s) => s.In(per, per.Standing);
            if (per.Measure == Measure.Count && target.Indicator.Query.Measure == Measure.Count)
            {
                var whole = targets.FirstOrDefault(t => t.Indicator.Query == per && t.Dimension is null) is { } stated ? (int)stated.Counted : Math.Max(1, counts.Usual(Whole));
                counts.Want(target.Key + "（分母）", Whole, whole);
                counts.Want(target.Key, member, (int)decimal.Round(whole * target.Value / 100m));
            }
        }
        else if (target.Indicator.Query is { Measure: Measure.Count } || value == 0)
        {
            counts.Want(target.Key, member, value);
        }
        else if (target.Indicator.Query.Measure == Measure.Distinct)
        {
            // Named things have one record each; people, enterprises and other linked things may come again.
            counts.Bound(target.Key, member, value, target.Indicator.Query.Of is { Kind: FieldKind.Text } ? value : int.MaxValue);
        }
        else
        {
            counts.Bound(target.Key, member, 1, target.Indicator.Query.Of?.Min is > 0 and var least ? (int)Math.Min(int.MaxValue, target.Counted / least) : int.MaxValue);
        }
    }

    private static Func<Sort, bool> Member(Target target)
    {
        var query = target.Indicator.Query;
        var standing = target.Indicator.Nature == Nature.Stock || query.Standing;
        return sort => sort.In(query, standing)
            && (target.Dimension is not { } by || (sort.Known[by.Code] is string code && target.Parts.Contains(code)));
    }

    private void Settle(FigureQuery query, List<PlannedRecord> found, long wanted)
    {
        if (query.Of is not { } of || found.Count == 0)
        {
            return;
        }

        if (query.Measure == Measure.Distinct)
        {
            for (var i = 0; i < found.Count; i++)
            {
                found[i].Objects[of.Code] = i < wanted ? i : names.Between(0, (int)wanted - 1);
            }
        }
        else if (query.Measure == Measure.Sum)
        {
            var open = found.Where(r => !r.Amounts.ContainsKey(of.Code)).ToList();
            var rest = wanted - found.Except(open).Sum(r => r.Amounts[of.Code]);
            var shares = Shares(rest, open.Count, Math.Max(of.Min ?? 0, rest >= open.Count ? 1 : 0), of.Kind == FieldKind.Money ? 100_00 : 1);
            for (var i = 0; i < open.Count; i++)
            {
                open[i].Amounts[of.Code] = shares[i];
            }
        }
    }

    /// <summary>Records that are not told apart by the figure take names of their own, after those it counts.</summary>
    private static void Others(Target target, List<PlannedRecord> others)
    {
        if (target.Indicator.Query is not { Measure: Measure.Distinct, Of: { Kind: FieldKind.Text } of })
        {
            return;
        }

        for (var i = 0; i < others.Count; i++)
        {
            others[i].Objects.TryAdd(of.Code, (int)target.Counted + i);
        }
    }

    /// <summary>A rate of two sums: the part of each record follows its whole.</summary>
    private void SettleRate(Target target, IReadOnlyList<PlannedRecord> plan)
    {
        var (part, whole) = (target.Indicator.Query.Of!, target.Indicator.Per!.Of!);
        var records = plan.Where(r => r.Sort.In(target.Indicator.Per, false)).ToList();
        if (records.Any(r => !r.Amounts.ContainsKey(whole.Code)))
        {
            Settle(target.Indicator.Per, records, records.Count * 20L);
        }

        var rest = (long)decimal.Round(records.Sum(r => r.Amounts[whole.Code]) * target.Value / 100m);
        foreach (var record in records)
        {
            record.Amounts[part.Code] = Math.Min(rest, record.Amounts[whole.Code]);
            rest -= record.Amounts[part.Code];
        }
    }

    /// <summary>Parts of a whole, uneven as life is, none below the least; in round steps where that goes.</summary>
    private long[] Shares(long whole, int count, long least, long step)
    {
        if (whole < least * count)
        {
            throw new FormatException($"“{register.Name}”：合计{whole}不够分给{count}条记录。");
        }

        var spare = whole - (least * count);
        step = spare / Math.Max(1, count) >= step * 5 ? step : 1;
        var weights = Enumerable.Range(0, count).Select(_ => names.Between(40, 160)).ToArray();
        var sum = weights.Sum();
        var shares = weights.Select(w => least + (spare / step * w / Math.Max(1, sum) * step)).ToArray();
        if (count > 0)
        {
            shares[^1] += whole - shares.Sum();
        }

        return shares;
    }

    private List<PlannedRecord> Dated(List<Sort> all)
    {
        var dated = new List<(Sort Sort, DateOnly Day)>();
        foreach (var group in all.GroupBy(s => (s.Days, s.Earlier)))
        {
            var days = Spread(group.Key.Days, group.Key.Earlier || (register.On is null && group.Key.Days.Length == 0), group.Count());
            dated.AddRange(Rooted(Shuffled(group)).Zip(days));
        }

        return [.. dated.OrderBy(d => d.Day).Select((d, i) => new PlannedRecord(register, recipe, d.Sort, i + 1, d.Day))];
    }

    private List<Sort> Shuffled(IEnumerable<Sort> all) => [.. all.Select(s => (Sort: s, Key: names.Between(0, 1_000_000))).OrderBy(x => x.Key).Select(x => x.Sort)];

    /// <summary>The first record points at no other of its register: there is none yet.</summary>
    private List<Sort> Rooted(List<Sort> sorts)
    {
        var root = sorts.FindIndex(s => !register.Fields.Any(f => f.Target == register.Code && s.Set.GetValueOrDefault(f.Code, "").Length > 0));
        if (root > 0)
        {
            (sorts[0], sorts[root]) = (sorts[root], sorts[0]);
        }

        return sorts;
    }

    /// <summary>Working days at even distances.</summary>
    private IEnumerable<DateOnly> Spread(string window, bool earlier, int count)
    {
        var span = (window.Length > 0 ? window : earlier ? "03-20..12-20" : "01-08..12-24").Split("..");
        var (first, last) = (Day(span[0], earlier), Day(span[^1], earlier));
        var length = last.DayNumber - first.DayNumber + 1;
        for (var i = 0; i < count; i++)
        {
            var day = first.AddDays((int)(((2L * i) + 1) * length / (2L * count)));
            while (!OfficialCalendar.Instance.IsWorkingDay(day) && day < last)
            {
                day = day.AddDays(1);
            }

            yield return day;
        }
    }

    private DateOnly Day(string text, bool earlier) =>
        DateOnly.ParseExact($"{(earlier ? year - 1 : year)}-{text}", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private int Between(string range)
    {
        var bounds = range.Split('-').Select(b => int.Parse(b, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return names.Between(bounds[0], bounds[^1]);
    }

    private static List<Field> AskedFields(Register register, IReadOnlyList<Indicator> indicators, IReadOnlyList<Target> targets) =>
    [
        .. Sort.Asked(indicators.SelectMany(i => new[] { i.Query, i.Per }).OfType<FigureQuery>().Where(q => q.Records == register || q.Acts.Any(a => a.Procedure.Code == register.Code)).Select(q => q.Where))
            .Concat(targets.Select(t => t.Dimension).OfType<Field>().Where(f => f.Options.Count > 0 || f.Kind == FieldKind.YesNo)).DistinctBy(f => f.Code),
    ];
}
