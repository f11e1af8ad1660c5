namespace Fatong.Kernel.Procedures.Proving;

/// <summary>An act that must not be possible, or a state that must not be reached.</summary>
/// <param name="Move">The act; null when the state itself is the flaw.</param>
/// <param name="States">States before the act was filled in.</param>
/// <param name="Act">States with the act filled in and its free choices.</param>
internal sealed record BadAct(ProofModel.Move? Move, int States, int Act);

/// <summary>The shortest way to a flaw, written so that a lawyer can follow it.</summary>
internal static class Trail
{
    internal static IReadOnlyList<string> To(ProofModel model, BadAct bad)
    {
        var bdd = model.Bdd;
        var layers = new List<int> { model.Initial };
        var seen = model.Initial;
        while (bdd.And(layers[^1], bad.States) == Bdd.False)
        {
            var next = model.Moves.Aggregate(Bdd.False, (set, move) => bdd.Or(set, model.Forward(layers[^1], move)));
            layers.Add(bdd.Minus(next, seen));
            seen = bdd.Or(seen, next);
        }

        var lines = new List<string>();
        var state = One(model, bdd.And(layers[^1], bad.States));
        if (bad.Move is { } last)
        {
            var act = bdd.And(model.Filled(state, last.Step), bad.Act);
            lines.Add($"{Line(model, last, act)}　←此时违反");
        }

        for (var i = layers.Count - 2; i >= 0; i--)
        {
            var (move, before) = model.Moves
                .Select(m => (Move: m, Before: bdd.And(layers[i], model.Back(state, m))))
                .First(x => x.Before != Bdd.False);
            before = One(model, before);
            var after = state;
            lines.Insert(0, Line(model, move, bdd.And(bdd.And(model.Filled(before, move.Step), move.Enabled), Untaken(model, after, move))));
            state = before;
        }

        return lines;
    }

    /// <summary>The state after the move, seen before its step was marked as done.</summary>
    private static int Untaken(ProofModel model, int after, ProofModel.Move move) =>
        model.Bdd.Restrict(after, model.TakenVariable(move.Step.Id), true);

    /// <summary>Exactly one state of the set.</summary>
    private static int One(ProofModel model, int set)
    {
        var values = model.Bdd.Pick(set);
        var state = Bdd.True;
        for (var variable = model.StateVariables - 1; variable >= 0; variable--)
        {
            var node = model.Bdd.Variable(variable);
            state = model.Bdd.And(values.GetValueOrDefault(variable) ? node : model.Bdd.Not(node), state);
        }

        return state;
    }

    private static string Line(ProofModel model, ProofModel.Move move, int act)
    {
        var values = model.Bdd.Pick(act);
        bool Value(int variable) => values.GetValueOrDefault(variable);
        var refused = Runner.Check(model.Procedure, move.Step, atom => model.Bdd.Holds(model.Of(atom), Value));
        if (refused.Count > 0)
        {
            throw new InvalidOperationException($"The proof of {model.Procedure.Code} found a path that the runner refuses at {move.Step.Id}: {refused[0].Message}");
        }

        var told = model.SayAsked(move.Step, Value).Concat(model.SayChosen(move, act)).ToList();
        return told.Count == 0 ? move.Step.Name : $"{move.Step.Name}（{string.Join('；', told)}）";
    }
}
