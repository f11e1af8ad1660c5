using System.Net.Mime;
using Fatong.Kernel;
using Fatong.Platform.Audit;
using Fatong.Platform.Exchange;
using Fatong.Platform.Files;
using Fatong.Platform.Records;
using Fatong.Web.Forms;
using Fatong.Web.Shell;
using Microsoft.AspNetCore.Http.Features;

namespace Fatong.Web.Matters;

/// <summary>What pages fetch besides pages: exports, files, and the targets of links as one types.</summary>
internal static class MatterEndpoints
{
    internal static void MapMatters(this IEndpointRouteBuilder app)
    {
        app.MapGet("/matters/export", async (HttpContext http, Visitor visitor, TableExport export, ReadAudit audit, House house) =>
        {
            var query = new QueryLinks(http.Request.Path, http.Request.Query);
            var procedure = query.Text("p") is { } code ? house.Current.FirstOrDefault(p => p.Code == code) : null;
            var filter = MatterFilter.Read(query, procedure);
            await audit.Note(visitor.Actor, ReadKind.Export, procedure?.Name ?? "事项", query.Text("p") ?? "", http.RequestAborted);
            await http.SendTable(query, procedure?.Name ?? "事项", (format, target) => export.Matters(visitor.Actor, filter, format, target, http.RequestAborted));
        });

        app.MapGet("/files/{hash}", async (string hash, Guid? of, HttpContext http, Visitor visitor, BureauFiles files, IFileStore store, ReadAudit audit) =>
        {
            var ct = http.RequestAborted;
            if (FileDigest.Parse(hash) is not { } digest || await files.Find(visitor.Actor, digest, of, ct) is not { } file)
            {
                return Results.NotFound();
            }

            await audit.Note(visitor.Actor, ReadKind.View, "附件", digest.Hex, ct);

            // Never shown as a page of ours: only pictures and PDF open in the browser, without scripts.
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox";
            var inline = file.Type is "application/pdf" or "image/jpeg" or "image/png";
            http.Response.Headers.ContentDisposition = new ContentDisposition { Inline = inline, FileName = Uri.EscapeDataString(file.Name) }.ToString();
            return Results.Stream(store.Open(digest), file.Type, enableRangeProcessing: true);
        });

        app.MapGet("/lookup/{target}", async (string target, HttpContext http, Visitor visitor, RecordReader records, House house) =>
        {
            if (house.Register(target) is null && house.Current.All(p => p.Code != target))
            {
                return Results.NotFound();
            }

            var text = http.Request.Query.FirstOrDefault(q => q.Key == "q" || q.Key.StartsWith(FormModel.FindPrefix, StringComparison.Ordinal)).Value.ToString();
            var found = await records.Targets(visitor.Actor, target, text, FormReader.ShortList, http.RequestAborted);
            return Results.Text(
                found.Count == 0
                    ? "<option value=\"\">没有找到</option>"
                    : string.Concat(found.Select(f => $"<option value=\"{f.Id}\">{System.Net.WebUtility.HtmlEncode(f.Title + (f.Note is null ? "" : $"（{f.Note}）"))}</option>")),
                "text/html; charset=utf-8");
        });
    }

    /// <summary>Streams a table as a download in the format the query names.</summary>
    internal static async Task SendTable(this HttpContext http, QueryLinks query, string name, Func<TableFormat, Stream, Task> write)
    {
        var format = query.Text("format") == "csv" ? TableFormat.Csv : TableFormat.Xlsx;
        http.Response.ContentType = Tables.MediaType(format);
        http.Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name + Tables.Extension(format))}";
        if (http.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            // Zip and CSV writers write as they go; this request alone may block on its own client.
            body.AllowSynchronousIO = true;
        }

        await using var buffered = new BufferedStream(http.Response.Body, 128 * 1024);
        await write(format, buffered);
        await buffered.FlushAsync(http.RequestAborted);
    }
}
