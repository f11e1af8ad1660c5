using System.Globalization;

namespace Fatong.Kernel.Language;

/// <summary>Finds every numeral that is followed by a unit, in one pass over the text.</summary>
public static class QuantityScanner
{
    private const int LongestNumeral = 24;
    private const string Masks = "*×✕╳xX";
    private const string Ranges = "-—–~～至到";

    public static List<Quantity> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Quantity>();
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            var end = i + 1;
            if (char.IsAsciiDigit(c) || Masks.Contains(c, StringComparison.Ordinal))
            {
                if (Arabic(text, i, out end) is { } quantity)
                {
                    found.Add(quantity);
                }
            }
            else if (HanNumber.IsNumeral(c) && Han(text, i, out end) is { } quantity)
            {
                found.Add(quantity);
            }

            i = Math.Max(end, i + 1);
        }

        return found;
    }

    private static Quantity? Arabic(string text, int start, out int end)
    {
        var (stop, value, mask) = Numeral(text, start);
        end = stop;
        if ((value is null && mask == 0) || JoinsWord(text, start) || (mask > 0 && IsProduct(text, start, stop)))
        {
            return null;
        }

        decimal? high = null;
        var numberEnd = stop;
        var (at, scale, inner) = Marks(text, stop);
        var unit = Units.Match(Rest(text, at));
        if (unit is null || RangeFollows(text, at + unit.Written.Length, unit))
        {
            // 3—5件, 10%—20%: two numbers, one unit.
            var dash = unit is null ? at : at + unit.Written.Length;
            if (mask > 0 || dash + 1 >= text.Length || !Ranges.Contains(text[dash], StringComparison.Ordinal))
            {
                return null;
            }

            var (secondStop, second, secondMask) = Numeral(text, dash + 1);
            if (second is null || secondMask > 0 || second < value)
            {
                return null;
            }

            var (secondAt, secondScale, secondInner) = Marks(text, secondStop);
            if (Units.Match(Rest(text, secondAt)) is not { } secondUnit || (unit is not null && unit.Name != secondUnit.Name))
            {
                return null;
            }

            (at, scale, inner, unit, high) = (secondAt, secondScale, inner + secondInner, secondUnit, second);
        }

        end = at + unit.Written.Length;
        return Build(text, start, numberEnd, at, end, value, scale, unit, inner, isHan: false, mask, high);
    }

    private static bool RangeFollows(string text, int at, Unit unit) =>
        at + 1 < text.Length
        && text[at] is '-' or '—' or '–' or '~' or '～' or '至'
        && char.IsAsciiDigit(text[at + 1])
        && Numeral(text, at + 1) is var (stop, second, _)
        && second is not null
        && Units.Match(Rest(text, stop))?.Name == unit.Name;

    private static Quantity? Han(string text, int start, out int end)
    {
        var stop = start;
        var percent = Rest(text, start).StartsWith("百分之", StringComparison.Ordinal);
        if (percent)
        {
            stop += 3;
        }

        var from = stop;
        while (stop < text.Length && stop - from < LongestNumeral
            && (HanNumber.IsNumeral(text[stop]) || (percent && text[stop] == '点' && stop > from)))
        {
            stop++;
        }

        end = Math.Max(stop, start + 1);
        if (HanNumber.Parse(text.AsSpan(from, stop - from)) is not { } value)
        {
            return null;
        }

        if (percent)
        {
            var unit = Units.Match("%")!;
            return new Quantity(start, stop, value, 1, unit.Written, unit, "", IsHan: true, 0, null) { NumeralLength = stop - start };
        }

        var (at, scale, inner) = Marks(text, stop);
        if (Units.Match(Rest(text, at)) is not { } found)
        {
            return null;
        }

        // 一批次 is 一 + 批次; 五万元 has its scale inside the numeral, which is how the unit is written.
        end = at + found.Written.Length;
        if (scale == 1 && found.Kind == UnitKind.Money && stop - from > 1 && text[stop - 1] is '万' or '亿')
        {
            var big = text[stop - 1] == '万' ? 10_000L : 100_000_000L;
            return Build(text, start, stop - 1, stop - 1, end, value / big, big, found, inner, isHan: true, 0, null);
        }

        return Build(text, start, stop, at, end, value, scale, found, inner, isHan: true, 0, null);
    }

    private static Quantity Build(
        string text, int start, int numberEnd, int unitAt, int end, decimal? value, long scale, Unit unit, string inner, bool isHan, int mask, decimal? high)
    {
        var unitText = text[unitAt..end];
        if (scale > 1 && unitAt > numberEnd)
        {
            unitText = text[numberEnd..unitAt].Replace("余", "", StringComparison.Ordinal).Replace("多", "", StringComparison.Ordinal) + unitText;
        }

        return new Quantity(start, end, mask > 0 ? null : value, scale, unitText, unit, inner, isHan, mask, high)
        {
            NumeralLength = numberEnd - start,
        };
    }

    /// <summary>Reads 1,326 or 7340.5 or ** from <paramref name="start"/>.</summary>
    private static (int Stop, decimal? Value, int Mask) Numeral(string text, int start)
    {
        var i = start;
        var mask = 0;
        while (i < text.Length && i - start < LongestNumeral)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                i++;
            }
            else if (Masks.Contains(c, StringComparison.Ordinal))
            {
                mask++;
                i++;
            }
            else if (IsThousands(text, start, i) || (c == '.' && mask == 0 && i > start && IsDigitAt(text, i + 1) && !text.AsSpan(start, i - start).Contains('.')))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '*'))
        {
            i++;
        }

        if (mask > 0)
        {
            return (i, null, i - start);
        }

        var digits = text.AsSpan(start, i - start);
        Span<char> plain = stackalloc char[LongestNumeral];
        var n = 0;
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c) || c == '.')
            {
                if (n == plain.Length)
                {
                    return (i, null, 0);
                }

                plain[n++] = c;
            }
        }

        return n is 0 or > 18 || !decimal.TryParse(plain[..n], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (i, null, 0)
            : (i, value, 0);
    }

    // A comma belongs to the number when one to three digits stand before it and exactly three behind.
    private static bool IsThousands(string text, int start, int at)
    {
        if (text[at] is not (',' or '，') || !IsDigitAt(text, at + 1) || !IsDigitAt(text, at + 2) || !IsDigitAt(text, at + 3) || IsDigitAt(text, at + 4))
        {
            return false;
        }

        var before = 0;
        for (var i = at - 1; i >= start && char.IsAsciiDigit(text[i]); i--)
        {
            before++;
        }

        var first = at - before == start;
        return first ? before is > 0 and <= 3 && text[start] != '0' : before == 3;
    }

    private static (int At, long Scale, string Inner) Marks(string text, int at)
    {
        var inner = "";
        long scale = 1;
        for (var turn = 0; turn < 2; turn++)
        {
            if (at < text.Length && text[at] is '余' or '多')
            {
                inner += text[at++];
            }

            if (scale == 1 && at < text.Length)
            {
                var (word, factor) = Rest(text, at) switch
                {
                    ['百', '万', ..] => (2, 1_000_000L),
                    ['千', '万', ..] => (2, 10_000_000L),
                    ['万', ..] => (1, 10_000L),
                    ['亿', ..] => (1, 100_000_000L),
                    ['千', '元' or '余' or '多' or '件' or '人' or '份' or '张', ..] => (1, 1_000L),
                    _ => (0, 1L),
                };
                at += word;
                scale = factor;
            }
        }

        return (at, scale, inner);
    }

    // G216, K12+300, 1+3+N, 8:30, 4·15, 第12条: the numeral belongs to a name, a time or an ordinal.
    private static bool JoinsWord(string text, int start)
    {
        if (start == 0)
        {
            return false;
        }

        var before = text[start - 1];
        return before == '第' || char.IsAsciiLetter(before)
            || (before is '+' or '·' or '•' or '‧' or '・' or ':' or '：' or '/' or '.' or '-' && start > 1 && (char.IsAsciiLetterOrDigit(text[start - 2]) || text[start - 2] == '第') && before != '：');
    }

    private static bool IsProduct(string text, int start, int stop) =>
        char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[stop - 1])
        && text.AsSpan(start, stop - start).Count('*') + text.AsSpan(start, stop - start).Count('×') <= 1;

    private static bool IsDigitAt(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static ReadOnlySpan<char> Rest(string text, int at) => at >= text.Length ? [] : text.AsSpan(at, Math.Min(10, text.Length - at));
}
