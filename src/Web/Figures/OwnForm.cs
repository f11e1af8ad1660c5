using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Platform.Figures.Own;

namespace Fatong.Web.Figures;

/// <summary>The form of an own indicator: its inputs by name, filled from a definition or as posted, and read back as a definition.</summary>
internal sealed class OwnForm(OwnSource source, Func<string, IReadOnlyList<string>> typed)
{
    internal string Text(string name) => typed(name).FirstOrDefault() ?? "";

    internal bool Has(string name, string value) => typed(name).Contains(value);

    /// <summary>Fields that a condition can be put on, in the order of the form.</summary>
    internal static IEnumerable<Field> Conditioned(OwnSource source) => source.Fields.Where(f => f.Sensitivity != Sensitivity.Personal
        && f.Kind is FieldKind.Choice or FieldKind.Choices or FieldKind.YesNo or FieldKind.Number or FieldKind.Money or FieldKind.Date or FieldKind.Text or FieldKind.Paragraph or FieldKind.Link or FieldKind.Links);

    internal OwnDefinition Read() => new(
        source.Code, Text("name").Trim(), Text("unit").Trim(), Text("text").Trim(),
        Enum.TryParse<Measure>(Text("measure"), ignoreCase: true, out var measure) ? measure : Measure.Count,
        Maybe("of"), Maybe("by"), Has("stock", "1"), [.. Conditioned(source).Select(Condition).Where(c => !c.IsBlank)]);

    internal static OwnForm Of(OwnSource source, OwnDefinition definition)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["name"] = [definition.Name], ["unit"] = [definition.Unit], ["text"] = [definition.Text], ["measure"] = [definition.Measure.ToString().ToLowerInvariant()],
            ["of"] = [definition.Of ?? ""], ["by"] = [definition.By ?? ""], ["stock"] = [definition.Stock ? "1" : ""],
        };
        foreach (var condition in definition.Conditions)
        {
            values["c." + condition.Field] = condition.Codes;
            values["from." + condition.Field] = [condition.From ?? ""];
            values["to." + condition.Field] = [condition.To ?? ""];
            values["has." + condition.Field] = [condition.Text ?? ""];
        }

        return new(source, name => values.GetValueOrDefault(name, []));
    }

    private string? Maybe(string name) => Text(name).Trim() is { Length: > 0 } text ? text : null;

    private OwnCondition Condition(Field field) => new(
        field.Code, [.. typed("c." + field.Code).Where(code => code.Length > 0)], Maybe("from." + field.Code), Maybe("to." + field.Code), Maybe("has." + field.Code));
}
