using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Cli.Demo;

/// <summary>Acts for the people of the story, through the same acts as the pages. A refusal the story does not expect is a fault.</summary>
internal sealed class DemoDesk(MatterActs acts, MatterReader reader, House house, DemoClock clock, string file, Actor observer, Db db)
{
    /// <summary>Hash of the file that stands for receipts and recordings.</summary>
    public string File => file;

    /// <summary>The version each matter was opened under, which it keeps although the law changes.</summary>
    private readonly Dictionary<Guid, Procedure> versions = [];

    public int Acts { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Whether a procedure is in force on the day of the story.</summary>
    public bool InForce(string procedure) => house.Procedure(procedure, Today()) is not null;

    public async Task<Guid> Open(Actor actor, string procedure, Facts given, Guid? parent, IReadOnlyList<Actor> signers, CancellationToken ct)
    {
        var on = Today();
        var declared = house.Procedure(procedure, on) ?? throw new InvalidOperationException(procedure);
        var facts = DemoForms.Fill(declared.Opening, on, given, file);
        var done = Done(await acts.Open(actor, new(procedure, facts, parent, Key()), ct), declared.Opening.Name);
        versions[done.Matter] = declared;
        await Sign(declared.Opening, done, actor, signers, ct);
        return done.Matter;
    }

    /// <summary>What a matter knows of a field, e.g. what was drawn.</summary>
    public async Task<T?> Facts<T>(Guid matter, Field<T> field, CancellationToken ct) =>
        await reader.Find(observer, matter, ct) is { } found ? found.Facts.Get(field) : default;

    /// <summary>Whether a matter of the procedure ended in the year of the day and by that day.</summary>
    public async Task<bool> AnyEnded(string procedure, DateOnly day, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand("select exists (select 1 from matter where bureau_id = $1 and procedure = $2 and ended between $3 and $4)", connection)
        {
            Parameters = { new() { Value = observer.Bureau }, new() { Value = procedure }, new() { Value = new DateOnly(day.Year, 1, 1) }, new() { Value = day } },
        };
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>Takes a step and has it signed by whoever of the signers holds each role.</summary>
    public async Task Take(Actor actor, string procedure, Guid matter, StepId step, Facts given, IReadOnlyList<Actor> signers, CancellationToken ct)
    {
        var on = Today();
        var declared = (await VersionOf(procedure, matter, ct)).Step(step);
        var done = Done(await acts.Take(actor, new(matter, step, DemoForms.Fill(declared, on, given, file), Key()), ct), declared.Name);
        await Sign(declared, done, actor, signers, ct);
    }

    /// <summary>Tries a step that the law refuses; says whether it was refused.</summary>
    public async Task<bool> TryInVain(Actor actor, string procedure, Guid matter, StepId step, Facts given, CancellationToken ct)
    {
        var on = Today();
        var declared = (await VersionOf(procedure, matter, ct)).Step(step);
        var outcome = await acts.Take(actor, new(matter, step, DemoForms.Fill(declared, on, given, file), Key()), ct);
        var refused = outcome is Outcome<ActResult>.Refused;
        Refused += refused ? 1 : 0;
        return refused;
    }

    private async Task<Procedure> VersionOf(string procedure, Guid matter, CancellationToken ct)
    {
        if (!versions.TryGetValue(matter, out var declared))
        {
            declared = (await reader.Find(observer, matter, ct))?.Procedure ?? throw new InvalidOperationException(procedure);
            versions[matter] = declared;
        }

        return declared;
    }

    private async Task Sign(Step step, ActResult taken, Actor actor, IReadOnlyList<Actor> signers, CancellationToken ct)
    {
        var signed = new HashSet<Guid> { actor.Person };
        foreach (var role in step.Signed)
        {
            var signer = signers.First(s => s.Is(role) && !signed.Contains(s.Person));
            signed.Add(signer.Person);
            Done(await acts.Sign(signer, new(taken.Matter, taken.Seq, true, "同意。", Today(), Key()), ct), $"{step.Name}签批");
        }
    }

    private DateOnly Today() => Kernel.Calendar.LegalClock.DayOf(clock.GetUtcNow());

    private ActResult Done(Outcome<ActResult> outcome, string name)
    {
        Acts++;
        return outcome switch
        {
            Outcome<ActResult>.Done done => done.Value,
            var refused => throw new InvalidOperationException(
                $"{Today()}“{name}”被拒绝：{string.Join('；', ((Outcome<ActResult>.Refused)refused).Reasons.Select(r => $"{r.Code} {r.Message}"))}"),
        };
    }

    private string Key() => Guid.CreateVersion7(clock.GetUtcNow()).ToString();
}
