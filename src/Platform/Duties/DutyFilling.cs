using System.Text.Json.Nodes;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Duties;
using Fatong.Platform.Figures;
using Fatong.Platform.Identity;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Duties;

using Work = Work.Work;

/// <summary>What a filling changed.</summary>
public sealed record DutyFilled(int Made, int Moved, int Lapsed)
{
    public bool Changed => Made + Moved + Lapsed > 0;
}

/// <summary>
/// Writes the occurrences of all duties of a bureau for a span of days. It may run any number of times: what is there stays,
/// what is new is added, what is no longer owed lapses, and comes back when it is owed again.
/// </summary>
public sealed class DutyFilling(Desk desk, DutyBook book, Bureaus bureaus, WorkCalendar calendar)
{
    private const string Upsert = """
        with given as (
          select * from unnest($3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::uuid[], $8::text[], $9::text[], $10::date[], $11::date[], $12::date[], $13::uuid[])
            as g (occurrence_id, debtor_kind, debtor_id, debtor_name, unit_id, key, name, from_date, to_date, due, started_by)
        )
        insert into duty_occurrence as o (bureau_id, occurrence_id, duty, debtor_kind, debtor_id, debtor_name, unit_id, key, name, from_date, to_date, due, started_by, lapsed, made_at)
        select $1, occurrence_id, $2, debtor_kind, debtor_id, debtor_name, unit_id, key, name, from_date, to_date, due, nullif(started_by, '00000000-0000-0000-0000-000000000000'), false, $14 from given
        on conflict (bureau_id, duty, debtor_id, key) do update set
          debtor_name = excluded.debtor_name, unit_id = excluded.unit_id, name = excluded.name,
          from_date = excluded.from_date, to_date = excluded.to_date, due = excluded.due, lapsed = false
        where (o.debtor_name, o.unit_id, o.name, o.from_date, o.to_date, o.due, o.lapsed)
          is distinct from (excluded.debtor_name, excluded.unit_id, excluded.name, excluded.from_date, excluded.to_date, excluded.due, false)
        returning (xmax = 0)
        """;

    /// <summary>Fills what touches the days from <paramref name="from"/> through <paramref name="through"/>.</summary>
    public async Task<DutyFilled> Fill(string bureau, DateOnly from, DateOnly through, CancellationToken ct)
    {
        var name = (await bureaus.Find(bureau, ct))?.Name ?? bureau;
        await using var work = await desk.Begin(HouseActor.Of(bureau), ct);
        await using (var alone = work.Command("select pg_advisory_xact_lock(hashtextextended('duties/' || $1, 0))", bureau))
        {
            await alone.ExecuteNonQueryAsync(ct);
        }

        var (made, moved, lapsed) = (0, 0, 0);
        var standing = await book.Of(work.Connection, bureau, ct);
        foreach (var (duty, off) in standing.Select(d => (d.Duty, d.Off)))
        {
            var rows = new List<(DebtorFound Debtor, Occasion Occasion, Guid? StartedBy)>();
            if (!off)
            {
                var debtors = await DutyDebtors.Of(work.Connection, bureau, name, duty.Owes, ct);
                var occasions = duty.Rhythm is Rhythm.After after
                    ? await Started(work.Connection, bureau, after, from, through, ct)
                    : [.. duty.Rhythm.Between(from, through).Select(o => (o, (Guid?)null, Guid.Empty))];
                rows.AddRange(
                    from o in occasions
                    where o.Occasion.Due >= duty.From
                    from d in debtors
                    where d.OwesOn(o.Occasion.Due) && (o.Debtor == Guid.Empty || o.Debtor == d.Id || d.Kind == DebtorKind.Bureau)
                    select (d, o.Occasion, o.StartedBy));
            }

            var (added, changed) = await Keep(work, duty.Code, rows, ct);
            made += added;
            moved += changed;
            lapsed += await Lapse(work, duty.Code, [.. rows.Select(r => $"{r.Debtor.Id}/{r.Occasion.Key}")], off ? work.Today : from, through, ct);
        }

        var filled = new DutyFilled(made, moved, lapsed);
        if (filled.Changed)
        {
            work.Append(new("duty.filled.v1", Guid.Empty, work.Today, null, new JsonObject
            {
                ["from"] = $"{from:yyyy-MM-dd}", ["through"] = $"{through:yyyy-MM-dd}", ["made"] = made, ["moved"] = moved, ["lapsed"] = lapsed,
            }));
        }

        await work.Commit(ct);
        return filled;
    }

