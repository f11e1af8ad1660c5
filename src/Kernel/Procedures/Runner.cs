namespace Fatong.Kernel.Procedures;

/// <summary>
/// Says whether a step may be taken. The same rules serve the run (answers from a matter) and the proof
/// (answers chosen by the prover), so that what is proved is what runs.
/// </summary>
public static class Runner
{
    /// <summary>Everything that stands against taking the step now; empty when it may be taken.</summary>
    /// <param name="answer">Answers atoms; steps taken included.</param>
    public static IReadOnlyList<Refusal> Check(Procedure procedure, Step step, Func<Condition, bool> answer)
    {
        var reasons = new List<Refusal>();
        bool Taken(StepId id) => answer(new Condition.TakenStep(id));
        bool Applies(Step s) => s.When is null || s.When.Holds(answer);

        void Refuse(string id, string message) =>
            reasons.Add(new($"{procedure.Room}.{id}", step.Basis, message));

        if (!Applies(step))
        {
            Refuse("not-applicable", $"本案不适用“{step.Name}”：须{step.When!.Say(procedure.NameOf)}");
        }

        foreach (var id in step.After)
        {
            var earlier = procedure.Step(id);
            if (!earlier.Optional && !Taken(id) && Applies(earlier))
            {
                Refuse("step-order", $"应先完成“{earlier.Name}”");
            }
        }

        if (!step.Repeats && Taken(step.Id))
        {
            Refuse("already-taken", $"“{step.Name}”已经完成");
        }

        foreach (var id in step.Before.Where(Taken))
        {
            Refuse("too-late", $"“{procedure.NameOf(id)}”之后不能再办理“{step.Name}”");
        }

        if (procedure.Steps.FirstOrDefault(s => s.Ends && Taken(s.Id) && s.Id != step.Id && !step.After.Contains(s.Id) && !FollowsEnd(procedure, step)) is { } end)
        {
            Refuse("matter-ended", $"本案已因“{end.Name}”终结");
        }

        foreach (var gate in step.Gates.Where(gate => !gate.Opens.Holds(answer)))
        {
            reasons.Add(new($"{procedure.Room}.{gate.Id}", gate.Basis, gate.Message));
        }

        return reasons;
    }

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
