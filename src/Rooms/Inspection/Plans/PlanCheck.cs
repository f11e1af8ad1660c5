using Fatong.Kernel.Fields;
using Fatong.Rooms.Inspection.Lists;
using static Fatong.Rooms.Inspection.Plans.InspectionPlan;

namespace Fatong.Rooms.Inspection.Plans;

/// <summary>What a plan comes to: how many objects each line draws, and what in it conflicts or visits an object too often.</summary>
public sealed record PlanResult(IReadOnlyList<Facts> Lines, long Planned, IReadOnlyList<string> Conflicts)
{
    internal Facts Facts => Kernel.Fields.Facts.None.With(Worked, Lines).With(InspectionPlan.Planned, Planned)
        .With(InspectionPlan.Conflicts, (IReadOnlyList<Facts>)[.. Conflicts.Select(c => Kernel.Fields.Facts.None.With(Conflict, c))]).With(ConflictCount, (long)Conflicts.Count);
}

/// <summary>Works a plan out against the approved lists. Pure.</summary>
public static class PlanCheck
{
    /// <param name="caps">Most visits a year of each object.</param>
    /// <param name="least">Visits a year that a key sector asks of each enterprise of a trade, with its name; 0 when none does.</param>
    public static PlanResult Of(
        IReadOnlyList<Facts> lines, IReadOnlyList<Listed> items, IReadOnlyList<Listed> objects, IReadOnlyDictionary<Guid, long> caps, Func<string, (long Times, string Name)> least)
    {
        var conflicts = new List<string>();
        var worked = new List<(Facts Line, string Trade, long Count)>();
        var shown = new List<Facts>();
        foreach (var line in lines)
        {
            var number = line.Get(Item)!;
            if (items.FirstOrDefault(i => i.Facts.Get(ItemList.Number) == number) is not { } item)
            {
                conflicts.Add($"事项“{number}”不在已批准的随机抽查事项清单中，不得列入计划");
                continue;
            }

            var trade = item.Facts.Get(ItemList.Trade)!;
            var pool = objects.Count(o => o.Facts.Get(ObjectList.Trade) == trade);
            var count = line.Get(Way) == "count" ? line.Get(Value) : ((pool * line.Get(Value)) + 9_999) / 10_000;
            if (count > pool)
            {
                conflicts.Add($"“{item.Facts.Get(ItemList.Name)}”计划抽查{count}户，名录库只有{pool}户");
            }

            if (line.Get(From) > line.Get(To))
            {
                conflicts.Add($"“{item.Facts.Get(ItemList.Name)}”检查截止早于起始");
            }

            worked.Add((line, trade, count));
            shown.Add(Facts.None.With(Item, number).With(ItemName, item.Facts.Get(ItemList.Name)!).With(Pool, (long)pool).With(Count, count)
                .With(From, line.Get(From)).With(To, line.Get(To)).With(InspectionPlan.With.Code, line.Get(InspectionPlan.With)).With(Merge.Code, line.Get(Merge)));
        }

        conflicts.AddRange(Apart(worked));
        conflicts.AddRange(TooOften(worked, objects, caps));
        conflicts.AddRange(TooSeldom(worked, objects, least));
        return new(shown, worked.GroupBy(w => Visit(w.Line, w.Trade)).Sum(g => g.Max(w => w.Count)), conflicts);
    }

    /// <summary>Lines that are to be one visit but whose times do not meet.</summary>
    private static IEnumerable<string> Apart(IReadOnlyList<(Facts Line, string Trade, long Count)> worked) => worked
        .Where(w => w.Line.Has(Merge)).GroupBy(w => w.Line.Get(Merge)!)
        .Where(g => g.Max(w => w.Line.Get(From)) > g.Min(w => w.Line.Get(To)))
        .Select(g => $"合并批次“{g.Key}”各事项的检查时间没有重叠，无法一次查完");

    /// <summary>Objects that more separate rounds may reach than their yearly cap allows.</summary>
    private static IEnumerable<string> TooOften(
        IReadOnlyList<(Facts Line, string Trade, long Count)> worked, IReadOnlyList<Listed> objects, IReadOnlyDictionary<Guid, long> caps)
    {
        foreach (var trade in worked.GroupBy(w => w.Trade))
        {
            var rounds = trade.Select(w => Visit(w.Line, w.Trade)).Distinct().Count();
            var over = objects.Where(o => o.Facts.Get(ObjectList.Trade) == trade.Key && caps.GetValueOrDefault(o.Id, 1) < rounds).ToList();
            if (over.Count > 0)
            {
                var least = over.Min(o => caps.GetValueOrDefault(o.Id, 1));
                yield return $"{ItemList.Trade.LabelOf(trade.Key)}安排{rounds}轮抽查，{over.Count}户的年度检查上限为{least}次（如{over[0].Facts.Get(ObjectList.Name)}），应合并为一次或者减少轮次";
            }
        }
    }

    /// <summary>Trades of the plan whose enterprises a key sector wants visited more often than the plan does.</summary>
    private static IEnumerable<string> TooSeldom(
        IReadOnlyList<(Facts Line, string Trade, long Count)> worked, IReadOnlyList<Listed> objects, Func<string, (long Times, string Name)> least)
    {
        foreach (var trade in worked.GroupBy(w => w.Trade))
        {
            var (times, name) = least(trade.Key);
            var planned = trade.GroupBy(w => Visit(w.Line, w.Trade)).Sum(g => g.Max(w => w.Count));
            var wanted = times * objects.Count(o => o.Facts.Get(ObjectList.Trade) == trade.Key);
            if (planned < wanted)
            {
                yield return $"重点领域“{name}”要求每户每年至少检查{times}次，共{wanted}户次，计划只安排{planned}户次";
            }
        }
    }

    /// <summary>What makes one visit: the lines of a merged round of one trade; a line by itself otherwise.</summary>
    private static string Visit(Facts line, string trade) => line.Has(Merge) ? $"{trade}/{line.Get(Merge)}" : $"{trade}//{line.Get(Item)}/{line.Get(From):yyyyMMdd}";
}
