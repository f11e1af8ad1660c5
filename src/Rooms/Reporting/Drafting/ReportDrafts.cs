using Fatong.Kernel;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;
using Fatong.Rooms.Reporting.Composing;
using Npgsql;

namespace Fatong.Rooms.Reporting.Drafting;

using Work = Platform.Work.Work;

/// <summary>Acts on drafts of the annual report: compose, edit, sign, comment, freeze again. Each is one ledger entry.</summary>
public sealed class ReportDrafts(Desk desk, DraftReader reader, AnnualReports annual, ReportFactReader facts, Bureaus bureaus, ReportStyles styles)
{
    public const int LongestSection = 20_000;

    /// <summary>Freezes the figures and writes a draft from the outline.</summary>
    public async Task<Outcome<Guid>> Compose(Actor actor, int year, DateTimeOffset? asOf, CancellationToken ct)
    {
        if (May(actor, "compose") is { Count: > 0 } reasons)
        {
            return new Outcome<Guid>.Refused(reasons);
        }

        var snapshot = await annual.Freeze(actor, year, asOf, ct);
        var bureau = (await bureaus.Find(actor.Bureau, ct))!;
        var text = AnnualReports.Write(bureau, year, await annual.Texts(snapshot, ct), await facts.Read(actor.Bureau, year, ct), await styles.Of(actor.Bureau, ct));
        await using var work = await desk.Begin(actor, ct);
        var id = work.Ids.Next();
        work.Change(
            "insert into report_draft (bureau_id, draft_id, year, title, addressee, snapshot_id, as_of, state, made_by, made_name, made_at) values ($1, $2, $3, $4, $5, $6, $7, 'draft', $8, $9, $10)",
            Work.P(actor.Bureau), Work.P(id), Work.P(year), Work.P(text.Title), Work.P(text.Addressee), Work.P(snapshot.Id), Work.P(snapshot.AsOf), Work.P(actor.Person), Work.P(actor.Name), Work.P(work.Now));
        foreach (var (section, ordinal) in text.Sections.Select((s, i) => (s, i)))
        {
            work.Change(
                "insert into report_section (bureau_id, draft_id, key, ordinal, level, version) values ($1, $2, $3, $4, $5, 1)",
                Work.P(actor.Bureau), Work.P(id), Work.P(section.Key), Work.P(ordinal), Work.P(section.Level));
            SaveText(work, id, section.Key, 1, section.Heading, section.Text);
        }

        work.Append(new("report.drafted.v1", id, work.Today, text.Title.ReplaceLineEndings(""), new() { ["snapshot"] = snapshot.Id.ToString(), ["year"] = year }));
        await work.Commit(ct);
        return new Outcome<Guid>.Done(id);
    }

