using System.Text;
using System.Text.Json.Nodes;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Ledger;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Npgsql;

namespace Fatong.Platform.Bulk;

/// <summary>A ledger entry to be cast; sequence, instant and digests are filled in last.</summary>
internal sealed record EntryMould(string Kind, string Subject, string Actor, SplicedText Body)
{
    internal const string RowDigest = "«row»";
    internal const string MatterDigest = "«matter»";
    internal static readonly DateTimeOffset Instant = new(2000, 1, 1, 0, 0, 0, 1, TimeSpan.Zero);

    internal static EntryMould Of(string kind, string bureau, Guid subject, Guid actor, DateOnly? on, JsonObject payload, IReadOnlyList<string> words)
    {
        var entry = new LedgerEntry(bureau, CanonicalJson.MaxInteger, kind, subject, actor.ToString(), on, Instant, null, payload);
        return new(kind, subject.ToString(), actor.ToString(), SplicedText.Of(Encoding.UTF8.GetString(entry.ToCanonicalBytes()), words));
    }
}

/// <summary>A record to be cast.</summary>
internal sealed record RecordMould(Record Record, SplicedText Title, SplicedText Facts, SplicedText? ExternalNo, IReadOnlyList<SplicedText> Searched, SplicedText Canonical, EntryMould Entry)
{
    internal static RecordMould Of(Record record, Guid by, IReadOnlyList<string> words)
    {
        var payload = new JsonObject { ["register"] = record.Register.Code, ["rows"] = new JsonObject { [record.RowName] = EntryMould.RowDigest }, ["version"] = 1 };
        return new(
            record, SplicedText.Of(record.Title, words), Text(FieldJson.Write(record.Register.Fields, record.Facts), words),
            record.Register.Key is { } key && record.Facts.Has(key) ? SplicedText.Of(record.Facts.Get(key)!, words) : null,
            [.. RecordStore.Searched(record).Select(t => SplicedText.Of(t ?? "", words))], Text(record.Canonical(), words),
            EntryMould.Of("record.entered.v1", record.Bureau, record.Id, by, null, payload, words));
    }

    internal static SplicedText Text(JsonNode json, IReadOnlyList<string> words) =>
        SplicedText.Of(Encoding.UTF8.GetString(CanonicalJson.Write(json)), words);
}

/// <summary>An act to be cast.</summary>
internal sealed record ActMould(ActView Act, DateTimeOffset RecordedAt, SplicedText Signatures, SplicedText Facts, SplicedText Canonical, EntryMould Entry)
{
    internal static ActMould Of(Matter matter, ActView act, DateTimeOffset recorded, bool last, IReadOnlyList<string> words)
    {
        var payload = new JsonObject
        {
            ["procedure"] = matter.Procedure.Code,
            ["rows"] = new JsonObject { [matter.RowNameOf(act)] = EntryMould.RowDigest },
            ["seq"] = act.Seq,
            ["step"] = act.Step.Value,
            ["version"] = matter.Procedure.Version,
        };
        if (last)
        {
            payload["rows"]![matter.RowName] = EntryMould.MatterDigest;
        }

        var files = matter.Procedure.Step(act.Step).Records.Where(f => f.Kind == FieldKind.Files && act.Values.Has(f))
            .SelectMany(f => (IReadOnlyList<string>)act.Values[f.Code]!).Distinct(StringComparer.Ordinal).ToList();
        if (files.Count > 0)
        {
            payload["files"] = new JsonObject(files.Select(sha => KeyValuePair.Create(sha, (JsonNode?)JsonValue.Create(sha))));
        }

        var kind = act.Seq == 1 ? "matter.opened.v1" : "act.done.v1";
        return new(
            act, recorded, RecordMould.Text(ActJson.Write(act.Signatures), words), RecordMould.Text(FieldJson.Write(matter.Procedure.Fields, act.Values), words),
            RecordMould.Text(matter.Canonical(act), words), EntryMould.Of(kind, matter.Bureau, matter.Id, act.By, act.On, payload, words));
    }
}

/// <summary>A matter to be cast, with the columns its terms came to.</summary>
internal sealed record MatterMould(
    Matter Matter, DateOnly? Due, string? DueName, bool DueProvisional, DateTimeOffset ChangedAt, SplicedText Title, SplicedText Facts,
    IReadOnlyList<SplicedText> Searched, SplicedText Canonical, IReadOnlyList<ActMould> Acts)
{
    internal static async Task<MatterMould> Read(NpgsqlConnection connection, Matter matter, IReadOnlyList<string> words, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "select m.due, m.due_name, m.due_provisional, m.changed_at, (select array_agg(a.recorded_at order by a.seq) from act a where a.bureau_id = m.bureau_id and a.matter_id = m.matter_id) from matter m where m.bureau_id = $1 and m.matter_id = $2",
            connection)
        {
            Parameters = { Work.Work.P(matter.Bureau), Work.Work.P(matter.Id) },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        var recorded = reader.GetFieldValue<DateTimeOffset[]>(4);
        return new(
            matter, reader.IsDBNull(0) ? null : reader.GetFieldValue<DateOnly>(0), reader.IsDBNull(1) ? null : reader.GetString(1), reader.GetBoolean(2),
            reader.GetFieldValue<DateTimeOffset>(3), SplicedText.Of(matter.Title, words),
            RecordMould.Text(FieldJson.Write(matter.Procedure.Fields, matter.Facts), words), [.. MatterStore.Searched(matter).Select(t => SplicedText.Of(t ?? "", words))],
            RecordMould.Text(matter.Canonical(), words),
            [.. matter.Acts.Select((a, i) => ActMould.Of(matter, a, recorded[i], i == matter.Acts.Count - 1, words))]);
    }
}
