using System.Text.Json.Nodes;
using Fatong.Platform.Audit;
using Fatong.Platform.Matters;
using Fatong.Platform.Rendering;
using Fatong.Platform.Work;
using Fatong.Web.Shell;

namespace Fatong.Web.Matters;

/// <summary>Papers to print and to download; each is a ledger entry.</summary>
internal static class PaperEndpoints
{
    internal static readonly HtmlPaperOptions Options = new();

    internal static void MapPapers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/papers/{id:guid}/print", async (Guid id, Visitor visitor, MatterReader reader, Desk desk, ReadAudit audit, CancellationToken ct) =>
        {
            if (await reader.Paper(visitor.Actor, id, ct) is not { } paper)
            {
                return Results.NotFound();
            }

            await Note(visitor.Actor, desk, paper.Row, "paper.printed.v1", ct);
            await audit.Note(visitor.Actor, ReadKind.Print, "文书", id.ToString(), ct);
            return Results.Text(HtmlPaper.Render(paper.Document, Options), "text/html; charset=utf-8");
        });

        app.MapGet("/papers/{id:guid}/docx", async (Guid id, Visitor visitor, MatterReader reader, Desk desk, ReadAudit audit, CancellationToken ct) =>
        {
            if (await reader.Paper(visitor.Actor, id, ct) is not { } paper)
            {
                return Results.NotFound();
            }

            await Note(visitor.Actor, desk, paper.Row, "paper.downloaded.v1", ct);
            await audit.Note(visitor.Actor, ReadKind.Export, "文书", id.ToString(), ct);
            return Results.File(
                DocxPaper.ToBytes(paper.Document), "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                $"{paper.Row.Title.ReplaceLineEndings("")}{paper.Row.Number}.docx");
        });
    }

    private static async Task Note(Actor actor, Desk desk, PaperRow paper, string kind, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        work.Append(new(kind, paper.Matter, work.Today, null, new JsonObject { ["paper"] = paper.Id.ToString(), ["sha256"] = paper.Sha256 }));
        await work.Commit(ct);
    }
}
