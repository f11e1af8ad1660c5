using Fatong.Kernel;
using Fatong.Platform.Audit;
using Fatong.Platform.Exchange;
using Fatong.Platform.Files;
using Fatong.Platform.Jobs;
using Fatong.Web.Forms;
using Fatong.Web.Matters;
using Fatong.Web.Shell;

namespace Fatong.Web.Records;

/// <summary>Tables of registers: exports, import templates and error lists.</summary>
internal static class RecordEndpoints
{
    internal static void MapRecords(this IEndpointRouteBuilder app)
    {
        app.MapGet("/registers/{code}/export", async (string code, HttpContext http, Visitor visitor, TableExport export, ReadAudit audit, House house) =>
        {
            if (house.Register(code) is not { } register)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            var query = new QueryLinks(http.Request.Path, http.Request.Query);
            await audit.Note(visitor.Actor, ReadKind.Export, register.Name, code, http.RequestAborted);
            await http.SendTable(query, register.Name, (format, target) => export.Records(visitor.Actor, RecordFilter.Read(query, register), format, target, http.RequestAborted));
        });

        app.MapGet("/registers/{code}/template", (string code, House house) =>
        {
            if (house.Register(code) is not { } register)
            {
                return Results.NotFound();
            }

            using var target = new MemoryStream();
            RegisterImport.Template(register, target);
            return Results.File(target.ToArray(), Tables.MediaType(TableFormat.Xlsx), $"{register.Name}导入模板.xlsx");
        });

        app.MapGet("/registers/{code}/import/{job:guid}/errors", async (string code, Guid job, Visitor visitor, JobBoard jobs, IFileStore store, CancellationToken ct) =>
        {
            if (await jobs.Find(visitor.Actor, job, ct) is not { Result: { } result } || result["register"]?.GetValue<string>() != code)
            {
                return Results.NotFound();
            }

            using var target = new MemoryStream();
            if (FileDigest.Parse(result["file"]?.GetValue<string>() ?? "") is { } digest && store.Holds(digest))
            {
                await using var file = store.Open(digest);
                RegisterImport.ErrorTable(ImportReport.Of(result), file, result["name"]!.GetValue<string>(), target);
            }
            else
            {
                RegisterImport.ErrorTable(ImportReport.Of(result), target);
            }

            return Results.File(target.ToArray(), Tables.MediaType(TableFormat.Xlsx), "导入错误清单.xlsx");
        });
    }
}
