using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Duties;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;

namespace Fatong.Platform.Duties;

using Work = Work.Work;

/// <summary>A filed proof: at least one of text, link and files.</summary>
public sealed record FiledProof(DateOnly On, string Note, string Link, IReadOnlyList<string> Files);

/// <summary>What people do about duties: close with a proof, exempt, take back; write, change and stop duties. Each is a ledger entry.</summary>
public sealed class DutyActs(Desk desk, DutyReader reader, DutyBook book, DutyFilling filling, House house)
{
    /// <summary>Roles that may exempt.</summary>
    public static readonly IReadOnlyList<Role> Exempters = [Roles.Leader, Roles.Head];

    public static bool MayExempt(Actor actor) => Exempters.Any(actor.Is);

    /// <summary>Closes an occurrence by hand. The errors by field; none when it is closed.</summary>
    public async Task<IReadOnlyList<FieldError>> Close(Actor actor, Guid id, FiledProof proof, CancellationToken ct)
    {
        if (await reader.Find(actor, id, ct) is not { } line || !DutyReader.MayAct(actor, line))
        {
            return [NotYours];
        }

        var errors = new List<FieldError>();
        if (proof.On > desk.Clock.Today)
        {
            errors.Add(new("on", "完成日期", "不能晚于今天"));
        }

        if (proof.On < line.Occurrence.From)
        {
            errors.Add(new("on", "完成日期", $"不能早于本期开始日{line.Occurrence.From:yyyy-MM-dd}"));
        }

        if (proof.Note.Trim().Length == 0 && proof.Link.Trim().Length == 0 && proof.Files.Count == 0)
        {
            errors.Add(new("note", "佐证", "说明、链接、文件至少有一项"));
        }

        if (proof.Link.Trim() is { Length: > 0 } link && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            errors.Add(new("link", "链接", "应以 http:// 或 https:// 开头"));
        }

        if (!line.IsOpen)
        {
            errors.Add(new("", "", $"这项义务已是“{line.State.Name()}”"));
        }

        return errors.Count > 0 ? errors : await Keep(actor, line, "closed", proof, ct);
    }

    /// <summary>Exempts the debtor from an occurrence, with a reason.</summary>
    public Task<IReadOnlyList<FieldError>> Exempt(Actor actor, Guid id, string reason, CancellationToken ct) => ByReason(
        actor, id, "exempt", "免除原因", reason, line => !MayExempt(actor) ? "免除由机关负责人或主要负责人决定" : line.IsOpen ? null : $"这项义务已是“{line.State.Name()}”", ct);

    /// <summary>Takes back what was closed or exempted by hand, with a reason.</summary>
    public Task<IReadOnlyList<FieldError>> Reopen(Actor actor, Guid id, string reason, CancellationToken ct) => ByReason(
        actor, id, "reopened", "撤回原因", reason,
        line => line.ByHand is null ? "没有可撤回的办理" : line.ByHand.Kind == "exempt" && !MayExempt(actor) ? "免除由机关负责人或主要负责人撤回" : null, ct);

    /// <summary>Writes a duty of the bureau's own; its code, or the errors.</summary>
    public async Task<(string? Code, IReadOnlyList<FieldError> Errors)> Write(Actor actor, string? code, int seen, Facts facts, string reason, CancellationToken ct)
    {
        var fields = DutyForm.Own(house);
        IReadOnlyList<FieldError> errors = [.. FieldCheck.Missing(fields, facts), .. DutyForm.Check(house, facts), .. Said(reason), .. await Free(actor, code, seen, own: true, ct)];
        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var known = code ?? $"own.{desk.Ids.Next().ToString("N")[^10..]}";
        await Set(actor, known, seen, own: true, off: false, fields, facts, reason, ct);
        return (known, []);
    }

    /// <summary>Sets the numbers of a declared duty.</summary>
    public async Task<IReadOnlyList<FieldError>> SetNumbers(Actor actor, string code, int seen, Facts facts, string reason, CancellationToken ct)
    {
        IReadOnlyList<FieldError> errors = [.. Said(reason), .. await Free(actor, code, seen, own: false, ct)];
        if (errors.Count == 0)
        {
            await Set(actor, code, seen, own: false, off: false, DutyForm.Numbers(house.Duties.First(d => d.Code == code)), facts, reason, ct);
        }

        return errors;
    }

    /// <summary>Stops a duty, or starts it again, with a reason; what was done stays on record.</summary>
    public async Task<IReadOnlyList<FieldError>> Switch(Actor actor, string code, int seen, bool off, string reason, CancellationToken ct)
    {
        var standing = await book.Find(actor.Bureau, code, ct);
        IReadOnlyList<FieldError> errors = standing is null ? [new("", "", "没有这项义务")] : [.. Said(reason), .. await Free(actor, code, seen, standing.Own, ct)];
        if (errors.Count == 0)
        {
            await Set(actor, code, seen, standing!.Own, off, standing.Own ? DutyForm.Own(house) : DutyForm.Numbers(house.Duties.First(d => d.Code == code)), standing.Facts, reason, ct);
        }

        return errors;
    }

