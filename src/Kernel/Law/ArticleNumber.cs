using System.Text;

namespace Fatong.Kernel.Law;

/// <summary>Numbers of articles, paragraphs and items in Chinese numerals.</summary>
public static class ArticleNumber
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly (int Value, char Sign)[] Places = [(1000, '千'), (100, '百'), (10, '十')];

    /// <summary>Writes 1 to 9999, e.g. 64 as 六十四, 108 as 一百零八, 10 as 十.</summary>
    public static string InChinese(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        var text = new StringBuilder();
        var gap = false;
        foreach (var (value, sign) in Places)
        {
            var digit = number / value;
            number %= value;
            if (digit > 0)
            {
                text.Append(gap ? "零" : "").Append(Digits[digit]).Append(sign);
                gap = false;
            }
            else
            {
                gap = text.Length > 0;
            }
        }

        if (number > 0)
        {
            text.Append(gap ? "零" : "").Append(Digits[number]);
        }

        return text.Length > 1 && text[0] == '一' && text[1] == '十' ? text.ToString(1, text.Length - 1) : text.ToString();
    }
}
