using Fatong.Rooms.Reporting.Checking.Comparing;

namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>An Excel file with the findings, figures and relations of checked reports, and their comparison when there are several.</summary>
public static class FindingsWorkbook
{
    public static void Write(Stream output, IReadOnlyList<CheckedReport> reports, ComparisonMatrix? matrix)
    {
        var sheets = new List<(string Name, int[] Widths, IEnumerable<object?[]> Rows)>
        {
            ("问题", [28, 8, 8, 60, 44, 22], Findings(reports)),
            ("数字", [28, 16, 14, 10, 36, 34, 10, 60], Figures(reports)),
            ("关系", [28, 14, 10, 40, 40, 30], Relations(reports)),
        };
        if (matrix is not null)
        {
            sheets.Add(("对照", [30, 34, 8, 8, 22, 30, 22, 30], Matrix(matrix)));
        }

        Workbook.Write(output, sheets);
    }

    private static IEnumerable<object?[]> Findings(IReadOnlyList<CheckedReport> reports)
    {
        yield return ["文件", "程度", "行", "问题", "怎么改", "代码"];
        foreach (var report in reports)
        {
            var lines = new LineIndex(report.Text);
            foreach (var finding in report.Findings)
            {
                yield return [Name(report), CheckTextReport.Name(finding.Severity), finding.End > 0 ? lines.Line(report.Context.Normal.Source, finding.Start) : null, finding.Message, finding.Advice, finding.Code];
            }
        }
    }

    private static IEnumerable<object?[]> Figures(IReadOnlyList<CheckedReport> reports)
    {
        yield return ["文件", "原文", "数值", "单位", "统计的是什么", "指标", "年度", "所在句"];
        foreach (var report in reports)
        {
            foreach (var figure in report.Figures)
            {
                var sentence = report.Context.Sentences[figure.SentenceIndex];
                yield return [Name(report), figure.Text, figure.Norm, figure.Unit, figure.Subject, figure.Indicator, figure.Period, report.Context.Normal.Slice(sentence.Start, sentence.End)];
            }
        }
    }

    private static IEnumerable<object?[]> Relations(IReadOnlyList<CheckedReport> reports)
    {
        yield return ["文件", "关系", "结果", "算式", "涉及的数", "理由"];
        foreach (var report in reports)
        {
            foreach (var relation in report.Relations)
            {
                yield return [Name(report), RelationNames.Of(relation.Type), relation.Holds switch { true => "成立", false => "不成立", null => "无从判断" }, relation.Detail, string.Join('、', relation.Terms.Select(t => t.Text)), relation.Why];
            }
        }
    }

    internal static IEnumerable<object?[]> Matrix(ComparisonMatrix matrix)
    {
        yield return ["指标代码", "指标名称", "单位", "性质", .. matrix.Columns.SelectMany(c => new object?[] { c, c + " 说明" })];
        foreach (var (card, cells) in matrix.Rows)
        {
            yield return [card.Code, card.Zh, card.Unit, ComparisonMatrix.NatureName(card.Nature), .. cells.SelectMany(c => new object?[] { c.Value, c.Note })];
        }
    }

    private static string Name(CheckedReport report) => Path.GetFileName(report.File);
}
