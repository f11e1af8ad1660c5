using Npgsql;

namespace Fatong.Platform.Lists;

/// <summary>Reads one page by key from a filtered table.</summary>
internal static class Keyset
{
    /// <param name="from">Table with its alias, e.g. <c>matter m</c>.</param>
    /// <param name="id">The id column, e.g. <c>m.matter_id</c>.</param>
    /// <param name="read">Reads the row's own columns; the sort value stands in the last column as text.</param>
    internal static async Task<Page<T>> Read<T>(
        NpgsqlConnection connection, Filter filter, string columns, string from, string id, SortKey sort, bool ascending, PageRequest request,
        Func<NpgsqlDataReader, T> read, Func<T, Guid> idOf, CancellationToken ct)
    {
        if (sort.Only is { } only)
        {
            filter.And(only);
        }

        var counted = await Count(connection, filter, from, request.CountTo, ct);
        var cursor = Cursor.Read(request.Cursor) is { } given && sort.Takes(given.Value) ? given : null;
        var back = cursor?.Back ?? false;
        var up = ascending != back;
        if (cursor is not null)
        {
            filter.And($"({sort.Sql}, {id}) {(up ? '>' : '<')} ({filter.Add(cursor.Value)}::text::{sort.Cast}, {filter.Add(cursor.Id)})");
        }

        var direction = up ? "asc" : "desc";
        var limit = filter.Add(request.Limit + 1);
        var branches = filter.Branches(from).Select(b =>
            $"(select {columns}, {sort.Sql} as by_, {id} as id_, ({sort.Sql})::text from {b.From} where {b.Where} order by {sort.Sql} {direction}, {id} {direction} limit {limit})");
        var sql = $"select * from ({string.Join(" union all ", branches)}) page order by by_ {direction}, id_ {direction} limit {limit}";
        var rows = new List<(T Row, string Key)>();
        await using (var command = filter.Command(connection, sql))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                rows.Add((read(reader), reader.GetString(reader.FieldCount - 1)));
            }
        }

        var more = rows.Count > request.Limit;
        if (more)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        if (back)
        {
            rows.Reverse();
        }

        string? At(bool toBack, bool exists) => exists && rows.Count > 0
            ? new Cursor(toBack, toBack ? rows[0].Key : rows[^1].Key, idOf(toBack ? rows[0].Row : rows[^1].Row)).ToString()
            : null;
        return new([.. rows.Select(r => r.Row)], At(false, back || more), At(true, back ? more : cursor is not null), counted);
    }

    private static async Task<int> Count(NpgsqlConnection connection, Filter filter, string from, int most, CancellationToken ct)
    {
        var counts = filter.Branches(from).Select(b => $"(select count(*) from (select 1 from {b.From} where {b.Where} limit {most + 1}) counted)");
        await using var command = filter.Command(connection, $"select least({string.Join(" + ", counts)}, {most + 1})::int");
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }
}
