using System.Globalization;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Lists;

namespace Fatong.Platform.Figures;

/// <summary>Writes the conditions of a figure as SQL over a facts column; every value is a parameter.</summary>
internal static class ConditionSql
{
    /// <param name="facts">The jsonb column, e.g. <c>m.facts</c>.</param>
    /// <param name="done">The column of done steps; null where there are none (records).</param>
    internal static string Of(Condition condition, string facts, string? done, Filter filter)
    {
        string Part(Condition c) => Of(c, facts, done, filter);
        string Value(string code) => $"{facts} ->> {filter.Add(code)}";
        return condition switch
        {
            Condition.TakenStep taken when done is not null => $"{done} @> array[{filter.Add(taken.Step.Value)}]",
            Condition.YesField yes => $"coalesce(({Value(yes.Field.Code)}) = 'true', false)",
            Condition.ChoiceIs choice => $"coalesce({Value(choice.Field.Code)} = any({filter.Add(choice.Codes.ToArray())}), false)",
            Condition.ChoicesHave several => $"coalesce(jsonb_exists_any({facts} -> {filter.Add(several.Field.Code)}, {filter.Add(several.Codes.ToArray())}), false)",
            Condition.Known known => $"{Value(known.Field.Code)} is not null",
            Condition.NumberAtLeast least => $"coalesce(substring(({Value(least.Field.Code)}) from '^-?[0-9]+$')::bigint, 0) >= {filter.Add(least.Bound)}",
            Condition.DayWithin day => $"coalesce({Value(day.Field.Code)} between {filter.Add((day.From ?? DateOnly.MinValue).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))} and {filter.Add((day.To ?? DateOnly.MaxValue).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}, false)",
            Condition.TextHas text => $"coalesce(strpos({Value(text.Field.Code)}, {filter.Add(text.Text)}) > 0, false)",
            Condition.LinksTo { Field.Kind: FieldKind.Link } link => $"{facts} @> {filter.Add($"{{\"{link.Field.Code}\": \"{link.Id}\"}}")}::jsonb",
            Condition.LinksTo link => $"{facts} @> {filter.Add($"{{\"{link.Field.Code}\": [\"{link.Id}\"]}}")}::jsonb",
            Condition.AllOf all => $"({string.Join(" and ", all.Parts.Select(Part))})",
            Condition.AnyOf any => $"({string.Join(" or ", any.Parts.Select(Part))})",
            Condition.Not not => $"not {Part(not.Part)}",
            _ => throw new InvalidOperationException($"A figure cannot filter by {condition.GetType().Name}."),
        };
    }
}