    private static async Task<(int Made, int Moved)> Keep(Work work, string duty, List<(DebtorFound Debtor, Occasion Occasion, Guid? StartedBy)> rows, CancellationToken ct)
    {
        var (made, moved) = (0, 0);
        foreach (var part in rows.DistinctBy(r => (r.Debtor.Id, r.Occasion.Key)).Chunk(2000))
        {
            await using var command = work.Command(
                Upsert, work.Actor.Bureau, duty,
                part.Select(_ => work.Ids.Next()).ToArray(), part.Select(r => KindOf(r.Debtor.Kind)).ToArray(), part.Select(r => r.Debtor.Id).ToArray(),
                part.Select(r => r.Debtor.Name).ToArray(), part.Select(r => r.Debtor.Unit).ToArray(), part.Select(r => r.Occasion.Key).ToArray(),
                part.Select(r => r.Occasion.Name).ToArray(), part.Select(r => r.Occasion.From).ToArray(), part.Select(r => r.Occasion.To).ToArray(),
                part.Select(r => r.Occasion.Due).ToArray(), part.Select(r => r.StartedBy ?? Guid.Empty).ToArray(), work.Now);
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                _ = reader.GetBoolean(0) ? made++ : moved++;
            }
        }

        return (made, moved);
    }

    /// <summary>What was written before, touches the span and is not owed now; what people acted on stays.</summary>
    private static async Task<int> Lapse(Work work, string duty, string[] owed, DateOnly from, DateOnly through, CancellationToken ct)
    {
        await using var command = work.Command(
            """
            update duty_occurrence o set lapsed = true
            where o.bureau_id = $1 and o.duty = $2 and not o.lapsed and o.from_date <= $4 and o.due >= $3
              and o.debtor_id::text || '/' || o.key <> all($5)
              and (o.due >= $6 or o.started_by is not null)
              and not exists (select 1 from duty_act a where a.bureau_id = o.bureau_id and a.occurrence_id = o.occurrence_id)
            """,
            work.Actor.Bureau, duty, from, through, owed, work.Today);
        return await command.ExecuteNonQueryAsync(ct);
    }

    private static string KindOf(DebtorKind kind) => kind switch
    {
        DebtorKind.Unit => "unit",
        DebtorKind.Person => "person",
        _ => "bureau",
    };

    private async Task<IReadOnlyList<(Occasion Occasion, Guid? StartedBy, Guid Debtor)>> Started(
        NpgsqlConnection connection, string bureau, Rhythm.After after, DateOnly from, DateOnly through, CancellationToken ct)
    {
        var filter = new Filter();
        var trigger = after.Trigger;
        string sql;
        if (trigger.Register is { } register)
        {
            filter.And($"r.bureau_id = {filter.Add(bureau)}").And($"r.register = {filter.Add(register.Code)}").And(RecordStore.InUse);
            if (trigger.Where is { } where)
            {
                filter.And(ConditionSql.Of(where, "r.facts", null, filter));
            }

            var day = DutyEvidence.DayOf(register, trigger.Day, filter);
            filter.And($"{day} between {filter.Add(from.AddYears(-1))} and {filter.Add(through)}");
            var debtor = trigger.Debtor is { } field ? $"(r.facts ->> {filter.Add(field.Code)})::uuid" : "null::uuid";
            sql = $"select r.record_id, r.title, {day}, {debtor} from record r where {filter.Sql}";
        }
        else
        {
            filter.And($"a.bureau_id = {filter.Add(bureau)}").And("a.state = 'done'")
                .And($"a.procedure = {filter.Add(trigger.Procedure!.Code)}").And($"a.step = {filter.Add(trigger.Step!.Value.Value)}")
                .And($"a.on_date between {filter.Add(from.AddYears(-1))} and {filter.Add(through)}");
            if (trigger.Where is { } where)
            {
                filter.And(ConditionSql.Of(where, "m.facts", "m.done", filter));
            }

            sql = $"select distinct on (m.matter_id) m.matter_id, m.title, a.on_date, null::uuid from act a join matter m on m.bureau_id = a.bureau_id and m.matter_id = a.matter_id where {filter.Sql} order by m.matter_id, a.seq";
        }

        var found = new List<(Occasion, Guid?, Guid)>();
        await using var command = filter.Command(connection, sql);
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            var occasion = Rhythm.Started(after, r.GetGuid(0), r.GetString(1), r.GetFieldValue<DateOnly>(2), calendar);
            found.Add((occasion, r.GetGuid(0), r.IsDBNull(3) ? Guid.Empty : r.GetGuid(3)));
        }

        return found;
    }
}
