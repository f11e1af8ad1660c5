using Fatong.Kernel.Fields;

namespace Fatong.Kernel.Procedures.Proving;

/// <summary>What conditions ask about one field, as variables: the codes, bounds and yes they name, and whether it is known.</summary>
internal sealed class FieldAnswers
{
    private readonly Bdd bdd;
    private readonly Field asked;
    private readonly SortedDictionary<long, int> bounds = [];
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly int? yes;
    private readonly int? known;

    /// <param name="next">Hands out the next variable.</param>
    internal FieldAnswers(Bdd bdd, Field field, IReadOnlyList<Condition> atoms, Func<int> next)
    {
        (this.bdd, asked) = (bdd, field);
        if (atoms.Any(a => a is Condition.Known))
        {
            known = next();
        }

        if (atoms.Any(a => a is Condition.YesField))
        {
            yes = next();
        }

        foreach (var code in atoms.OfType<Condition.ChoiceIs>().SelectMany(c => c.Codes).Distinct())
        {
            codes[code] = next();
        }

        foreach (var bound in atoms.OfType<Condition.NumberAtLeast>().Select(n => n.Bound).Where(b => b > 0).Distinct().Order())
        {
            bounds[bound] = next();
        }

        Variables = [.. new[] { known, yes }.OfType<int>().Concat(codes.Values).Concat(bounds.Values)];
        Filled = MakeFilled();
        Empty = Variables.Aggregate(Bdd.True, (set, v) => bdd.And(set, bdd.Not(bdd.Variable(v))));
    }

    internal Field Field => asked;

    internal IReadOnlyList<int> Variables { get; }

    /// <summary>The combinations of answers a filled field can give.</summary>
    internal int Filled { get; }

    /// <summary>The answers while nothing is known.</summary>
    internal int Empty { get; }

    internal int Of(Condition atom) => atom switch
    {
        Condition.Known => bdd.Variable(known!.Value),
        Condition.YesField => bdd.Variable(yes!.Value),
        Condition.ChoiceIs choice => choice.Codes.Aggregate(Bdd.False, (set, code) => bdd.Or(set, bdd.Variable(codes[code]))),
        Condition.NumberAtLeast { Bound: <= 0 } => Bdd.True,
        Condition.NumberAtLeast least => bdd.Variable(bounds[least.Bound]),
        _ => throw new InvalidOperationException(atom.GetType().Name),
    };

    /// <summary>The field's value in Chinese under an assignment of its variables; empty when nothing worth saying.</summary>
    internal string Say(Func<int, bool> value)
    {
        if (yes is { } y)
        {
            return value(y) ? asked.Label : "";
        }

        if (codes.FirstOrDefault(c => value(c.Value)).Key is { } code)
        {
            return $"{asked.Label}={asked.LabelOf(code)}";
        }

        if (bounds.Where(b => value(b.Value)).Select(b => (long?)b.Key).LastOrDefault() is { } bound)
        {
            return $"{asked.Label}≥{FieldText.Show(asked, bound)}";
        }

        return known is { } k && value(k) ? $"填写{asked.Label}" : "";
    }

    private int MakeFilled()
    {
        var set = known is { } k ? bdd.Variable(k) : Bdd.True;
        var some = Bdd.False;
        foreach (var code in codes.Values)
        {
            some = bdd.Or(some, bdd.Variable(code));
            foreach (var other in codes.Values.Where(other => other > code))
            {
                set = bdd.And(set, bdd.Not(bdd.And(bdd.Variable(code), bdd.Variable(other))));
            }
        }

        if (codes.Count > 0 && asked.Options.Count > 0 && asked.Options.All(o => codes.ContainsKey(o.Code)))
        {
            set = bdd.And(set, some);
        }

        foreach (var (smaller, larger) in bounds.Values.Zip(bounds.Values.Skip(1)))
        {
            set = bdd.And(set, bdd.Implies(bdd.Variable(larger), bdd.Variable(smaller)));
        }

        return set;
    }
}
