using System.Collections;
using System.Globalization;
using Npgsql;

namespace Fatong.Bench;

/// <summary>Values that a statement of an act takes anew each time.</summary>
internal enum Fresh
{
    /// <summary>The id of the matter, new with each act.</summary>
    Id,

    /// <summary>The same as text: key and actor.</summary>
    Key,

    /// <summary>The number of the ledger entry, as the statement on the head returned it.</summary>
    Sequence,
}

/// <summary>A statement of an act with its parameters; <see cref="Fresh"/> among them are filled in when it is sent.</summary>
internal sealed record ActStatement(string Sql, params object[] Values)
{
    /// <summary>Returns the number of the ledger entry, which later statements take.</summary>
    public bool GivesSequence { get; init; }
}

/// <summary>JSON, to be sent as such.</summary>
internal sealed record Json(string Text);

/// <summary>The statements that one act sends, in the batches in which the product sends them, with the rows of an act just taken.</summary>
internal sealed class ActStatements(IReadOnlyList<IReadOnlyList<ActStatement>> batches)
{
    public IReadOnlyList<IReadOnlyList<ActStatement>> Batches => batches;

    /// <summary>Sends them through Npgsql in one transaction, with nothing computed between them.</summary>
    public async Task Send(NpgsqlConnection connection, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        var sequence = 0L;
        await using var transaction = await connection.BeginTransactionAsync(ct);
        foreach (var statements in batches)
        {
            await using var batch = new NpgsqlBatch(connection);
            foreach (var statement in statements)
            {
                var command = new NpgsqlBatchCommand(statement.Sql);
                command.Parameters.AddRange(statement.Values.Select(v => Parameter(v, id, sequence)).ToArray());
                batch.BatchCommands.Add(command);
            }

            await using var reader = await batch.ExecuteReaderAsync(ct);
            do
            {
                while (await reader.ReadAsync(ct))
                {
                    sequence = statements[0].GivesSequence ? reader.GetInt64(0) : sequence;
                }
            }
            while (await reader.NextResultAsync(ct));
        }

        await transaction.CommitAsync(ct);
    }

    private static NpgsqlParameter Parameter(object value, Guid id, long sequence) => value switch
    {
        Fresh.Id => new() { Value = id },
        Fresh.Key => new() { Value = id.ToString() },
        Fresh.Sequence => new() { Value = sequence },
        Json json => new() { Value = json.Text, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Jsonb },
        _ => new() { Value = value },
    };

    /// <summary>The same transaction as a script of pgbench, and the values it binds: its batches are pipelines, its parameters are bound and prepared.</summary>
    public (string Script, IReadOnlyList<string> Variables) ForPgbench()
    {
        var lines = new List<string> { "\\set n random(1, 281474976710655)" };
        var variables = new List<string>();
        foreach (var (statements, first) in batches.Select((b, i) => (b, i == 0)))
        {
            if (statements[0].GivesSequence)
            {
                lines.Add(Bound(statements[0], variables) + " \\gset");
                continue;
            }

            lines.Add("\\startpipeline");
            if (first)
            {
                lines.Add("begin;");
            }

            lines.AddRange(statements.Select(s => Bound(s, variables) + ";"));
            lines.Add("\\endpipeline");
        }

        lines.Add("commit;");
        return (string.Join('\n', lines) + "\n", variables);
    }

    /// <summary>The statement on one line, its parameters as variables of pgbench.</summary>
    private static string Bound(ActStatement statement, List<string> variables)
    {
        var sql = string.Join(' ', statement.Sql.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        for (var i = statement.Values.Length; i > 0; i--)
        {
            var value = statement.Values[i - 1];
            sql = sql.Replace($"${i}", value switch
            {
                Fresh.Id => "('01900000-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid",
                Fresh.Key => "(:n::bigint)::text",
                Fresh.Sequence => ":seq",
                DBNull => "null",
                _ => Variable(Text(value), variables),
            }, StringComparison.Ordinal);
        }

        return sql;
    }

    private static string Variable(string text, List<string> variables)
    {
        variables.Add($"v{variables.Count}={text}");
        return $":v{variables.Count - 1}";
    }

    private static string Text(object value) => value switch
    {
        Json json => json.Text,
        string text => text,
        bool yes => yes ? "true" : "false",
        byte[] bytes => "\\x" + Convert.ToHexStringLower(bytes),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss.ffffff+00", CultureInfo.InvariantCulture),
        IEnumerable array => "{" + string.Join(',', array.Cast<object>().Select(e => $"\"{Text(e).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"")) + "}",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(value.GetType().Name),
    };
}
