using Fatong.Rooms.Reporting.Checking.Figures;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Web.Rooms.Reporting;

/// <summary>What the page tells about a figure, in words.</summary>
internal static class FigureLabels
{
    internal static IEnumerable<(string Name, string Value)> Of(Figure figure)
    {
        yield return ("数值", Value(figure));
        yield return ("单位", figure.UnitText.Length > 0 && figure.UnitText != figure.Unit ? $"{figure.UnitText}（{figure.Unit}）" : figure.Unit);
        yield return ("统计对象", figure.Subject.Length > 0 ? figure.Subject : "未见");
        yield return ("指标", figure.Indicator is null ? "未归入指标" : string.Join('、', figure.CoIndicators.Prepend(figure.Indicator).Select(Name)));
        if (figure.Dims.Count > 0)
        {
            yield return ("分项", string.Join('、', figure.Dims.Values));
        }

        yield return ("期间", figure.Period is { } year ? $"{year}年（{Nature(figure.Nature)}）" : Nature(figure.Nature));
    }

    internal static string Name(string code) => IndicatorCatalogue.BuiltIn.Find(code)?.Zh ?? code;

    private static string Value(Figure figure)
    {
        if (figure.Norm is not { } norm)
        {
            return "已隐去";
        }

        var value = Show(norm);
        var high = figure.Quantity.High is { } top ? $" 至 {Show(top * figure.Scale)}" : "";
        var marks = figure.IsApproximate ? $"（约数：{string.Join('、', figure.ApproximationMarks)}）" : "";
        return value + high + marks + (figure.IsNegated ? "（写为没有发生）" : "");
    }

    private static string Show(decimal value) => value.ToString("#,0.####", System.Globalization.CultureInfo.InvariantCulture);

    private static string Nature(string nature) => nature switch
    {
        "flow" => "当期发生",
        "stock" => "期末存量",
        "cumulative" => "累计",
        "rate" => "比率",
        "duration" => "时长",
        _ => nature,
    };
}
