using System.Text.Json;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Reporting.Composing;
using Npgsql;

namespace Fatong.Rooms.Reporting.Drafting;

using Work = Platform.Work.Work;

/// <summary>The house style of each bureau.</summary>
public sealed class ReportStyles(Desk desk, Db db)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    /// <summary>The style the bureau has set, or the default.</summary>
    public async Task<HouseStyle> Of(string bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand("select style from report_style where bureau_id = $1", connection) { Parameters = { Work.P(bureau) } };
        return await command.ExecuteScalarAsync(ct) is string style ? JsonSerializer.Deserialize<HouseStyle>(style, Json)! : HouseStyle.Default;
    }

    /// <summary>Sets the style as one ledger entry.</summary>
    public async Task Set(Actor actor, HouseStyle style, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        var json = JsonSerializer.SerializeToNode(style, Json)!;
        work.Change(
            "insert into report_style (bureau_id, style, set_by, set_at) values ($1, $2, $3, $4) on conflict (bureau_id) do update set style = excluded.style, set_by = excluded.set_by, set_at = excluded.set_at",
            Work.P(actor.Bureau), Work.Json(json), Work.P(actor.Person), Work.P(work.Now));
        work.Append(new("report.style-set.v1", Guid.Empty, work.Today, null, new() { ["style"] = json }));
        await work.Commit(ct);
    }
}
