using Npgsql;

namespace Fatong.Platform.Storage.Backup;

/// <summary>What the database says about its own tables.</summary>
internal static class Catalogue
{
    private const string UserSchemas = "n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%' and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')";

    /// <summary>Ordinary and partitioned tables with their stored columns; partitions are reached through their parent.</summary>
    internal static Task<List<(string Name, string[] Columns)>> Tables(NpgsqlConnection connection, CancellationToken ct) => List(
        connection,
        $"""
        select format('%I.%I', n.nspname, c.relname),
               array(select quote_ident(a.attname) from pg_attribute a
                     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'schema_change' and {UserSchemas}
        order by 1
        """,
        reader => (reader.GetString(0), reader.GetFieldValue<string[]>(1)),
        ct);

    internal static Task<List<BackupSequence>> Sequences(NpgsqlConnection connection, CancellationToken ct) => List(
        connection,
        "select format('%I.%I', schemaname, sequencename), last_value from pg_sequences where last_value is not null order by 1",
        reader => new BackupSequence(reader.GetString(0), reader.GetInt64(1)),
        ct);

    /// <summary>Statements that take away and give back all foreign keys, for a load in any order.</summary>
    internal static Task<List<(string Undo, string Redo)>> ForeignKeys(NpgsqlConnection connection, CancellationToken ct) => List(
        connection,
        $"""
        select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname),
               format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid))
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        where k.contype = 'f' and k.conparentid = 0 and {UserSchemas}
        """,
        reader => (reader.GetString(0), reader.GetString(1)),
        ct);

    /// <summary>Statements that put the tables' own triggers to sleep and wake them again as they were.</summary>
    internal static Task<List<(string Undo, string Redo)>> Triggers(NpgsqlConnection connection, CancellationToken ct) => List(
        connection,
        $"""
        select format('alter table %I.%I disable trigger %I', n.nspname, c.relname, t.tgname),
               format('alter table %I.%I enable %s trigger %I', n.nspname, c.relname,
                      case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname)
        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
        where not t.tgisinternal and t.tgenabled <> 'D' and t.tgparentid = 0 and {UserSchemas}
        """,
        reader => (reader.GetString(0), reader.GetString(1)),
        ct);

    internal static async Task<long> Count(NpgsqlConnection connection, string table, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"select count(*) from {table}", connection) { CommandTimeout = 0 };
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    internal static async Task Run(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task<List<T>> List<T>(NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> read, CancellationToken ct)
    {
        var rows = new List<T>();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
