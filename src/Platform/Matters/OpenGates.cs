using System.Runtime.CompilerServices;
using Fatong.Kernel;
using Fatong.Kernel.Procedures;

namespace Fatong.Platform.Matters;

/// <summary>Tells gates that the answers on a step's own form may open from those that nothing on the form can change.</summary>
internal static class OpenGates
{
    private const int MostOpenAtoms = 10;

    /// <summary>Steps never change, so what their forms ask of their gates is worked out once.</summary>
    private static readonly ConditionalWeakTable<Step, Dictionary<string, Shape>> Known = [];

    /// <summary>Whether the refusal is by a gate that some answers on the step's own form would open: that is judged when the act is proposed.</summary>
    internal static bool DependsOnAct(MatterView view, Step step, Refusal refusal)
    {
        if (!Known.GetValue(step, Shapes).TryGetValue(refusal.Code[(refusal.Code.IndexOf('.', StringComparison.Ordinal) + 1)..], out var shape))
        {
            return false;
        }

        if (shape.Once)
        {
            return Could(shape.Gate.Opens, view, shape.Asked).Hold;
        }

        // Each atom is answered once; only those that the form asks for are tried both ways.
        var answers = new Dictionary<Condition, bool>(ReferenceEqualityComparer.Instance);
        bool Answer(Condition atom) => answers.TryGetValue(atom, out var known) ? known : answers[atom] = view.Answer(atom);
        return shape.Open > MostOpenAtoms
            || Enumerable.Range(0, 1 << shape.Open).Any(tried => shape.Gate.Opens.Holds(
                atom => shape.Asked.TryGetValue(atom, out var i) ? (tried & (1 << i)) != 0 : Answer(atom)));
    }

    private static Dictionary<string, Shape> Shapes(Step step)
    {
        var asked = step.Form.Select(f => f.Code).ToHashSet(StringComparer.Ordinal);
        var shapes = new Dictionary<string, Shape>(StringComparer.Ordinal);
        foreach (var gate in step.Gates)
        {
            var open = new Dictionary<Condition, int>();
            var atoms = 0;
            var byObject = new Dictionary<Condition, int>(ReferenceEqualityComparer.Instance);
            foreach (var atom in gate.Opens.Atoms().Where(a => IsAsked(a, asked)))
            {
                // Equal atoms have one answer.
                atoms++;
                open.TryAdd(atom, open.Count);
                byObject[atom] = open[atom];
            }

            shapes.TryAdd(gate.Id, new(gate, byObject, open.Count, open.Count == atoms));
        }

        return shapes;
    }

    /// <summary>Whether a condition could come out true, and false: exact where no atom that is asked stands twice in it.</summary>
    private static (bool Hold, bool Fail) Could(Condition condition, MatterView view, Dictionary<Condition, int> asked)
    {
        switch (condition)
        {
            case Condition.AllOf all:
                var each = all.Parts.Select(part => Could(part, view, asked)).ToList();
                return (each.TrueForAll(p => p.Hold), each.Exists(p => p.Fail));
            case Condition.AnyOf any:
                var some = any.Parts.Select(part => Could(part, view, asked)).ToList();
                return (some.Exists(p => p.Hold), some.TrueForAll(p => p.Fail));
            case Condition.Not not:
                var (hold, fail) = Could(not.Part, view, asked);
                return (fail, hold);
            default:
                var answer = asked.ContainsKey(condition) || view.Answer(condition);
                return (answer, asked.ContainsKey(condition) || !answer);
        }
    }

    private static bool IsAsked(Condition atom, HashSet<string> asked) => atom switch
    {
        Condition.QualifiedOfficers => true,
        Condition.YesField yes => asked.Contains(yes.Field.Code),
        Condition.ChoiceIs choice => asked.Contains(choice.Field.Code),
        Condition.Known known => asked.Contains(known.Field.Code),
        Condition.NumberAtLeast least => asked.Contains(least.Field.Code),
        Condition.Measured => asked.Count > 1,
        _ => false,
    };

    /// <param name="Asked">Atoms of the gate that the form answers, with the number of the answer.</param>
    /// <param name="Open">How many different answers there are.</param>
    /// <param name="Once">No answer stands twice in the gate.</param>
    private sealed record Shape(Gate Gate, Dictionary<Condition, int> Asked, int Open, bool Once);
}
