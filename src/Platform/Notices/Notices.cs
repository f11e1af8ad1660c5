using Fatong.Kernel.Calendar;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Notices;

using Work = Work.Work;

/// <summary>One message to a person (站内信).</summary>
public sealed record Notice(Guid Id, string Text, string Link, DateTimeOffset MadeAt, DateTimeOffset? ReadAt);

/// <summary>The messages of the person who asks.</summary>
public sealed class Notices(Db db, LegalClock clock)
{
    /// <summary>How many are unread, counted up to 100.</summary>
    public async Task<int> Unread(Actor actor, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = Command(
            connection,
            "select count(*)::int from (select 1 from notice where bureau_id = $1 and person_id = $2 and read_at is null limit 100) counted",
            actor.Bureau, actor.Person);
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>Messages made before an instant, newest first.</summary>
    public async Task<IReadOnlyList<Notice>> List(Actor actor, bool unreadOnly, DateTimeOffset? before, int limit, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = Command(
            connection,
            """
            select notice_id, text, link, made_at, read_at from notice
            where bureau_id = $1 and person_id = $2 and (not $3 or read_at is null) and made_at < coalesce($4, 'infinity'::timestamptz)
            order by made_at desc, notice_id desc limit $5
            """,
            actor.Bureau, actor.Person, unreadOnly, before, limit);
        var notices = new List<Notice>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            notices.Add(new(
                reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3),
                reader.IsDBNull(4) ? null : reader.GetFieldValue<DateTimeOffset>(4)));
        }

        return notices;
    }

    /// <summary>Marks a message read and returns where it points; null when the person has no such message.</summary>
    public async Task<string?> Open(Actor actor, Guid id, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = Command(
            connection,
            "update notice set read_at = coalesce(read_at, $4) where bureau_id = $1 and person_id = $2 and notice_id = $3 returning link",
            actor.Bureau, actor.Person, id, clock.Now);
        return await command.ExecuteScalarAsync(ct) as string;
    }

    public async Task MarkAllRead(Actor actor, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = Command(
            connection, "update notice set read_at = $3 where bureau_id = $1 and person_id = $2 and read_at is null", actor.Bureau, actor.Person, clock.Now);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params object?[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(value is null ? new() { Value = DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz } : Work.P(value));
        }

        return command;
    }
}
