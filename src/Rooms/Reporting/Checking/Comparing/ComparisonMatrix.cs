using System.Globalization;
using System.Text;
using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Checking.Relations;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Rooms.Reporting.Checking.Comparing;

/// <summary>One cell: what a bureau reports for an indicator in a year, or why it cannot be compared.</summary>
/// <param name="Value">In the base unit of the row; null when there is none to compare.</param>
/// <param name="Note">约数, 隐去, 口径不同 …; empty when the value is plain.</param>
public sealed record MatrixCell(decimal? Value, string Note, string Written);

/// <summary>Indicator by bureau and year over a set of checked reports. Only what the definitions allow stands in one row.</summary>
public sealed class ComparisonMatrix
{
    private ComparisonMatrix(IReadOnlyList<string> columns, IReadOnlyList<(IndicatorCard Card, IReadOnlyList<MatrixCell> Cells)> rows)
    {
        Columns = columns;
        Rows = rows;
    }

    /// <summary>Bureau and year, e.g. 乌苏市交通运输局 2024.</summary>
    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<(IndicatorCard Card, IReadOnlyList<MatrixCell> Cells)> Rows { get; }

    public static ComparisonMatrix Of(IReadOnlyList<CheckedReport> reports, IndicatorCatalogue catalogue)
    {
        var columns = reports.Select(Column).ToList();
        var rows = new List<(IndicatorCard, IReadOnlyList<MatrixCell>)>();
        foreach (var card in catalogue.Cards)
        {
            var cells = reports.Select(r => Cell(card, r)).ToList();
            if (cells.Exists(c => c.Written.Length > 0))
            {
                rows.Add((card, cells));
            }
        }

        return new ComparisonMatrix(columns, rows);
    }

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

    internal static string NatureName(string nature) => nature switch { "stock" => "存量", "rate" => "比率", "duration" => "时长", _ => "发生数" };

    private static string Column(CheckedReport report)
    {
        var head = report.Context.Head;
        return $"{head.Bureau ?? Path.GetFileNameWithoutExtension(report.File)} {head.Year?.ToString(CultureInfo.InvariantCulture) ?? "年度不明"}";
    }

    private static MatrixCell Cell(IndicatorCard card, CheckedReport report)
    {
        var figures = report.Figures.Where(f => f.Indicator == card.Code && (f.Period is null || f.Period == report.Context.Head.Year?.ToString(CultureInfo.InvariantCulture))).ToList();
        if (figures.Count == 0)
        {
            var zero = report.ZeroClaims.FirstOrDefault(z => z.Indicator == card.Code);
            return zero is null ? new MatrixCell(null, "", "") : new MatrixCell(0, "文字写明没有", zero.Text);
        }

        var written = string.Join('、', figures.Select(f => f.Text));
        var values = figures.Select(f => f.Norm).Distinct().ToList();
        if (values.Count > 1)
        {
            return new MatrixCell(null, figures.Exists(f => f.Dims.Count > 0) ? $"分项写了{written}，各项可能重复，不能相加" : $"前后写了{written}，无从取舍", written);
        }

        var figure = figures[0];
        return figure switch
        {
            { IsMasked: true } => new MatrixCell(null, "报告中隐去", written),
            { Nature: "cumulative" } => new MatrixCell(null, $"历年累计{written}，不与当年数比较", written),
            { CoIndicators.Count: > 0 } when !card.IsRate && figure.Norm != 0 => new MatrixCell(null, $"{written}与其他指标合写，不能单独比较", written),
            { Dims.Count: > 0 } when figure.Unit != "%" => new MatrixCell(null, $"{written}只是其中一项（{string.Join('、', figure.Dims.Values)}）", written),
            _ when IsOtherMeasure(figure, card) => new MatrixCell(null, $"{written}的单位与口径“{card.Unit}”不同，不比较", written),
            { IsApproximate: true } => new MatrixCell(figure.Norm, $"约数（{written}）", written),
            _ => new MatrixCell(figure.Norm, "", written),
        };
    }

    private static bool IsOtherMeasure(Figure figure, IndicatorCard card) =>
        (figure.Quantity.Unit.ObjectsOf is not null || card.Unit.EndsWith('次')) && figure.Unit != card.Unit && (figure.Unit + "次" == card.Unit || card.Unit + "次" == figure.Unit);

    private static string Quote(string value) =>
        value.AsSpan().IndexOfAny(",\"\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
