using System.Text.Json;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Work;

/// <summary>Half-filled forms (暂存), one per person and form; they are no act and not in the ledger.</summary>
public sealed class Drafts(Db db, Kernel.Calendar.LegalClock clock)
{
    public async Task Keep(Actor actor, string form, IReadOnlyDictionary<string, string> fields, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            insert into draft (bureau_id, person_id, form, fields, saved_at) values ($1, $2, $3, $4::jsonb, $5)
            on conflict (bureau_id, person_id, form) do update set fields = excluded.fields, saved_at = excluded.saved_at
            """,
            connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(actor.Person), Work.P(form), Work.P(JsonSerializer.Serialize(fields)), Work.P(clock.Now) },
        };
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The typed texts by field and when they were saved; null when there is no draft.</summary>
    public async Task<(IReadOnlyDictionary<string, string> Fields, DateTimeOffset SavedAt)?> Find(Actor actor, string form, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand("select fields, saved_at from draft where bureau_id = $1 and person_id = $2 and form = $3", connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(actor.Person), Work.P(form) },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct)
            ? (JsonSerializer.Deserialize<Dictionary<string, string>>(reader.GetString(0))!, reader.GetFieldValue<DateTimeOffset>(1))
            : null;
    }

    public async Task Drop(Actor actor, string form, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand("delete from draft where bureau_id = $1 and person_id = $2 and form = $3", connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(actor.Person), Work.P(form) },
        };
        await command.ExecuteNonQueryAsync(ct);
    }
}