    /// <summary>The row as the ledger's keyed digest covers it.</summary>
    internal static JsonObject Canonical(string bureau, Guid id, Guid occurrence, string kind, DateOnly on, string note, string link, IReadOnlyList<string> files, Guid by) => new()
    {
        ["bureau"] = bureau, ["by"] = by.ToString(), ["files"] = new JsonArray([.. files.Select(f => (JsonNode)f)]), ["id"] = id.ToString(), ["kind"] = kind,
        ["link"] = link, ["note"] = note, ["occurrence"] = occurrence.ToString(), ["on"] = $"{on:yyyy-MM-dd}",
    };

    /// <summary>A stored row for the check of the ledger.</summary>
    internal static (Guid Id, JsonObject Row) Read(string bureau, Npgsql.NpgsqlDataReader r) => (r.GetGuid(0), Canonical(
        bureau, r.GetGuid(0), r.GetGuid(1), r.GetString(2), r.GetFieldValue<DateOnly>(3), r.GetString(4), r.GetString(5), r.GetFieldValue<string[]>(6), r.GetGuid(7)));

    private static FieldError NotYours => new("", "", "没有这项义务，或不由您办理");

    private static IEnumerable<FieldError> Said(string reason) => string.IsNullOrWhiteSpace(reason) ? [new("_reason", "原因", "必填")] : [];

    private async Task<IReadOnlyList<FieldError>> Free(Actor actor, string? code, int seen, bool own, CancellationToken ct)
    {
        if (!DutyBook.MayEdit(actor))
        {
            return [new("", "", $"义务清单由{string.Join('、', DutyBook.Editors.Select(r => r.Name))}维护")];
        }

        if (code is null)
        {
            return [];
        }

        var standing = await book.Find(actor.Bureau, code, ct);
        return standing is null || standing.Own != own ? [new("", "", "没有这项义务")]
            : standing.Version != seen ? [new("", "", $"这项义务已被{standing.ByName}改动，请刷新后再改")]
            : [];
    }

    private async Task Set(Actor actor, string code, int seen, bool own, bool off, IReadOnlyList<Field> fields, Facts facts, string reason, CancellationToken ct)
    {
        await using (var work = await desk.Begin(actor, ct))
        {
            DutyBook.Set(work, code, seen + 1, own, off, fields, facts, reason.Trim());
            await work.Commit(ct);
        }

        await filling.Fill(actor.Bureau, new(desk.Clock.Today.Year, 1, 1), desk.Clock.Today.AddYears(1), ct);
    }

    private async Task<IReadOnlyList<FieldError>> ByReason(Actor actor, Guid id, string kind, string label, string reason, Func<DutyLine, string?> why, CancellationToken ct)
    {
        if (await reader.Find(actor, id, ct) is not { } line || line.Occurrence.Bureau != actor.Bureau || !(DutyReader.MayAct(actor, line) || MayExempt(actor)))
        {
            return [NotYours];
        }

        if (why(line) is { } refusal)
        {
            return [new("", "", refusal)];
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return [new("reason", label, "必填")];
        }

        return await Keep(actor, line, kind, new(desk.Clock.Today, reason, "", []), ct);
    }

    private async Task<IReadOnlyList<FieldError>> Keep(Actor actor, DutyLine line, string kind, FiledProof proof, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        if (await Newest(work, line.Occurrence.Id, ct) != line.ByHand?.Id)
        {
            return [new("", "", "这项义务刚被他人办理，请刷新后再办理")];
        }

        var id = work.Ids.Next();
        var (note, link) = (proof.Note.Trim(), proof.Link.Trim());
        work.Change(
            """
            insert into duty_act (bureau_id, act_id, occurrence_id, kind, on_date, note, link, files, by_id, by_name, at, seq)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, (select coalesce(max(seq), 0) + 1 from duty_act where bureau_id = $1 and occurrence_id = $3))
            """,
            Work.P(actor.Bureau), Work.P(id), Work.P(line.Occurrence.Id), Work.P(kind), Work.P(proof.On), Work.P(note), Work.P(link), Work.P(proof.Files.ToArray()),
            Work.P(actor.Person), Work.P(actor.Name), Work.P(work.Now));
        var payload = new JsonObject
        {
            ["duty"] = line.Duty.Code, ["key"] = line.Occurrence.Key,
            ["rows"] = new JsonObject { [$"duty-act/{id}"] = work.Digest.Of(Canonical(actor.Bureau, id, line.Occurrence.Id, kind, proof.On, note, link, proof.Files, actor.Person)).ToHex() },
        };
        if (proof.Files.Count > 0)
        {
            payload["files"] = new JsonObject(proof.Files.Distinct().Select(f => KeyValuePair.Create(f, (JsonNode?)f)));
        }

        work.Append(new($"duty.{kind}.v1", line.Occurrence.Id, proof.On, kind == "closed" ? null : note, payload));
        await work.Commit(ct);
        return [];
    }

    /// <summary>What was done last about an occurrence, unless it was taken back; the occurrence stays locked, so that of two people at once the second sees what the first did.</summary>
    private static async Task<Guid?> Newest(Work work, Guid occurrence, CancellationToken ct)
    {
        await using var batch = work.Batch(
            ("select 1 from duty_occurrence where bureau_id = $1 and occurrence_id = $2 for update", [work.Actor.Bureau, occurrence]),
            ("select act_id, kind from duty_act where bureau_id = $1 and occurrence_id = $2 order by seq desc limit 1", [work.Actor.Bureau, occurrence]));
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await reader.NextResultAsync(ct);
        return await reader.ReadAsync(ct) && reader.GetString(1) != "reopened" ? reader.GetGuid(0) : null;
    }
}
