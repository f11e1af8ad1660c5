using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;

namespace Fatong.Platform.Matters;

using Outcome = Outcome<ActResult>;
using Work = Work.Work;

/// <summary>The acts every procedure has: open, take a step, sign, take back, correct. Each is lawful before it happens.</summary>
public sealed class MatterActs(Desk desk, House house, MatterStore store, MatterViews views, ActEffects effects, StepWorks works)
{
    /// <summary>Opens a matter under the version of its procedure in force on the day of the act.</summary>
    public async Task<Outcome> Open(Actor actor, OpenMatter act, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        if (await ActKeys.Find(work, act.Key, ct) is { } earlier)
        {
            return new Outcome.Done(earlier);
        }

        return await Settle(work, await Open(work, act, ct), ct);
    }

    /// <summary>Opens a matter as part of a larger work; the caller commits.</summary>
    private async Task<Outcome> Open(Work work, OpenMatter act, CancellationToken ct)
    {
        var actor = work.Actor;
        var on = act.Values.Get(CommonFields.On);
        if (house.Procedure(act.Procedure, on) is not { } procedure)
        {
            var first = house.FirstDay(act.Procedure) ?? throw new InvalidOperationException(act.Procedure);
            return new Outcome.Refused([House("no-version", $"系统没有{on:yyyy年M月d日}施行的程序文本，最早的文本自{first:yyyy年M月d日}起施行，办理日期不能早于该日")]);
        }

        var (parent, refused) = await Parent(work, procedure, act.Parent, ct);
        if (refused is not null)
        {
            return new Outcome.Refused([refused]);
        }

        var inherited = parent is null ? Facts.None : new Facts(procedure.Inherits
            .Where(parent.Facts.Has).Select(f => KeyValuePair.Create(f.Code, parent.Facts[f.Code]!)));
        var matter = new Matter(actor.Bureau, act.As ?? work.Ids.Next(), procedure, null, parent?.Unit ?? actor.Unit, parent?.Id, on, null, 0, inherited, []);
        return await Take(work, matter, procedure.Opening, act.Values, act.Key, null, ct);
    }

    /// <summary>Takes a step of a matter.</summary>
    public async Task<Outcome> Take(Actor actor, TakeStep act, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        if (await ActKeys.Find(work, act.Key, ct) is { } earlier)
        {
            return new Outcome.Done(earlier);
        }

        var matter = await Load(work, act.Matter, ct);
        return act.Revision is { } seen && seen != matter.Revision
            ? new Outcome.Refused([House("stale", "此事项刚被他人办理，请刷新后再办理")])
            : await Settle(work, await Take(work, matter, matter.Procedure.Step(act.Step), act.Values, act.Key, string.IsNullOrWhiteSpace(act.Override) ? null : act.Override.Trim(), ct), ct);
    }

    /// <summary>Signs a waiting act; the last signature makes it take effect, after its gates were checked once more.</summary>
    public async Task<Outcome> Sign(Actor actor, SignAct sign, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        if (await ActKeys.Find(work, sign.Key, ct) is { } earlier)
        {
            return new Outcome.Done(earlier);
        }

        var matter = await Load(work, sign.Matter, ct);
        if (matter.Waiting is not { } waiting || waiting.Act.Seq != sign.Seq)
        {
            return new Outcome.Refused([House("not-waiting", "这项办理不在等待签批")]);
        }

        var (act, role) = waiting;
        var step = matter.Procedure.Step(act.Step);
        var reasons = SignReasons(work, act, role, sign.On);
        var signed = act with { Signatures = [.. act.Signatures, new(actor.Person, actor.Name, role.Id, sign.On, sign.Agreed, sign.Opinion)] };
        if (!sign.Agreed)
        {
            return reasons.Count > 0 ? new Outcome.Refused(reasons)
                : await Settle(work, await effects.Record(work, matter, signed with { State = ActState.Returned }, "act.returned.v1", sign.Key, sign.Opinion, ct), ct);
        }

        if (signed.Signatures.Count < step.Signed.Count)
        {
            return reasons.Count > 0 ? new Outcome.Refused(reasons)
                : await Settle(work, await effects.Record(work, matter, signed, "act.signed.v1", sign.Key, null, ct), ct);
        }

        var view = await views.Propose(work, matter, step, act.Values, sign.On, act.People, ct);
        reasons.AddRange(Runner.Check(view, step));
        return reasons.Count > 0 ? new Outcome.Refused(reasons)
            : await Settle(work, await Effect(work, matter, view, step, signed with { State = ActState.Done, On = sign.On }, sign.Key, null, ct), ct);
    }

