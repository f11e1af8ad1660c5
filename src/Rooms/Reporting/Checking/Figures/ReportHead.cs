using System.Text.RegularExpressions;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>What the opening and the closing of a report say about it.</summary>
public sealed partial record ReportHead(string? Title, string? Bureau, int? Year, DateOnly? Published)
{
    private const int HeadLength = 600;
    private const int TailLength = 200;

    internal static ReportHead Of(string text)
    {
        var head = text.Length > HeadLength ? text[..HeadLength] : text;
        var tail = text.Length > TailLength ? text[^TailLength..] : text;
        string? title = null;
        var lines = head.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < Math.Min(lines.Length, 6) && title is null; i++)
        {
            var line = BeforeAddressee(lines[i]);
            if (line.Length <= 60 && !line.Contains('。', StringComparison.Ordinal) && TitleWords().IsMatch(line))
            {
                title = line;
            }
        }

        var year = YearIn(title) ?? YearIn(head);
        var bureau = BureauName().Matches(head).Select(m => m.Value).FirstOrDefault(v => v.Length > 5)
            ?? BureauName().Matches(tail).Select(m => m.Value).FirstOrDefault(v => v.Length > 5);
        return new ReportHead(title, bureau, year, Date(head, tail, year));
    }

    // 2024年法治政府建设情况报告 某县人民政府： the title ends before the addressee that shares its line.
    private static string BeforeAddressee(string line) => line.Trim() is [.., '：' or ':'] trimmed && Addressed().Match(trimmed) is { Success: true } found
        ? found.Groups[1].Value.TrimEnd()
        : line;

    private static int? YearIn(string? text)
    {
        var match = text is null ? Match.Empty : YearWord().Match(text);
        return match.Success ? int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private static DateOnly? Date(string head, string tail, int? year)
    {
        var signed = SignedDate().Matches(tail).LastOrDefault();
        var match = PublishedDate().Match(head) is { Success: true } found ? found : signed;
        if (match is null || !match.Success)
        {
            return null;
        }

        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var y = int.Parse(match.Groups[1].ValueSpan, culture);
        var m = int.Parse(match.Groups[2].ValueSpan, culture);
        var d = int.Parse(match.Groups[3].ValueSpan, culture);
        var real = m is >= 1 and <= 12 && d >= 1 && y is > 1 and < 9999 && d <= DateTime.DaysInMonth(y, m);
        return real && (year is null || y >= year) ? new DateOnly(y, m, d) : null;
    }

    [GeneratedRegex("(法治|依法行政).*(报告|总结|情况)|报告|总结", RegexOptions.CultureInvariant)]
    private static partial Regex TitleWords();

    [GeneratedRegex("^(.*(?:报告|总结|情况))[\\s　]*[^，。；：:、《》（）]{2,30}[:：]$", RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();

    [GeneratedRegex("(?<![0-9])((?:19|20)[0-9]{2})年", RegexOptions.CultureInvariant)]
    private static partial Regex YearWord();

    [GeneratedRegex("(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,14}?(?:交通运输管理局|交通运输委员会|交通运输局|交通运输厅|交通局)", RegexOptions.CultureInvariant)]
    private static partial Regex BureauName();

    [GeneratedRegex("(?:发布|公布|公开|成文)(?:日期|时间)[:：]?([0-9]{4})[年-]([0-9]{1,2})[月-]([0-9]{1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex PublishedDate();

    [GeneratedRegex("(?<![0-9])([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日[\\s）)]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex SignedDate();
}
