using System.Globalization;
using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Findings;

/// <summary>Years that were left standing, and figures that jump or stand still against an earlier report.</summary>
internal static class YearFindings
{
    private const decimal Jump = 3;
    private const decimal SmallestJump = 10;
    private const decimal SuspiciouslySame = 100;

    internal static IEnumerable<Finding> Find(ReportContext context, List<Figure> figures, CheckAgainst against)
    {
        if (context.Head.Year is { } year)
        {
            foreach (var figure in figures)
            {
                if (Stale(context, figure, year) is { } finding)
                {
                    yield return finding;
                }
            }

            foreach (var section in context.Sections)
            {
                if (section.Level == 1 && context.Role(section) == PartRole.NextYear && section.Title.Contains($"{year.ToString(CultureInfo.InvariantCulture)}年", StringComparison.Ordinal))
                {
                    var source = context.Normal.Source;
                    yield return new Finding("year.stale", Severity.Warning, $"“{section.Title}”写的仍是报告年度{year}年。", "下一年度安排应写下一年的年份。",
                        source.CodePoint(context.Normal.SourceStart(section.Start)), source.CodePoint(context.Normal.SourceEnd(section.BodyStart)));
                }
            }
        }

        if (against.Earlier is { } earlier)
        {
            foreach (var finding in Compare(figures, earlier))
            {
                yield return finding;
            }
        }
    }

    // A sentence of this year's deeds that still opens with last year: 2023年，我局组织…
    private static Finding? Stale(ReportContext context, Figure figure, int year)
    {
        var sentence = context.Sentences[figure.SentenceIndex];
        var words = context.Text.AsSpan(sentence.Start, Math.Min(12, sentence.End - sentence.Start));
        var last = (year - 1).ToString(CultureInfo.InvariantCulture) + "年";
        if (context.Role(figure.Section) != PartRole.Deeds || !words.StartsWith(last, StringComparison.Ordinal) || words.Length < 7
            || words[5] is '-' or '—' or '至' or '底' or '同' or '1' || figure.Before.Contains("同期", StringComparison.Ordinal) || context.Text.AsSpan(sentence.Start, sentence.End - sentence.Start).Contains("以来", StringComparison.Ordinal)
            || context.Text.AsSpan(sentence.Start, sentence.End - sentence.Start).Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            return null;
        }

        return Finding.At(figure, "year.stale", Severity.Warning, $"报告的年度是{year}年，这一句的数{figure.Text}写的是{last}。", "核对是否沿用了上一年的文字。");
    }

    private static IEnumerable<Finding> Compare(List<Figure> figures, CheckedReport earlier)
    {
        var before = Single(earlier.Figures);
        foreach (var (key, now) in Single(figures))
        {
            if (!before.TryGetValue(key, out var old) || now.Norm is not { } b || old.Norm is not { } a || old.Unit == "%" || old.Period == now.Period)
            {
                continue;
            }

            if (a == b && a >= SuspiciouslySame)
            {
                yield return Finding.At(now, "year.same", Severity.Warning, $"“{now.Subject}”{now.Text}与{old.Period}年报告完全相同。", "核对是否忘了更新。");
            }
            else if (Math.Abs(b - a) >= SmallestJump && (b >= a * Jump || a >= b * Jump))
            {
                yield return Finding.At(now, "year.jump", Severity.Warning, $"“{now.Subject}”由{old.Period}年的{old.Text}变为{now.Text}，变动超过三倍。", "核对口径是否变化，并在报告中说明。");
            }
        }
    }

    private static Dictionary<string, Figure> Single(IEnumerable<Figure> figures) =>
        figures.Where(f => f.Indicator is not null)
            .GroupBy(f => f.Indicator + "|" + string.Join(';', f.Dims.Select(d => $"{d.Key}={d.Value}")), StringComparer.Ordinal)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
