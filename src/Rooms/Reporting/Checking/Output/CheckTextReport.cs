using System.Globalization;
using System.Text;
using Fatong.Rooms.Reporting.Checking.Findings;

namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>The report a person reads in a terminal.</summary>
public static class CheckTextReport
{
    public static string Of(CheckedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        var head = report.Context.Head;
        text.Append(report.File).Append('\n');
        Line(text, $"  {head.Title ?? "（无标题）"}  {head.Bureau ?? "（未见机关名称）"}  {head.Year?.ToString(CultureInfo.InvariantCulture) ?? "（未见年度）"}");
        var told = report.Relations.Count(r => r.Holds == true);
        var failed = report.Relations.Count(r => r.Holds == false);
        Line(text, $"  数字 {report.Figures.Count} 个（认出指标 {report.Figures.Count(f => f.Indicator is not null)} 个），文字零 {report.ZeroClaims.Count} 处；关系 {report.Relations.Count} 个：成立 {told}，不成立 {failed}，无从判断 {report.Relations.Count - told - failed}");
        var lines = new LineIndex(report.Text);
        foreach (var finding in report.Findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Start))
        {
            var place = finding.End > 0 ? $"第{lines.Line(report.Context.Normal.Source, finding.Start)}行" : "全文";
            Line(text, $"  {Name(finding.Severity)}  {place}  {finding.Message}");
            Line(text, $"        {finding.Advice}  [{finding.Code}]");
        }

        if (report.Findings.Count == 0)
        {
            Line(text, "  没有发现问题。");
        }

        return text.ToString();
    }

    /// <summary>错误, 提醒, 提示.</summary>
    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "提醒",
        Severity.Info => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
