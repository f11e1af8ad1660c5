using System.Collections.Concurrent;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Matters.Recheck;

using Work = Work.Work;

/// <summary>
/// Looks at every act of a bureau once more against its procedure: after data came in from elsewhere, or when a rule was found to have
/// been declared wrongly. Changes nothing; reads page by page, so that memory does not grow with the number of matters.
/// </summary>
public sealed class MatterRecheck(Desk desk, MatterStore store, Bureaus bureaus, IQualifications qualifications, WorkCalendar calendar)
{
    private const int Together = 200;

    /// <summary>Looks at the matters of the actor's bureau.</summary>
    /// <param name="procedure">Code of the only procedure to look at; null for all.</param>
    /// <param name="found">Told each finding, in the order of the matters.</param>
    /// <param name="reached">Told the number of matters looked at after each page.</param>
    public async Task<RecheckReport> Run(Actor actor, string? procedure, Action<RecheckFinding> found, Action<long>? reached, CancellationToken ct)
    {
        var (matters, acts, findings) = (0L, 0L, 0L);
        var officers = new Dictionary<(DateOnly, string), int>();
        var page = await Read(actor, Guid.Empty, procedure, officers, ct);
        while (page.Last is { } last)
        {
            var next = Read(actor, last, procedure, officers, ct);
            var results = new ConcurrentDictionary<int, (int Acts, List<RecheckFinding> Findings)>();
            Parallel.For(0, page.Matters.Count, new ParallelOptions { CancellationToken = ct }, i => results[i] = Look(page.Matters[i], page));
            for (var i = 0; i < page.Matters.Count; i++)
            {
                matters++;
                acts += results[i].Acts;
                foreach (var finding in results[i].Findings.Where(f => !page.Approved.Contains((f.Matter, f.Act)) || !Overridable(page.Matters[i], f)))
                {
                    findings++;
                    found(finding);
                }
            }

            reached?.Invoke(matters);
            page = await next;
        }

        return new(matters, acts, findings);
    }

    private (int Acts, List<RecheckFinding> Findings) Look((Guid Id, Matter? Matter, string? Fault) row, Page page)
    {
        if (row.Matter is not { } matter)
        {
            return (0, [new(row.Id, "", 0, null, "", 0, "", null, new("recheck.unreadable", null, $"数据无法读取：{row.Fault}"))]);
        }

        var replay = new ActReplay(calendar, matter, new(page.Children, a => page.Officers.GetValueOrDefault(KeyOf(a)), (m, a, twin) => page.Alone.GetValueOrDefault((m.Id, a.Seq, twin.Text), true), page.Parameters[matter.Opened]));
        return (replay.Acts,
            [.. replay.Findings().Select(f => new RecheckFinding(matter.Id, matter.Procedure.Code, matter.Procedure.Version, matter.Number, matter.Title, f.Act.Seq, f.Step.Name, f.Act.On, f.Reason))]);
    }

    /// <summary>A gate that may be gone past with an approval, which the act records.</summary>
    private static bool Overridable((Guid Id, Matter? Matter, string? Fault) row, RecheckFinding finding) =>
        row.Matter is { } matter && matter.Procedure.Steps.Where(s => s.Name == finding.Step).SelectMany(s => s.Gates)
            .Any(g => g.OverriddenBy is not null && $"{matter.Procedure.Room}.{g.Id}" == finding.Reason.Code);

    private async Task<Page> Read(Actor actor, Guid after, string? procedure, Dictionary<(DateOnly, string), int> officers, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        var rows = await store.Next(work.Connection, actor.Bureau, after, Together, ct, procedure);
        if (rows.Count == 0)
        {
            return Page.None;
        }

        var matters = rows.Select(r => r.Matter).OfType<Matter>().ToList();
        foreach (var act in matters.SelectMany(m => m.Acts.Where(a => a.State == ActState.Done && m.Procedure.Find(a.Step.Value) is { NeedsOfficers: true })))
        {
            if (!officers.ContainsKey(KeyOf(act)))
            {
                officers[KeyOf(act)] = (await qualifications.Qualified(work, act.Values.Get(CommonFields.Officers) ?? [], act.On, ct)).Count;
            }
        }

        var parameters = new Dictionary<DateOnly, Func<string, long?>>();
        foreach (var day in matters.Select(m => m.Opened).Distinct())
        {
            parameters[day] = await bureaus.ParametersOn(actor.Bureau, day, ct);
        }

        var held = matters.SelectMany(m => m.Acts.Where(a => a.State == ActState.Done && m.Procedure.Find(a.Step.Value) is { NeedsOfficers: true }).Select(KeyOf)).Distinct().ToDictionary(k => k, k => officers[k]);
        return new(rows[^1].Id, rows, held, await Children(work, matters, ct), await Alone(work, matters, ct), await Approved(work, matters, ct), parameters);
    }

