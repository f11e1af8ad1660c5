using System.Globalization;
using System.Text;
using Fatong.Rooms.Reporting.Checking.Relations;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Comparing;

/// <summary>One cell: what a bureau reports for an indicator in a year, or why it cannot be compared.</summary>
/// <param name="Value">In the base unit of the row; null when there is none.</param>
/// <param name="Note">约数, 隐去, 口径不同 …; empty when the value is plain.</param>
/// <param name="Comparable">Whether it may stand beside the others of its row.</param>
public sealed record MatrixCell(decimal? Value, string Note, string Written, bool Comparable);

/// <summary>Indicator by bureau and year over a set of checked reports. Only what the definitions allow stands in one row.</summary>
public sealed class ComparisonMatrix
{
    private static readonly MatrixCell Nothing = new(null, "", "", false);

    private ComparisonMatrix(IReadOnlyList<ReportedYear> reports, IReadOnlyList<(IndicatorCard Card, IReadOnlyList<MatrixCell> Cells)> rows)
    {
        Reports = reports;
        Rows = rows;
    }

    public IReadOnlyList<ReportedYear> Reports { get; }

    /// <summary>Bureau and year, e.g. 乌苏市交通运输局 2024.</summary>
    public IEnumerable<string> Columns => Reports.Select(r => r.Column);

    public IReadOnlyList<(IndicatorCard Card, IReadOnlyList<MatrixCell> Cells)> Rows { get; }

    public static ComparisonMatrix Of(IReadOnlyList<CheckedReport> reports, IndicatorCatalogue catalogue) => Of([.. reports.Select(ReportedYear.Of)], catalogue);

    public static ComparisonMatrix Of(IReadOnlyList<ReportedYear> reports, IndicatorCatalogue catalogue)
    {
        var rows = new List<(IndicatorCard, IReadOnlyList<MatrixCell>)>();
        foreach (var card in catalogue.Cards)
        {
            var cells = reports.Select(r => Cell(card, r)).ToList();
            if (cells.Exists(c => c.Written.Length > 0))
            {
                rows.Add((card, cells));
            }
        }

        return new ComparisonMatrix(reports, rows);
    }

    /// <summary>The cells of an indicator; empty ones when no report tells it.</summary>
    public IReadOnlyList<MatrixCell> Row(string code) =>
        Rows.Where(r => r.Card.Code == code).Select(r => r.Cells).FirstOrDefault() ?? [.. Reports.Select(_ => Nothing)];

    /// <summary>CSV with a head row: code, name, unit, then value and note for each report.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder("指标代码,指标名称,单位,性质");
        foreach (var column in Columns)
        {
            csv.Append(',').Append(Quote(column)).Append(',').Append(Quote(column + " 说明"));
        }

        csv.Append('\n');
        foreach (var (card, cells) in Rows)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{card.Code},{Quote(card.Zh)},{card.Unit},{NatureName(card.Nature)}");
            foreach (var cell in cells)
            {
                csv.Append(',').Append(cell.Value is { } value ? Numbers.Show(value) : "").Append(',').Append(Quote(cell.Note));
            }

            csv.Append('\n');
        }

        return csv.ToString();
    }

    /// <summary>发生数, 存量 …</summary>
    public static string NatureName(string nature) => nature switch { "stock" => "存量", "rate" => "比率", "duration" => "时长", _ => "发生数" };

    private static MatrixCell Cell(IndicatorCard card, ReportedYear report)
    {
        var year = report.Year?.ToString(CultureInfo.InvariantCulture);
        var told = report.Figures.Where(f => f.Indicator == card.Code).ToList();
        var figures = told.Where(f => !f.InWords && (f.Period is null || f.Period == year)).ToList();
        if (figures.Count == 0)
        {
            return told.Find(f => f.InWords) is { } zero ? new(0, "文字写明没有", zero.Written, Comparable: true)
                : told.Count > 0 ? Not($"写的是{told[0].Period}年的数，不是报告年度的", told[0].Written)
                : Nothing;
        }

        var written = string.Join('、', figures.Select(f => f.Written));
        if (figures.Select(f => f.Value).Distinct().Skip(1).Any())
        {
            return Not(figures.Exists(f => f.Dims.Count > 0) ? $"分项写了{written}，各项可能重复，不能相加" : $"前后写了{written}，无从取舍", written);
        }

        var figure = figures[0];
        return figure switch
        {
            { IsMasked: true } => Not("报告中隐去", written),
            { Nature: "cumulative" } => Not($"历年累计{written}，不与当年数比较", written),
            { CoIndicators.Count: > 0 } when !card.IsRate && figure.Value != 0 => Not($"{written}与其他指标合写，不能单独比较", written),
            { Dims.Count: > 0 } when figure.Unit != "%" => Not($"{written}只是其中一项（{string.Join('、', figure.Dims.Values)}）", written),
            _ when IsOtherMeasure(figure, card) => Not($"{written}的单位与口径“{card.Unit}”不同，不比较", written),
            { IsApproximate: true } => new(figure.Value, $"约数（{written}），不参与比较", written, Comparable: false),
            _ => new(figure.Value, "", written, Comparable: true),
        };
    }

    private static MatrixCell Not(string why, string written) => new(null, why, written, Comparable: false);

    // 家 and 家次, 台 and 台次 count different things.
    private static bool IsOtherMeasure(ReportedFigure figure, IndicatorCard card) =>
        figure.Unit != card.Unit && (figure.Unit + "次" == card.Unit || card.Unit + "次" == figure.Unit);

    private static string Quote(string value) =>
        value.AsSpan().IndexOfAny(",\"\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
