using System.Text;
using Fatong.Kernel;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Matters;

using Work = Work.Work;

/// <summary>An issued paper in a list.</summary>
public sealed record PaperRow(Guid Id, Guid Matter, int ActSeq, string Kind, string? Number, string Title, DateOnly IssuedOn, string Sha256, string Code, string? VoidReason);

/// <summary>An issued paper with its frozen body.</summary>
public sealed record IssuedPaper(PaperRow Row, PaperDocument Document);

/// <summary>One step as it stands: what would refuse it now; empty reasons mean that its form is open.</summary>
public sealed record StepChance(Step Step, IReadOnlyList<Refusal> Reasons);

/// <summary>Everything a matter page shows of the matter itself.</summary>
public sealed record MatterFile(Matter Matter, MatterView View, RunningTerms Terms, IReadOnlyList<StepChance> Next, DateOnly Today);

/// <summary>Reads single matters and their papers, through the scope filter: what the actor may not see is not found.</summary>
public sealed class MatterReader(Db db, MatterStore store, MatterViews views, Desk desk)
{
    private const string PaperColumns = "p.paper_id, p.matter_id, p.act_seq, p.kind, p.number, p.title, p.issued_on, p.sha256, p.code, p.void_reason";

    /// <summary>The matter, or null when there is none that the actor may see.</summary>
    public async Task<Matter?> Find(Actor actor, Guid id, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        return await BureauOf(connection, actor, id, ct) is { } bureau ? await store.Load(connection, bureau, id, forChange: false, ct) : null;
    }

    /// <summary>The matter with its terms and the steps that could come next for this actor.</summary>
    public async Task<MatterFile?> File(Actor actor, Guid id, CancellationToken ct)
    {
        if (await Find(actor, id, ct) is not { } matter)
        {
            return null;
        }

        await using var connection = await db.Connect(ct);
        var children = await MatterStore.OpenChildren(connection, matter.Bureau, id, ct);
        var today = desk.Clock.Today;
        var view = await views.Read(matter, today, children, ct);
        view = view with { People = [actor.Person] };
        return new(matter, view, await views.Terms(matter, today, ct), Chances(actor, matter, view), today);
    }

    /// <summary>Papers of a matter that was found, oldest first.</summary>
    public async Task<IReadOnlyList<PaperRow>> Papers(Matter matter, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            $"select {PaperColumns} from paper p where p.bureau_id = $1 and p.matter_id = $2 order by p.act_seq, p.issued_on, p.paper_id", connection)
        {
            Parameters = { Work.P(matter.Bureau), Work.P(matter.Id) },
        };
        var papers = new List<PaperRow>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            papers.Add(ReadPaper(reader));
        }

        return papers;
    }

    /// <summary>One paper with its body; null when its matter is not for the actor to see.</summary>
    public async Task<IssuedPaper?> Paper(Actor actor, Guid id, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var filter = Scope.Matters(actor);
        filter.And($"p.paper_id = {filter.Add(id)}");
        await using var command = filter.Command(
            connection, $"select {PaperColumns}, p.body from paper p join matter m on m.bureau_id = p.bureau_id and m.matter_id = p.matter_id where {filter.Sql}");
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct)
            ? new(ReadPaper(reader), PaperJson.FromBytes(Encoding.UTF8.GetBytes(reader.GetString(10))))
            : null;
    }

    /// <summary>What the ledger says of a matter or record that was found, oldest first: sequence, kind, when, by whom.</summary>
    public async Task<IReadOnlyList<(long Seq, string Kind, string Actor, DateTimeOffset At)>> Entries(string bureau, Guid subject, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "select seq, kind, actor, recorded_at from ledger_entry where bureau_id = $1 and subject = $2 order by seq limit 500", connection)
        {
            Parameters = { Work.P(bureau), Work.P(subject) },
        };
        var entries = new List<(long, string, string, DateTimeOffset)>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            entries.Add((reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3)));
        }

        return entries;
    }

    /// <summary>What stands against each step that belongs to the matter, for this actor: law first, then the house.</summary>
    private static IReadOnlyList<StepChance> Chances(Actor actor, Matter matter, MatterView view)
    {
        var chances = new List<StepChance>();
        foreach (var (step, reasons) in Runner.Next(view))
        {
            if (reasons.Any(r => r.Code == $"{matter.Procedure.Room}.too-late" || r.Code == $"{matter.Procedure.Room}.matter-ended"))
            {
                // Shut off for good: nothing the person could do would open it.
                continue;
            }

            // What depends on the act itself (its officers, its people) is judged when the act is proposed.
            var known = reasons.Where(r => !OpenGates.DependsOnAct(view, step, r)).ToList();
            if (!actor.Is(step.By))
            {
                known.Add(new("house.role", null, $"应由{step.By.Name}办理"));
            }

            if (matter.Waiting is { } waiting)
            {
                known.Add(new("house.waiting", null, $"“{matter.Procedure.NameOf(waiting.Act.Step)}”正等待{waiting.Role.Name}签批"));
            }

            if (actor.Bureau != matter.Bureau)
            {
                known.Add(new("house.bureau", null, "下级机关的事项只能查看"));
            }

            chances.Add(new(step, known));
        }

        return chances;
    }

    private static async Task<string?> BureauOf(NpgsqlConnection connection, Actor actor, Guid id, CancellationToken ct)
    {
        var filter = Scope.Matters(actor);
        filter.And($"m.matter_id = {filter.Add(id)}");
        await using var command = filter.Command(connection, $"select m.bureau_id from matter m where {filter.Sql}");
        return await command.ExecuteScalarAsync(ct) as string;
    }

    private static PaperRow ReadPaper(NpgsqlDataReader r) => new(
        r.GetGuid(0), r.GetGuid(1), r.GetInt32(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetString(4), r.GetString(5),
        r.GetFieldValue<DateOnly>(6), r.GetString(7), r.GetString(8), r.IsDBNull(9) ? null : r.GetString(9));
}
