using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Platform.Matters.Recheck;

/// <summary>What a page of matters needs besides their rows, read beforehand, so that the replay itself asks nothing.</summary>
/// <param name="Children">Matters that belong to a matter: procedure, day of opening, day of ending.</param>
/// <param name="Qualified">How many of an act's officers were qualified on its day.</param>
/// <param name="Alone">Whether no other matter had the same values and took one of the steps.</param>
internal sealed record ReplayFacts(
    ILookup<Guid, (string Procedure, DateOnly Opened, DateOnly? Ended)> Children,
    Func<ActView, int> Qualified,
    Func<Matter, ActView, Condition.NoTwin, bool> Alone,
    Func<string, long?> Parameter);

/// <summary>
/// Takes every act of a matter once more: on its day, with the facts and acts that went before, against the version the matter was
/// opened under. Days do not tell the order of acts of one day, for one may have been signed after another that was entered later; so
/// an act is found wanting only where it breaks its procedure with and without the later ones of its day.
/// </summary>
internal sealed class ActReplay(WorkCalendar calendar, Matter matter, ReplayFacts known)
{
    private readonly List<ActView> done = [.. matter.Acts.Where(a => a.State == ActState.Done).OrderBy(a => a.On).ThenBy(a => a.Seq)];

    /// <summary>What the matter had from its parent when it was opened.</summary>
    private readonly Facts inherited = new(matter.Procedure.Inherits.Where(matter.Facts.Has).Select(f => KeyValuePair.Create(f.Code, matter.Facts[f.Code]!)));

    public int Acts => done.Count;

    /// <summary>Every act with what it breaks.</summary>
    public IEnumerable<(ActView Act, Step Step, Refusal Reason)> Findings()
    {
        var before = inherited;
        for (var i = 0; i < done.Count; i++)
        {
            var act = done[i];
            if (matter.Procedure.Find(act.Step.Value) is not { } step)
            {
                yield return (act, new(act.Step, act.Step.Value, Roles.Officer, matter.Procedure.Basis), new("recheck.step", null, "所适用的程序文本没有这个环节"));
                continue;
            }

            var reasons = Check(act, step, before, done[..i]);
            if (reasons.Count > 0)
            {
                reasons = Excused(act, step, reasons);
            }

            foreach (var reason in reasons)
            {
                yield return (act, step, reason);
            }

            before = before.Merge(act.Values);
        }
    }

    /// <summary>What stands against the act when all others of its day are done, too.</summary>
    private IReadOnlyList<Refusal> Excused(ActView act, Step step, IReadOnlyList<Refusal> reasons)
    {
        List<ActView> wholeDay = [.. done.Where(a => a.On <= act.On && a.Seq != act.Seq)];
        var again = Check(act, step, wholeDay.Aggregate(inherited, (facts, a) => facts.Merge(a.Values)), wholeDay).Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        return [.. reasons.Where(r => again.Contains(r.Code))];
    }

    private IReadOnlyList<Refusal> Check(ActView act, Step step, Facts before, IReadOnlyList<ActView> earlier)
    {
        var facts = before.Merge(act.Values);
        var terms = new RunningTerms(calendar, facts, earlier, act.On, known.Parameter);
        return Runner.Check(
            new MatterView(matter.Procedure, facts, earlier, act.On)
            {
                People = act.People,
                Qualified = step.NeedsOfficers ? known.Qualified(act) : 0,
                OpenChildren = OpenChildren(act.On),
                Parameter = known.Parameter,
                Term = terms.Of,
                Alone = twin => known.Alone(matter, act, twin),
            },
            step);
    }

    /// <summary>Matters that belonged to this one and were open on the day; one that ended that day counts as ended.</summary>
    private Dictionary<string, int> OpenChildren(DateOnly day)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (procedure, opened, ended) in known.Children[matter.Id])
        {
            if (opened < day && (ended is null || ended > day))
            {
                open[procedure] = open.GetValueOrDefault(procedure) + 1;
            }
        }

        return open;
    }
}
