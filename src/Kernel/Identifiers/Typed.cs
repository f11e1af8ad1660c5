using System.Globalization;
using System.Text;

namespace Fatong.Kernel.Identifiers;

/// <summary>Cleans what people type: full-width forms, spaces, small letters.</summary>
internal static class Typed
{
    /// <summary>Half-width form of each character; the length stays the same.</summary>
    internal static string HalfWidth(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = source[i] switch
            {
                '\u3000' => ' ',
                >= '\uFF01' and <= '\uFF5E' => (char)(source[i] - 0xFEE0),
                _ => source[i],
            };
        }
    });

    /// <summary>Half-width, upper case, without spaces and without the separators given.</summary>
    internal static string Clean(string? text, string separators = "")
    {
        var clean = new StringBuilder();
        foreach (var sign in HalfWidth(text ?? ""))
        {
            if (!char.IsWhiteSpace(sign) && !char.IsControl(sign) && !separators.Contains(sign, StringComparison.Ordinal))
            {
                clean.Append(char.ToUpperInvariant(sign));
            }
        }

        return clean.ToString();
    }

    internal static bool AllDigits(ReadOnlySpan<char> text) => text.ContainsAnyExceptInRange('0', '9') is false;

    /// <summary>Reads eight digits as a day.</summary>
    internal static bool TryDay(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Keeps the ends and hides what lies between.</summary>
    internal static string Hide(string value, int head, int tail) => value.Length <= head + tail
        ? new string('*', value.Length)
        : string.Concat(value.AsSpan(0, head), new string('*', value.Length - head - tail), value.AsSpan(value.Length - tail));
}
