using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Cli.Demo.Registers;

/// <summary>A sort of record whose answers to every figure are known: how many there shall be is what the solver finds.</summary>
/// <param name="Set">Typed values by field code; an empty text leaves the field empty.</param>
/// <param name="Known">The typed facts that figures ask about.</param>
internal sealed record Sort(int Weight, IReadOnlyDictionary<string, string> Set, Facts Known, string Days, bool Earlier)
{
    /// <summary>Typed where a field shall be filled with a plain answer of its kind.</summary>
    public const string Plain = "·";

    /// <summary>Whether records of this sort are found by the query.</summary>
    public bool In(FigureQuery query, bool standing) =>
        (!Earlier || standing)
        && query.Acts.Count == 0
        && (query.Where is not { } where || where.HoldsIn(Known, _ => false));

    /// <summary>
    /// The sorts of a recipe, told apart by every choice that a figure asks about: what the recipe does not settle is split into one sort for each code.
    /// </summary>
    public static IReadOnlyList<Sort> Of(Register register, Recipe recipe, IReadOnlyList<Field> asked)
    {
        var kinds = recipe.Kinds.Count > 0 ? recipe.Kinds : [new RecipeKind()];
        return [.. kinds.SelectMany(kind => Split(register, recipe, kind, asked))];
    }

    private static IEnumerable<Sort> Split(Register register, Recipe recipe, RecipeKind kind, IReadOnlyList<Field> asked)
    {
        IEnumerable<(int Weight, Dictionary<string, string> Set)> sorts = [(kind.Weight * 100, new Dictionary<string, string>(kind.Set, StringComparer.Ordinal))];
        foreach (var field in asked.Where(f => !kind.Set.ContainsKey(f.Code) && f.Code != register.On?.Code && !Settled(recipe, f)))
        {
            var weights = recipe.Weights.GetValueOrDefault(field.Code);
            var codes = field.Kind == FieldKind.YesNo ? ["true", "false"]
                : field.Options.Count > 0 ? field.Options.Select(o => o.Code).ToList()
                : field.Required || recipe.Fields.ContainsKey(field.Code) ? [] : ["", Plain];
            if (codes.Count > 0)
            {
                sorts = [.. sorts.SelectMany(s => codes.Select(code => (s.Weight * (weights is null ? 1 : weights.GetValueOrDefault(code)), new Dictionary<string, string>(s.Set, StringComparer.Ordinal) { [field.Code] = code })))];
            }
        }

        return sorts.Select(s => new Sort(s.Weight, s.Set, KnownOf(register, recipe, s.Set), kind.Days.Length > 0 ? kind.Days : recipe.Days, kind.Earlier));
    }

    /// <summary>The recipe gives one fixed answer.</summary>
    private static bool Settled(Recipe recipe, Field field) =>
        !recipe.Weights.ContainsKey(field.Code) && recipe.Fields.TryGetValue(field.Code, out var texts) && texts.Count == 1 && !texts[0].Contains('{', StringComparison.Ordinal);

    private static Facts KnownOf(Register register, Recipe recipe, Dictionary<string, string> set)
    {
        var facts = Facts.None;
        foreach (var field in register.Fields)
        {
            var text = set.TryGetValue(field.Code, out var own) ? own : recipe.Fields.TryGetValue(field.Code, out var texts) ? texts[0] : field.Required || field.Code == register.On?.Code ? Plain : "";
            if (text.Length > 0)
            {
                facts = facts.With(field.Code, FieldText.Parse(field, text) is { Value: { } value, Error: null } ? value : Stand(field));
            }
        }

        return facts;
    }

    /// <summary>Stands for a value that is only known when the record is written.</summary>
    private static object? Stand(Field field) => field.Kind switch
    {
        FieldKind.Choice => "",
        FieldKind.Choices or FieldKind.Files => (IReadOnlyList<string>)[],
        FieldKind.YesNo => false,
        FieldKind.Number or FieldKind.Money => 0L,
        FieldKind.Date => DateOnly.MinValue,
        FieldKind.Moment => DateTimeOffset.MinValue,
        FieldKind.Link => Guid.Empty,
        FieldKind.Links => (IReadOnlyList<Guid>)[],
        FieldKind.Rows => (IReadOnlyList<Facts>)[],
        _ => "",
    };

    /// <summary>The fields that the conditions ask about.</summary>
    public static IEnumerable<Field> Asked(IEnumerable<Condition?> conditions) => conditions.OfType<Condition>().SelectMany(c => c.Atoms()).Select(atom => atom switch
    {
        Condition.ChoiceIs choice => (Field?)choice.Field,
        Condition.ChoicesHave several => several.Field,
        Condition.YesField yes => yes.Field,
        Condition.Known known => known.Field,
        _ => null,
    }).OfType<Field>();
}
