using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Figures;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Findings;
using Fatong.Rooms.Reporting.Composing;
using Npgsql;

namespace Fatong.Rooms.Reporting.Drafting;

using Work = Platform.Work.Work;

/// <summary>A draft as it would be released: the paper, the publication copy, what the checker and the leak check find, and what still stands in the way.</summary>
public sealed record ReleaseView(ComposedReport Report, CheckedReport Check, PaperDocument Copy, IReadOnlyList<Finding> Leaks, IReadOnlyList<Refusal> Refused);

/// <summary>Releases reports: checked, signed, snapshot and hashes in the ledger; keeps the archive and the public copies.</summary>
public sealed class ReportReleases(Desk desk, Db db, DraftReader drafts, AnnualReports annual, Bureaus bureaus)
{
    private const string Columns =
        "bureau_id, release_id, draft_id, year, title, released_on, snapshot_id, paper_sha256, public_sha256, figures_sha256, redaction, released_name, released_at, views, withdrawn_reason";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What the release of a draft would be on a day; null when the actor may not see the draft.</summary>
    public async Task<ReleaseView?> View(Actor actor, Guid draft, Redaction redaction, DateOnly on, CancellationToken ct)
    {
        if (await drafts.Find(actor, draft, ct) is not { } open)
        {
            return null;
        }

        var sections = await drafts.Sections(actor, draft, ct);
        var figures = await drafts.Figures(open, ct);
        var report = await drafts.Set(open, sections, figures, on, ct);
        var check = AnnualReports.Check(report, figures, open.Year, on);
        var names = redaction.Names ? await Names(actor.Bureau, PaperText.Of(report.Paper), ct) : [];
        var copy = Redactor.Copy(report.Paper, redaction, names);
        var leaks = Redactor.Leaks(copy, figures, redaction, names);
        return new(report, check, copy, leaks, [.. Gates(actor, open, sections, check, leaks), .. await annual.Barred(actor.Bureau, open.Year, figures, ct)]);
    }

