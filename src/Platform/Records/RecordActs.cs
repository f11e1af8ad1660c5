using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Work;

namespace Fatong.Platform.Records;

using Work = Work.Work;

/// <summary>Enter, correct, withdraw and merge records of any register; each is a version and a ledger entry.</summary>
public sealed class RecordActs(Desk desk, RecordStore store, House house)
{
    /// <summary>The first day a dated record may have; anything before is a slip of the year.</summary>
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <summary>Enters a record in a work of its own.</summary>
    public async Task<RecordResult> Enter(Actor actor, Register register, Facts facts, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        var result = await Enter(work, register, facts, ct);
        if (result.Accepted)
        {
            await work.Commit(ct);
        }

        return result;
    }

    /// <summary>Enters a record as part of a larger work; the caller commits.</summary>
    public async Task<RecordResult> Enter(Work work, Register register, Facts facts, CancellationToken ct)
    {
        facts = register.Complete(facts);
        var errors = await Check(work, register, facts, null, ct);
        if (errors.Count > 0)
        {
            return new(null, errors);
        }

        var record = new Record(work.Actor.Bureau, work.Ids.Next(), register, 1, UnitOf(work, register, facts, work.Actor.Unit), facts, work.Now, null, false);
        Keep(work, record, "record.entered.v1", null);
        return new(record, []);
    }

    /// <summary>Corrects a record: a new version with a reason. Refuses when someone else has changed it since.</summary>
    public async Task<RecordResult> Correct(Actor actor, Guid id, int seen, Facts facts, string reason, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        var before = await Load(work, id, ct);
        if (await LinkCheck.Errors(work, house, before.Register, facts, before.Facts, ct) is { Count: > 0 } broken)
        {
            return new(null, broken);
        }

        var result = await Correct(work, id, seen, facts, reason, ct);
        if (result.Accepted)
        {
            await work.Commit(ct);
        }

        return result;
    }

    /// <summary>Corrects a record as part of a larger work; the caller commits.</summary>
    public async Task<RecordResult> Correct(Work work, Guid id, int seen, Facts facts, string reason, CancellationToken ct)
    {
        var record = await Load(work, id, ct);
        facts = record.Register.Complete(facts);
        var errors = new List<FieldError>(await Check(work, record.Register, facts, id, ct));
        if (record.Version != seen)
        {
            errors.Add(new("", "", $"此记录已被他人更正为第{record.Version}版，请刷新后再改"));
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            errors.Add(new("reason", "更正原因", "必填"));
        }

        if (record.Withdrawn || record.MergedInto is not null)
        {
            errors.Add(new("", "", "已作废或已合并的记录不能更正"));
        }

        if (errors.Count > 0)
        {
            return new(null, errors);
        }

        var corrected = record with { Version = record.Version + 1, Facts = facts, Unit = UnitOf(work, record.Register, facts, record.Unit) };
        Keep(work, corrected, "record.corrected.v1", reason);
        return new(corrected, []);
    }

    /// <summary>Corrects the record as it stands now, whatever its version, e.g. a yearly check.</summary>
    public async Task<RecordResult> Renew(Actor actor, Guid id, Func<Facts, Facts> change, string reason, CancellationToken ct)
    {
        await using var connection = await desk.Db.Connect(ct);
        var record = await store.Load(connection, actor.Bureau, id, forChange: false, ct) ?? throw new RecordNotFound(id);
        return await Correct(actor, id, record.Version, change(record.Facts), reason, ct);
    }

    /// <summary>Withdraws a record that should not have been entered; it stays on record with the reason.</summary>
    public async Task<RecordResult> Withdraw(Actor actor, Guid id, string reason, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        var record = await Load(work, id, ct);
        if (string.IsNullOrWhiteSpace(reason) || record.Withdrawn || record.MergedInto is not null)
        {
            return new(null, [new("reason", "作废原因", record.Withdrawn ? "此记录已经作废" : record.MergedInto is not null ? "此记录已合并到另一记录" : "必填")]);
        }

        if (await StockCheck.Errors(work, record.Register, null, id, ct) is { Count: > 0 } lacking)
        {
            return new(null, lacking);
        }

        var withdrawn = record with { Version = record.Version + 1, Withdrawn = true };
        Keep(work, withdrawn, "record.withdrawn.v1", reason);
        await work.Commit(ct);
        return new(withdrawn, []);
    }

