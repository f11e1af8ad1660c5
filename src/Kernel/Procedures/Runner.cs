using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Fatong.Kernel.Law;

namespace Fatong.Kernel.Procedures;

/// <summary>One thing that must hold before a step is taken, whatever it comes from: order, exclusion, end of the matter, a gate.</summary>
/// <param name="Id">The part of the refusal code after the room.</param>
public sealed record Precondition(string Id, Citation Basis, string Message, Condition Opens);

/// <summary>
/// Says whether a step may be taken. The same preconditions serve the run (answers from a matter) and the proof
/// (answers chosen by the prover), so that what is proved is what runs.
/// </summary>
public static class Runner
{
    /// <summary>Procedures and steps never change, so their demands are worked out once.</summary>
    private static readonly ConditionalWeakTable<Procedure, ConcurrentDictionary<Step, IReadOnlyList<Precondition>>> Known = [];

    /// <summary>Everything the procedure demands before the step, as conditions.</summary>
    public static IReadOnlyList<Precondition> Preconditions(Procedure procedure, Step step) =>
        Known.GetValue(procedure, _ => new(ReferenceEqualityComparer.Instance)).GetOrAdd(step, _ => Demands(procedure, step));

    private static List<Precondition> Demands(Procedure procedure, Step step)
    {
        var list = new List<Precondition>();
        if (step.When is { } when)
        {
            list.Add(new("not-applicable", step.Basis, $"本案不适用“{step.Name}”：须{when.Say(procedure.NameOf)}", when));
        }

        if (step.Id != procedure.Opening.Id && !step.After.Contains(procedure.Opening.Id))
        {
            // An earlier step that does not apply counts as done, but nothing comes before the matter is opened.
            list.Add(new("step-order", step.Basis, $"应先完成“{procedure.Opening.Name}”", Conditions.Taken(procedure.Opening.Id)));
        }

        foreach (var earlier in step.After.Select(procedure.Step).Where(s => !s.Optional))
        {
            var taken = Conditions.Taken(earlier.Id);
            list.Add(new("step-order", step.Basis, $"应先完成“{earlier.Name}”", earlier.When is null ? taken : taken | !earlier.When));
        }

        if (!step.Repeats)
        {
            list.Add(new("already-taken", step.Basis, $"“{step.Name}”已经完成", !Conditions.Taken(step.Id)));
        }

        foreach (var id in step.Before)
        {
            list.Add(new("too-late", step.Basis, $"“{procedure.NameOf(id)}”之后不能再办理“{step.Name}”", !Conditions.Taken(id)));
        }

        if (!step.AlsoAfterEnd && !FollowsEnd(procedure, step))
        {
            foreach (var end in procedure.Steps.Where(s => s.Ends && s.Id != step.Id))
            {
                list.Add(new("matter-ended", step.Basis, $"本案已因“{end.Name}”终结", !Conditions.Taken(end.Id)));
            }
        }

        list.AddRange(step.Gates.Select(gate => new Precondition(gate.Id, gate.Basis, gate.Message, gate.Opens)));
        return list;
    }

    /// <summary>Everything that stands against taking the step now; empty when it may be taken.</summary>
    /// <param name="answer">Answers atoms; steps taken included.</param>
    public static IReadOnlyList<Refusal> Check(Procedure procedure, Step step, Func<Condition, bool> answer) =>
    [
        .. Preconditions(procedure, step)
            .Where(demand => !demand.Opens.Holds(answer))
            .Select(demand => new Refusal($"{procedure.Room}.{demand.Id}", demand.Basis, demand.Message)),
    ];

    /// <summary>Everything that stands against the proposed act of this view.</summary>
    public static IReadOnlyList<Refusal> Check(MatterView view, Step step) => Check(view.Procedure, step, view.Answer);

    /// <summary>Steps that belong to the matter and are neither done nor shut off, with what stands against each now.</summary>
    public static IReadOnlyList<(Step Step, IReadOnlyList<Refusal> Reasons)> Next(MatterView view) =>
    [
        .. view.Procedure.Steps
            .Where(s => s.Repeats || !view.IsDone(s.Id))
            .Where(s => s.When is null || s.When.Holds(view.Answer))
            .Select(s => (s, Check(view, s))),
    ];

    /// <summary>A step that comes after an ending step, directly or through others.</summary>
    private static bool FollowsEnd(Procedure procedure, Step step) =>
        step.After.Select(procedure.Step).Any(s => s.Ends || FollowsEnd(procedure, s));
}