    /// <summary>Takes back one's own act while nobody has signed it.</summary>
    public async Task<Outcome> Withdraw(Actor actor, WithdrawAct withdraw, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        if (await ActKeys.Find(work, withdraw.Key, ct) is { } earlier)
        {
            return new Outcome.Done(earlier);
        }

        var matter = await Load(work, withdraw.Matter, ct);
        var act = matter.Acts.FirstOrDefault(a => a.Seq == withdraw.Seq);
        return act is not { State: ActState.Pending } || act.By != actor.Person || act.Signatures.Count > 0
            ? new Outcome.Refused([House("not-withdrawable", "只能撤回本人提交且尚无人签批的办理")])
            : await Settle(work, await effects.Record(work, matter, act with { State = ActState.Withdrawn }, "act.withdrawn.v1", withdraw.Key, withdraw.Reason, ct), ct);
    }

    /// <summary>Corrects what an act recorded. The gates of its step are checked with the corrected values.</summary>
    public async Task<Outcome> Correct(Actor actor, CorrectAct correct, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        if (await ActKeys.Find(work, correct.Key, ct) is { } earlier)
        {
            return new Outcome.Done(earlier);
        }

        var matter = await Load(work, correct.Matter, ct);
        var act = matter.Acts.FirstOrDefault(a => a.Seq == correct.Seq && a.State == ActState.Done);
        var reasons = new List<Refusal>();
        if (act is null || matter.Ended is not null)
        {
            reasons.Add(House("not-correctable", "已办结或未生效的办理不能更正"));
            return new Outcome.Refused(reasons);
        }

        var step = matter.Procedure.Step(act.Step);
        if (step.Produces.Count > 0 || step.Publishes is not null)
        {
            reasons.Add(House("paper-issued", $"“{step.Name}”已出具文书，不能直接更正，应依程序另行作出"));
        }

        if (!matter.People.Contains(actor.Person))
        {
            reasons.Add(House("not-involved", "只有参与本案的人员可以更正"));
        }

        var values = act.Values.Merge(correct.Values);
        var before = matter with { Acts = [.. matter.Acts.Where(a => a.Seq != act.Seq)] };
        var view = await views.Propose(work, before, step, values, act.On, act.People, ct);
        reasons.AddRange(step.Gates.Where(g => !g.Opens.Holds(view.Answer)).Select(g => new Refusal($"{matter.Procedure.Room}.{g.Id}", g.Basis, g.Message)));
        return reasons.Count > 0 ? new Outcome.Refused(reasons)
            : await Settle(work, await effects.Corrected(work, matter, act with { Values = values }, correct.Key, correct.Reason, ct), ct);
    }

