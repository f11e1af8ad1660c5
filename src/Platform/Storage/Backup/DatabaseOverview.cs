using Npgsql;

namespace Fatong.Platform.Storage.Backup;

/// <summary>What <c>db status</c> tells about a database.</summary>
/// <param name="Bytes">The size on the disk.</param>
public sealed record DatabaseOverview(
    string Version,
    string Database,
    int Port,
    long Bytes,
    IReadOnlyList<string> Migrations,
    IReadOnlyList<TableOverview> Tables)
{
    private const long CountedBelow = 256L << 20;

    public static async Task<DatabaseOverview> Of(Db db, CancellationToken ct = default)
    {
        await using var connection = await db.Connect(ct);
        var bytes = await Number(connection, "select pg_database_size(current_database())", ct);
        var tables = new List<TableOverview>();
        foreach (var (name, _) in await Catalogue.Tables(connection, ct))
        {
            var size = await Number(connection, $"select pg_total_relation_size('{name.Replace("'", "''", StringComparison.Ordinal)}')", ct);
            var exact = size < CountedBelow;
            var rows = exact
                ? await Catalogue.Count(connection, name, ct)
                : await Number(connection, $"select greatest(reltuples, 0)::bigint from pg_class where oid = '{name.Replace("'", "''", StringComparison.Ordinal)}'::regclass", ct);
            tables.Add(new TableOverview(name, rows, exact, size));
        }

        return new DatabaseOverview(
            connection.PostgreSqlVersion.ToString(),
            connection.Database,
            connection.Port,
            bytes,
            [.. (await Migrator.Applied(connection, ct)).Keys],
            tables);
    }

    private static async Task<long> Number(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}

/// <param name="Exact">False when the number of rows of a large table is the server's estimate.</param>
public sealed record TableOverview(string Name, long Rows, bool Exact, long Bytes);