    /// <summary>Merges a duplicate into the record that stays; links to the duplicate lead on to it.</summary>
    public async Task<RecordResult> Merge(Actor actor, Guid duplicate, Guid stays, string reason, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        var doubled = await Load(work, duplicate, ct);
        var into = await Load(work, stays, ct);
        if (duplicate == stays || doubled.Register.Code != into.Register.Code || doubled.MergedInto is not null || into.MergedInto is not null || doubled.Withdrawn || into.Withdrawn)
        {
            return new(null, [new("", "", "只能把同一台账的两条不同的有效记录合并")]);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return new(null, [new("reason", "合并原因", "必填")]);
        }

        if (await StockCheck.Errors(work, doubled.Register, null, duplicate, ct) is { Count: > 0 } missing)
        {
            return new(null, missing);
        }

        Keep(work, doubled with { Version = doubled.Version + 1, MergedInto = stays }, "record.merged.v1", reason);
        work.Change("update matter set party_id = $3 where bureau_id = $1 and party_id = $2", Work.P(actor.Bureau), Work.P(duplicate), Work.P(stays));
        await work.Commit(ct);
        return new(into, []);
    }

    /// <summary>Whether the actor's roles may enter and correct records of the register.</summary>
    public static bool MayKeep(Actor actor, Register register) =>
        !register.Computed && (register.Keepers.Count == 0 || register.Keepers.Any(actor.Is));

    /// <summary>Enters a record for a person at the edge: only keepers may, and the same key again gives the first record.</summary>
    public async Task<RecordResult> Enter(Actor actor, Register register, Facts facts, string key, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        if (await Matters.ActKeys.Find(work, key, ct) is { } earlier)
        {
            return new(await Load(work, earlier.Matter, ct), []);
        }

        if (!MayKeep(actor, register))
        {
            return new(null, [NotKeeper(register)]);
        }

        if (await LinkCheck.Errors(work, house, register, facts, Facts.None, ct) is { Count: > 0 } broken)
        {
            return new(null, [.. broken, .. (await Check(work, register, register.Complete(facts), null, ct)).Where(e => broken.All(b => b.Field != e.Field))]);
        }

        var result = await Enter(work, register, facts, ct);
        if (result.Record is { } record)
        {
            Matters.ActKeys.Keep(work, key, new(record.Id, record.Version, true, null, []));
            await work.Commit(ct);
        }

        return result;
    }

    /// <summary>Why a person who is no keeper may not change the register.</summary>
    public static FieldError NotKeeper(Register register) => register.Computed
        ? new("", "", $"“{register.Name}”由系统计算形成，不能手工登记")
        : new("", "", $"“{register.Name}”由{string.Join('、', register.Keepers.Select(k => k.Name))}登记");

    /// <summary>The errors of an imported row; the external number was looked up before.</summary>
    internal async Task<IReadOnlyList<FieldError>> CheckImported(
        Work work, Register register, Facts facts, Guid? self, IReadOnlyList<StockMove> unsaved, CancellationToken ct) =>
        await Check(work, register, facts, self, false, ct, unsaved);

    internal void KeepImported(Work work, Register register, Facts facts) => Keep(
        work, new Record(work.Actor.Bureau, work.Ids.Next(), register, 1, UnitOf(work, register, facts, work.Actor.Unit), facts, work.Now, null, false), "record.entered.v1", null);

    internal void KeepImported(Work work, Record record, Facts facts, string reason) => Keep(
        work, record with { Version = record.Version + 1, Facts = facts, Unit = UnitOf(work, record.Register, facts, record.Unit) }, "record.corrected.v1", reason);

    /// <summary>All errors of the facts as a record of the register: missing, unknown, doubled, dates in the wrong order, broken rules, short stock.</summary>
    public Task<IReadOnlyList<FieldError>> Check(Work work, Register register, Facts facts, Guid? self, CancellationToken ct) =>
        Check(work, register, facts, self, true, ct);

