using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Ledger;
using Npgsql;

namespace Fatong.Platform.Work;

/// <summary>What an act says to the ledger; place, actor and time are added at the end of the work.</summary>
/// <param name="Kind">Permanent entry name, e.g. <c>act.done.v1</c>.</param>
/// <param name="Payload">No personal data; changed rows under <c>rows</c>, files under <c>files</c>.</param>
public sealed record EntryDraft(string Kind, Guid Subject, DateOnly? ActedOn, string? Reason, JsonObject Payload);

/// <summary>
/// One unit of work: a transaction, its actor, and the ledger entries that are written with it. Statements are queued
/// and sent in one batch at the end; the ledger's head is locked last and only until the commit.
/// </summary>
public sealed class Work : IAsyncDisposable
{
    private readonly NpgsqlTransaction transaction;
    private readonly List<NpgsqlBatchCommand> queue = [];
    private readonly List<EntryDraft> entries = [];

    internal Work(Actor actor, NpgsqlConnection connection, NpgsqlTransaction transaction, RowDigest digest, LegalClock clock, IIdSource ids)
    {
        Actor = actor;
        Connection = connection;
        this.transaction = transaction;
        Digest = digest;
        Ids = ids;
        Clock = clock;
        Now = Millisecond(clock.Now);
        Today = clock.Today;
    }

    public Actor Actor { get; }

    public NpgsqlConnection Connection { get; }

    public RowDigest Digest { get; }

    public IIdSource Ids { get; }

    public LegalClock Clock { get; }

    /// <summary>The instant of the work, UTC, whole milliseconds.</summary>
    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    /// <summary>A command in this transaction with positional parameters.</summary>
    public NpgsqlCommand Command(string sql, params object?[] values)
    {
        var command = new NpgsqlCommand(sql, Connection, transaction);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }

    /// <summary>Several commands in this transaction, sent together.</summary>
    public NpgsqlBatch Batch(params (string Sql, object?[] Values)[] commands)
    {
        var batch = new NpgsqlBatch(Connection, transaction);
        foreach (var (sql, values) in commands)
        {
            var command = new NpgsqlBatchCommand(sql);
            command.Parameters.AddRange(values.Select(P).ToArray());
            batch.BatchCommands.Add(command);
        }

        return batch;
    }

    /// <summary>Queues a change; it is sent with the commit.</summary>
    public void Change(string sql, params NpgsqlParameter[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(values);
        queue.Add(command);
    }

    /// <summary>Adds a ledger entry to this work.</summary>
    public void Append(EntryDraft entry) => entries.Add(entry);

    /// <summary>Sends all queued changes and entries and makes them durable.</summary>
    public async Task Commit(CancellationToken ct)
    {
        if (queue.Count > 0)
        {
            await using var batch = new NpgsqlBatch(Connection, transaction);
            foreach (var command in queue)
            {
                batch.BatchCommands.Add(command);
            }

            await batch.ExecuteNonQueryAsync(ct);
            queue.Clear();
        }

        if (entries.Count > 0)
        {
            await Write(ct);
        }

        await transaction.CommitAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }

    /// <summary>A parameter of any type, null allowed.</summary>
    public static NpgsqlParameter P(object? value) => new() { Value = value ?? DBNull.Value };

    /// <summary>A jsonb parameter.</summary>
    public static NpgsqlParameter Json(JsonNode json) => new() { Value = json.ToJsonString(), NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Jsonb };

    private async Task Write(CancellationToken ct)
    {
        await using var head = Command(
            """
            insert into ledger_head (bureau_id, size, recorded_at) values ($1, $2, $3)
            on conflict (bureau_id) do update
              set size = ledger_head.size + excluded.size,
                  recorded_at = greatest(ledger_head.recorded_at, excluded.recorded_at)
            returning size, recorded_at
            """,
            Actor.Bureau, (long)entries.Count, Now);
        long first;
        DateTimeOffset recorded;
        await using (var reader = await head.ExecuteReaderAsync(ct))
        {
            await reader.ReadAsync(ct);
            first = reader.GetInt64(0) - entries.Count;
            recorded = reader.GetFieldValue<DateTimeOffset>(1);
        }

        await using var batch = new NpgsqlBatch(Connection, transaction);
        foreach (var (draft, i) in entries.Select((e, i) => (e, i)))
        {
            var entry = new LedgerEntry(
                Actor.Bureau, first + i, draft.Kind, draft.Subject, Actor.Person.ToString(), draft.ActedOn, recorded, draft.Reason, draft.Payload);
            var body = entry.ToCanonicalBytes();
            batch.BatchCommands.Add(new NpgsqlBatchCommand(
                "insert into ledger_entry (bureau_id, seq, kind, subject, actor, recorded_at, body, leaf) values ($1, $2, $3, $4, $5, $6, $7, $8)")
            {
                Parameters =
                {
                    P(Actor.Bureau), P(first + i), P(draft.Kind), P(draft.Subject), P(Actor.Person.ToString()), P(recorded), P(body),
                    P(MerkleTree.LeafHash(Digest.Suite, body).ToArray()),
                },
            });
        }

        await batch.ExecuteNonQueryAsync(ct);
        entries.Clear();
    }

    private static DateTimeOffset Millisecond(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
