using System.Globalization;
using System.Net;
using System.Text;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Checking.Findings;

namespace Fatong.Web.Rooms.Reporting;

/// <summary>The text of a checked report as HTML: figures marked, places of findings numbered. Everything from the file is encoded.</summary>
internal sealed class MarkedText
{
    private readonly CheckedReport report;
    private readonly int[] positions;

    internal MarkedText(CheckedReport report)
    {
        this.report = report;
        var source = report.Context.Normal.Source;
        positions = new int[source.CodePoints + 1];
        for (var i = source.Raw.Length; i >= 0; i--)
        {
            positions[source.CodePoint(i)] = i;
        }

        Findings = [.. report.Findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Start)];
    }

    /// <summary>The findings in the order of the list, which numbers them from 1.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>第几行, or 全文 for a finding about the whole report.</summary>
    internal string Place(Finding finding) => finding.End == 0
        ? "全文"
        : $"第{report.Text.AsSpan(0, positions[finding.Start]).Count('\n') + 1}行";

    internal string Html()
    {
        var places = Findings.Select((finding, i) => new Span(positions[finding.Start], positions[finding.End], finding, i + 1)).Where(p => p.Finding.End > 0).ToList();
        var figures = report.Figures.ToDictionary(f => positions[f.Start]);
        var html = new StringBuilder();
        var at = 0;
        foreach (var cut in Cuts(places))
        {
            Run(html, at, cut, places);
            foreach (var place in places.Where(p => p.Start == cut))
            {
                html.Append(CultureInfo.InvariantCulture, $"<a class=\"place {Kind(place.Finding)}\" id=\"place-{place.Number}\" href=\"#finding-{place.Number}\" title=\"查看问题{place.Number}\">{place.Number}</a>");
            }

            at = cut;
            if (figures.TryGetValue(cut, out var figure))
            {
                at = positions[figure.End];
                Mark(html, figure, Worst(places, cut, at));
            }
        }

        Run(html, at, report.Text.Length, places);
        return html.ToString();
    }

    internal static string Kind(Finding finding) => finding.Severity switch { Severity.Error => "bad", Severity.Warning => "warn", _ => "info" };

    /// <summary>Where the text is cut: at figures, and at both ends of findings, but never inside a figure.</summary>
    private IEnumerable<int> Cuts(List<Span> places)
    {
        var cuts = new SortedSet<int>(places.SelectMany(p => new[] { p.Start, p.End }));
        foreach (var section in report.Context.Sections.Where(s => s.Level > 0))
        {
            cuts.Add(report.Context.Normal.SourceStart(section.Start));
            cuts.Add(report.Context.Normal.SourceEnd(section.BodyStart));
        }

        foreach (var figure in report.Figures)
        {
            int start = positions[figure.Start], end = positions[figure.End];
            foreach (var inside in cuts.GetViewBetween(start + 1, Math.Max(start + 1, end - 1)).Where(c => c < end).ToList())
            {
                cuts.Remove(inside);
            }

            cuts.Add(start);
            cuts.Add(end);
        }

        return cuts;
    }

    private void Run(StringBuilder html, int start, int end, List<Span> places)
    {
        if (end <= start)
        {
            return;
        }

        var text = WebUtility.HtmlEncode(report.Text[start..end]);
        var heading = report.Context.Sections.Any(s => s.Level > 0 && report.Context.Normal.SourceStart(s.Start) <= start && start < report.Context.Normal.SourceEnd(s.BodyStart));
        if (Worst(places, start, end) is { } worst)
        {
            text = $"<span class=\"under {Kind(worst)}\">{text}</span>";
        }

        html.Append(heading ? $"<b>{text}</b>" : text);
    }

    private void Mark(StringBuilder html, Figure figure, Finding? worst)
    {
        var text = WebUtility.HtmlEncode(report.Text[positions[figure.Start]..positions[figure.End]]);
        html.Append(CultureInfo.InvariantCulture, $"<mark class=\"figure {(figure.Indicator is null ? "free" : "")} {(worst is null ? "" : "under " + Kind(worst))}\" id=\"figure-{figure.Id}\" tabindex=\"0\" aria-describedby=\"tip-{figure.Id}\">{text}<span class=\"tip\" role=\"tooltip\" id=\"tip-{figure.Id}\">");
        foreach (var (name, value) in FigureLabels.Of(figure))
        {
            html.Append(CultureInfo.InvariantCulture, $"<span><i>{name}</i>{WebUtility.HtmlEncode(value)}</span>");
        }

        html.Append("</span></mark>");
    }

    private static Finding? Worst(List<Span> places, int start, int end) =>
        places.Where(p => p.Start < end && p.End > start).Select(p => p.Finding).MaxBy(f => f.Severity);

    private readonly record struct Span(int Start, int End, Finding Finding, int Number);
}
