using Fatong.Kernel.Fields;

namespace Fatong.Kernel.Procedures;

/// <summary>
/// A condition as data, so that the same text can be run before an act, explored by the prover and read by a lawyer.
/// </summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The step was done.</summary>
    public sealed record TakenStep(StepId Step) : Condition;

    /// <summary>A yes/no field is yes.</summary>
    public sealed record YesField(Field<bool> Field) : Condition;

    /// <summary>A choice field has one of these codes.</summary>
    public sealed record ChoiceIs(Field<string> Field, IReadOnlyList<string> Codes) : Condition;

    /// <summary>A field of several choices holds at least one of these codes.</summary>
    public sealed record ChoicesHave(Field<IReadOnlyList<string>> Field, IReadOnlyList<string> Codes) : Condition;

    /// <summary>A field has a value.</summary>
    public sealed record Known(Field Field) : Condition;

    /// <summary>A number is at least the bound, inclusive (fen for money).</summary>
    public sealed record NumberAtLeast(Field<long> Field, long Bound) : Condition;

    /// <summary>A day lies between two others, both included; an open end is null. False while the day is not known.</summary>
    public sealed record DayWithin(Field<DateOnly> Field, DateOnly? From, DateOnly? To) : Condition;

    /// <summary>A text contains another, letter by letter. False while the text is not known.</summary>
    public sealed record TextHas(Field Field, string Text) : Condition;

    /// <summary>A link, or one of several links, points at this record or matter.</summary>
    public sealed record LinksTo(Field Field, Guid Id) : Condition;

    /// <summary>The term has run out on the day of the act (the act falls after its last day).</summary>
    public sealed record TermOver(Deadline Deadline) : Condition;

    /// <summary>The act falls within the term, its last day included; true while the term has not begun.</summary>
    public sealed record TermOpen(Deadline Deadline) : Condition;

    /// <summary>Nobody who took or signed one of the steps takes part in this act.</summary>
    public sealed record OtherPeopleThan(IReadOnlyList<StepId> Steps) : Condition;

    /// <summary>At least this many officers of the act hold a certificate that is valid on the day, for the area and class.</summary>
    public sealed record QualifiedOfficers(int AtLeast) : Condition;

    /// <summary>No matter of this procedure that belongs to this matter is still open.</summary>
    public sealed record NoOpenChild(string Procedure) : Condition;

    /// <summary>No other matter with the same values in these fields has taken one of these steps (一事不再罚). True while a field is not known.</summary>
    public sealed record NoTwin(IReadOnlyList<Field> Same, IReadOnlyList<(string Procedure, StepId Step)> Steps, string Text) : Condition;

    /// <summary>A condition that must be computed. Pure; the prover tries both answers.</summary>
    public sealed record Measured(string Id, string Text, Func<MatterView, bool> Test) : Condition
    {
        public bool Equals(Measured? other) => other is not null && other.Id == Id;

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
    }

    public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition;

    public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition;

    public sealed record Not(Condition Part) : Condition;

    public static Condition operator &(Condition a, Condition b) =>
        new AllOf([.. a is AllOf left ? left.Parts : [a], .. b is AllOf right ? right.Parts : [b]]);

    public static Condition operator |(Condition a, Condition b) =>
        new AnyOf([.. a is AnyOf left ? left.Parts : [a], .. b is AnyOf right ? right.Parts : [b]]);

    public static Condition operator !(Condition a) => new Not(a);

    /// <summary>Evaluates with a given answer for each atom (a condition that is not AllOf, AnyOf or Not).</summary>
    public bool Holds(Func<Condition, bool> atom) => this switch
    {
        AllOf all => all.Parts.All(part => part.Holds(atom)),
        AnyOf any => any.Parts.Any(part => part.Holds(atom)),
        Not not => !not.Part.Holds(atom),
        _ => atom(this),
    };

    /// <summary>Evaluates a condition made of steps and fields alone; any other atom is a fault.</summary>
    public bool HoldsIn(Facts facts, Func<StepId, bool> taken) => Holds(atom => atom switch
    {
        TakenStep step => taken(step.Step),
        YesField yes => facts.Get(yes.Field),
        ChoiceIs choice => facts.Get(choice.Field) is { } code && choice.Codes.Contains(code),
        ChoicesHave several => facts.Get(several.Field) is { } codes && several.Codes.Any(codes.Contains),
        Known known => facts.Has(known.Field),
        NumberAtLeast least => facts.Get(least.Field) >= least.Bound,
        DayWithin day => facts.Has(day.Field) && !(facts.Get(day.Field) < day.From) && !(facts.Get(day.Field) > day.To),
        TextHas text => facts[text.Field.Code] is string value && value.Contains(text.Text, StringComparison.Ordinal),
        LinksTo link => facts[link.Field.Code] switch { Guid id => id == link.Id, IReadOnlyList<Guid> ids => ids.Contains(link.Id), _ => false },
        _ => throw new InvalidOperationException(atom.GetType().Name),
    });

    /// <summary>The same condition with each atom replaced.</summary>
    public Condition Map(Func<Condition, Condition> atom) => this switch
    {
        AllOf all => new AllOf([.. all.Parts.Select(part => part.Map(atom))]),
        AnyOf any => new AnyOf([.. any.Parts.Select(part => part.Map(atom))]),
        Not not => new Not(not.Part.Map(atom)),
        _ => atom(this),
    };

    /// <summary>The atoms in order of their first mention; an atom may repeat.</summary>
    public IEnumerable<Condition> Atoms() => this switch
    {
        AllOf all => all.Parts.SelectMany(part => part.Atoms()),
        AnyOf any => any.Parts.SelectMany(part => part.Atoms()),
        Not not => not.Part.Atoms(),
        _ => [this],
    };

    /// <summary>The condition in Chinese. Step names come from the procedure.</summary>
    public string Say(Func<StepId, string> name) => this switch
    {
        TakenStep taken => $"已{name(taken.Step)}",
        YesField yes => yes.Field.Label,
        ChoiceIs choice => $"{choice.Field.Label}为{string.Join('或', choice.Codes.Select(choice.Field.LabelOf))}",
        ChoicesHave several => $"{several.Field.Label}含有{string.Join('或', several.Codes.Select(several.Field.LabelOf))}",
        Known known => $"已填{known.Field.Label}",
        NumberAtLeast least => $"{least.Field.Label}≥{FieldText.Show(least.Field, least.Bound)}{least.Field.Unit}",
        DayWithin { To: null } day => $"{day.Field.Label}不早于{day.From:yyyy-MM-dd}",
        DayWithin { From: null } day => $"{day.Field.Label}不晚于{day.To:yyyy-MM-dd}",
        DayWithin day => $"{day.Field.Label}在{day.From:yyyy-MM-dd}至{day.To:yyyy-MM-dd}之间",
        TextHas text => $"{text.Field.Label}含“{text.Text}”",
        LinksTo link => $"{link.Field.Label}为指定对象",
        TermOver over => $"{over.Deadline.Name}届满",
        TermOpen open => $"在{open.Deadline.Name}内",
        OtherPeopleThan other => $"未参与{string.Join('、', other.Steps.Select(name))}",
        QualifiedOfficers officers => $"{officers.AtLeast}名以上执法人员证件有效",
        NoOpenChild => "没有未了结的关联事项",
        NoTwin twin => twin.Text,
        Measured measured => measured.Text,
        AnyOf { Parts: [Not premise, _, ..] } any => $"如{Bracket(premise.Part, name)}，则{Bracket(Rest(any), name)}",
        AllOf all => string.Join("，且", all.Parts.Select(part => Bracket(part, name))),
        AnyOf any => string.Join("，或", any.Parts.Select(part => Bracket(part, name))),
        Not not => $"并非（{not.Part.Say(name)}）",
        _ => throw new InvalidOperationException(GetType().Name),
    };

    private static Condition Rest(AnyOf any) => any.Parts.Count == 2 ? any.Parts[1] : new AnyOf([.. any.Parts.Skip(1)]);

    private static string Bracket(Condition part, Func<StepId, string> name) =>
        part is AllOf or AnyOf ? $"（{part.Say(name)}）" : part.Say(name);
}