    private async Task<Outcome> Take(Work work, Matter matter, Step step, Facts values, string key, string? overriding, CancellationToken ct)
    {
        var on = values.Get(CommonFields.On);
        var officers = values.Get(CommonFields.Officers) ?? [];
        var people = officers.Append(work.Actor.Person).Distinct().ToList();
        var asked = new Facts(step.Form.Where(f => f.Code != CommonFields.On.Code && values.Has(f)).Select(f => KeyValuePair.Create(f.Code, values[f.Code]!)));

        var reasons = new List<Refusal>();
        if (!work.Actor.Is(step.By))
        {
            reasons.Add(House("role", $"“{step.Name}”应由{step.By.Name}办理"));
        }

        if (matter.Waiting is { } waiting)
        {
            reasons.Add(House("waiting", $"“{matter.Procedure.NameOf(waiting.Act.Step)}”正等待{waiting.Role.Name}签批"));
        }

        if (on > work.Today)
        {
            reasons.Add(House("future", "办理日期不能晚于今天"));
        }

        var earliest = step.After.SelectMany(id => matter.Acts.Where(a => a.Step == id && a.State == ActState.Done)).Select(a => a.On).DefaultIfEmpty(matter.Opened).Max();
        if (on < earliest)
        {
            reasons.Add(House("date-order", $"办理日期不能早于前一环节的日期{earliest:yyyy-MM-dd}"));
        }

        var answer = reasons.Count == 0 ? await works.Prepare(new(work, matter, step, asked, on), ct) : StepAnswer.Nothing;
        asked = asked.Merge(answer.Values);
        reasons.AddRange(answer.Reasons);
        var view = await views.Propose(work, matter, step, asked, on, people, ct);
        var checks = Runner.Check(view, step);
        var overridable = step.Gates.Where(g => g.OverriddenBy is { } role && work.Actor.Is(role) && overriding is not null)
            .Select(g => $"{matter.Procedure.Room}.{g.Id}").ToList();
        reasons.AddRange(checks.Where(r => !overridable.Contains(r.Code)));
        if (reasons.Count > 0)
        {
            return new Outcome.Refused(reasons);
        }

        var act = new ActView(
            matter.Acts.Count + 1, step.Id, step.Signed.Count > 0 ? ActState.Pending : ActState.Done, on,
            work.Actor.Person, work.Actor.Name, people, [], asked);
        return step.Signed.Count > 0
            ? await effects.Record(work, matter, act, "act.submitted.v1", key, overriding, ct)
            : await Effect(work, matter, view, step, act, key, overriding, ct);
    }

    /// <summary>Lets an act take effect and opens what follows from it.</summary>
    private async Task<Outcome> Effect(Work work, Matter matter, MatterView view, Step step, ActView act, string key, string? overriding, CancellationToken ct)
    {
        var outcome = await effects.Done(work, matter, view, step, act, key, overriding, ct);
        if (outcome is Outcome.Done)
        {
            var after = matter with { Facts = matter.Facts.Merge(act.Values), Acts = [.. matter.Acts.Where(a => a.Seq != act.Seq), act] };
            foreach (var opening in await works.Follow(new(work, after, step, act.Values, act.On), key, ct))
            {
                if (await Open(work, opening, ct) is Outcome.Refused refused)
                {
                    return refused;
                }
            }
        }

        return outcome;
    }

    /// <summary>Keeps what was done; a refusal leaves no trace.</summary>
    private static async Task<Outcome> Settle(Work work, Outcome outcome, CancellationToken ct)
    {
        if (outcome is Outcome.Done)
        {
            await work.Commit(ct);
        }

        return outcome;
    }

    private async Task<Matter> Load(Work work, Guid id, CancellationToken ct) =>
        await store.Load(work.Connection, work.Actor.Bureau, id, forChange: true, ct)
            ?? throw new MatterNotFound(id);

    private async Task<(Matter? Parent, Refusal? Refused)> Parent(Work work, Procedure procedure, Guid? id, CancellationToken ct)
    {
        if (procedure.Parent is null || id is null)
        {
            return (null, null);
        }

        var parent = await Load(work, id.Value, ct);
        return !procedure.Under(parent.Procedure.Code) || (parent.Ended is not null && !procedure.AfterParent)
            ? (null, House("parent", $"“{procedure.Name}”只能从未办结的上级事项发起"))
            : (parent, null);
    }

    private static List<Refusal> SignReasons(Work work, ActView act, Role role, DateOnly on)
    {
        var reasons = new List<Refusal>();
        if (!work.Actor.Is(role))
        {
            reasons.Add(House("role", $"应由{role.Name}签批"));
        }

        if (act.People.Contains(work.Actor.Person) || act.Signatures.Any(s => s.Person == work.Actor.Person))
        {
            reasons.Add(House("self-review", "不能签批本人办理或已签批过的事项"));
        }

        var since = act.Signatures.Select(s => s.On).Append(act.On).Max();
        if (on > work.Today || on < since)
        {
            reasons.Add(House("date-order", act.Signatures.Count == 0 ? "签批日期应在提交之日与今天之间" : $"签批日期应在前一签批之日{since:yyyy-MM-dd}与今天之间"));
        }

        return reasons;
    }

    private static Refusal House(string id, string message) => new($"house.{id}", null, message);
}

/// <summary>The bureau has no such matter; the edge answers 404.</summary>
public sealed class MatterNotFound(Guid id) : Exception($"No matter {id}.");
