using System.Numerics;

namespace Fatong.Kernel.Procedures.Proving;

/// <summary>
/// Sets of states as reduced ordered binary decision diagrams: a set is a node number, equal sets have equal numbers.
/// A procedure of sixty steps has more states than could be listed one by one; as diagrams they stay small.
/// </summary>
internal sealed class Bdd
{
    internal const int False = 0;
    internal const int True = 1;

    private readonly List<(int Variable, int Low, int High)> nodes = [(int.MaxValue, 0, 0), (int.MaxValue, 1, 1)];
    private readonly Dictionary<(int, int, int), int> unique = [];
    private readonly Dictionary<(int, int, int), int> chosen = [];

    /// <summary>The set in which the variable is true. Lower variables stand nearer to the root.</summary>
    internal int Variable(int variable) => Node(variable, False, True);

    internal int Not(int f) => Choose(f, False, True);

    internal int And(int f, int g) => Choose(f, g, False);

    internal int Or(int f, int g) => Choose(f, True, g);

    internal int Implies(int f, int g) => Choose(f, g, True);

    internal int Minus(int f, int g) => Choose(g, False, f);

    /// <summary>Forgets the variables: the set of what remains possible whatever they were.</summary>
    internal int Exists(int f, bool[] variables) => Exists(f, variables, []);

    /// <summary>The part in which the variable has the value, with the variable forgotten.</summary>
    internal int Restrict(int f, int variable, bool value) => Restrict(f, variable, value, []);

    /// <summary>One member: the value of each variable that matters. Prefers false; <see cref="False"/> has none.</summary>
    internal Dictionary<int, bool> Pick(int f)
    {
        var values = new Dictionary<int, bool>();
        while (f > True)
        {
            var (variable, low, high) = nodes[f];
            values[variable] = low == False;
            f = low == False ? high : low;
        }

        return values;
    }

    /// <summary>Whether the assignment is a member.</summary>
    internal bool Holds(int f, Func<int, bool> value)
    {
        while (f > True)
        {
            f = value(nodes[f].Variable) ? nodes[f].High : nodes[f].Low;
        }

        return f == True;
    }

    /// <summary>How many members the set has over these variables; it must not depend on others.</summary>
    internal BigInteger Count(int f, IReadOnlyList<int> variables)
    {
        var rank = variables.Order().Select((variable, i) => (variable, i)).ToDictionary(x => x.variable, x => x.i);
        var known = new Dictionary<int, BigInteger>();
        int Rank(int node) => node <= True ? rank.Count : rank[nodes[node].Variable];

        BigInteger Of(int node)
        {
            if (node <= True)
            {
                return node;
            }

            if (!known.TryGetValue(node, out var count))
            {
                var (_, low, high) = nodes[node];
                count = (Of(low) << (Rank(low) - Rank(node) - 1)) + (Of(high) << (Rank(high) - Rank(node) - 1));
                known[node] = count;
            }

            return count;
        }

        return Of(f) << Rank(f);
    }

    private int Choose(int f, int g, int h)
    {
        if (f == True || g == h)
        {
            return g;
        }

        if (f == False)
        {
            return h;
        }

        if (g == True && h == False)
        {
            return f;
        }

        if (!chosen.TryGetValue((f, g, h), out var result))
        {
            var top = Math.Min(nodes[f].Variable, Math.Min(nodes[g].Variable, nodes[h].Variable));
            var low = Choose(Branch(f, top, high: false), Branch(g, top, high: false), Branch(h, top, high: false));
            var high = Choose(Branch(f, top, high: true), Branch(g, top, high: true), Branch(h, top, high: true));
            chosen[(f, g, h)] = result = Node(top, low, high);
        }

        return result;
    }

    private int Branch(int f, int variable, bool high) =>
        nodes[f].Variable != variable ? f : high ? nodes[f].High : nodes[f].Low;

    private int Node(int variable, int low, int high)
    {
        if (low == high)
        {
            return low;
        }

        if (!unique.TryGetValue((variable, low, high), out var node))
        {
            unique[(variable, low, high)] = node = nodes.Count;
            nodes.Add((variable, low, high));
        }

        return node;
    }

    private int Exists(int f, bool[] variables, Dictionary<int, int> known)
    {
        if (f <= True)
        {
            return f;
        }

        if (!known.TryGetValue(f, out var result))
        {
            var (variable, low, high) = nodes[f];
            var (a, b) = (Exists(low, variables, known), Exists(high, variables, known));
            known[f] = result = variables[variable] ? Or(a, b) : Node(variable, a, b);
        }

        return result;
    }

    private int Restrict(int f, int variable, bool value, Dictionary<int, int> known)
    {
        if (f <= True || nodes[f].Variable > variable)
        {
            return f;
        }

        if (!known.TryGetValue(f, out var result))
        {
            var (top, low, high) = nodes[f];
            known[f] = result = top == variable
                ? (value ? high : low)
                : Node(top, Restrict(low, variable, value, known), Restrict(high, variable, value, known));
        }

        return result;
    }
}
