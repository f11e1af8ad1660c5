using Npgsql;
using NpgsqlTypes;

namespace Fatong.Platform.Bulk;

/// <summary>Rows gathered for one table and sent by COPY.</summary>
internal sealed class CopyTable(string table, params (string Column, NpgsqlDbType Type)[] columns)
{
    private readonly List<object?[]> rows = [];

    internal void Add(params object?[] row) => rows.Add(row);

    internal async Task Send(NpgsqlConnection connection, CancellationToken ct)
    {
        var sql = $"copy {table} ({string.Join(", ", columns.Select(c => c.Column))}) from stdin (format binary)";
        await using var writer = await connection.BeginBinaryImportAsync(sql, ct);
        writer.Timeout = TimeSpan.FromMinutes(10);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(ct);
            for (var i = 0; i < columns.Length; i++)
            {
                if (row[i] is { } value)
                {
                    await writer.WriteAsync(value, columns[i].Type, ct);
                }
                else
                {
                    await writer.WriteNullAsync(ct);
                }
            }
        }

        await writer.CompleteAsync(ct);
        rows.Clear();
    }
}
