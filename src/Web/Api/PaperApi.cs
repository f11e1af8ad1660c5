using System.Text.Json.Nodes;
using Fatong.Kernel.Papers;
using Fatong.Platform.Api;
using Fatong.Platform.Audit;
using Fatong.Platform.Matters;
using Fatong.Platform.Rendering;
using Fatong.Platform.Work;

namespace Fatong.Web.Api;

/// <summary>Issued papers over HTTP: the frozen body as JSON, HTML or DOCX.</summary>
internal static class PaperApi
{
    internal static void Map(RouteGroupBuilder api) => api.MapGet("/papers/{id:guid}", Get).Needs(ApiAllows.ReadMatters);

    private static async Task<IResult> Get(Guid id, string? format, HttpContext http, MatterReader reader, Desk desk, ReadAudit audit)
    {
        var ct = http.RequestAborted;
        if (await reader.Paper(http.Caller(), id, ct) is not { } paper)
        {
            return ApiReply.NotFound();
        }

        await audit.Note(http.Caller(), ReadKind.Export, "文书", id.ToString(), ct);
        if (format is "html" or "docx")
        {
            await using var work = await desk.Begin(http.Caller(), ct);
            work.Append(new("paper.downloaded.v1", paper.Row.Matter, work.Today, null, new JsonObject { ["paper"] = id.ToString(), ["sha256"] = paper.Row.Sha256 }));
            await work.Commit(ct);
        }

        http.Response.Headers.ETag = $"\"{paper.Row.Sha256}\"";
        return format switch
        {
            "html" => Results.Text(HtmlPaper.Render(paper.Document), "text/html; charset=utf-8"),
            "docx" => Results.File(DocxPaper.ToBytes(paper.Document), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{id}.docx"),
            _ => Results.Bytes(PaperJson.ToBytes(paper.Document), "application/json; charset=utf-8"),
        };
    }

    internal static JsonObject Row(PaperRow paper) => new()
    {
        ["id"] = paper.Id, ["matter"] = paper.Matter, ["seq"] = paper.ActSeq, ["kind"] = paper.Kind, ["number"] = paper.Number, ["title"] = paper.Title.ReplaceLineEndings(""),
        ["issuedOn"] = MatterApi.Day(paper.IssuedOn), ["sha256"] = paper.Sha256, ["code"] = paper.Code, ["void"] = paper.VoidReason,
    };
}
