using Fatong.Platform.Api;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Findings;
using Fatong.Rooms.Reporting.Checking.Output;
using Fatong.Web.Api;
using Fatong.Web.Shell;

namespace Fatong.Web.Rooms.Reporting;

/// <summary>What is taken away from a check: the annotated copy, the list, and the same answer as JSON over the API.</summary>
internal static class CheckEndpoints
{
    internal static void MapReportChecks(this IEndpointRouteBuilder app)
    {
        app.MapGet("/reports/check/{id:guid}/docx", (Guid id, Visitor visitor, CheckedShelf shelf) => Send(
            shelf.Find(visitor.Account.Id, id), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "标注稿.docx", AnnotatedDocx.Write));
        app.MapGet("/reports/check/{id:guid}/xlsx", (Guid id, Visitor visitor, CheckedShelf shelf) => Send(
            shelf.Find(visitor.Account.Id, id), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "问题清单.xlsx", (target, report) => FindingsWorkbook.Write(target, [report], null)));
    }

    /// <summary>POST /reports/check: one or more files of a form; the answer is that of <c>fatong check --json</c>.</summary>
    internal static void Map(RouteGroupBuilder api) => api.MapPost("/reports/check", Check).Needs(ApiAllows.ReadFigures);

    private static async Task<IResult> Check(HttpContext http, CancellationToken ct)
    {
        if (!http.Request.HasFormContentType || (await http.Request.ReadFormAsync(ct)).Files is not { Count: > 0 } files)
        {
            return ApiReply.Problem(StatusCodes.Status400BadRequest, "no-file", "请以 multipart/form-data 上传报告文件");
        }

        var reports = new List<CheckedReport>();
        foreach (var file in files)
        {
            var (report, reason) = await UploadedReport.Check(file, CheckAgainst.Nothing, ct);
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

    private static IResult Send(CheckedReport? report, string type, string suffix, Action<Stream, CheckedReport> write)
    {
        if (report is null)
        {
            return Results.NotFound();
        }

        using var target = new MemoryStream();
        write(target, report);
        return Results.File(target.ToArray(), type, $"{Path.GetFileNameWithoutExtension(report.File)}-{suffix}");
    }
}
