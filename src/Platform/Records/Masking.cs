using Fatong.Kernel.Fields;
using Fatong.Kernel.Identifiers;

namespace Fatong.Platform.Records;

/// <summary>Personal data as lists, exports and search show it.</summary>
public static class Masking
{
    /// <summary>The value as text; masked when the field is personal.</summary>
    public static string Show(Field field, object? value)
    {
        var text = FieldText.Show(field, value);
        return field.Sensitivity == Sensitivity.Personal ? Hide(text) : text;
    }

    /// <summary>Masks a personal text: numbers as their kind is masked, anything else but its first character.</summary>
    public static string Hide(string text)
    {
        var masked = PersonalData.Mask(text);
        return text.Length == 0 || masked != text ? masked : string.Concat(text.AsSpan(0, 1), new string('*', Math.Min(text.Length - 1, 8)));
    }
}
