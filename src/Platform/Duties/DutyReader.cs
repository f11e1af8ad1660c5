using Fatong.Kernel.Calendar;
using Fatong.Kernel.Duties;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Duties;

using Work = Work.Work;

/// <summary>Occurrences with their state, through the scope filter. What is done follows from the records and acts themselves.</summary>
public sealed class DutyReader(Db db, DutyBook book, LegalClock clock)
{
    /// <summary>How many occurrences are read and judged together.</summary>
    private const int Together = 10_000;

    private const string Columns =
        "o.bureau_id, o.occurrence_id, o.duty, o.debtor_kind, o.debtor_id, o.debtor_name, o.unit_id, o.key, o.name, o.from_date, o.to_date, o.due, o.started_by";

    /// <summary>What the actor may see of the asked, by due day.</summary>
    public async Task<IReadOnlyList<DutyLine>> Read(Actor actor, DutyQuery query, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var books = new Dictionary<string, IReadOnlyDictionary<string, StandingDuty>>(StringComparer.Ordinal);
        async Task<IReadOnlyDictionary<string, StandingDuty>> Book(string bureau)
        {
            if (!books.TryGetValue(bureau, out var known))
            {
                known = (await book.Of(connection, bureau, ct)).ToDictionary(d => d.Duty.Code, StringComparer.Ordinal);
                books[bureau] = known;
            }

            return known;
        }

        async Task<Filter> Asked()
        {
            var filter = Scope.Duties(actor);
            filter.And("not o.lapsed");
            if (query.Mine)
            {
                var own = (await Book(actor.Bureau)).Values.Where(d => Answers(actor, d.Duty)).Select(d => d.Duty.Code).ToArray();
                filter.And($"o.bureau_id = {filter.Add(actor.Bureau)}")
                    .And($"(o.debtor_id = any({filter.Add(new[] { actor.Person, actor.Unit })}) or o.debtor_kind = 'bureau' and o.duty = any({filter.Add(own)}))");
            }

            And(filter, query);
            return filter;
        }

        // A year of a large bureau has tens of thousands: none may be left out of a rate or a message.
        var lines = new List<DutyLine>();
        IReadOnlyList<DutyOccurrence> occurrences = [];
        do
        {
            var filter = await Asked();
            if (occurrences is [.., var last])
            {
                filter.And($"(o.due, o.occurrence_id) > ({filter.Add(last.Due)}, {filter.Add(last.Id)})");
            }

            occurrences = await Occurrences(connection, filter, ct);
            foreach (var group in occurrences.GroupBy(o => o.Bureau))
            {
                lines.AddRange((await Lines(connection, group.Key, [.. group], await Book(group.Key), ct)).Where(l => query.States is null || query.States.Contains(l.State)));
            }
        }
        while (occurrences.Count == Together);

        return
        [
            .. lines.OrderBy(l => l.Occurrence.Due).ThenBy(l => l.Duty.Name, StringComparer.Ordinal).ThenBy(l => l.Occurrence.DebtorName, StringComparer.Ordinal).ThenBy(l => l.Occurrence.Id),
        ];
    }

    /// <summary>One occurrence, or null when there is none that the actor may see.</summary>
    public async Task<DutyLine?> Find(Actor actor, Guid id, CancellationToken ct) => (await Read(actor, new(Id: id), ct)).FirstOrDefault();

    /// <summary>Everything that proves an occurrence, at most 200, by day.</summary>
    public async Task<IReadOnlyList<DutyProof>> Proofs(DutyLine line, CancellationToken ct)
    {
        var filter = new Filter();
        if (DutyEvidence.Sql(filter, line.Occurrence.Bureau, line.Duty, [line.Occurrence.Id], 200) is not { } sql)
        {
            return [];
        }

        await using var connection = await db.Connect(ct);
        var matter = line.Duty.Done.Register is null;
        await using var command = filter.Command(connection, matter
            ? $"select f.id, coalesce(m.number || ' ', '') || m.title, f.day from ({sql}) f join matter m on m.bureau_id = {filter.Add(line.Occurrence.Bureau)} and m.matter_id = f.id order by f.day, f.id"
            : $"select f.id, r.title, f.day from ({sql}) f join record r on r.bureau_id = {filter.Add(line.Occurrence.Bureau)} and r.record_id = f.id order by f.day, f.id");
        var proofs = new List<DutyProof>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            proofs.Add(new(reader.GetGuid(0), reader.GetString(1), reader.GetFieldValue<DateOnly>(2), matter));
        }

