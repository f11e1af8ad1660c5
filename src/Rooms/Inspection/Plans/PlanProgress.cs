using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Rooms.Inspection.Plans;

using Work = Platform.Work.Work;

/// <summary>What was checked of a year's plan.</summary>
/// <param name="Visits">Visits that were drawn and made; one that checked several items is one.</param>
/// <param name="ByItem">The same by number of the item; one that checked several items counts for each.</param>
public sealed record PlanChecked(int Visits, IReadOnlyDictionary<string, int> ByItem);

/// <summary>How far a year's plan is done.</summary>
public sealed class PlanProgress(Db db)
{
    /// <summary>Visits that were drawn and made in the year.</summary>
    public async Task<PlanChecked> Made(string bureau, int year, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            with made as (
              select distinct m.matter_id, m.facts from act a join matter m on m.bureau_id = a.bureau_id and m.matter_id = a.matter_id
              where a.bureau_id = $1 and a.procedure = 'inspection.visit' and a.step = 'check' and a.state = 'done' and a.on_date between $2 and $3
                and (m.facts ->> 'drawn')::boolean)
            select null, count(*)::int from made
            union all
            select r.external_no, count(*)::int from (
              select facts ->> 'item' as item from made union all select jsonb_array_elements_text(facts -> 'also') from made) i
            join record r on r.bureau_id = $1 and r.record_id = i.item::uuid group by r.external_no
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(new DateOnly(year, 1, 1)), Work.P(new DateOnly(year, 12, 31)) },
        };
        var visits = 0;
        var made = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            if (r.IsDBNull(0))
            {
                visits = r.GetInt32(1);
            }
            else
            {
                made[r.GetString(0)] = r.GetInt32(1);
            }
        }

        return new(visits, made);
    }
}