    private static async Task<ILookup<Guid, (string, DateOnly, DateOnly?)>> Children(Work work, List<Matter> matters, CancellationToken ct)
    {
        await using var command = work.Command(
            "select parent_id, procedure, opened, ended from matter where bureau_id = $1 and parent_id = any($2)", work.Actor.Bureau, matters.Select(m => m.Id).ToArray());
        var children = new List<(Guid Parent, string Procedure, DateOnly Opened, DateOnly? Ended)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            children.Add((reader.GetGuid(0), reader.GetString(1), reader.GetFieldValue<DateOnly>(2), reader.IsDBNull(3) ? null : reader.GetFieldValue<DateOnly>(3)));
        }

        return children.ToLookup(c => c.Parent, c => (c.Procedure, c.Opened, c.Ended));
    }

    /// <summary>For each act with a gate that asks whether its like was done elsewhere: false where it was.</summary>
    private static async Task<Dictionary<(Guid, int, string), bool>> Alone(Work work, List<Matter> matters, CancellationToken ct)
    {
        var asked = new List<(Matter Matter, ActView Act, Condition.NoTwin Twin)>();
        foreach (var matter in matters)
        {
            foreach (var act in matter.Acts.Where(a => a.State == ActState.Done))
            {
                var twins = matter.Procedure.Find(act.Step.Value)?.Gates.SelectMany(g => g.Opens.Atoms()).OfType<Condition.NoTwin>().Where(t => t.Same.All(matter.Facts.Has)) ?? [];
                asked.AddRange(twins.Select(twin => (matter, act, twin)));
            }
        }

        var alone = new Dictionary<(Guid, int, string), bool>();
        if (asked.Count == 0)
        {
            return alone;
        }

        await using var batch = new NpgsqlBatch(work.Connection);
        foreach (var (matter, _, twin) in asked)
        {
            batch.BatchCommands.Add(MatterStore.TwinOf(work.Actor.Bureau, matter, twin, FieldJson.Write(twin.Same, matter.Facts).ToJsonString()));
        }

        await using var reader = await batch.ExecuteReaderAsync(ct);
        foreach (var (matter, act, twin) in asked)
        {
            alone[(matter.Id, act.Seq, twin.Text)] = !await reader.ReadAsync(ct);
            await reader.NextResultAsync(ct);
        }

        return alone;
    }

    /// <summary>Acts that went on against a gate which a leader may override, with the reason that was given.</summary>
    private static async Task<HashSet<(Guid, int)>> Approved(Work work, List<Matter> matters, CancellationToken ct)
    {
        var ids = matters.Where(m => m.Procedure.Steps.Any(s => s.Gates.Any(g => g.OverriddenBy is not null))).Select(m => m.Id).ToArray();
        var approved = new HashSet<(Guid, int)>();
        if (ids.Length > 0)
        {
            await using var command = work.Command("select matter_id, seq from act where bureau_id = $1 and matter_id = any($2) and reason is not null", work.Actor.Bureau, ids);
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                approved.Add((reader.GetGuid(0), reader.GetInt32(1)));
            }
        }

        return approved;
    }

    private static (DateOnly, string) KeyOf(ActView act) => (act.On, string.Join(',', (act.Values.Get(CommonFields.Officers) ?? []).Order()));

    private sealed record Page(
        Guid? Last,
        IReadOnlyList<(Guid Id, Matter? Matter, string? Fault)> Matters,
        Dictionary<(DateOnly, string), int> Officers,
        ILookup<Guid, (string Procedure, DateOnly Opened, DateOnly? Ended)> Children,
        Dictionary<(Guid, int, string), bool> Alone,
        HashSet<(Guid, int)> Approved,
        Dictionary<DateOnly, Func<string, long?>> Parameters)
    {
        internal static readonly Page None = new(null, [], [], Array.Empty<(Guid, string, DateOnly, DateOnly?)>().ToLookup(c => c.Item1, c => (c.Item2, c.Item3, c.Item4)), [], [], []);
    }
}
