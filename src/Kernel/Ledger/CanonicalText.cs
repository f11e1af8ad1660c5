using System.Buffers;
using System.Text;

namespace Fatong.Kernel.Ledger;

/// <summary>Strings in canonical JSON: only what must be escaped is, in its shortest form (RFC 8785 §3.2.2.2).</summary>
internal static class CanonicalText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c), '"', '\\']);

    public static void Write(string text, IBufferWriter<byte> target)
    {
        target.Write("\""u8);
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Escaped) is >= 0 and var at)
        {
            Raw(rest[..at], target);
            Escape(rest[at], target);
            rest = rest[(at + 1)..];
        }

        Raw(rest, target);
        target.Write("\""u8);
    }

    private static void Raw(ReadOnlySpan<char> text, IBufferWriter<byte> target)
    {
        try
        {
            var span = target.GetSpan(Utf8.GetMaxByteCount(text.Length));
            target.Advance(Utf8.GetBytes(text, span));
        }
        catch (EncoderFallbackException e)
        {
            throw new FormatException("The text holds a lone surrogate.", e);
        }
    }

    private static void Escape(char c, IBufferWriter<byte> target)
    {
        switch (c)
        {
            case '"': target.Write("\\\""u8); break;
            case '\\': target.Write("\\\\"u8); break;
            case '\b': target.Write("\\b"u8); break;
            case '\t': target.Write("\\t"u8); break;
            case '\n': target.Write("\\n"u8); break;
            case '\f': target.Write("\\f"u8); break;
            case '\r': target.Write("\\r"u8); break;
            default:
                target.Write("\\u00"u8);
                target.Write([Digit(c >> 4), Digit(c & 15)]);
                break;
        }
    }

    private static byte Digit(int nibble) => "0123456789abcdef"u8[nibble];
}