    /// <summary>Saves a section as a new version; its signature lapses.</summary>
    /// <param name="seen">The version the writer had before them.</param>
    public async Task<(IReadOnlyList<Refusal> Refused, IReadOnlyList<FieldError> Errors)> Save(Actor actor, Guid draft, string key, int seen, string heading, string text, CancellationToken ct)
    {
        if (await Reasons(actor, draft, key, ct) is { Count: > 0 } refused)
        {
            return (refused, []);
        }

        var section = (await reader.Section(actor, draft, key, ct))!;
        var clean = string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0));
        List<FieldError> errors = [];
        if (clean.Length > LongestSection)
        {
            errors.Add(new("text", "正文", $"不得超过{LongestSection}字，现为{clean.Length}字"));
        }

        if (section.Level > 0 && heading.Trim().Length is 0 or > 60)
        {
            errors.Add(new("heading", "标题", "必填，不超过60字"));
        }

        errors.AddRange(FigureToken.Broken(clean).Distinct(StringComparer.Ordinal).Select(b => new FieldError("text", "正文", $"“{b}”不是完整的数字标记，应如⟦penalty_amount⟧")));
        if (errors.Count > 0)
        {
            return ([], errors);
        }

        if (clean == section.Text && heading.Trim() == section.Heading)
        {
            return ([], []);
        }

        await using var work = await desk.Begin(actor, ct);
        await using (var update = work.Command(
            "update report_section set version = version + 1 where bureau_id = $1 and draft_id = $2 and key = $3 and version = $4", actor.Bureau, draft, key, seen))
        {
            if (await update.ExecuteNonQueryAsync(ct) == 0)
            {
                return ([new("house.stale", null, $"这一节已由{(await reader.Versions(actor, draft, key, ct)).First().By}存为新版本；您的文字仍在下面，请对照后再存。")], []);
            }
        }

        SaveText(work, draft, key, seen + 1, heading.Trim(), clean);
        work.Append(new("report.edited.v1", draft, work.Today, null, new() { ["section"] = key, ["version"] = seen + 1, ["sha256"] = Sha(heading.Trim() + "\n" + clean) }));
        await work.Commit(ct);
        return ([], []);
    }

    /// <summary>Gives a section an owner, who edits and signs it; null takes the owner away.</summary>
    public async Task<IReadOnlyList<Refusal>> Assign(Actor actor, Guid draft, string key, Guid? owner, string? name, CancellationToken ct)
    {
        if (May(actor, "assign") is { Count: > 0 } refused)
        {
            return refused;
        }

        return await Act(actor, draft, key, "report.assigned.v1", new() { ["section"] = key, ["owner"] = owner?.ToString() }, work => work.Command(
            "update report_section set owner = $4, owner_name = $5, signed_version = null, signed_by = null, signed_name = null, signed_at = null where bureau_id = $1 and draft_id = $2 and key = $3",
            actor.Bureau, draft, key, owner, name), ct);
    }

    /// <summary>The owner (the writer, where there is none) answers for a version of a section.</summary>
    public async Task<IReadOnlyList<Refusal>> Sign(Actor actor, Guid draft, string key, int version, CancellationToken ct)
    {
        if (await reader.Section(actor, draft, key, ct) is { } section && (section.Owner is { } owner ? owner != actor.Person : !actor.Is(Roles.Writer)))
        {
            return [new("reporting.sign-owner", null, section.OwnerName is { } name ? $"本节由{name}负责，只能由其签认" : "没有指定负责人的章节由报告撰写人签认")];
        }

        return await Act(actor, draft, key, "report.section-signed.v1", new() { ["section"] = key, ["version"] = version }, work => work.Command(
            "update report_section set signed_version = $4, signed_by = $5, signed_name = $6, signed_at = $7 where bureau_id = $1 and draft_id = $2 and key = $3 and version = $4",
            actor.Bureau, draft, key, version, actor.Person, actor.Name, work.Now), ct);
    }

    public Task<IReadOnlyList<Refusal>> Comment(Actor actor, Guid draft, string key, string text, CancellationToken ct) =>
        Act(actor, draft, key, "report.commented.v1", new() { ["section"] = key }, work => work.Command(
            "insert into report_comment (bureau_id, draft_id, comment_id, key, body, made_by, made_name, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
            actor.Bureau, draft, work.Ids.Next(), key, text, actor.Person, actor.Name, work.Now), ct);

    public Task<IReadOnlyList<Refusal>> Resolve(Actor actor, Guid draft, string key, Guid comment, CancellationToken ct) =>
        Act(actor, draft, key, "report.comment-resolved.v1", new() { ["section"] = key, ["comment"] = comment.ToString() }, work => work.Command(
            "update report_comment set resolved_name = $4, resolved_at = $5 where bureau_id = $1 and draft_id = $2 and comment_id = $3 and resolved_at is null",
            actor.Bureau, draft, comment, actor.Name, work.Now), ct);

    /// <summary>Freezes the figures anew for a draft: the prose stays, its figures follow; all signatures lapse.</summary>
    public async Task<IReadOnlyList<Refusal>> FreezeAgain(Actor actor, Guid draft, DateTimeOffset? asOf, CancellationToken ct)
    {
        if (May(actor, "freeze") is { Count: > 0 } refused)
        {
            return refused;
        }

        if (await reader.Find(actor, draft, ct) is not { IsOpen: true } open)
        {
            return [Closed];
        }

        var snapshot = await annual.Freeze(actor, open.Year, asOf, ct);
        return await Act(actor, draft, null, "report.refrozen.v1", new() { ["snapshot"] = snapshot.Id.ToString() }, work =>
        {
            work.Change("update report_section set signed_version = null, signed_by = null, signed_name = null, signed_at = null where bureau_id = $1 and draft_id = $2", Work.P(actor.Bureau), Work.P(draft));
            return work.Command(
                "update report_draft set snapshot_id = $3, as_of = $4 where bureau_id = $1 and draft_id = $2 and state = 'draft'", actor.Bureau, draft, snapshot.Id, snapshot.AsOf);
        }, ct);
    }

    public async Task<IReadOnlyList<Refusal>> Drop(Actor actor, Guid draft, string reason, CancellationToken ct) => May(actor, "drop") is { Count: > 0 } refused
        ? refused
        : await Act(actor, draft, null, "report.dropped.v1", new() { ["reason"] = reason }, work => work.Command(
            "update report_draft set state = 'dropped' where bureau_id = $1 and draft_id = $2 and state = 'draft'", actor.Bureau, draft), ct);

    private static Refusal Stale => new("house.stale", null, "您看到的内容已被他人改动，请看过最新内容再办");

    private static Refusal Closed => new("reporting.closed", null, "这份稿件已经发布或作废，不能再改");

    /// <summary>Who may write the report: the writer or the head, and only with the bureau before them.</summary>
    public static IReadOnlyList<Refusal> May(Actor actor, string act)
    {
        List<Refusal> reasons = [];
        if (!actor.Is(Roles.Writer) && !actor.Is(Roles.Head))
        {
            reasons.Add(new($"reporting.{act}-role", null, "由报告撰写人或主要负责人办理"));
        }

        if (actor.Scope is not (DataScope.Bureau or DataScope.BureauAndBelow))
        {
            reasons.Add(new($"reporting.{act}-scope", null, "年度报告按本机关口径编制，您的数据范围不足"));
        }

        return reasons;
    }

    private async Task<IReadOnlyList<Refusal>> Reasons(Actor actor, Guid draft, string key, CancellationToken ct)
    {
        if (await reader.Find(actor, draft, ct) is not { IsOpen: true } || await reader.Section(actor, draft, key, ct) is not { } section)
        {
            return [Closed];
        }

        return actor.Is(Roles.Writer) || actor.Is(Roles.Head) || section.Owner == actor.Person
            ? []
            : [new("reporting.edit-owner", null, section.OwnerName is { } name ? $"本节由{name}负责；其他人可以提意见" : "本节由报告撰写人修改；其他人可以提意见")];
    }

    private async Task<IReadOnlyList<Refusal>> Act(Actor actor, Guid draft, string? key, string kind, System.Text.Json.Nodes.JsonObject payload, Func<Work, NpgsqlCommand> change, CancellationToken ct)
    {
        if (await reader.Find(actor, draft, ct) is not { IsOpen: true } || (key is not null && await reader.Section(actor, draft, key, ct) is null))
        {
            return [Closed];
        }

        await using var work = await desk.Begin(actor, ct);
        await using (var command = change(work))
        {
            if (await command.ExecuteNonQueryAsync(ct) == 0)
            {
                return [Stale];
            }
        }

        work.Append(new(kind, draft, work.Today, null, payload));
        await work.Commit(ct);
        return [];
    }

    private static void SaveText(Work work, Guid draft, string key, int version, string heading, string text) => work.Change(
        "insert into report_section_text (bureau_id, draft_id, key, version, heading, body, saved_by, saved_name, saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        Work.P(work.Actor.Bureau), Work.P(draft), Work.P(key), Work.P(version), Work.P(heading), Work.P(text), Work.P(work.Actor.Person), Work.P(work.Actor.Name), Work.P(work.Now));

    internal static string Sha(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
