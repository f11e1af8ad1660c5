using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Fatong.Platform.Audit;
using Fatong.Platform.Files;
using Fatong.Platform.Matters;
using Fatong.Platform.Rendering;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.CaseFiles;
using Fatong.Web.Matters;
using Fatong.Web.Shell;
using Microsoft.AspNetCore.Http.Features;

namespace Fatong.Web.Rooms.Enforcement;

/// <summary>The whole case file to print, and as a zip with every paper and attachment; each is a ledger entry.</summary>
internal static class CaseFileEndpoints
{
    internal static void MapCaseFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/case-files/{id:guid}/print", async (Guid id, Visitor visitor, CaseFile files, Desk desk, ReadAudit audit, CancellationToken ct) =>
        {
            if (await files.Assemble(visitor.Actor, id, ct) is not { } file)
            {
                return Results.NotFound();
            }

            await Note(visitor.Actor, desk, file, "case-file.printed.v1", ct);
            await audit.Note(visitor.Actor, ReadKind.Print, "案卷", file.Matter.ToString(), ct);
            return Results.Text(CaseFilePrint.Html(file, PaperEndpoints.Options), "text/html; charset=utf-8");
        });

        app.MapGet("/case-files/{id:guid}/zip", async (
            Guid id, HttpContext http, Visitor visitor, CaseFile files, MatterReader matters, BureauFiles bureauFiles, IFileStore store, Desk desk, ReadAudit audit) =>
        {
            var ct = http.RequestAborted;
            if (await files.Assemble(visitor.Actor, id, ct) is not { } file || await matters.Find(visitor.Actor, file.Matter, ct) is not { } matter)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            await Note(visitor.Actor, desk, file, "case-file.downloaded.v1", ct);
            await audit.Note(visitor.Actor, ReadKind.Export, "案卷", file.Matter.ToString(), ct);
            var attached = await bureauFiles.Of(matter.Bureau, FilesTab.HashesOf(matter), ct);
            if (http.Features.Get<IHttpBodyControlFeature>() is { } body)
            {
                // The zip writer writes as it goes; this request alone may block on its own client.
                body.AllowSynchronousIO = true;
            }

            http.Response.ContentType = "application/zip";
            http.Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString($"案卷{file.Number}.zip")}";
            await using var buffered = new BufferedStream(http.Response.Body, 128 * 1024);
            using (var zip = new ZipArchive(buffered, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
            {
                await Pack(zip, file, attached.Values, store, ct);
            }

            await buffered.FlushAsync(ct);
        });
    }

    private static async Task Pack(ZipArchive zip, AssembledFile file, IEnumerable<BureauFile> attached, IFileStore store, CancellationToken ct)
    {
        await Add(zip, "案卷.html", Encoding.UTF8.GetBytes(CaseFilePrint.Html(file, PaperEndpoints.Options)), ct);
        foreach (var (paper, i) in file.Papers.Select((paper, i) => (paper, i)))
        {
            await Add(zip, string.Create(CultureInfo.InvariantCulture, $"文书/{i + 1:000}-{Plain(paper.Title)}.docx"), DocxPaper.ToBytes(paper), ct);
        }

        foreach (var (one, i) in attached.Where(f => store.Holds(f.Digest)).OrderBy(f => f.CapturedAt).Select((one, i) => (one, i)))
        {
            await using var content = store.Open(one.Digest);
            await using var entry = zip.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"附件/{i + 1:000}-{Plain(one.Name)}"), CompressionLevel.NoCompression).Open();
            await content.CopyToAsync(entry, ct);
        }
    }

    private static async Task Add(ZipArchive zip, string name, byte[] content, CancellationToken ct)
    {
        await using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        await entry.WriteAsync(content, ct);
    }

    /// <summary>A name that every file system takes.</summary>
    private static string Plain(string name) => string.Concat(name.ReplaceLineEndings("").Select(c => c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : c));

    private static async Task Note(Actor actor, Desk desk, AssembledFile file, string kind, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        work.Append(new(kind, file.Matter, work.Today, null, new JsonObject { ["papers"] = file.Papers.Count, ["complete"] = file.Complete }));
        await work.Commit(ct);
    }
}
