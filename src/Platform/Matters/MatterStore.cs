using System.Text.Json;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Records;
using Fatong.Platform.Search;
using Npgsql;
using static Fatong.Platform.Work.Work;

namespace Fatong.Platform.Matters;

using Work = Work.Work;

/// <summary>Matters in and out of their tables.</summary>
public sealed class MatterStore(House house)
{
    private const string MatterColumns = "procedure, version, number, unit_id, parent_id, opened, ended, revision, facts, matter_id";
    private const string ActColumns = "seq, step, state, on_date, by_id, by_name, people, signatures, facts, matter_id";

    /// <summary>The matter by id, its row locked until the work ends when it is to be changed; null when the bureau has none.</summary>
    public async Task<Matter?> Load(NpgsqlConnection connection, string bureau, Guid id, bool forChange, CancellationToken ct)
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new($"select {MatterColumns} from matter where bureau_id = $1 and matter_id = $2" + (forChange ? " for update" : "")) { Parameters = { P(bureau), P(id) } },
                new($"select {ActColumns} from act where bureau_id = $1 and matter_id = $2 order by seq") { Parameters = { P(bureau), P(id) } },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct))
        {
            return null;
        }

        var matter = ReadMatter(bureau, reader);
        await reader.NextResultAsync(ct);
        var acts = new List<ActView>();
        while (await reader.ReadAsync(ct))
        {
            acts.Add(ReadAct(matter.Procedure, reader));
        }

        return matter with { Acts = acts };
    }

    /// <summary>
    /// The next matters by id, of one procedure or of all, read together; one whose row cannot be read comes with what is wrong with it.
    /// Empty after the last.
    /// </summary>
    internal async Task<IReadOnlyList<(Guid Id, Matter? Matter, string? Fault)>> Next(
        NpgsqlConnection connection, string bureau, Guid after, int count, CancellationToken ct, string? procedure = null)
    {
        var only = procedure is null ? "" : " and procedure = $4";
        IEnumerable<NpgsqlParameter> Parameters() => [P(bureau), P(after), P(count), .. procedure is null ? Array.Empty<NpgsqlParameter>() : [P(procedure)]];
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new($"select {MatterColumns} from matter where bureau_id = $1 and matter_id > $2{only} order by matter_id limit $3"),
                new(
                    $"""
                    select {ActColumns} from act where bureau_id = $1 and matter_id > $2{only} and matter_id <= (
                      select matter_id from (select matter_id from matter where bureau_id = $1 and matter_id > $2{only} order by matter_id limit $3) page
                      order by matter_id desc limit 1)
                    order by matter_id, seq
                    """),
            },
        };
        foreach (var command in batch.BatchCommands)
        {
            command.Parameters.AddRange(Parameters().ToArray());
        }

        await using var reader = await batch.ExecuteReaderAsync(ct);
        var ids = new List<Guid>();
        var matters = new Dictionary<Guid, Matter>();
        var faults = new Dictionary<Guid, string>();
        while (await reader.ReadAsync(ct))
        {
            ids.Add(reader.GetGuid(9));
            Try(ids[^1], () => matters[ids[^1]] = ReadMatter(bureau, reader), faults);
        }

        await reader.NextResultAsync(ct);
        var acts = ids.ToDictionary(id => id, _ => new List<ActView>());
        while (await reader.ReadAsync(ct))
        {
            var id = reader.GetGuid(9);
            if (matters.TryGetValue(id, out var matter))
            {
                Try(id, () => acts[id].Add(ReadAct(matter.Procedure, reader)), faults);
            }
        }

        return [.. ids.Select(id => faults.TryGetValue(id, out var fault) ? (id, null, fault) : (id, (Matter?)(matters[id] with { Acts = acts[id] }), (string?)null))];
    }

    /// <summary>Queues the matter's row, new or changed. A party that was merged into another is listed under that one; the facts keep what was said.</summary>
    internal static void Save(Work work, Matter matter, TermState? due)
    {
        work.Change(
            $"""
            insert into matter (bureau_id, matter_id, procedure, version, number, title, stage, unit_id, people, party_id, parent_id,
              opened, ended, due, due_name, due_provisional, waits_for, amount_fen, revision, done, facts, terms, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, {RecordStore.Remaining("$10")}, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
            on conflict (bureau_id, matter_id) do update set
              number = excluded.number, title = excluded.title, stage = excluded.stage, people = excluded.people,
              party_id = excluded.party_id, ended = excluded.ended, due = excluded.due, due_name = excluded.due_name,
              due_provisional = excluded.due_provisional, waits_for = excluded.waits_for, amount_fen = excluded.amount_fen,
              revision = excluded.revision, done = excluded.done, facts = excluded.facts, terms = excluded.terms,
              changed_at = excluded.changed_at
            """,
            P(matter.Bureau), P(matter.Id), P(matter.Procedure.Code), P(matter.Procedure.Version), P(matter.Number), P(matter.Title),
            P(matter.Stage), P(matter.Unit), P(matter.People.ToArray()), P(matter.Party), P(matter.Parent), P(matter.Opened),
            P(matter.Ended), P(due?.Last), P(due?.Deadline.Name), P(due?.Provisional ?? false), P(matter.Waiting?.Role.Id),
            P(matter.Amount), P(matter.Revision), P(matter.Done.ToArray()),
            Json(FieldJson.Write(matter.Procedure.Fields, matter.Facts)), P(Bigrams.Of(Searched(matter))), P(work.Now));
    }

    /// <summary>Queues an act's row, new or changed.</summary>
    internal static void Save(Work work, Matter matter, ActView act, string? reason)
    {
        work.Change(
            """
            insert into act (bureau_id, matter_id, seq, procedure, step, state, on_date, by_id, by_name, people, unit_id, signatures, facts, reason, recorded_at, done_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            on conflict (bureau_id, matter_id, seq) do update set
              state = excluded.state, on_date = excluded.on_date, signatures = excluded.signatures,
              facts = excluded.facts, reason = coalesce(excluded.reason, act.reason), done_at = excluded.done_at
            """,
            P(matter.Bureau), P(matter.Id), P(act.Seq), P(matter.Procedure.Code), P(act.Step.Value), P(ActJson.Name(act.State)), P(act.On),
            P(act.By), P(act.ByName), P(act.People.ToArray()), P(matter.Unit),
            Json(ActJson.Write(act.Signatures)),
            Json(FieldJson.Write(matter.Procedure.Fields, act.Values)), P(reason), P(work.Now),
            P(act.State == ActState.Done ? work.Now : null));
    }

    /// <summary>Open matters that belong to this one, counted by procedure.</summary>
    internal static async Task<IReadOnlyDictionary<string, int>> OpenChildren(NpgsqlConnection connection, string bureau, Guid id, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "select procedure, count(*)::int from matter where bureau_id = $1 and parent_id = $2 and ended is null group by procedure", connection)
        {
            Parameters = { P(bureau), P(id) },
        };
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            counts[reader.GetString(0)] = reader.GetInt32(1);
        }

        return counts;
    }

    /// <summary>Whether no other matter with the same values took one of the steps; true while a value is not known.</summary>
    internal static async Task<bool> Alone(Work work, Matter matter, Condition.NoTwin twin, Facts facts, CancellationToken ct)
    {
        if (!twin.Same.All(facts.Has))
        {
            return true;
        }

        // The same question is asked by one act after another, so that two at once cannot both be alone.
        var same = FieldJson.Write(twin.Same, facts).ToJsonString();
        await using (var inTurn = work.Command(
            "select pg_advisory_xact_lock(hashtextextended($1, 0))", $"twin/{work.Actor.Bureau}/{matter.Party}/{string.Join(',', twin.Steps.Select(s => $"{s.Procedure}/{s.Step.Value}"))}/{same}"))
        {
            await inTurn.ExecuteNonQueryAsync(ct);
        }

        await using var batch = new NpgsqlBatch(work.Connection) { BatchCommands = { TwinOf(work.Actor.Bureau, matter, twin, same) } };
        return await batch.ExecuteScalarAsync(ct) is null;
    }

    /// <summary>Asks for another matter with the same values, all of them known, that took one of the steps; no row when there is none.</summary>
    internal static NpgsqlBatchCommand TwinOf(string bureau, Matter matter, Condition.NoTwin twin, string same) =>
        // The party, where there is one, is a condition of its own: "is null or equal" would keep a prepared plan off the index.
        new(
            $"""
            select 1 from matter m join act a on a.bureau_id = m.bureau_id and a.matter_id = m.matter_id and a.state = 'done'
            where m.bureau_id = $1 and m.matter_id <> $2 and m.facts @> $3::jsonb
              and {(matter.Party is null ? "m.party_id is null and $6::uuid is null" : "m.party_id = " + RecordStore.Remaining("$6"))}
              and (a.procedure, a.step) in (select * from unnest($4::text[], $5::text[])) limit 1
            """)
        {
            Parameters =
            {
                P(bureau), P(matter.Id), P(same), P(twin.Steps.Select(s => s.Procedure).ToArray()), P(twin.Steps.Select(s => s.Step.Value).ToArray()), P(matter.Party),
            },
        };

    private Matter ReadMatter(string bureau, NpgsqlDataReader reader)
    {
        var procedure = house.Procedure(reader.GetString(0), reader.GetInt32(1))
            ?? throw new InvalidOperationException($"No version {reader.GetInt32(1)} of {reader.GetString(0)}.");
        return new(
            bureau, reader.GetGuid(9), procedure,
            reader.IsDBNull(2) ? null : reader.GetString(2),
            reader.GetGuid(3),
            reader.IsDBNull(4) ? null : reader.GetGuid(4),
            reader.GetFieldValue<DateOnly>(5),
            reader.IsDBNull(6) ? null : reader.GetFieldValue<DateOnly>(6),
            reader.GetInt32(7),
            ReadFacts(procedure, reader.GetString(8)),
            []);
    }

    private static ActView ReadAct(Procedure procedure, NpgsqlDataReader reader) => new(
        reader.GetInt32(0),
        new(reader.GetString(1)),
        ActJson.State(reader.GetString(2)),
        reader.GetFieldValue<DateOnly>(3),
        reader.GetGuid(4),
        reader.GetString(5),
        reader.GetFieldValue<Guid[]>(6),
        ActJson.Read(reader.GetString(7)),
        ReadFacts(procedure, reader.GetString(8)));

    private static void Try(Guid id, Action read, Dictionary<Guid, string> faults)
    {
        try
        {
            read();
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or JsonException or KeyNotFoundException or ArgumentException)
        {
            faults[id] = e.Message;
        }
    }

    internal static Facts ReadFacts(Procedure procedure, string json)
    {
        using var document = JsonDocument.Parse(json);
        return FieldJson.Read(procedure.Fields, document.RootElement);
    }

    /// <summary>What the quick search of a list looks into: number, title and the fields marked as searched.</summary>
    internal static IEnumerable<string?> Searched(Matter matter) =>
        matter.Procedure.Fields.Where(f => f.Searched).Select(f => FieldText.Show(f, matter.Facts[f.Code])).Append(matter.Number).Append(matter.Title);
}
