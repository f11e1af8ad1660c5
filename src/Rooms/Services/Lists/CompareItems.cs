using Fatong.Kernel.Fields;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Rooms.Services.Lists;

/// <summary>Compares the item lists in force on a day, and keeps the result as the one that counts from that day.</summary>
public sealed class CompareItems(Db db, Desk desk, RecordStore store, ComputedResults results)
{
    /// <summary>At most this many differences are kept with a result; the page computes all of them.</summary>
    public const int KeptDifferences = 500;

    /// <summary>The items of all regions in force on a day.</summary>
    public async Task<IReadOnlyList<ItemElements>> Items(Actor actor, DateOnly on, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = 'service-item' and {RecordStore.InUse} and r.from_date <= $2 and coalesce(r.to_date, 'infinity') >= $2",
            connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(on) },
        };
        return [.. (await store.ReadAll(command, ct)).Select(ItemElements.Of)];
    }

    /// <summary>Keeps both comparisons of a day. A result of the same day is corrected; an earlier one ends the day before.</summary>
    public async Task<IReadOnlyList<Record>> Keep(Actor actor, DateOnly on, IReadOnlyList<string> elements, CancellationToken ct)
    {
        var items = await Items(actor, on, ct);
        await using var work = await desk.Begin(actor, ct);
        var kept = new List<Record>();
        foreach (var (kind, found) in new[] { ("vertical", ItemComparison.Vertical(items, elements)), ("horizontal", ItemComparison.Horizontal(items, elements)) })
        {
            kept.Add(await Keep(work, kind, on, elements, items, found, ct));
        }

        await work.Commit(ct);
        return kept;
    }

    private async Task<Record> Keep(
        Work work, string kind, DateOnly on, IReadOnlyList<string> elements, IReadOnlyList<ItemElements> items, ItemAgreement found, CancellationToken ct)
    {
        var regions = items.OrderByDescending(i => i.City).Select(i => i.Region).Distinct(StringComparer.Ordinal).Take(40);
        var facts = Facts.None.With(ItemComparisons.Name, $"{on:yyyy-MM-dd} {ItemComparisons.Kind.LabelOf(kind)}比对").With(ItemComparisons.Kind, kind)
            .With(ListFields.From, on).With(ItemComparisons.Elements, elements).With(ItemComparisons.Regions, string.Join('、', regions))
            .With(ItemComparisons.Due, found.Due).With(ItemComparisons.Agreeing, found.Agreeing)
            .With(ItemComparisons.Differences, (IReadOnlyList<Facts>)[.. found.Differences.Take(KeptDifferences).Select(Row)]);
        return await results.Keep(work, ItemComparisons.Declaration, facts, earlier => earlier.Get(ItemComparisons.Kind) == kind, ct);
    }

    private static Facts Row(ItemDifference d) => new(new Dictionary<string, object>
    {
        ["item"] = d.Item, ["element"] = d.Element, ["region"] = d.Region, ["value"] = d.Value, ["other_region"] = d.OtherRegion, ["other_value"] = d.OtherValue,
    });
}
