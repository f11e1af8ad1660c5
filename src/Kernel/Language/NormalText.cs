using System.Text;

namespace Fatong.Kernel.Language;

/// <summary>
/// The text as a reader of Chinese sees it: no spaces, no soft line breaks, half-width digits; hard breaks are one <c>\n</c>,
/// table cells are parted by <c>\t</c>. Every character remembers where it stood in the source.
/// </summary>
public sealed class NormalText
{
    private readonly int[] _map;

    private NormalText(SourceText source, string text, int[] map)
    {
        Source = source;
        Text = text;
        _map = map;
    }

    public SourceText Source { get; }

    public string Text { get; }

    /// <summary>UTF-16 position in the source of the normal character at <paramref name="position"/>.</summary>
    public int SourceStart(int position) => position < _map.Length ? _map[position] : Source.Raw.Length;

    /// <summary>UTF-16 position in the source just after the normal span that ends at <paramref name="end"/> (exclusive).</summary>
    public int SourceEnd(int end) => end == 0 ? 0 : _map[end - 1] + 1;

    /// <summary>The source slice of a normal span, exactly as written.</summary>
    public string Slice(int start, int end) => end <= start ? "" : Source.Raw[SourceStart(start)..SourceEnd(end)];

    public static NormalText Of(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var raw = source.Raw;
        var text = new StringBuilder(raw.Length);
        var map = new List<int>(raw.Length);
        var lineStart = 0;
        while (lineStart < raw.Length)
        {
            var lineEnd = raw.IndexOf('\n', lineStart);
            if (lineEnd < 0)
            {
                lineEnd = raw.Length;
            }

            AppendLine(raw, lineStart, lineEnd, text, map);
            if (lineEnd < raw.Length && (text.Length == 0 || text[^1] != '\n') && !LineBreaks.IsSoft(raw, lineStart, lineEnd))
            {
                text.Append('\n');
                map.Add(lineEnd);
            }

            lineStart = lineEnd + 1;
        }

        return new NormalText(source, text.ToString(), [.. map]);
    }

    private static void AppendLine(string raw, int start, int end, StringBuilder text, List<int> map)
    {
        var table = raw.AsSpan(start, end - start).Trim().Contains('\t');
        for (var i = start; i < end; i++)
        {
            var c = Fold(raw[i]);
            if (c == '\t' && table)
            {
                text.Append('\t');
                map.Add(i);
            }
            else if (c != ' ')
            {
                text.Append(c);
                map.Add(i);
            }
            else if (SeparatesNumbers(raw, i, end, text))
            {
                text.Append(' ');
                map.Add(i);
            }
        }
    }

    // A space is kept only between two numbers that are not one number broken by the layout.
    private static bool SeparatesNumbers(string raw, int at, int end, StringBuilder text)
    {
        if (text.Length == 0 || !char.IsAsciiDigit(text[^1]))
        {
            return false;
        }

        var next = at;
        while (next < end && Fold(raw[next]) == ' ')
        {
            next++;
        }

        if (next >= end || !char.IsAsciiDigit(Fold(raw[next])))
        {
            return false;
        }

        var before = 0;
        while (before < text.Length && before < 8 && char.IsAsciiDigit(text[^(before + 1)]))
        {
            before++;
        }

        var after = 0;
        while (next + after < end && char.IsAsciiDigit(Fold(raw[next + after])))
        {
            after++;
        }

        var unitFollows = next + after < end && Units.Starts(raw.AsSpan(next + after, Math.Min(4, end - next - after)));
        return !(unitFollows && before + after <= 7 && before <= 3) && !(before <= 3 && after == 3 && unitFollows);
    }

    private static char Fold(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        >= 'Ａ' and <= 'Ｚ' => (char)(c - 'Ａ' + 'A'),
        >= 'ａ' and <= 'ｚ' => (char)(c - 'ａ' + 'a'),
        '％' or '﹪' => '%',
        '．' => '.',
        '＊' or '∗' or '﹡' => '*',
        '＋' => '+',
        '\t' => '\t',
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => ' ',
        '\f' or '\v' => ' ',
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => ' ',
        _ => c,
    };
}
