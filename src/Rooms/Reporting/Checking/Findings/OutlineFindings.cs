using Fatong.Rooms.Reporting.Checking.Figures;

namespace Fatong.Rooms.Reporting.Checking.Findings;

/// <summary>The parts a report must have, the day it must be out, and deeds told without a number.</summary>
internal static class OutlineFindings
{
    private const int ShortestReport = 600;
    private const int LongSection = 150;
    private static readonly string[] Causes = ["原因", "由于", "受限于", "主要是因为", "根源"];

    internal static IEnumerable<Finding> Find(ReportContext context, List<Figure> figures, List<ZeroClaim> zeros, CheckAgainst against)
    {
        if (context.Text.Length >= ShortestReport)
        {
            foreach (var finding in Parts(context))
            {
                yield return finding;
            }
        }

        var told = figures.Select(f => f.Section).ToHashSet();
        told.UnionWith(zeros.Select(z => z.Section));
        foreach (var section in context.Sections)
        {
            var leaf = section.BodyEnd == section.End;
            if (section.Level > 0 && leaf && section.BodyEnd - section.BodyStart >= LongSection && context.Role(section) == PartRole.Deeds && !told.Contains(section))
            {
                var source = context.Normal.Source;
                yield return new Finding("section.no-figure", Severity.Info, $"“{section.Title}”讲了工作，没有一个数字。", "补写可以核对的数字，或写明没有发生。",
                    source.CodePoint(context.Normal.SourceStart(section.Start)), source.CodePoint(context.Normal.SourceEnd(section.BodyStart)));
            }
        }

        if ((against.Published ?? context.Head.Published) is { } published && context.Head.Year is { } year && published >= new DateOnly(year + 1, 4, 1))
        {
            yield return Finding.Whole("published.late", Severity.Warning, $"报告在{published:yyyy年M月d日}才公布，年度报告应在次年4月1日前公布。", "说明迟延原因；下一年度提前安排。");
        }
    }

    private static IEnumerable<Finding> Parts(ReportContext context)
    {
        var roles = context.Sections.Where(s => s.Level > 0).Select(context.Role).ToHashSet();
        if (!roles.Contains(PartRole.Deeds))
        {
            yield return Missing("年度工作举措和成效");
        }

        if (!roles.Contains(PartRole.Deficiencies))
        {
            yield return Missing("存在的不足和原因");
        }
        else if (!context.Sections.Where(s => context.Role(s) == PartRole.Deficiencies)
                     .Any(s => Causes.Any(c => context.Text.AsSpan(s.Start, s.End - s.Start).Contains(c, StringComparison.Ordinal))))
        {
            yield return Missing("不足的原因");
        }

        if (!context.Text.Contains("第一责任人", StringComparison.Ordinal))
        {
            yield return Missing("党政主要负责人履行第一责任人职责情况");
        }

        if (!roles.Contains(PartRole.NextYear))
        {
            yield return Missing("下一年度工作安排");
        }
    }

    private static Finding Missing(string part) =>
        Finding.Whole("part.missing", Severity.Warning, $"没有写“{part}”。", "法治政府建设年度报告应当包括这一部分，请补写。");
}
