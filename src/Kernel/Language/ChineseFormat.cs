using System.Globalization;
using System.Text;

namespace Fatong.Kernel.Language;

/// <summary>Writes numbers, dates and money the way Chinese official papers do.</summary>
public static class ChineseFormat
{
    private const string Small = "〇一二三四五六七八九";
    private const string Counting = "零一二三四五六七八九";
    private const string Capital = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>2024年3月2日.</summary>
    public static string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>二〇二四年三月二日.</summary>
    public static string DateInCharacters(DateOnly date) =>
        $"{Digits(date.Year)}年{Cardinal(date.Month)}月{Cardinal(date.Day)}日";

    /// <summary>2024年3月2日9时5分, in the time zone of the value.</summary>
    public static string Moment(DateTimeOffset moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{Date(DateOnly.FromDateTime(moment.DateTime))}{moment.Hour}时{moment.Minute}分");

    /// <summary>The digits one by one: 2024 is 二〇二四.</summary>
    public static string Digits(long number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => c == '-' ? '负' : Small[c - '0']));

    /// <summary>A counting number: 12 is 十二, 105 is 一百零五, 20003 is 二万零三.</summary>
    public static string Cardinal(long number)
    {
        if (number < 0)
        {
            return "负" + Cardinal(checked(-number));
        }

        var text = Grouped(number, Counting, ["", "十", "百", "千"]);
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    /// <summary>Money in capitals from fen: 1000000 is 人民币壹万元整, 12345 is 人民币壹佰贰拾叁元肆角伍分.</summary>
    public static string MoneyInCapitals(long fen)
    {
        if (fen < 0)
        {
            return "人民币负" + MoneyInCapitals(checked(-fen))[3..];
        }

        var (yuan, rest) = Math.DivRem(fen, 100);
        var (jiao, cent) = Math.DivRem((int)rest, 10);
        var text = new StringBuilder("人民币");
        if (yuan > 0 || rest == 0)
        {
            text.Append(Grouped(yuan, Capital, ["", "拾", "佰", "仟"])).Append('元');
        }

        if (rest == 0)
        {
            return text.Append('整').ToString();
        }

        if (jiao > 0)
        {
            text.Append(Capital[jiao]).Append('角');
        }
        else if (yuan > 0)
        {
            text.Append('零');
        }

        return (cent > 0 ? text.Append(Capital[cent]).Append('分') : text.Append('整')).ToString();
    }

    /// <summary>Money in figures from fen, without a unit and without idle decimals: 1000000 is 10000, 12345 is 123.45.</summary>
    public static string Yuan(long fen) => (fen / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Money in 万元 from fen, nothing rounded away: 14620000 is 14.62.</summary>
    public static string WanYuan(long fen) => (fen / 1000000m).ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>The number before a heading: level 1 一、, 2 （一）, 3 1., 4 （1）.</summary>
    public static string HeadingNumber(int level, int number) => level switch
    {
        1 => $"{Cardinal(number)}、",
        2 => $"（{Cardinal(number)}）",
        3 => string.Create(CultureInfo.InvariantCulture, $"{number}."),
        4 => string.Create(CultureInfo.InvariantCulture, $"（{number}）"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Levels run from 1 to 4."),
    };

    private static string Grouped(long number, string digits, string[] places)
    {
        if (number == 0)
        {
            return digits[..1];
        }

        string[] scales = ["", "万", "亿", "万亿", "亿亿"];
        var text = "";
        var previous = 0L;
        for (var scale = 0; number > 0; scale++)
        {
            (number, var group) = Math.DivRem(number, 10000);
            if (group > 0)
            {
                var gap = text.Length > 0 && previous < 1000 ? digits[..1] : "";
                text = Group(group, digits, places) + scales[scale] + gap + text;
            }

            previous = group;
        }

        return text;
    }

    private static string Group(long group, string digits, string[] places)
    {
        var text = "";
        var zero = false;
        for (var place = 0; group > 0; place++)
        {
            (group, var digit) = Math.DivRem(group, 10);
            if (digit > 0)
            {
                text = digits[(int)digit] + places[place] + (zero && text.Length > 0 ? digits[..1] : "") + text;
            }

            zero = digit == 0;
        }

        return text;
    }
}
