using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Rooms.Inspection.Plans;

using Work = Platform.Work.Work;

/// <summary>How far a year's plan is done.</summary>
public sealed class PlanProgress(Db db)
{
    /// <summary>Visits that were drawn and made in the year, by number of the item.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Made(string bureau, int year, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select r.external_no, count(distinct a.matter_id)::int from act a
            join matter m on m.bureau_id = a.bureau_id and m.matter_id = a.matter_id
            join record r on r.bureau_id = m.bureau_id and r.record_id = (m.facts ->> 'item')::uuid
            where a.bureau_id = $1 and a.procedure = 'inspection.visit' and a.step = 'check' and a.state = 'done' and a.on_date between $2 and $3
              and (m.facts ->> 'drawn')::boolean group by r.external_no
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(new DateOnly(year, 1, 1)), Work.P(new DateOnly(year, 12, 31)) },
        };
        var made = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            made[r.GetString(0)] = r.GetInt32(1);
        }

        return made;
    }
}
