using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures.Proving;

namespace Fatong.Kernel.Procedures;

/// <summary>
/// Explores every state a procedure can reach and shows that no path breaks a declared promise, that every path can
/// still come to an end, that every step can be taken, and that every term starts from an event that precedes it.
/// </summary>
public static class Prover
{
    /// <param name="resolves">Whether a citation points at an article of a law card.</param>
    public static Proof Prove(Procedure procedure, Func<Citation, bool> resolves)
    {
        var structure = Structure.Check(procedure, resolves);
        if (structure.Count > 0)
        {
            return new(procedure, 0, 0, structure);
        }

        var model = new ProofModel(procedure);
        var reached = Reach(model);
        var flaws = new List<Flaw>();
        foreach (var (kind, id, text, bad) in Wrongs(model))
        {
            if (model.Bdd.And(reached, bad.States) != Bdd.False)
            {
                flaws.Add(new(kind, id, text, Trail.To(model, bad)));
            }
        }

        foreach (var move in model.Moves.Where(m => model.Bdd.And(model.Filled(reached, m.Step), m.Enabled) == Bdd.False))
        {
            flaws.Add(new(FlawKind.Unreachable, move.Step.Id.Value, $"“{move.Step.Name}”在任何路径上都不能办理", []));
        }

        var stuck = model.Bdd.Minus(reached, CanEnd(model, reached));
        if (stuck != Bdd.False)
        {
            flaws.Add(new(FlawKind.NoEnd, procedure.Code, "按以下路径办理后，再也不能终结：", Trail.To(model, new(null, stuck, stuck))));
        }

        var checks = procedure.Invariants.Count + procedure.Deadlines.Count + (procedure.Steps.Count * 2);
        var states = model.Bdd.Count(reached, [.. Enumerable.Range(0, model.StateVariables)]);
        return new(procedure, states, checks, flaws);
    }

    private static int Reach(ProofModel model)
    {
        var (reached, before) = (model.Initial, -1);
        while (reached != before)
        {
            before = reached;
            foreach (var move in model.Moves)
            {
                reached = model.Bdd.Or(reached, model.Forward(reached, move));
            }
        }

        return reached;
    }

    private static int CanEnd(ProofModel model, int reached)
    {
        var good = model.Moves.Where(m => m.Step.Ends).Aggregate(Bdd.False, (set, m) => model.Bdd.Or(set, model.Taken(m.Step.Id)));
        var before = -1;
        while (good != before)
        {
            before = good;
            foreach (var move in model.Moves.Reverse())
            {
                good = model.Bdd.Or(good, model.Bdd.And(reached, model.Back(good, move)));
            }
        }

        return good;
    }

    private static IEnumerable<(FlawKind Kind, string Id, string Text, BadAct Bad)> Wrongs(ProofModel model)
    {
        var procedure = model.Procedure;
        foreach (var move in model.Moves)
        {
            BadAct Bad(Condition promise)
            {
                var act = model.Bdd.Minus(move.Enabled, model.Of(promise));
                return new(move, model.Unfilled(model.Forget(act), move.Step), act);
            }

            foreach (var invariant in procedure.Invariants.Where(i => i.Before.Contains(move.Step.Id)))
            {
                yield return (FlawKind.Invariant, invariant.Id, $"违反“{invariant.Text}”（{invariant.Basis}），路径：", Bad(invariant.Requires));
            }

            foreach (var deadline in procedure.Deadlines)
            {
                var (starts, ends) = deadline.Kind == DeadlineKind.Within ? (deadline.From, deadline.MetBy) : (deadline.To, [deadline.From]);
                if (ends.Contains(move.Step.Id))
                {
                    var promise = Conditions.Taken(starts);
                    yield return (FlawKind.TermWithoutStart, deadline.Id, $"“{deadline.Name}”的起算环节“{procedure.NameOf(starts)}”尚未发生，路径：",
                        Bad(deadline.When is null || deadline.Kind == DeadlineKind.Ahead ? promise : Conditions.Implies(deadline.When, promise)));
                }
            }
        }
    }
}
