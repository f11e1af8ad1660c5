using System.Globalization;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Platform.Figures;

namespace Fatong.Web.Figures;

/// <summary>Figures as people read them.</summary>
internal static class FigureWords
{
    /// <summary>The value in the indicator's unit: fen as 元 or 万元, rates in percent, unknown where no register is kept.</summary>
    internal static string Show(Figure figure) => !figure.Kept ? "无台账"
        : figure.Indicator.Nature == Nature.Rate
            ? figure.BasisPoints is { } points ? Quotient(figure.Indicator, points) : "—"
            : Show(figure.Indicator, figure.Value);

    /// <summary>A value of the indicator's query.</summary>
    internal static string Show(Indicator indicator, long value) =>
        indicator.Query is { Measure: Measure.Sum, Of.Kind: FieldKind.Money }
            ? indicator.Unit == "万元" ? (value / 1_000_000m).ToString("0.####", CultureInfo.InvariantCulture) : FieldText.Yuan(value)
            : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A rate in percent; a quotient of another unit (学时, 小时) as a plain number.</summary>
    private static string Quotient(Indicator indicator, long points) => indicator.Unit == "%"
        ? (points / 100m).ToString("0.##", CultureInfo.InvariantCulture) + "%"
        : (points / 10_000m).ToString("0.##", CultureInfo.InvariantCulture);

    internal static string NatureOf(Indicator indicator) => indicator.Nature switch
    {
        Nature.Flow => "流量",
        Nature.Stock => "存量",
        Nature.Rate => "比率",
        Nature.Duration => "时长",
    };
}
