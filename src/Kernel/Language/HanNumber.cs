namespace Fatong.Kernel.Language;

/// <summary>Reads Chinese numerals: 二百零五, 三千, 一万二, 百, 二〇二四, 九十八点五.</summary>
public static class HanNumber
{
    public const string Characters = "零〇一二两三四五六七八九十百千万亿";

    public static bool IsNumeral(char c) => c > 127 && Characters.Contains(c, StringComparison.Ordinal);

    /// <summary>The value of a whole run of Chinese numerals, or null when the run is not a well-formed number.</summary>
    public static decimal? Parse(ReadOnlySpan<char> run)
    {
        if (run.IsEmpty || run.Length > 24)
        {
            return null;
        }

        var point = run.IndexOf('点');
        if (point > 0)
        {
            var whole = Parse(run[..point]);
            var fraction = Digits(run[(point + 1)..]);
            return whole is null || fraction is null ? null : whole + fraction.Value.Value / Power(fraction.Value.Length);
        }

        return run.IndexOfAny("十百千万亿") < 0 ? Positional(run) : Grouped(run);
    }

    private static decimal? Positional(ReadOnlySpan<char> run)
    {
        if (run.Length == 1)
        {
            return Digit(run[0]);
        }

        return run.Length is > 2 and < 9 ? Digits(run)?.Value : null;
    }

    private static (decimal Value, int Length)? Digits(ReadOnlySpan<char> run)
    {
        if (run.IsEmpty || run.Length > 8)
        {
            return null;
        }

        decimal value = 0;
        foreach (var c in run)
        {
            if (Digit(c) is not { } digit)
            {
                return null;
            }

            value = value * 10 + digit;
        }

        return (value, run.Length);
    }

    private static decimal? Grouped(ReadOnlySpan<char> run)
    {
        decimal total = 0, section = 0;
        int? digit = null;
        var lastUnit = 0;
        var ceiling = 10_000;
        foreach (var c in run)
        {
            var unit = c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
            if (unit == 0)
            {
                if (Digit(c) is not { } d || (digit is not null && digit != 0))
                {
                    return null;
                }

                digit = d;
                if (d == 0)
                {
                    lastUnit = 0;
                }
            }
            else if (unit < 10_000)
            {
                if (unit >= ceiling)
                {
                    return null;
                }

                section += (digit is null or 0 ? 1 : digit.Value) * unit;
                digit = null;
                ceiling = unit;
                lastUnit = unit;
            }
            else
            {
                section += digit ?? 0;
                section = section == 0 && total == 0 ? 1 : section;
                total = unit == 10_000 ? total + section * unit : (total + section) * unit;
                (section, digit, ceiling, lastUnit) = (0, null, 10_000, unit);
            }
        }

        // 一万二 is 12,000 and 三百五 is 350: a digit alone at the end counts the next lower unit.
        var tail = digit is null ? 0 : digit.Value * (lastUnit >= 100 ? lastUnit / 10 : 1);
        return total + section + tail;
    }

    private static decimal Power(int n)
    {
        decimal p = 1;
        for (var i = 0; i < n; i++)
        {
            p *= 10;
        }

        return p;
    }

    private static int? Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => null,
    };
}
