using Fatong.Platform.Matters;
using Fatong.Rooms.Inspection.Lists;
using Npgsql;

namespace Fatong.Rooms.Inspection.Plans;

using Work = Platform.Work.Work;

/// <summary>How a published plan wants an item drawn.</summary>
/// <param name="Weighted">Whether by credit; null when the plan leaves it open.</param>
/// <param name="Also">The other items of the same round, of the same class of objects.</param>
internal sealed record PlanRound(bool? Weighted, IReadOnlyList<Guid> Also)
{
    internal static readonly PlanRound None = new(null, []);
}

/// <summary>Which published plans of a year name an item, and what they check together with it (综合查一次).</summary>
internal sealed class PlanRounds(MatterStore matters)
{
    /// <summary>What the plan in force says of drawing an item; an empty round when no plan names it.</summary>
    internal async Task<PlanRound> Of(NpgsqlConnection connection, string bureau, Guid item, DateOnly on, CancellationToken ct)
    {
        var items = await ApprovedLists.On(connection, bureau, ItemList.Declaration, on, ct);
        if (items.FirstOrDefault(i => i.Id == item) is not { } drawn)
        {
            return PlanRound.None;
        }

        var number = drawn.Facts.Get(ItemList.Number)!;
        foreach (var plan in await Plans(connection, bureau, number, on.Year, ct))
        {
            var lines = (await matters.Load(connection, bureau, plan, forChange: false, ct))!.Facts.Get(InspectionPlan.Lines) ?? [];
            var line = lines.First(l => l.Get(InspectionPlan.Item) == number);
            var together = line.Get(InspectionPlan.Merge) is { } round
                ? lines.Where(l => l.Get(InspectionPlan.Merge) == round).Select(l => l.Get(InspectionPlan.Item)).ToHashSet() : [];
            return new(
                line.Has(InspectionPlan.Weighted) ? line.Get(InspectionPlan.Weighted) : null,
                [
                    .. items.Where(i => i.Id != item && together.Contains(i.Facts.Get(ItemList.Number)) && i.Facts.Get(ItemList.Trade) == drawn.Facts.Get(ItemList.Trade))
                        .OrderBy(i => i.Facts.Get(ItemList.Number), StringComparer.Ordinal).Select(i => i.Id),
                ]);
        }

        return PlanRound.None;
    }

    /// <summary>Plans of the year that were published, not dropped, and name an item; the newest first.</summary>
    internal static async Task<IReadOnlyList<Guid>> Plans(NpgsqlConnection connection, string bureau, string number, int year, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select m.matter_id from matter m where m.bureau_id = $1 and m.procedure = 'inspection.plan' and m.done @> array['publish'] and not m.done @> array['drop']
              and (m.facts ->> 'year')::int = $2 and m.facts -> 'lines' @> jsonb_build_array(jsonb_build_object('item', $3::text)) order by m.opened desc, m.matter_id desc
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(year), Work.P(number) },
        };
        var plans = new List<Guid>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            plans.Add(reader.GetGuid(0));
        }

        return plans;
    }
}
