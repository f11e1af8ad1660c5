using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement;

namespace Fatong.Cli.Demo;

/// <summary>Fills the form of a step: what the story gives, and for other required fields a plain answer of their kind.</summary>
internal static class DemoForms
{
    public static Facts Fill(Step step, DateOnly on, Facts given, string file)
    {
        var facts = Facts.None.With(CommonFields.On, on);
        foreach (var field in step.Form.Where(f => f.Code != CommonFields.On.Code))
        {
            facts = facts.With(field.Code, given[field.Code] ?? (field.Required ? Answer(field, on, file) : null));
        }

        return facts;
    }

    private static object Answer(Field field, DateOnly on, string file) => field.Kind switch
    {
        FieldKind.Text => DemoWords.Of(field.Code) ?? $"{field.Label}见附卷材料",
        FieldKind.Paragraph => DemoWords.Of(field.Code) ?? $"{field.Label}见附卷材料。",
        FieldKind.Number => Math.Max(field.Min ?? 0, 1),
        FieldKind.Money => field.Min ?? 0,
        FieldKind.Date => on,
        FieldKind.Moment => new DateTimeOffset(on.ToDateTime(new TimeOnly(10, field.Code == EvidenceFields.Ended.Code ? 40 : 0)), TimeSpan.FromHours(8)).ToUniversalTime(),
        FieldKind.YesNo => true,
        FieldKind.Choice => field.Options[0].Code,
        FieldKind.Choices => (IReadOnlyList<string>)[field.Options[0].Code],
        FieldKind.Files => (IReadOnlyList<string>)[file],
        FieldKind.Rows => (IReadOnlyList<Facts>)[new Facts(field.Columns.Where(c => c.Required).Select(c => KeyValuePair.Create(c.Code, Answer(c, on, file))))],
        _ => throw new InvalidOperationException($"{field.Label}（{field.Code}）须由情节给出。"),
    };
}