/// <summary>The short way to write conditions: <c>using static Fatong.Kernel.Procedures.Conditions</c>.</summary>
public static class Conditions
{
    public static Condition Taken(StepId step) => new Condition.TakenStep(step);

    public static Condition Yes(Field<bool> field) => new Condition.YesField(field);

    public static Condition Is(Field<string> field, params string[] codes) => new Condition.ChoiceIs(field, codes);

    public static Condition Has(Field<IReadOnlyList<string>> field, params string[] codes) => new Condition.ChoicesHave(field, codes);

    public static Condition Known(Field field) => new Condition.Known(field);

    public static Condition AtLeast(Field<long> field, long bound) => new Condition.NumberAtLeast(field, bound);

    public static Condition Over(Deadline deadline) => new Condition.TermOver(deadline);

    public static Condition Within(Deadline deadline) => new Condition.TermOpen(deadline);

    public static Condition OtherPeopleThan(params StepId[] steps) => new Condition.OtherPeopleThan(steps);

    public static Condition QualifiedOfficers(int atLeast) => new Condition.QualifiedOfficers(atLeast);

    public static Condition NoOpenChild(string procedure) => new Condition.NoOpenChild(procedure);

    public static Condition NoTwin(string text, IReadOnlyList<Field> same, params (string Procedure, StepId Step)[] steps) =>
        new Condition.NoTwin(same, steps, text);

    public static Condition Measured(string id, string text, Func<MatterView, bool> holds) => new Condition.Measured(id, text, holds);

    /// <summary>If the first holds, so does the second.</summary>
    public static Condition Implies(Condition premise, Condition consequence) => !premise | consequence;
}
