using System.Collections.Concurrent;
using System.Security.Cryptography;
using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Ledger;
using Fatong.Platform.Ledger;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Work;

/// <summary>Where acts begin: opens a unit of work in which the change, its ledger entries, numbers and papers stand or fall together.</summary>
public sealed class Desk(Db db, LegalClock clock, IIdSource ids, LedgerSuites suites)
{
    private readonly ConcurrentDictionary<string, RowDigest> digests = new(StringComparer.Ordinal);

    public LegalClock Clock => clock;

    public IIdSource Ids => ids;

    public Db Db => db;

    /// <summary>Begins a unit of work for one actor. Nothing is kept unless it is committed.</summary>
    public async Task<Work> Begin(Actor actor, CancellationToken ct)
    {
        var digest = digests.TryGetValue(actor.Bureau, out var known) ? known : await Digest(actor.Bureau, ct);
        var connection = await db.Connect(ct);
        try
        {
            var transaction = await connection.BeginTransactionAsync(ct);
            return new Work(actor, connection, transaction, digest, clock, ids);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The keyed digest of a bureau's rows; the key is made at first use.</summary>
    public async Task<RowDigest> Digest(string bureau, CancellationToken ct)
    {
        if (digests.TryGetValue(bureau, out var known))
        {
            return known;
        }

        await using var connection = await db.Connect(ct);
        var suite = await suites.Settle(connection, bureau, clock.Now, ct);
        await using var command = new NpgsqlCommand(
            """
            insert into bureau_secret (bureau_id, name, value, created_at) values ($1, 'row-digest', $2, $3)
            on conflict (bureau_id, name) do update set name = excluded.name returning value
            """,
            connection)
        {
            Parameters =
            {
                new() { Value = bureau },
                new() { Value = RandomNumberGenerator.GetBytes(32) },
                new() { Value = clock.Now },
            },
        };
        var key = (byte[])(await command.ExecuteScalarAsync(ct))!;
        return digests.GetOrAdd(bureau, _ => new RowDigest(suite, key));
    }
}
