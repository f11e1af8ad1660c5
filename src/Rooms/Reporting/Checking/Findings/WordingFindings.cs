using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Checking.Relations;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Findings;

/// <summary>One fact told in two ways, two facts told as one, and running totals passed off as the year's result.</summary>
internal static class WordingFindings
{
    private const int SameWords = 90;

    internal static IEnumerable<Finding> Find(List<Relation> relations, List<Figure> figures, IndicatorCatalogue catalogue)
    {
        foreach (var relation in relations)
        {
            if (relation.Type == "equality" && Equality(relation, catalogue) is { } finding)
            {
                yield return finding;
            }

            if (relation.Type == "sum" && relation.Terms.Select(t => t.Nature).Distinct(StringComparer.Ordinal).Count() > 1 && relation.Terms.Any(t => t.Nature == "cumulative"))
            {
                yield return Finding.At(relation.Terms[0], "nature.mixed", Severity.Warning, $"总数{relation.Terms[0].Text}与所列部分不是同一时段的数：有的是历年累计，有的是当年。", "把累计数和当年数分开写。");
            }
        }

        foreach (var figure in figures)
        {
            if (figure.Dims.TryGetValue("channel", out var channel) && channel.Contains('+', StringComparison.Ordinal) && figure.Unit != "%")
            {
                yield return Finding.At(figure, "merged.channels", Severity.Warning, $"{channel.Split('+').Length} 个渠道合写一个数{figure.Text}，看不出各渠道各有多少。", "按渠道分开写。");
            }

            if (figure.Nature == "cumulative" && catalogue.Find(figure.Indicator) is not { Nature: not "flow" })
            {
                yield return Finding.At(figure, "nature.running-total", Severity.Warning, $"“{figure.Subject}”{figure.Text}是多年累计数，不是本年度的数。", "另写本年度发生数，累计数注明起止时间。");
            }
        }
    }

    private static Finding? Equality(Relation relation, IndicatorCatalogue catalogue)
    {
        var (b, a) = (relation.Terms[0], relation.Terms[^1]);
        if (a == b)
        {
            return Finding.At(a, "merged.found-fixed", Severity.Warning, $"{a.Text}同时充当发现（受理）数和整改（办结）数，看不出还有多少没有完成。", "发现数、整改数分开写。");
        }

        if (a.IsMasked || b.IsMasked)
        {
            return null;
        }

        if (relation.Holds == false)
        {
            var severity = catalogue.Find(a.Indicator) is { PerCampaign: false } && Likeness.Percent(a.Subject, b.Subject) >= SameWords && !IsProgress(a, b) ? Severity.Error : Severity.Warning;
            return Finding.At(b, "restated.value", severity, $"“{b.Subject}”前文写{a.Text}，此处写{b.Text}，同一事实两个数。", "核对台账，改为一致；若口径不同请写明。");
        }

        if (relation.Holds != true || a.Unit == b.Unit)
        {
            return null;
        }

        return a.Quantity.Unit.ObjectsOf == b.Unit || b.Quantity.Unit.ObjectsOf == a.Unit
            ? Finding.At(b, "classifier.objects-times", Severity.Warning, $"同一事实前文写{a.Text}，此处写{b.Text}：“{a.Unit}”与“{b.Unit}”是两个口径。", "按统计口径只用其中一个，或分别写出两个数。")
            : Finding.At(b, "restated.classifier", Severity.Warning, $"同一事实前文写{a.Text}，此处写{b.Text}，量词不一致。", $"全文统一用“{a.Unit}”或“{b.Unit}”。");
    }

    // The same words in two places may count two periods or two stages: 上半年, 一季度.
    private static bool IsProgress(Figure a, Figure b) =>
        a.Period != b.Period || a.Local.Contains("季度", StringComparison.Ordinal) || b.Local.Contains("季度", StringComparison.Ordinal)
        || a.Local.Contains("半年", StringComparison.Ordinal) || b.Local.Contains("半年", StringComparison.Ordinal) || a.Local.Contains('月', StringComparison.Ordinal) || b.Local.Contains('月', StringComparison.Ordinal);
}
