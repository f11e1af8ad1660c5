using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Lists;
using Npgsql;

namespace Fatong.Rooms.Inspection.Visits;

using Work = Platform.Work.Work;

/// <summary>A task in a person's hand.</summary>
public sealed record VisitTask(Guid Id, string? Number, string Title, string Stage, DateOnly? Due, IReadOnlyList<string> Done);

/// <summary>A visit as the enterprise sees it after scanning the notice.</summary>
public sealed record ScannedVisit(Matter Matter, string BureauName, string Target, IReadOnlyList<string> Items, string Basis, IReadOnlyList<string> Officers, string Notice);

/// <summary>Visits in the field: the tasks of a person, the checklist of an item, and what the enterprise does with the code of its notice.</summary>
public sealed class VisitDesk(Db db, MatterStore matters, RecordStore records, Bureaus bureaus, MatterActs acts)
{
    /// <summary>Open tasks of the teams the person is in, the most urgent first.</summary>
    public async Task<IReadOnlyList<VisitTask>> Mine(Actor actor, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select matter_id, number, title, stage, due, done from matter
            where bureau_id = $1 and procedure = 'inspection.visit' and ended is null and facts -> 'team' @> to_jsonb($2::text)
            order by due nulls last, opened, matter_id limit 100
            """,
            connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(actor.Person.ToString()) },
        };
        var tasks = new List<VisitTask>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            tasks.Add(new(
                r.GetGuid(0), r.IsDBNull(1) ? null : r.GetString(1), r.GetString(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetFieldValue<DateOnly>(4), r.GetFieldValue<string[]>(5)));
        }

        return tasks;
    }

    /// <summary>What the record of a visit begins with, at the desk as in the field: the team, the hour, and the lines to check.</summary>
    public async Task<Facts> Proposal(Matter visit, DateTimeOffset now, CancellationToken ct) => Facts.None
        .With(CommonFields.Officers, visit.Facts.Get(VisitFields.Team) ?? []).With(VisitFields.Began, now)
        .With(VisitFields.Checklist, (IReadOnlyList<Facts>)[.. (await Checklist(visit, ct)).Select(line => Facts.None.With(VisitFields.Line, line))]);

    /// <summary>The items of a visit, the main one first.</summary>
    public async Task<IReadOnlyList<Facts>> Items(Matter visit, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        IReadOnlyList<Guid> ids = [visit.Facts.Get(VisitFields.Item), .. visit.Facts.Get(VisitFields.Also) ?? []];
        var found = (await records.Load(connection, visit.Bureau, ids, ct)).ToDictionary(r => r.Id, r => r.Facts);
        return [.. ids.Distinct().Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>One line for each line of the items' content; what two items have in common is checked once.</summary>
    private async Task<IReadOnlyList<string>> Checklist(Matter visit, CancellationToken ct) =>
    [
        .. (await Items(visit, ct)).SelectMany(item => (item.Get(ItemList.Content) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(),
    ];

    /// <summary>The visit whose notice has this verification code; null when there is none.</summary>
    public async Task<ScannedVisit?> Find(string code, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "select bureau_id, matter_id, coalesce(number, title) from paper where code = $1 and kind = $2 and voided_at is null", connection)
        {
            Parameters = { Work.P(code.ToLowerInvariant()), Work.P(InspectionPapers.Notice.Code) },
        };
        string bureau;
        Guid id;
        string notice;
        await using (var r = await command.ExecuteReaderAsync(ct))
        {
            if (!await r.ReadAsync(ct))
            {
                return null;
            }

            (bureau, id, notice) = (r.GetString(0), r.GetGuid(1), r.GetString(2));
        }

        var matter = (await matters.Load(connection, bureau, id, forChange: false, ct))!;
        var team = matter.Facts.Get(VisitFields.Team) ?? [];
        var items = await Items(matter, ct);
        var linked = await records.Load(connection, bureau, [matter.Facts.Get(VisitFields.Target), .. team], ct);
        Facts Of(Guid record) => linked.FirstOrDefault(l => l.Id == record)?.Facts ?? Facts.None;
        return new(
            matter, (await bureaus.Find(bureau, ct))!.Name, Of(matter.Facts.Get(VisitFields.Target)).Get(ObjectList.Name) ?? "",
            [.. items.Select(i => i.Get(ItemList.Name)!)], string.Join('；', items.Select(i => i.Get(ItemList.Basis)).Distinct()),
            [.. team.Select(t => Of(t).Get(Directory.Staff.Name) ?? "")], notice);
    }

    /// <summary>The enterprise scans in: it has seen who comes and why.</summary>
    public Task<Kernel.Outcome<ActResult>> Scan(ScannedVisit visit, string by, string key, DateTimeOffset now, CancellationToken ct) => Take(
        visit, InspectionVisit.Scan, Facts.None.With(VisitFields.ScannedAt, now).With(VisitFields.ScannedBy, by), key, now, ct);

    /// <summary>The enterprise rates the visit.</summary>
    public Task<Kernel.Outcome<ActResult>> Rate(ScannedVisit visit, Facts rating, string key, DateTimeOffset now, CancellationToken ct) =>
        Take(visit, InspectionVisit.Rate, rating, key, now, ct);

    /// <summary>Nobody of the bureau acts here: the ledger names the house itself, and the words are the enterprise's.</summary>
    private Task<Kernel.Outcome<ActResult>> Take(ScannedVisit visit, StepId step, Facts facts, string key, DateTimeOffset now, CancellationToken ct) => acts.Take(
        new Actor(visit.Matter.Bureau, Guid.Empty, "企业扫码", Guid.Empty, [Roles.Officer, Roles.Clerk], DataScope.Bureau, []),
        new(visit.Matter.Id, step, facts.With(CommonFields.On, Kernel.Calendar.LegalClock.DayOf(now)), key), ct);
}
