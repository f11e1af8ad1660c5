using System.Globalization;
using Fatong.Kernel.Fields;

namespace Fatong.Cli.Demo.Registers;

/// <summary>Writes a planned record as a clerk would: typed text read by the fields themselves, links to what is there.</summary>
internal sealed class RecordWriter(DemoNames names, DemoThings things, string scan, int year)
{
    private readonly RecipeText text = new(names);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public async Task<Facts> Write(PlannedRecord plan, CancellationToken ct)
    {
        var facts = Facts.None;
        foreach (var field in plan.Register.Fields)
        {
            facts = facts.With(field.Code, await Value(plan, field, ct));
        }

        foreach (var day in plan.Register.NotAhead.Where(d => facts.Has(d) && facts.Get(d) > LastDay(plan)))
        {
            facts = facts.With(day, LastDay(plan));
        }

        return Apart(plan, await Mended(plan, plan.Register.Complete(facts), ct));
    }

    /// <summary>Another record with the same values where the register wants them apart: the first text among them is numbered.</summary>
    private Facts Apart(PlannedRecord plan, Facts facts)
    {
        var together = plan.Register.UniqueTogether.Count > 0 && plan.Register.UniqueTogether.All(facts.Has) ? [plan.Register.UniqueTogether] : Array.Empty<IReadOnlyList<Field>>();
        foreach (var fields in together.Concat(plan.Register.Fields.Where(f => f.Unique && facts.Has(f)).Select(f => (IReadOnlyList<Field>)[f])))
        {
            for (var again = 2; !taken.Add($"{plan.Register.Code}\n{string.Join('\n', fields.Select(f => FieldText.Input(f, facts[f.Code])))}") && again < 500; again++)
            {
                if (fields.FirstOrDefault(f => f.Kind == FieldKind.Text) is not { } text)
                {
                    break;
                }

                facts = facts.With(text.Code, $"{((string)facts[text.Code]!).Split('（')[0]}（{again}）");
            }
        }

        return facts;
    }

    private DateOnly LastDay(PlannedRecord plan) => new(plan.Sort.Earlier ? year - 1 : year, 12, 30);

    /// <summary>One value of a planned record: as typed, or a plain answer where one is required.</summary>
    private async Task<object?> Value(PlannedRecord plan, Field field, CancellationToken ct)
    {
        if (plan.Amounts.TryGetValue(field.Code, out var amount))
        {
            return amount;
        }

        var number = plan.Objects.TryGetValue(field.Code, out var index) ? index + 1 : plan.Number;
        var typed = plan.Sort.Set.TryGetValue(field.Code, out var own) ? own
            : plan.Recipe.Fields.TryGetValue(field.Code, out var pool) ? Pooled(pool, number, plan.Objects.ContainsKey(field.Code))
            : null;
        if (field.Code == plan.Register.On?.Code && typed is null)
        {
            return plan.Day;
        }

        if (typed is null ? !field.Required : typed.Length == 0)
        {
            return null;
        }

        if (field.Kind is FieldKind.Link or FieldKind.Links)
        {
            return await things.Find(field, typed is null or Sort.Plain ? "" : typed, number, plan.Day, ct) is { } found ? found : field.Required ? throw Missing(plan, field) : null;
        }

        return typed is null or Sort.Plain ? Answer(field, number, plan.Day) : Parsed(plan, field, text.Fill(typed, number, plan.Day));
    }

    /// <summary>The text whose turn it is; when more different ones are asked for than there are, they are numbered.</summary>
    private static string Pooled(IReadOnlyList<string> pool, int number, bool distinct)
    {
        var one = pool[(number - 1) % pool.Count];
        return distinct && number > pool.Count && !one.Contains("{n", StringComparison.Ordinal) ? $"{one}（{((number - 1) / pool.Count) + 1}）" : one;
    }

    private object? Parsed(PlannedRecord plan, Field field, string typed)
    {
        if (field.Kind == FieldKind.Files)
        {
            return (IReadOnlyList<string>)[scan];
        }

        var (value, error) = FieldText.Parse(field, typed);
        return error is null ? value : throw new FormatException($"{plan.Register.Code}.{field.Code}“{typed}”：{error}");
    }

    /// <summary>A plain answer where the recipe says nothing and the register must know.</summary>
    private object Answer(Field field, int number, DateOnly day) => field.Kind switch
    {
        FieldKind.Text => $"{field.Label}{number.ToString("000", CultureInfo.InvariantCulture)}",
        FieldKind.Paragraph => $"{field.Label}：已按要求办理并如实记录，相关材料存档备查。",
        FieldKind.Number => Math.Clamp(names.Between(3, 20), field.Min ?? 0, field.Max ?? long.MaxValue),
        FieldKind.Money => (long)names.Between(10, 200) * 100_00,
        FieldKind.Date => day,
        FieldKind.Moment => new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 30)), TimeSpan.FromHours(8)).ToUniversalTime(),
        FieldKind.YesNo => true,
        FieldKind.Choice => field.Options[(number - 1) % field.Options.Count].Code,
        FieldKind.Choices => (IReadOnlyList<string>)[field.Options[(number - 1) % field.Options.Count].Code],
        FieldKind.Files => (IReadOnlyList<string>)[scan],
        FieldKind.Rows => (IReadOnlyList<Facts>)[new Facts(field.Columns.Where(c => c.Required).Select(c => KeyValuePair.Create(c.Code, Answer(c, number, day))))],
        _ => throw new InvalidOperationException($"{field.Code}: {field.Kind}"),
    };

    /// <summary>What the register's rules ask for besides: a missing answer is given, an optional one that does not fit is left out.</summary>
    private async Task<Facts> Mended(PlannedRecord plan, Facts facts, CancellationToken ct)
    {
        for (var round = 0; round < 3; round++)
        {
            var errors = plan.Register.Broken(facts, LastDay(plan));
            if (errors.Count == 0)
            {
                break;
            }

            foreach (var field in errors.Select(e => plan.Register.Find(e.Field)).OfType<Field>())
            {
                facts = !facts.Has(field) ? facts.With(field.Code, field.Kind is FieldKind.Link or FieldKind.Links ? await things.Find(field, "", plan.Number, plan.Day, ct) : Answer(field, plan.Number, plan.Day))
                    : field.Required || plan.Amounts.ContainsKey(field.Code) ? facts
                    : facts.With(field.Code, null);
            }
        }

        return facts;
    }

    private static FormatException Missing(PlannedRecord plan, Field field) =>
        new($"{plan.Register.Code}.{field.Code}：还没有“{field.Target}”的记录可以关联。");
}
