using System.Diagnostics;
using Npgsql;

namespace Fatong.Platform.Storage;

/// <summary>Brings the schema up to date: forward only, each script in its own transaction, under an advisory lock.</summary>
public sealed class Migrator(Db db, IReadOnlyList<SchemaScript> scripts)
{
    private const long LockKey = 0x4661746F6E67; // "Fatong"

    private const string CreateRecord = """
        create table if not exists schema_change (
          name text primary key,
          sha256 text not null,
          applied_at timestamptz not null default now(),
          milliseconds bigint not null
        )
        """;

    /// <summary>Applies what is missing and returns its names; empty when nothing was to do.</summary>
    /// <exception cref="StorageFault">A shipped script was changed, or the database was made by a newer Fatong.</exception>
    public async Task<IReadOnlyList<string>> Apply(CancellationToken ct = default)
    {
        await using var connection = await db.Connect(ct);
        await Run(connection, $"select pg_advisory_lock({LockKey})", ct);
        try
        {
            await Run(connection, CreateRecord, ct);
            var applied = await Applied(connection, ct);
            RefuseStrangers(applied);
            var fresh = new List<string>();
            foreach (var script in scripts)
            {
                if (applied.TryGetValue(script.Name, out var hash))
                {
                    RefuseChange(script, hash);
                    continue;
                }

                await ApplyOne(connection, script, ct);
                fresh.Add(script.Name);
            }

            if (fresh.Count > 0)
            {
                await connection.ReloadTypesAsync(ct);
            }

            return fresh;
        }
        finally
        {
            await Run(connection, $"select pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    /// <summary>Name and hash of each applied script; empty in a database that Fatong has not touched.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Applied(NpgsqlConnection connection, CancellationToken ct = default)
    {
        var applied = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await using (var exists = new NpgsqlCommand("select to_regclass('schema_change') is not null", connection))
        {
            if (await exists.ExecuteScalarAsync(ct) is not true)
            {
                return applied;
            }
        }

        await using var command = new NpgsqlCommand("select name, sha256 from schema_change", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            applied.Add(reader.GetString(0), reader.GetString(1));
        }

        return applied;
    }

    private static async Task ApplyOne(NpgsqlConnection connection, SchemaScript script, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        await using var transaction = await connection.BeginTransactionAsync(ct);
        try
        {
            await Run(connection, script.Sql, ct);
        }
        catch (PostgresException e)
        {
            throw new StorageFault("schema-failed", $"建表脚本 {script.Name} 执行失败：{e.MessageText}", "数据库未改动；把这条信息交给开发者", e);
        }

        await using (var record = new NpgsqlCommand("insert into schema_change (name, sha256, milliseconds) values ($1, $2, $3)", connection))
        {
            record.Parameters.AddWithValue(script.Name);
            record.Parameters.AddWithValue(script.Sha256);
            record.Parameters.AddWithValue(watch.ElapsedMilliseconds);
            await record.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }

    private void RefuseStrangers(IReadOnlyDictionary<string, string> applied)
    {
        var known = scripts.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        if (applied.Keys.FirstOrDefault(name => !known.Contains(name)) is { } stranger)
        {
            throw new StorageFault("schema-newer", $"数据库含有本程序不认识的表结构变更 {stranger}，可能由更新的版本建立", "改用建立该数据库的版本或更新的版本");
        }
    }

    private static void RefuseChange(SchemaScript script, string hash)
    {
        if (!string.Equals(script.Sha256, hash, StringComparison.Ordinal))
        {
            throw new StorageFault("schema-changed", $"已执行过的建表脚本 {script.Name} 被改动（原 {hash[..12]}，现 {script.Sha256[..12]}）", "恢复原脚本，改动写成新编号的脚本");
        }
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