        return proofs;
    }

    /// <summary>What was done by hand about an occurrence, newest first.</summary>
    public async Task<IReadOnlyList<DutyAct>> Acts(DutyOccurrence occurrence, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        return [.. (await Acts(connection, occurrence.Bureau, [occurrence.Id], newestOnly: false, ct)).Select(a => a.Act)];
    }

    /// <summary>The actor's own that are overdue or due soon, by due day: for the home page.</summary>
    public Task<IReadOnlyList<DutyLine>> Near(Actor actor, CancellationToken ct)
    {
        var today = clock.Today;
        return Read(actor, new(today.AddYears(-1), today.AddDays(180), Mine: true, States: [DutyState.Overdue, DutyState.Soon], Begun: today.AddDays(180)), ct);
    }

    /// <summary>Whether the actor answers for a duty of the bureau by a role.</summary>
    public static bool Answers(Actor actor, Duty duty) => duty.Owes.Kind == DebtorKind.Bureau && duty.Owes.Roles.Any(actor.Is);

    /// <summary>Whether the actor may act on an occurrence: who owes it, a member of the unit that does, or who answers for the bureau.</summary>
    public static bool MayAct(Actor actor, DutyLine line) => line.Occurrence.Bureau == actor.Bureau && (line.Occurrence.Kind switch
    {
        DebtorKind.Person => line.Occurrence.Debtor == actor.Person || DutyBook.MayEdit(actor),
        DebtorKind.Unit => line.Occurrence.Debtor == actor.Unit || DutyBook.MayEdit(actor),
        _ => Answers(actor, line.Duty) || DutyBook.MayEdit(actor),
    });

    internal async Task<IReadOnlyList<DutyLine>> Lines(
        NpgsqlConnection connection, string bureau, IReadOnlyList<DutyOccurrence> occurrences, IReadOnlyDictionary<string, StandingDuty> standing, CancellationToken ct)
    {
        var known = occurrences.Where(o => standing.ContainsKey(o.Duty)).ToList();
        var evidence = await Evidence(connection, bureau, known, standing, ct);
        var acts = (await Acts(connection, bureau, [.. known.Select(o => o.Id)], newestOnly: true, ct)).ToDictionary(a => a.Occurrence, a => a.Act);
        var today = clock.Today;
        return
        [
            .. known.Select(o =>
            {
                var duty = standing[o.Duty].Duty;
                var days = evidence.GetValueOrDefault(o.Id) ?? [];
                var act = acts.GetValueOrDefault(o.Id) is { Kind: not "reopened" } standingAct ? standingAct : null;
                DateOnly? reached = days.Count >= duty.Target ? days[duty.Target - 1] : null;
                var closed = act is { Kind: "closed" } ? act.On : (DateOnly?)null;
                var doneOn = reached is { } r && closed is { } c ? (r < c ? r : c) : reached ?? closed;
                var state = DutyStates.Of(duty, o.Due, doneOn, act is { Kind: "exempt" }, today);
                return new DutyLine(o, standing[o.Duty], days.Count, doneOn, act, state, state == DutyState.Overdue ? DutyStates.DaysOverdue(duty, o.Due, today) : 0);
            }),
        ];
    }

    internal static async Task<IReadOnlyList<DutyOccurrence>> Occurrences(NpgsqlConnection connection, Filter filter, CancellationToken ct)
    {
        await using var command = filter.Command(connection, $"select {Columns} from duty_occurrence o where {filter.Sql} order by o.due, o.occurrence_id limit {Together}");
        var found = new List<DutyOccurrence>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            var kind = r.GetString(3) switch { "unit" => DebtorKind.Unit, "person" => DebtorKind.Person, _ => DebtorKind.Bureau };
            found.Add(new(
                r.GetString(0), r.GetGuid(1), r.GetString(2), kind, r.GetGuid(4), r.GetString(5), r.GetGuid(6), r.GetString(7), r.GetString(8),
                r.GetFieldValue<DateOnly>(9), r.GetFieldValue<DateOnly>(10), r.GetFieldValue<DateOnly>(11), r.IsDBNull(12) ? null : r.GetGuid(12)));
        }

        return found;
    }

    private static void And(Filter filter, DutyQuery query)
    {
        if (query.DueFrom is { } from)
        {
            filter.And($"o.due >= {filter.Add(from)}");
        }

        if (query.DueTo is { } to)
        {
            filter.And($"o.due <= {filter.Add(to)}");
        }

        if (query.Duty is { } duty)
        {
            filter.And($"o.duty = {filter.Add(duty)}");
        }

        if (query.Unit is { } unit)
        {
            filter.And($"o.unit_id = {filter.Add(unit)}");
        }

        if (query.Debtor is { } debtor)
        {
            filter.And($"o.debtor_id = {filter.Add(debtor)}");
        }

        if (query.Id is { } id)
        {
            filter.And($"o.occurrence_id = {filter.Add(id)}");
        }

        if (query.InTime)
        {
            filter.And("(o.made_at at time zone 'Asia/Shanghai')::date <= o.due");
        }

        if (query.Begun is { } begun)
        {
            filter.And($"o.from_date <= {filter.Add(begun)}");
        }
    }

    /// <summary>The days of what was found, by occurrence, ascending and at most the target; one command a duty, sent together.</summary>
    private static async Task<IReadOnlyDictionary<Guid, List<DateOnly>>> Evidence(
        NpgsqlConnection connection, string bureau, IReadOnlyList<DutyOccurrence> occurrences, IReadOnlyDictionary<string, StandingDuty> standing, CancellationToken ct)
    {
        var found = new Dictionary<Guid, List<DateOnly>>();
        await using var batch = new NpgsqlBatch(connection);
        foreach (var group in occurrences.GroupBy(o => o.Duty))
        {
            var duty = standing[group.Key].Duty;
            var filter = new Filter();
            if (DutyEvidence.Sql(filter, bureau, duty, [.. group.Select(o => o.Id)], duty.Target) is { } sql)
            {
                var command = new NpgsqlBatchCommand(sql);
                command.Parameters.AddRange(filter.Parameters.ToArray());
                batch.BatchCommands.Add(command);
            }
        }

        if (batch.BatchCommands.Count == 0)
        {
            return found;
        }

        await using var r = await batch.ExecuteReaderAsync(ct);
        do
        {
            while (await r.ReadAsync(ct))
            {
                var id = r.GetGuid(0);
                if (!found.TryGetValue(id, out var days))
                {
                    found[id] = days = [];
                }

                days.Add(r.GetFieldValue<DateOnly>(2));
            }
        }
        while (await r.NextResultAsync(ct));
        return found;
    }

    private static async Task<IReadOnlyList<(Guid Occurrence, DutyAct Act)>> Acts(
        NpgsqlConnection connection, string bureau, Guid[] occurrences, bool newestOnly, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select {(newestOnly ? "distinct on (occurrence_id) " : "")}occurrence_id, act_id, kind, on_date, note, link, files, by_name, at
            from duty_act where bureau_id = $1 and occurrence_id = any($2) order by occurrence_id, seq desc
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(occurrences) },
        };
        var acts = new List<(Guid, DutyAct)>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            acts.Add((r.GetGuid(0), new(
                r.GetGuid(1), r.GetString(2), r.GetFieldValue<DateOnly>(3), r.GetString(4), r.GetString(5), r.GetFieldValue<string[]>(6), r.GetString(7), r.GetFieldValue<DateTimeOffset>(8))));
        }

        return acts;
    }
}
