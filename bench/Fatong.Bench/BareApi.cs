using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Fatong.Bench;

/// <summary>A minimal API that sends given statements on one connection and writes their rows as JSON: no identity, no rules, no ledger of its own.</summary>
internal static class BareApi
{
    /// <summary>Marks a parameter that is a new id each time.</summary>
    internal const string New = "new";

    /// <summary>Serves <c>/get/{id}</c>, <c>/list</c> and <c>POST /create</c>.</summary>
    /// <param name="sample">The matter whose reading was noted; its id is exchanged for the one asked for.</param>
    public static async Task<WebApplication> Start(
        Scene scene, Guid sample, IReadOnlyList<IReadOnlyList<Sent>> get, IReadOnlyList<IReadOnlyList<Sent>> list, Func<CancellationToken, Task> create, IReadOnlyList<IReadOnlyList<Sent>> token, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/get/{id:guid}", (Guid id, CancellationToken ct) => Rows(scene, get, sample, id, ct));
        app.MapGet("/list", (CancellationToken ct) => Rows(scene, list, sample, sample, ct));
        app.MapPost("/create", async (JsonElement body, CancellationToken ct) =>
        {
            await Rows(scene, token, sample, sample, ct);
            await create(ct);
            return Results.Json(new { done = body.GetProperty("procedure").GetString() }, statusCode: StatusCodes.Status201Created);
        });
        await app.StartAsync(stop);
        return app;
    }

    private static async Task<IResult> Rows(Scene scene, IReadOnlyList<IReadOnlyList<Sent>> batches, Guid from, Guid to, CancellationToken ct)
    {
        await using var connection = await scene.Db.Connect(ct);
        var rows = new JsonArray();
        foreach (var sent in batches)
        {
            await using var batch = new NpgsqlBatch(connection);
            foreach (var statement in sent)
            {
                var command = new NpgsqlBatchCommand(statement.Sql);
                command.Parameters.AddRange(statement.Parameters.Select(p => Exchange(p, from, to)).ToArray());
                batch.BatchCommands.Add(command);
            }

            await using var reader = await batch.ExecuteReaderAsync(ct);
            do
            {
                while (await reader.ReadAsync(ct))
                {
                    var row = new JsonObject();
                    for (var i = 0; i < reader.FieldCount; i++)
                    {
                        row[reader.GetName(i) + i] = Value(reader, i);
                    }

                    rows.Add(row);
                }
            }
            while (await reader.NextResultAsync(ct));
        }

        return Results.Text(rows.ToJsonString(), "application/json");
    }

    private static NpgsqlParameter Exchange(NpgsqlParameter given, Guid from, Guid to)
    {
        var parameter = given.Clone();
        if (given.Value is Guid id)
        {
            // Another id of a new row each time, or the matter that is asked for.
            parameter.Value = id == from ? to : given.SourceColumn == New ? Guid.CreateVersion7() : id;
        }
        else if (given.Value is string text)
        {
            parameter.Value = text.Replace(from.ToString(), to.ToString(), StringComparison.Ordinal);
        }

        return parameter;
    }

    private static JsonNode? Value(NpgsqlDataReader reader, int i) => reader.IsDBNull(i) ? null : reader.GetDataTypeName(i) switch
    {
        "uuid" => JsonValue.Create(reader.GetGuid(i)),
        "integer" => JsonValue.Create(reader.GetInt32(i)),
        "bigint" => JsonValue.Create(reader.GetInt64(i)),
        "boolean" => JsonValue.Create(reader.GetBoolean(i)),
        "text" or "jsonb" => JsonValue.Create(reader.GetString(i)),
        "date" => JsonValue.Create(reader.GetFieldValue<DateOnly>(i)),
        _ => JsonValue.Create(reader.GetValue(i).ToString()),
    };
}
