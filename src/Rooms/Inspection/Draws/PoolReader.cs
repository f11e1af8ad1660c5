using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Inspection.Lists;
using Npgsql;

namespace Fatong.Rooms.Inspection.Draws;

using Work = Platform.Work.Work;

/// <summary>Reads what a draw is made from.</summary>
internal sealed class PoolReader(RecordStore records, Bureaus bureaus)
{
    /// <summary>Kinds of visit that no cap holds back: somebody or something called for them.</summary>
    internal static readonly IReadOnlyList<string> OutsideCap = ["complaint", "assigned", "emergency", "recheck"];

    internal async Task<PoolMaterial> Read(NpgsqlConnection connection, string bureau, IReadOnlyList<Guid> items, string trade, DateOnly day, CancellationToken ct)
    {
        var objects = await ApprovedLists.On(connection, bureau, ObjectList.Declaration, day, ct);
        var staff = await records.All(connection, bureau, Staff.Declaration, ct);
        var certificates = await records.All(connection, bureau, Certificates.Declaration, ct);
        var leaves = (await records.All(connection, bureau, InspectorLeave.Declaration, ct)).Select(r => r.Facts)
            .Where(l => l.Get(InspectorLeave.From) <= day && l.Get(InspectorLeave.To) >= day);
        var apart = (await records.All(connection, bureau, Recusals.Declaration, ct)).Select(r => r.Facts)
            .Where(r => r.Get(Recusals.From) <= day && (!r.Has(Recusals.To) || r.Get(Recusals.To) >= day));
        return new(
            [.. objects.Where(o => o.Facts.Get(ObjectList.Trade) == trade)],
            await ApprovedLists.On(connection, bureau, InspectorList.Declaration, day, ct),
            await VisitRules.On(connection, records, bureaus, bureau, day, ct),
            await Visits(connection, bureau, day, ct),
            await Drawn(connection, bureau, items, day, ct),
            certificates.ToLookup(c => c.Facts.Get(Certificates.Holder), c => c.Facts),
            staff.ToDictionary(s => s.Id, s => s.Facts),
            leaves.GroupBy(l => l.Get(InspectorLeave.Staff)).ToDictionary(g => g.Key, g => InspectorLeave.Reason.LabelOf(g.First().Get(InspectorLeave.Reason)!)),
            [.. apart],
            day);
    }

    /// <summary>Visits of the year by object, from the tasks given out and from the daily log; those outside the cap left out.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, int>> Visits(NpgsqlConnection connection, string bureau, DateOnly day, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select object, count(*)::int from (
              select m.facts ->> 'object' as object from matter m
              where m.bureau_id = $1 and m.procedure = 'inspection.visit' and m.opened between $2 and $3
                and not (m.facts ->> 'source' = any($4)) and not (m.done @> array['cancel'])
              union all
              select o.value from record r cross join lateral jsonb_array_elements_text(r.facts -> 'objects') o
              where r.bureau_id = $1 and r.register = 'daily-inspection' and r.on_date between $2 and $3 and not r.withdrawn and r.merged_into is null
                and r.facts ->> 'visit' is null and not (r.facts ->> 'source' = any($4))
            ) v where object is not null group by object
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(new DateOnly(day.Year, 1, 1)), Work.P(new DateOnly(day.Year, 12, 31)), Work.P(OutsideCap.ToArray()) },
        };
        var visits = new Dictionary<Guid, int>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            visits[Guid.Parse(reader.GetString(0))] = reader.GetInt32(1);
        }

        return visits;
    }

    /// <summary>Objects drawn this year for one of the items, alone or merged with another.</summary>
    private static async Task<IReadOnlySet<Guid>> Drawn(NpgsqlConnection connection, string bureau, IReadOnlyList<Guid> items, DateOnly day, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select p.object_id from inspection_pick p
            join inspection_commitment c on c.bureau_id = p.bureau_id and c.commitment = p.commitment
            join matter m on m.bureau_id = c.bureau_id and m.matter_id = c.matter_id
            where p.bureau_id = $1 and p.drawn_on between $3 and $4 and (p.item_id = any($2) or m.facts -> 'also' ?| $5)
              and not exists (select from inspection_void v where v.bureau_id = p.bureau_id and v.commitment = p.commitment)
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(items.ToArray()), Work.P(new DateOnly(day.Year, 1, 1)), Work.P(new DateOnly(day.Year, 12, 31)), Work.P(items.Select(i => i.ToString()).ToArray()) },
        };
        var drawn = new HashSet<Guid>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            drawn.Add(reader.GetGuid(0));
        }

        return drawn;
    }
}
