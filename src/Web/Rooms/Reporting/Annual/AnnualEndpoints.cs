using System.Text.Encodings.Web;
using System.Text.Json;
using Fatong.Kernel.Papers;
using Fatong.Platform.Audit;
using Fatong.Platform.Figures;
using Fatong.Platform.Rendering;
using Fatong.Platform.Work;
using Fatong.Rooms.Reporting.Composing;
using Fatong.Rooms.Reporting.Drafting;
using Fatong.Web.Shell;

namespace Fatong.Web.Rooms.Reporting.Annual;

/// <summary>Drafts, archived and published reports as files.</summary>
internal static class AnnualEndpoints
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void MapAnnualReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/reports/annual/{id:guid}/{form:regex(^(docx|html|json)$)}", Draft);
        app.MapGet("/reports/annual/{id:guid}/public", async (Guid id, HttpContext http, Visitor visitor, ReportReleases releases, Fatong.Kernel.Calendar.LegalClock clock) =>
            await releases.View(visitor.Actor, id, Redaction(http.Request.Query), clock.Today, http.RequestAborted) is { } view ? Page(HtmlPaper.Render(view.Copy)) : Results.NotFound());
        app.MapGet("/reports/archive/{id:guid}/{form:regex(^(docx|html|json)$)}", Archive);
        app.MapGet("/open/reports/{id:guid}/{form:regex(^(docx|html|json)$)}", async (Guid id, string form, ReportReleases releases, CancellationToken ct) =>
            await releases.Find(id, ct) is { } release ? await Send(releases, release, form, whole: false, ct) : Results.NotFound()).AllowAnonymous();
    }

    /// <summary>The redaction profile of an address: names unless switched off, and the indicators named.</summary>
    internal static Redaction Redaction(IQueryCollection query) =>
        query.ContainsKey("set") ? new(query["names"] == "true", [.. query["hide"].OfType<string>().Distinct(StringComparer.Ordinal)]) : Fatong.Rooms.Reporting.Drafting.Redaction.Default;

    internal static string Query(Redaction redaction) =>
        string.Join('&', new[] { "set=1", redaction.Names ? "names=true" : "names=false" }.Concat(redaction.Indicators.Select(i => "hide=" + Uri.EscapeDataString(i))));

    private static async Task<IResult> Draft(
        Guid id, string form, Visitor visitor, DraftReader drafts, AnnualReports annual, ReadAudit audit, Fatong.Kernel.Calendar.LegalClock clock, CancellationToken ct)
    {
        if (await drafts.Find(visitor.Actor, id, ct) is not { } draft)
        {
            return Results.NotFound();
        }

        var figures = await drafts.Figures(draft, ct);
        var report = await drafts.Set(draft, await drafts.Sections(visitor.Actor, id, ct), figures, clock.Today, ct);
        await audit.Note(visitor.Actor, form == "html" ? ReadKind.Print : ReadKind.Export, "年度报告稿", id.ToString(), ct);
        return form switch
        {
            "docx" => Results.File(DocxPaper.ToBytes(report.Paper), Docx, Name(draft.Title) + ".docx"),
            "html" => Page(HtmlPaper.Render(Linked(report.Paper, draft.Year), new(EvidenceBase: ""))),
            _ => Results.Text(annual.Json(new Snapshot(draft.Snapshot, draft.Bureau, draft.Year, draft.AsOf, draft.Title, draft.At), report, figures.Figures).ToJsonString(Indented), "application/json; charset=utf-8"),
        };
    }

    private static async Task<IResult> Archive(Guid id, string form, Visitor visitor, ReportReleases releases, ReadAudit audit, CancellationToken ct)
    {
        if (visitor.Actor.Scope is not (DataScope.Bureau or DataScope.BureauAndBelow) || (await releases.List(visitor.Actor.Bureau, ct)).FirstOrDefault(r => r.Id == id) is not { } release)
        {
            return Results.NotFound();
        }

        await audit.Note(visitor.Actor, ReadKind.Export, "年度报告存档", id.ToString(), ct);
        return await Send(releases, release, form, whole: true, ct);
    }

    private static async Task<IResult> Send(ReportReleases releases, Release release, string form, bool whole, CancellationToken ct)
    {
        var (paper, figures) = await releases.Text(release, whole, ct);
        return form switch
        {
            "docx" => Results.File(DocxPaper.ToBytes(paper), Docx, Name(release.Title) + ".docx"),
            "html" => Page(HtmlPaper.Render(paper)),
            _ => Results.Text(figures, "application/json; charset=utf-8"),
        };
    }

    /// <summary>On the screen a figure of a draft leads to its page.</summary>
    private static PaperDocument Linked(PaperDocument paper, int year) => paper with
    {
        Blocks = [.. paper.Blocks.Select(b => b is ParagraphBlock p
            ? p with { Runs = [.. p.Runs.Select(r => r is FigureRun f ? f with { Evidence = $"{Links.Figures}/{f.Indicator}?year={year}" } : r)] }
            : b)],
    };

    private static string Name(string title) => title.ReplaceLineEndings("");

    private static IResult Page(string html) => Results.Text(html, "text/html; charset=utf-8");
}