    private static async Task<IReadOnlyList<FieldError>> Check(Work work, Register register, Facts facts, Guid? self, bool byKey, CancellationToken ct, IReadOnlyList<StockMove>? unsaved = null)
    {
        var errors = new List<FieldError>(FieldCheck.Missing(register.Fields, facts));
        if (register.InForce is { } span && facts.Has(span.From) && facts.Has(span.To) && facts.Get(span.From) > facts.Get(span.To))
        {
            errors.Add(new(span.To.Code, span.To.Label, $"不能早于{span.From.Label}"));
        }

        if (register.On is { } on && facts.Has(on) && facts.Get(on) > work.Today)
        {
            errors.Add(new(on.Code, on.Label, "不能晚于今天"));
        }

        if (register.On is { } past && facts.Has(past) && facts.Get(past) < Earliest)
        {
            errors.Add(new(past.Code, past.Label, $"早于{Earliest:yyyy年}，请核对年份"));
        }

        errors.AddRange(register.Broken(facts, work.Today).Where(e => errors.All(other => other.Field != e.Field)));
        if (byKey && register.NeedsFile && !register.HasFile(facts))
        {
            var place = register.Fields.First(f => f.Kind == FieldKind.Files);
            errors.Add(new(place.Code, place.Label, "须附至少一份文件"));
        }

        if (errors.Count == 0)
        {
            errors.AddRange(await StockCheck.Errors(work, register, facts, self, ct, unsaved));
        }

        if (register.UniqueTogether is { Count: > 0 } together && together.All(facts.Has)
            && await Twin(work, register, together, facts, self, ct) is { } twin)
        {
            errors.Add(new(together[0].Code, together[0].Label, $"与已有记录“{twin}”的{string.Join('、', together.Select(f => f.Label))}相同"));
        }

        foreach (var field in register.Fields.Where(f => (f.Code == register.Key?.Code ? byKey : f.Unique) && facts.Has(f)))
        {
            if (await Twin(work, register, [field], facts, self, ct) is { } title)
            {
                errors.Add(new(field.Code, field.Label, $"与已有记录“{title}”重复"));
            }
        }

        return errors;
    }

    /// <summary>The title of another record with the same values, or null.</summary>
    private static async Task<string?> Twin(Work work, Register register, IReadOnlyList<Field> same, Facts facts, Guid? self, CancellationToken ct)
    {
        // Two entries at once with the same values are looked at one after the other.
        var values = FieldJson.Write(same, facts).ToJsonString();
        await using (var inTurn = work.Command("select pg_advisory_xact_lock(hashtextextended($1, 0))", $"{work.Actor.Bureau}/{register.Code}/{values}"))
        {
            await inTurn.ExecuteNonQueryAsync(ct);
        }

        await using var command = work.Command(
            "select r.title from record r where r.bureau_id = $1 and r.register = $2 and r.facts @> $3::jsonb and r.record_id <> $4 and not r.withdrawn and r.merged_into is null limit 1",
            work.Actor.Bureau, register.Code, values, self ?? Guid.Empty);
        return await command.ExecuteScalarAsync(ct) as string;
    }

    private async Task<Record> Load(Work work, Guid id, CancellationToken ct) =>
        await store.Load(work.Connection, work.Actor.Bureau, id, forChange: true, ct) ?? throw new RecordNotFound(id);

    private static Guid UnitOf(Work work, Register register, Facts facts, Guid otherwise) =>
        register.Unit is { } unit && facts.Has(unit) ? facts.Get(unit) : otherwise;

    private static void Keep(Work work, Record record, string entry, string? reason)
    {
        RecordStore.Save(work, record, reason);
        var details = new JsonObject
        {
            ["register"] = record.Register.Code,
            ["version"] = record.Version,
            ["rows"] = new JsonObject { [record.RowName] = work.Digest.Of(record.Canonical()).ToHex() },
        };
        var files = record.Register.Fields.Where(f => f.Kind == FieldKind.Files && record.Facts.Has(f))
            .SelectMany(f => (IReadOnlyList<string>)record.Facts[f.Code]!).ToList();
        if (files.Count > 0)
        {
            details["files"] = new JsonObject(files.Distinct().Select(f => KeyValuePair.Create(f, (JsonNode?)f)));
        }

        var on = record.Register.On is { } field && record.Facts.Has(field) ? record.Facts.Get(field) : (DateOnly?)null;
        work.Append(new(entry, record.Id, on, reason, details));
    }
}
