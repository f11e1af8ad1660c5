using System.Globalization;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Platform.Figures.Own;

/// <summary>One condition of an own indicator as it was filled in; what does not fit the field's kind is empty.</summary>
/// <param name="Codes">Codes of a choice, or <c>true</c>/<c>false</c> of a yes/no field, or <c>filled</c>/<c>empty</c> of a link.</param>
/// <param name="From">Smallest number (fen for money) or first day, inclusive.</param>
/// <param name="To">Largest number or last day, inclusive.</param>
/// <param name="Text">What a text contains.</param>
public sealed record OwnCondition(string Field, IReadOnlyList<string> Codes, string? From = null, string? To = null, string? Text = null)
{
    public bool IsBlank => Codes.Count == 0 && From is null && To is null && Text is null;

    /// <summary>The condition over a field, or why it cannot be.</summary>
    internal (Condition? Condition, string? Error) Read(Field field)
    {
        if (field.Sensitivity == Sensitivity.Personal)
        {
            return (null, "含个人信息，不能作为筛选条件");
        }

        return field switch
        {
            Field<string> choice when field.Kind == FieldKind.Choice => Chosen(field, codes => new Condition.ChoiceIs(choice, codes)),
            Field<IReadOnlyList<string>> choices when field.Kind == FieldKind.Choices => Chosen(field, codes => new Condition.ChoicesHave(choices, codes)),
            Field<bool> yes when Codes is ["true"] => (new Condition.YesField(yes), null),
            Field<bool> yes when Codes is ["false"] => (new Condition.Known(yes) & !new Condition.YesField(yes), null),
            Field<long> number => Within(number),
            Field<DateOnly> day => Between(day),
            _ when field.Kind is FieldKind.Link or FieldKind.Links && Codes is ["filled"] => (new Condition.Known(field), null),
            _ when field.Kind is FieldKind.Link or FieldKind.Links && Codes is ["empty"] => (!new Condition.Known(field), null),
            Field<string> text when Text is { Length: >= 1 and <= 50 } => (new Condition.TextHas(text, Text), null),
            _ => (null, "条件填写不正确"),
        };
    }

    private (Condition?, string?) Chosen(Field field, Func<IReadOnlyList<string>, Condition> make) =>
        Codes.Count > 0 && Codes.All(code => field.Options.Any(o => o.Code == code)) ? (make(Codes), null) : (null, "选项不存在");

    private (Condition?, string?) Within(Field<long> field)
    {
        var plain = field with { Required = false, Min = null, Max = null };
        var (low, lowError) = FieldText.Parse(plain, From);
        var (high, highError) = FieldText.Parse(plain, To);
        if ((lowError ?? highError) is { } error)
        {
            return (null, error);
        }

        if (low is long least && high is long most && least > most)
        {
            return (null, "下限不能大于上限");
        }

        var conditions = new List<Condition> { new Condition.Known(field) };
        if (low is long from)
        {
            conditions.Add(new Condition.NumberAtLeast(field, from));
        }

        if (high is long to)
        {
            conditions.Add(!new Condition.NumberAtLeast(field, to + 1));
        }

        return conditions.Count > 1 ? (new Condition.AllOf(conditions), null) : (null, "应填上限或下限");
    }

    private (Condition?, string?) Between(Field<DateOnly> field)
    {
        static bool Day(string? text, out DateOnly? day)
        {
            day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
            return text is null || day is not null;
        }

        return !Day(From, out var from) || !Day(To, out var to) ? (null, "应为日期，如 2026-03-02")
            : from is null && to is null ? (null, "应填起日或止日")
            : from > to ? (null, "起日不能晚于止日")
            : (new Condition.DayWithin(field, from, to), null);
    }
}
