using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Fatong.Kernel.Ledger;

/// <summary>
/// The one byte form of a JSON value: UTF-8, keys sorted by UTF-16 code units, no white space, the shortest escapes
/// (RFC 8785), numbers only as integers of at most 2^53−1 in size.
/// </summary>
/// <remarks>Two values are equal exactly when their canonical bytes are. See docs/spec/ledger.md.</remarks>
public static class CanonicalJson
{
    /// <summary>Largest integer that every JSON reader keeps exactly: 2^53−1.</summary>
    public const long MaxInteger = 9_007_199_254_740_991;

    /// <summary>Deepest nesting of arrays and objects.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = MaxDepth };

    /// <summary>Canonical bytes of <paramref name="value"/>; a null reference is the JSON null.</summary>
    /// <exception cref="FormatException">A fraction, an integer out of range, a lone surrogate, or too deep.</exception>
    public static byte[] Write(JsonNode? value)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        Write(value, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the canonical bytes of <paramref name="value"/> into <paramref name="target"/>.</summary>
    /// <exception cref="FormatException">See <see cref="Write(JsonNode?)"/>.</exception>
    public static void Write(JsonNode? value, IBufferWriter<byte> target) => Write(value, target, 0);

    /// <summary>Reads JSON of any layout and key order.</summary>
    /// <exception cref="FormatException">Not JSON, a doubled key, or a value outside the subset.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Strict);
        }
        catch (JsonException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    /// <summary>Brings JSON of any layout into the canonical form.</summary>
    /// <exception cref="FormatException">See <see cref="Parse"/> and <see cref="Write(JsonNode?)"/>.</exception>
    public static byte[] Canonicalise(ReadOnlySpan<byte> json) => Write(Parse(json));

    /// <summary>True when the bytes are JSON of the subset and already canonical.</summary>
    public static bool IsCanonical(ReadOnlySpan<byte> json)
    {
        try
        {
            return json.SequenceEqual(Canonicalise(json));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void Write(JsonNode? node, IBufferWriter<byte> target, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new FormatException($"Nested deeper than {MaxDepth}.");
        }

        switch (node)
        {
            case null:
                target.Write("null"u8);
                break;
            case JsonObject o:
                WriteObject(o, target, depth);
                break;
            case JsonArray a:
                WriteArray(a, target, depth);
                break;
            default:
                WriteScalar(node.AsValue(), target);
                break;
        }
    }

    private static void WriteObject(JsonObject o, IBufferWriter<byte> target, int depth)
    {
        var members = new KeyValuePair<string, JsonNode?>[o.Count];
        ((ICollection<KeyValuePair<string, JsonNode?>>)o).CopyTo(members, 0);
        Array.Sort(members, static (x, y) => string.CompareOrdinal(x.Key, y.Key));
        target.Write("{"u8);
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0)
            {
                target.Write(","u8);
            }

            CanonicalText.Write(members[i].Key, target);
            target.Write(":"u8);
            Write(members[i].Value, target, depth + 1);
        }

        target.Write("}"u8);
    }

    private static void WriteArray(JsonArray a, IBufferWriter<byte> target, int depth)
    {
        target.Write("["u8);
        for (var i = 0; i < a.Count; i++)
        {
            if (i > 0)
            {
                target.Write(","u8);
            }

            Write(a[i], target, depth + 1);
        }

        target.Write("]"u8);
    }

    private static void WriteScalar(JsonValue value, IBufferWriter<byte> target)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                CanonicalText.Write(TextOf(value), target);
                break;
            case JsonValueKind.True:
                target.Write("true"u8);
                break;
            case JsonValueKind.False:
                target.Write("false"u8);
                break;
            case JsonValueKind.Number:
                target.Write(Encoding.ASCII.GetBytes(IntegerOf(value).ToString(CultureInfo.InvariantCulture)));
                break;
            default:
                throw new FormatException($"{value.GetValueKind()} has no canonical form.");
        }
    }

    private static string TextOf(JsonValue value)
    {
        try
        {
            // A value made from a Guid or a date prints as a string but is none; its JSON text is.
            return value.TryGetValue<string>(out var text)
                ? text
                : JsonDocument.Parse(value.ToJsonString()).RootElement.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("The text holds a lone surrogate.", e);
        }
    }

    private static long IntegerOf(JsonValue value)
    {
        var text = value.ToJsonString();
        return text != "-0"
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number is >= -MaxInteger and <= MaxInteger
            ? number
            : throw new FormatException($"{text} is not an integer of at most 2^53-1.");
    }
}
