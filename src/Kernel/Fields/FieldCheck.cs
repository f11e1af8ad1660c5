namespace Fatong.Kernel.Fields;

/// <summary>Reads a whole form: every field by its typed text, with every error found.</summary>
public static class FieldCheck
{
    /// <param name="typed">What was typed for a field code; null when the form did not carry it.</param>
    public static (Facts Facts, IReadOnlyList<FieldError> Errors) Read(IEnumerable<Field> fields, Func<string, string?> typed)
    {
        var facts = Facts.None;
        var errors = new List<FieldError>();
        foreach (var field in fields)
        {
            var (value, error) = FieldText.Parse(field, typed(field.Code));
            if (error is not null)
            {
                errors.Add(new(field.Code, field.Label, error));
            }
            else
            {
                facts = facts.With(field.Code, value);
            }
        }

        return (facts, errors);
    }

    /// <summary>The field errors of facts that did not come through text: required fields that are missing, unknown codes.</summary>
    public static IReadOnlyList<FieldError> Missing(IReadOnlyList<Field> fields, Facts facts) =>
    [
        .. fields.Where(f => f.Required && !facts.Has(f)).Select(f => new FieldError(f.Code, f.Label, "必填")),
        .. facts.Codes.Where(code => fields.All(f => f.Code != code)).Select(code => new FieldError(code, code, "没有这个字段")),
    ];
}
