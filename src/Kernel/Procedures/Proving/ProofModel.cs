using Fatong.Kernel.Fields;

namespace Fatong.Kernel.Procedures.Proving;

/// <summary>
/// A procedure as a transition system over yes/no variables. A state is which steps are done and what the fields say
/// that later conditions ask about. Everything else is chosen afresh at each act: who takes part, whether a term has run
/// out, what a computed condition says, and fields that only the steps asking for them ever look at.
/// </summary>
/// <remarks>
/// Repeatable and optional steps that nothing refers to need no special pruning: their variable stands in no other
/// step's demands, so the diagram holds one node for it, whether it was taken or not.
/// Choosing freely allows more behaviour than there is in life, so what is proved here holds there too.
/// </remarks>
internal sealed class ProofModel
{
    private readonly Dictionary<string, FieldAnswers> fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> free = new(StringComparer.Ordinal);
    private readonly Dictionary<StepId, int> taken = [];
    private readonly HashSet<string> kept;
    private int variables;

    internal ProofModel(Procedure procedure)
    {
        Procedure = procedure;
        var mentions = procedure.Steps.ToDictionary(s => s.Id, s => MentionedAt(procedure, s));
        var byField = mentions.SelectMany(m => m.Value).Where(a => FieldOf(a) is not null).ToLookup(a => FieldOf(a)!.Code);
        kept = [.. byField.Select(g => g.Key).Where(code => procedure.Inherits.Any(f => f.Code == code) || procedure.Steps.Any(s =>
            s.Records.All(f => f.Code != code) && mentions[s.Id].Any(a => FieldOf(a)?.Code == code)))];

        // Variables in the order of the flow: a step, then what it asks, so that what hangs together stands together.
        FieldAnswers Make(IGrouping<string, Condition> atoms) => new(Bdd, FieldOf(atoms.First())!, [.. atoms], () => variables++);
        foreach (var field in procedure.Inherits.Where(f => kept.Contains(f.Code)))
        {
            fields[field.Code] = Make(byField.First(g => g.Key == field.Code));
        }

        foreach (var step in procedure.Steps)
        {
            taken[step.Id] = variables++;
            foreach (var field in step.Records.Where(f => kept.Contains(f.Code) && !fields.ContainsKey(f.Code)))
            {
                fields[field.Code] = Make(byField.First(g => g.Key == field.Code));
            }
        }

        StateVariables = variables;
        foreach (var group in byField.Where(g => !kept.Contains(g.Key)))
        {
            fields[group.Key] = Make(group);
        }

        Moves = [.. procedure.Steps.Select(s => new Move(s, MakeEnabled(s)))];
        Initial = procedure.Steps.Aggregate(Bdd.True, (set, s) => Bdd.Minus(set, Taken(s.Id)));
        foreach (var field in fields.Values.Where(f => kept.Contains(f.Field.Code)))
        {
            Initial = Bdd.And(Initial, procedure.Inherits.Any(f => f.Code == field.Field.Code) ? Bdd.Or(field.Empty, field.Filled) : field.Empty);
        }
    }

    internal Procedure Procedure { get; }

    internal Bdd Bdd { get; } = new();

    /// <summary>The state has variables 0 up to this one; the rest is chosen at each act.</summary>
    internal int StateVariables { get; }

    internal int Initial { get; }

    internal IReadOnlyList<Move> Moves { get; }

    /// <summary>A step and what must hold before it, free choices included.</summary>
    internal sealed record Move(Step Step, int Enabled);

    internal int Taken(StepId step) => Bdd.Variable(taken[step]);

    internal int TakenVariable(StepId step) => taken[step];

    internal int Of(Condition condition) => condition switch
    {
        Condition.AllOf all => all.Parts.Aggregate(Bdd.True, (set, part) => Bdd.And(set, Of(part))),
        Condition.AnyOf any => any.Parts.Aggregate(Bdd.False, (set, part) => Bdd.Or(set, Of(part))),
        Condition.Not not => Bdd.Not(Of(not.Part)),
        Condition.TakenStep step => Taken(step.Step),
        Condition.TermOver over => Bdd.Variable(Free(Key(over))),
        Condition.TermOpen open => Bdd.Not(Bdd.Variable(Free(Key(open)))),
        Condition.OtherPeopleThan other => other.Steps.Aggregate(Bdd.True, (set, s) => Bdd.And(set, Bdd.Variable(Free($"other:{s}")))),
        _ when FieldOf(condition) is { } field => fields[field.Code].Of(condition),
        _ => Bdd.Variable(Free(Key(condition))),
    };

    /// <summary>What the fields may say once the step was filled in, whatever they said before.</summary>
    internal int Filled(int set, Step step)
    {
        foreach (var (answers, forgotten, required) in KeptAsks(step))
        {
            var anew = Bdd.And(Bdd.Exists(set, forgotten), answers.Filled);
            set = required ? anew : Bdd.Or(set, anew);
        }

        return set;
    }

    /// <summary>The states before the step was filled in from which the set can be chosen.</summary>
    internal int Unfilled(int set, Step step)
    {
        foreach (var (answers, forgotten, required) in KeptAsks(step).Reverse())
        {
            var before = Bdd.Exists(Bdd.And(set, answers.Filled), forgotten);
            set = required ? before : Bdd.Or(set, before);
        }

        return set;
    }

    /// <summary>The states after the move.</summary>
    internal int Forward(int set, Move move) =>
        Bdd.And(Bdd.Exists(Bdd.And(Filled(set, move.Step), move.Enabled), FreeAnd(taken[move.Step.Id])), Taken(move.Step.Id));

    /// <summary>Leaves the state and forgets what was chosen for one act.</summary>
    internal int Forget(int set) => Bdd.Exists(set, FreeAnd(null));

