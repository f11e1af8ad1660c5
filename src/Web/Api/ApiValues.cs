using System.Globalization;
using System.Text.Json;
using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;

namespace Fatong.Web.Api;

/// <summary>Values in requests: read through the same checks as typed text, so that no path accepts what a form would not. Money is fen.</summary>
internal static class ApiValues
{
    internal static (Facts Facts, IReadOnlyList<FieldError> Errors) Read(IReadOnlyList<Field> fields, JsonElement values)
    {
        if (values.ValueKind != JsonValueKind.Object)
        {
            return (Facts.None, [new("values", "values", "应为对象")]);
        }

        var errors = values.EnumerateObject().Where(p => fields.All(f => f.Code != p.Name)).Select(p => new FieldError(p.Name, p.Name, "没有这个字段")).ToList();
        var (facts, wrong) = FieldCheck.Read(fields, code =>
            values.TryGetProperty(code, out var value) ? Text(fields.First(f => f.Code == code), value) : null);
        return (facts, [.. errors, .. wrong]);
    }

    /// <summary>The text a person would have typed.</summary>
    private static string? Text(Field field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number when field.Kind == FieldKind.Money => value.TryGetInt64(out var fen) ? FieldText.Yuan(fen) : value.GetRawText() + "（应为以分为单位的整数）",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when field.Kind == FieldKind.Rows => string.Join('\n', value.EnumerateArray().Select(row => Row(field, row))),
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString() : item.GetRawText())),
        JsonValueKind.String when field.Kind == FieldKind.Moment && DateTimeOffset.TryParse(
            value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && value.GetString()!.Length > 16 =>
            moment.ToOffset(LegalClock.Offset).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };

    private static string Row(Field field, JsonElement row) => row.ValueKind != JsonValueKind.Object
        ? row.GetRawText()
        : string.Join('|', field.Columns.Select(c => row.TryGetProperty(c.Code, out var cell) ? (Text(c, cell) ?? "").Replace('|', '/').ReplaceLineEndings(" ") : ""));
}