    /// <summary>Releases a draft: archived whole, published redacted, one ledger entry with every hash.</summary>
    public async Task<Outcome<Guid>> Release(Actor actor, Guid draft, Redaction redaction, DateOnly on, CancellationToken ct)
    {
        if (await View(actor, draft, redaction, on, ct) is not { } view)
        {
            return new Outcome<Guid>.Refused([new("reporting.no-draft", null, "没有这份稿件，或不在您的数据范围内")]);
        }

        var open = (await drafts.Find(actor, draft, ct))!;
        List<Refusal> refused = [.. view.Refused];
        if ((await List(actor.Bureau, ct)).Any(r => r.Year == open.Year && r.Withdrawn is null))
        {
            refused.Add(Once(open.Year));
        }

        if (refused.Count > 0)
        {
            return new Outcome<Guid>.Refused(refused);
        }

        var paper = Encoding.UTF8.GetString(PaperJson.ToBytes(view.Report.Paper));
        var copy = Encoding.UTF8.GetString(PaperJson.ToBytes(view.Copy));
        var figures = (await Figures(open, view.Report, redaction, ct)).ToJsonString(Indented) + "\n";
        await using var work = await desk.Begin(actor, ct);
        await using (var close = work.Command("update report_draft set state = 'released' where bureau_id = $1 and draft_id = $2 and state = 'draft'", actor.Bureau, draft))
        {
            if (await close.ExecuteNonQueryAsync(ct) == 0)
            {
                return new Outcome<Guid>.Refused([Closed]);
            }
        }

        var id = work.Ids.Next();
        var (paperSha, copySha, figuresSha) = (ReportDrafts.Sha(paper), ReportDrafts.Sha(copy), ReportDrafts.Sha(figures));
        var hidden = JsonSerializer.SerializeToNode(redaction, Json)!;
        work.Change(
            """
            insert into report_release (bureau_id, release_id, draft_id, year, title, released_on, snapshot_id, paper, paper_sha256, public_paper, public_sha256, figures, figures_sha256, redaction, released_by, released_name, released_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            """,
            Work.P(actor.Bureau), Work.P(id), Work.P(draft), Work.P(open.Year), Work.P(open.Title), Work.P(on), Work.P(open.Snapshot), Work.P(paper), Work.P(paperSha), Work.P(copy), Work.P(copySha),
            Work.P(figures), Work.P(figuresSha), Work.Json(hidden), Work.P(actor.Person), Work.P(actor.Name), Work.P(work.Now));
        work.Append(new("report.released.v1", id, on, open.Title.ReplaceLineEndings(""), new()
        {
            ["draft"] = draft.ToString(), ["snapshot"] = open.Snapshot.ToString(), ["year"] = open.Year, ["paperSha256"] = paperSha, ["publicSha256"] = copySha, ["figuresSha256"] = figuresSha, ["redaction"] = hidden.DeepClone(),
        }));
        try
        {
            await work.Commit(ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            // Another draft of the year was released in this very moment.
            return new Outcome<Guid>.Refused([Once(open.Year)]);
        }

        return new Outcome<Guid>.Done(id);
    }

    /// <summary>Takes a released report off the public page, with a reason; it stays in the archive, and its draft can be worked on again.</summary>
    public async Task<IReadOnlyList<Refusal>> Withdraw(Actor actor, Guid id, string reason, CancellationToken ct)
    {
        if (!actor.Is(Roles.Head) && !actor.Is(Roles.Leader))
        {
            return [new("reporting.withdraw-role", null, "由机关负责人撤回")];
        }

        if ((await List(actor.Bureau, ct)).FirstOrDefault(r => r.Id == id) is not { Withdrawn: null } release)
        {
            return [new("reporting.withdrawn", null, "没有这份已发布的报告，或已经撤回")];
        }

        await using var work = await desk.Begin(actor, ct);
        await using (var take = work.Command(
            "update report_release set withdrawn_at = $3, withdrawn_reason = $4 where bureau_id = $1 and release_id = $2 and withdrawn_at is null", actor.Bureau, id, work.Now, reason))
        {
            if (await take.ExecuteNonQueryAsync(ct) == 0)
            {
                return [new("reporting.withdrawn", null, "没有这份已发布的报告，或已经撤回")];
            }
        }

        work.Change("update report_draft set state = 'draft' where bureau_id = $1 and draft_id = $2", Work.P(actor.Bureau), Work.P(release.Draft));
        work.Append(new("report.unreleased.v1", id, work.Today, reason, []));
        await work.Commit(ct);
        return [];
    }

    /// <summary>The archive of a bureau, newest first; withdrawn ones too.</summary>
    public Task<IReadOnlyList<Release>> List(string bureau, CancellationToken ct) => Read("where bureau_id = $1 order by year desc, released_at desc", [bureau], ct);

    /// <summary>What the public may read: released, not withdrawn, of all bureaux of the house.</summary>
    public Task<IReadOnlyList<Release>> Published(CancellationToken ct) => Read("where withdrawn_at is null order by year desc, released_at desc limit 500", [], ct);

    /// <summary>A published report; null when there is none or it was withdrawn.</summary>
    public async Task<Release?> Find(Guid id, CancellationToken ct) => (await Read("where release_id = $1 and withdrawn_at is null", [id], ct)).FirstOrDefault();

    /// <summary>The public paper, or the whole one for the archive, with the figures as published.</summary>
    public async Task<(PaperDocument Paper, string Figures)> Text(Release release, bool whole, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand($"select {(whole ? "paper" : "public_paper")}, figures from report_release where bureau_id = $1 and release_id = $2", connection)
        {
            Parameters = { Work.P(release.Bureau), Work.P(release.Id) },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        await rows.ReadAsync(ct);
        return (PaperJson.FromBytes(Encoding.UTF8.GetBytes(rows.GetString(0))), rows.GetString(1));
    }

    /// <summary>Counts a reading by the public.</summary>
    public async Task Viewed(Release release, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand("update report_release set views = views + 1 where bureau_id = $1 and release_id = $2", connection) { Parameters = { Work.P(release.Bureau), Work.P(release.Id) } };
        await command.ExecuteNonQueryAsync(ct);
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Refusal Closed => new("reporting.closed", null, "这份稿件已经发布或作废");

    private static Refusal Once(int year) => new("reporting.released-once", null, $"{year}年度报告已经发布；须先撤回，才能再发布");

    private static List<Refusal> Gates(Actor actor, Draft draft, IReadOnlyList<DraftSection> sections, CheckedReport check, IReadOnlyList<Finding> leaks)
    {
        List<Refusal> refused = [];
        if (!draft.IsOpen)
        {
            refused.Add(Closed);
        }

        if (!actor.Is(Roles.Head) && !actor.Is(Roles.Leader))
        {
            refused.Add(new("reporting.release-role", null, "由机关负责人签发"));
        }

        if (sections.Where(s => s.Owner is not null && !s.IsSigned).ToList() is { Count: > 0 } unsigned)
        {
            refused.Add(new("reporting.unsigned", null, $"尚未签认的章节：{string.Join('、', unsigned.Select(s => $"{s.Heading}（{s.OwnerName}）"))}"));
        }

        if (sections.Sum(s => s.OpenComments) is > 0 and var open)
        {
            refused.Add(new("reporting.comments", null, $"还有{open}条意见没有处理"));
        }

        if (check.Findings.Count(f => f.Severity == Severity.Error) is > 0 and var errors)
        {
            refused.Add(new("reporting.check-errors", null, $"发布前检查有{errors}处错误"));
        }

        if (leaks.Count(f => f.Severity == Severity.Error) is > 0 and var leaking)
        {
            refused.Add(new("reporting.leaks", null, $"脱敏稿有{leaking}处泄露"));
        }

        return refused;
    }

    /// <summary>The figures as published: hidden ones without value and evidence.</summary>
    private async Task<JsonObject> Figures(Draft draft, ComposedReport report, Redaction redaction, CancellationToken ct)
    {
        var figures = await drafts.Figures(draft, ct);
        var bureau = (await bureaus.Find(draft.Bureau, ct))!;
        var all = annual.Json(new Snapshot(draft.Snapshot, draft.Bureau, draft.Year, draft.AsOf, draft.Title, draft.At), report, figures.Figures);
        all["bureauName"] = bureau.Name;
        var printed = report.Printed.Select(p => p.Indicator).ToHashSet(StringComparer.Ordinal);
        all["figures"] = new JsonArray([.. all["figures"]!.AsArray().Where(f => printed.Contains(f!["indicator"]!.GetValue<string>())).Select(f =>
        {
            var one = f!.DeepClone().AsObject();
            if (redaction.Indicators.Contains(one["indicator"]!.GetValue<string>()))
            {
                foreach (var name in new[] { "value", "per", "parts", "records", "evidenceSha256", "printed" })
                {
                    one[name] = null;
                }

                one["masked"] = true;
            }

            return (JsonNode)one;
        })]);
        return all;
    }

    /// <summary>Names of staff and of natural persons among the parties that stand in a text.</summary>
    private async Task<IReadOnlyList<string>> Names(string bureau, string text, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select distinct r.title from record r
            where r.bureau_id = $1 and (r.register = 'staff' or (r.register = 'party' and r.facts ->> 'kind' = 'person'))
              and char_length(r.title) >= 2 and position(r.title in $2) > 0
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(text) },
        };
        var names = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            names.Add(rows.GetString(0));
        }

        return [.. names.OrderByDescending(n => n.Length)];
    }

    private async Task<IReadOnlyList<Release>> Read(string where, object[] values, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand($"select {Columns} from report_release {where}", connection);
        foreach (var value in values)
        {
            command.Parameters.Add(Work.P(value));
        }

        var all = new List<Release>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            all.Add(new(
                rows.GetString(0), rows.GetGuid(1), rows.GetGuid(2), rows.GetInt32(3), rows.GetString(4), rows.GetFieldValue<DateOnly>(5), rows.GetGuid(6), rows.GetString(7), rows.GetString(8), rows.GetString(9),
                JsonSerializer.Deserialize<Redaction>(rows.GetString(10), Json)!, rows.GetString(11), rows.GetFieldValue<DateTimeOffset>(12), rows.GetInt64(13), rows.IsDBNull(14) ? null : rows.GetString(14)));
        }

        return all;
    }
}