    /// <summary>The states from which the move leads into the set.</summary>
    internal int Back(int set, Move move) =>
        Unfilled(Forget(Bdd.And(Bdd.Restrict(set, taken[move.Step.Id], true), move.Enabled)), move.Step);

    /// <summary>The field an atom asks about, or null.</summary>
    internal static Field? FieldOf(Condition atom) => atom switch
    {
        Condition.YesField yes => yes.Field,
        Condition.ChoiceIs choice => choice.Field,
        Condition.Known known => known.Field,
        Condition.NumberAtLeast least => least.Field,
        _ => null,
    };

    /// <summary>What the step recorded of fields that conditions ask about, in Chinese.</summary>
    internal IEnumerable<string> SayAsked(Step step, Func<int, bool> value) => step.Records
        .Where(f => fields.ContainsKey(f.Code)).Select(f => fields[f.Code].Say(value)).Where(text => text.Length > 0);

    /// <summary>The free choices the act cannot do without, in Chinese.</summary>
    internal IEnumerable<string> SayChosen(Move move, int act)
    {
        foreach (var atom in MentionedAt(Procedure, move.Step).Where(a => FieldOf(a) is null && a is not Condition.TakenStep).DistinctBy(a => a.Say(Procedure.NameOf)))
        {
            var holds = Of(atom);
            if (Bdd.And(act, holds) == Bdd.False)
            {
                yield return $"并非：{atom.Say(Procedure.NameOf)}";
            }
            else if (Bdd.Minus(act, holds) == Bdd.False && holds != Bdd.True)
            {
                yield return atom.Say(Procedure.NameOf);
            }
        }
    }

    /// <summary>Everything that is asked when the step is taken: its demands and the promises over it.</summary>
    internal static IReadOnlyList<Condition> MentionedAt(Procedure procedure, Step step) =>
    [
        .. Runner.Preconditions(procedure, step).SelectMany(d => d.Opens.Atoms()),
        .. procedure.Invariants.Where(i => i.Before.Contains(step.Id)).SelectMany(i => i.Requires.Atoms()),
        .. procedure.Deadlines.Where(d => d.MetBy.Contains(step.Id)).SelectMany(d => d.When?.Atoms() ?? []),
    ];

    private IEnumerable<(FieldAnswers Answers, bool[] Forgotten, bool Required)> KeptAsks(Step step) => step.Records
        .Where(f => kept.Contains(f.Code))
        .Select(f => (fields[f.Code], Flags(fields[f.Code].Variables), f.Required));

    private bool[] FreeAnd(int? variable)
    {
        var flags = new bool[variables];
        Array.Fill(flags, true, StateVariables, variables - StateVariables);
        if (variable is { } v)
        {
            flags[v] = true;
        }

        return flags;
    }

    private bool[] Flags(IReadOnlyList<int> which)
    {
        var flags = new bool[variables];
        foreach (var variable in which)
        {
            flags[variable] = true;
        }

        return flags;
    }

    private int Free(string key)
    {
        if (!free.TryGetValue(key, out var variable))
        {
            free[key] = variable = variables++;
        }

        return variable;
    }

    private static string Key(Condition atom) => atom switch
    {
        Condition.TermOver over => $"over:{over.Deadline.Id}",
        Condition.TermOpen open => $"over:{open.Deadline.Id}",
        Condition.QualifiedOfficers officers => $"officers:{officers.AtLeast}",
        Condition.NoOpenChild child => $"child:{child.Procedure}",
        Condition.NoTwin twin => $"twin:{twin.Text}",
        Condition.ChoicesHave several => $"choices:{several.Field.Code}:{string.Join('|', several.Codes)}",
        Condition.Measured measured => $"measured:{measured.Id}",
        _ => throw new InvalidOperationException(atom.GetType().Name),
    };

    /// <summary>The demands of the step together with what is true of the free choices.</summary>
    private int MakeEnabled(Step step)
    {
        var set = Runner.Preconditions(Procedure, step).Aggregate(Bdd.True, (all, d) => Bdd.And(all, Of(d.Opens)));
        var mentioned = MentionedAt(Procedure, step);
        _ = mentioned.Aggregate(Bdd.True, (_, atom) => Of(atom));

        foreach (var field in step.Records.Where(f => fields.ContainsKey(f.Code) && !kept.Contains(f.Code)))
        {
            var answers = fields[field.Code];
            set = Bdd.And(set, field.Required ? answers.Filled : Bdd.Or(answers.Filled, answers.Empty));
        }

        foreach (var deadline in mentioned.Select(DeadlineOf).OfType<Deadline>().Where(d => d.Kind == DeadlineKind.Within))
        {
            set = Bdd.And(set, Bdd.Implies(Bdd.Variable(Free($"over:{deadline.Id}")), Taken(deadline.From)));
        }

        foreach (var other in mentioned.OfType<Condition.OtherPeopleThan>().SelectMany(o => o.Steps))
        {
            set = Bdd.And(set, Bdd.Or(Taken(other), Bdd.Variable(Free($"other:{other}"))));
        }

        var officers = mentioned.OfType<Condition.QualifiedOfficers>().OrderBy(q => q.AtLeast).ToList();
        foreach (var (fewer, more) in officers.Zip(officers.Skip(1)))
        {
            set = Bdd.And(set, Bdd.Implies(Of(more), Of(fewer)));
        }

        return step.NeedsOfficers ? set : officers.Aggregate(set, (all, q) => Bdd.Minus(all, Of(q)));
    }

    private static Deadline? DeadlineOf(Condition atom) => atom switch
    {
        Condition.TermOver over => over.Deadline,
        Condition.TermOpen open => open.Deadline,
        _ => null,
    };
}
