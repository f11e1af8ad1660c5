using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Fatong.Kernel.Fields;

/// <summary>Values to JSON and back, by field: dates as ISO text, money and counts as integers, links as text.</summary>
public static class FieldJson
{
    /// <summary>Lists of fields never change, so each is indexed once.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<Field>, Dictionary<string, Field>> Known = [];

    /// <summary>Writes the values of the given fields in ordinal order of their codes; values of other codes are left out.</summary>
    public static JsonObject Write(IEnumerable<Field> fields, Facts facts)
    {
        var byCode = Index(fields);
        var json = new JsonObject();
        foreach (var (code, value) in facts)
        {
            if (byCode.TryGetValue(code, out var field))
            {
                json.Add(code, Write(field, value));
            }
        }

        return json;
    }

    /// <summary>Reads what <see cref="Write(IEnumerable{Field}, Facts)"/> wrote; codes without a field are ignored.</summary>
    public static Facts Read(IEnumerable<Field> fields, JsonElement json)
    {
        var byCode = Index(fields);
        var values = new List<KeyValuePair<string, object>>();
        foreach (var property in json.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Null && byCode.TryGetValue(property.Name, out var field))
            {
                values.Add(new(field.Code, Read(field, property.Value)));
            }
        }

        return new Facts(values);
    }

    private static Dictionary<string, Field> Index(IEnumerable<Field> fields) =>
        fields is IReadOnlyList<Field> list ? Known.GetValue(list, Make) : Make(fields);

    private static Dictionary<string, Field> Make(IEnumerable<Field> fields)
    {
        var byCode = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            byCode.TryAdd(field.Code, field);
        }

        return byCode;
    }

    private static JsonNode Write(Field field, object value) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Paragraph or FieldKind.Choice => JsonValue.Create((string)value),
        FieldKind.Number or FieldKind.Money => JsonValue.Create((long)value),
        FieldKind.YesNo => JsonValue.Create((bool)value),
        FieldKind.Date => JsonValue.Create(((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        FieldKind.Moment => JsonValue.Create(((DateTimeOffset)value).ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
        FieldKind.Link => JsonValue.Create(((Guid)value).ToString()),
        FieldKind.Links => Array(((IReadOnlyList<Guid>)value).Select(id => id.ToString())),
        FieldKind.Choices or FieldKind.Files => Array((IReadOnlyList<string>)value),
        FieldKind.Rows => new JsonArray([.. ((IReadOnlyList<Facts>)value).Select(row => (JsonNode)Write(field.Columns, row))]),
        _ => throw new InvalidOperationException($"{field.Code}: {field.Kind}"),
    };

    private static object Read(Field field, JsonElement json) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Paragraph or FieldKind.Choice => json.GetString()!,
        FieldKind.Number or FieldKind.Money => json.GetInt64(),
        FieldKind.YesNo => json.GetBoolean(),
        FieldKind.Date => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldKind.Moment => json.GetDateTimeOffset(),
        FieldKind.Link => json.GetGuid(),
        FieldKind.Links => (IReadOnlyList<Guid>)[.. json.EnumerateArray().Select(item => item.GetGuid())],
        FieldKind.Choices or FieldKind.Files => (IReadOnlyList<string>)[.. json.EnumerateArray().Select(item => item.GetString()!)],
        FieldKind.Rows => (IReadOnlyList<Facts>)[.. json.EnumerateArray().Select(row => Read(field.Columns, row))],
        _ => throw new InvalidOperationException($"{field.Code}: {field.Kind}"),
    };

    private static JsonArray Array(IEnumerable<string> items) => new([.. items.Select(item => (JsonNode)JsonValue.Create(item))]);
}
