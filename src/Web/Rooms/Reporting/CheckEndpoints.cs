using System.Text.Json.Nodes;
using Fatong.Platform.Api;
using Fatong.Platform.Audit;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Comparing;
using Fatong.Rooms.Reporting.Checking.Findings;
using Fatong.Rooms.Reporting.Checking.Keeping;
using Fatong.Rooms.Reporting.Checking.Output;
using Fatong.Web.Api;
using Fatong.Web.Forms;
using Fatong.Web.Shell;

namespace Fatong.Web.Rooms.Reporting;

/// <summary>What is taken away from a check: the annotated copy, the list, and the same answer as JSON over the API.</summary>
internal static class CheckEndpoints
{
    internal static void MapReportChecks(this IEndpointRouteBuilder app)
    {
        app.MapGet("/reports/check/{id:guid}/docx", async (Guid id, Visitor visitor, KeptReports kept, ReadAudit audit) => await Send(
            visitor, kept, audit, id, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "标注稿.docx", AnnotatedDocx.Write));
        app.MapGet("/reports/check/{id:guid}/xlsx", async (Guid id, Visitor visitor, KeptReports kept, ReadAudit audit) => await Send(
            visitor, kept, audit, id, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "问题清单.xlsx", (target, report) => FindingsWorkbook.Write(target, [report], null)));
        app.MapGet("/reports/compare/xlsx", async (HttpContext http, Visitor visitor, KeptReports kept, ReadAudit audit) =>
        {
            var choice = CompareChoice.Of(await kept.Years(visitor.Actor, http.RequestAborted), new QueryLinks(http.Request.Path, http.Request.Query));
            await audit.Note(visitor.Actor, ReadKind.Export, "年度报告对照表", $"{choice.Chosen.Count}份报告", http.RequestAborted);
            using var target = new MemoryStream();
            ComparisonWorkbook.Write(target, choice.Matrix);
            return Results.File(target.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "年度报告对照表.xlsx");
        });
    }

    /// <summary>
    /// POST /reports/check: one or more files of a form; the answer is that of <c>fatong check --json</c>. POST /reports/checked keeps one
    /// file in the register; GET lists the kept ones; GET /reports/compare is the matrix over them.
    /// </summary>
    internal static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/reports/check", Check).Needs(ApiAllows.ReadFigures);
        api.MapPost("/reports/checked", Keep).Needs(ApiAllows.KeepRecords, changes: true);
        api.MapGet("/reports/checked", List).Needs(ApiAllows.ReadRecords);
        api.MapGet("/reports/compare", Compare).Needs(ApiAllows.ReadFigures);
    }

    private static async Task<IResult> Check(HttpContext http, CancellationToken ct)
    {
        if (!http.Request.HasFormContentType || (await http.Request.ReadFormAsync(ct)).Files is not { Count: > 0 } files)
        {
            return ApiReply.Problem(StatusCodes.Status400BadRequest, "no-file", "请以 multipart/form-data 上传报告文件");
        }

        var reports = new List<CheckedReport>();
        foreach (var file in files)
        {
            var (report, reason, _) = await UploadedReport.Check(file, CheckAgainst.Nothing, ct);
            if (report is null)
            {
                return ApiReply.Problem(StatusCodes.Status422UnprocessableEntity, "unreadable", "文件不能检查", reason);
            }

            reports.Add(report);
        }

        using var json = new MemoryStream();
        CheckJson.Write(json, reports);
        return Results.Bytes(json.ToArray(), "application/json; charset=utf-8");
    }

    private static async Task<IResult> Keep(HttpContext http, KeptReports kept, CancellationToken ct)
    {
        if (!http.Request.HasFormContentType || (await http.Request.ReadFormAsync(ct)).Files is not [var file])
        {
            return ApiReply.Problem(StatusCodes.Status400BadRequest, "no-file", "请以 multipart/form-data 上传一份报告文件");
        }

        var (report, reason, bytes) = await UploadedReport.Check(file, CheckAgainst.Nothing, ct);
        if (report is null)
        {
            return ApiReply.Problem(StatusCodes.Status422UnprocessableEntity, "unreadable", "文件不能检查", reason);
        }

        var id = await kept.Keep(http.Caller(), report, bytes, new(), ct);
        return ApiReply.Json(Row((await kept.Find(http.Caller(), id, ct))!), StatusCodes.Status201Created);
    }

    private static async Task<IResult> List(HttpContext http, KeptReports kept, CancellationToken ct)
    {
        var query = new QueryLinks(http.Request.Path, http.Request.Query);
        int? year = query.Text("year") is null ? null : query.Year(0);
        return ApiReply.Json(new JsonObject { ["items"] = new JsonArray([.. (await kept.List(http.Caller(), query.Text("q"), year, 500, ct)).Select(k => (JsonNode)Row(k))]) });
    }

    private static async Task<IResult> Compare(HttpContext http, KeptReports kept, CancellationToken ct)
    {
        var matrix = CompareChoice.Of(await kept.Years(http.Caller(), ct), new QueryLinks(http.Request.Path, http.Request.Query)).Matrix;
        return ApiReply.Json(new JsonObject
        {
            ["columns"] = new JsonArray([.. matrix.Reports.Select(r => (JsonNode)new JsonObject { ["bureau"] = r.Name, ["year"] = r.Year, ["report"] = r.Id?.ToString() })]),
            ["rows"] = new JsonArray([.. matrix.Rows.Select(r => (JsonNode)new JsonObject
            {
                ["indicator"] = r.Card.Code, ["name"] = r.Card.Zh, ["unit"] = r.Card.Unit, ["nature"] = r.Card.Nature,
                ["cells"] = new JsonArray([.. r.Cells.Select(c => (JsonNode)new JsonObject { ["value"] = c.Value, ["comparable"] = c.Comparable, ["note"] = c.Note, ["written"] = c.Written })]),
            })]),
            ["ratios"] = new JsonArray([.. ReportRatios.Of(matrix).Select(r => (JsonNode)new JsonObject
            {
                ["name"] = r.Ratio.Name, ["unit"] = r.Ratio.Unit, ["numerator"] = r.Ratio.Numerator, ["denominator"] = r.Ratio.Denominator,
                ["cells"] = new JsonArray([.. r.Cells.Select(c => (JsonNode)new JsonObject { ["value"] = c.Value, ["why"] = c.Why })]),
            })]),
        });
    }

    private static JsonObject Row(KeptReport kept) => new()
    {
        ["id"] = kept.Id.ToString(), ["file"] = kept.File, ["sha256"] = kept.FileSha256, ["title"] = kept.Title, ["bureau"] = kept.Bureau, ["year"] = kept.Year,
        ["figures"] = kept.Figures, ["mapped"] = kept.Mapped, ["errors"] = kept.Errors, ["warnings"] = kept.Warnings,
    };

    private static async Task<IResult> Send(Visitor visitor, KeptReports kept, ReadAudit audit, Guid id, string type, string suffix, Action<Stream, CheckedReport> write)
    {
        if (await kept.Report(visitor.Actor, id, visitor.Aborted) is not { } report)
        {
            return Results.NotFound();
        }

        await audit.Note(visitor.Actor, ReadKind.Export, "已检查的报告", id.ToString(), visitor.Aborted);
        using var target = new MemoryStream();
        write(target, report);
        return Results.File(target.ToArray(), type, $"{Path.GetFileNameWithoutExtension(report.File)}-{suffix}");
    }
}
