using System.Text.Json.Nodes;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Rooms.Inspection;

using Work = Platform.Work.Work;

/// <summary>Something of inspection that was published.</summary>
public sealed record OpenInspection(Guid Id, string BureauName, string What, DateOnly On, JsonObject Body);

/// <summary>Published lists, plans and results, for everybody.</summary>
public sealed class OpenInspections(Db db)
{
    public const int PageSize = 20;

    public static readonly IReadOnlyList<string> Plans = ["年度抽查计划"];
    public static readonly IReadOnlyList<string> Lists = ["随机抽查名录变更"];
    public static readonly IReadOnlyList<string> Results = ["行政检查结果", "行政检查结果（更正）"];
    public static readonly IReadOnlyList<string> Codes = ["企业安全码"];

    /// <summary>Published things of these kinds, newest first; one more than a page when there are more.</summary>
    public async Task<IReadOnlyList<OpenInspection>> List(IReadOnlyList<string> kinds, string? search, int page, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            $"""
            select p.publication_id, b.name, p.what, p.published_on, p.body from publication p join bureau b on b.bureau_id = p.bureau_id
            where p.what = any($1) and p.withdrawn_on is null and p.published_on is not null and ($2 = '' or p.body ->> 'title' like '%' || $2 || '%')
            order by p.published_on desc, p.publication_id desc limit {PageSize + 1} offset {Math.Clamp(page - 1, 0, 500) * PageSize}
            """,
            connection)
        {
            Parameters = { Work.P(kinds.ToArray()), Work.P((search ?? "").Trim()) },
        };
        var found = new List<OpenInspection>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            found.Add(new(r.GetGuid(0), r.GetString(1), r.GetString(2), r.GetFieldValue<DateOnly>(3), (JsonObject)JsonNode.Parse(r.GetString(4))!));
        }

        return found;
    }
}
