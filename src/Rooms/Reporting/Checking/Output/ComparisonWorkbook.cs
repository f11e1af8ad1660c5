using Fatong.Rooms.Reporting.Checking.Comparing;

namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>The comparison of bureaux as an Excel file: the matrix, the ratios, and what is compared with what.</summary>
public static class ComparisonWorkbook
{
    public static void Write(Stream output, ComparisonMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        int[] widths = [30, 34, 8, 8, .. matrix.Reports.SelectMany(_ => new[] { 22, 30 })];
        Workbook.Write(output, [("对照", widths, FindingsWorkbook.Matrix(matrix)), ("比值", widths[1..], Ratios(matrix)), ("口径", [30, 34, 8, 8, 90], Definitions(matrix))]);
    }

    private static IEnumerable<object?[]> Ratios(ComparisonMatrix matrix)
    {
        yield return ["比值", "单位", "分子", "分母", .. matrix.Columns.SelectMany(c => new object?[] { c, c + " 说明" })];
        foreach (var (ratio, cells) in ReportRatios.Of(matrix))
        {
            yield return [ratio.Name, ratio.Unit, ratio.Numerator, ratio.Denominator, .. cells.SelectMany(c => new object?[] { c.Value, c.Why })];
        }
    }

    private static IEnumerable<object?[]> Definitions(ComparisonMatrix matrix)
    {
        yield return ["指标代码", "指标名称", "单位", "性质", "口径"];
        foreach (var (card, _) in matrix.Rows)
        {
            yield return [card.Code, card.Zh, card.Unit, ComparisonMatrix.NatureName(card.Nature), card.Definition];
        }
    }
}
