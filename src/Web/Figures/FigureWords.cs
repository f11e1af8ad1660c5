using System.Globalization;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Platform.Figures;

namespace Fatong.Web.Figures;

/// <summary>Figures as people read them.</summary>
internal static class FigureWords
{
    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["M01"] = "责任与统筹", ["M02"] = "学法培训", ["M03"] = "普法宣传", ["M04"] = "决策与法律顾问", ["M05"] = "制度与规范性文件", ["M06"] = "清单与事项库",
        ["M07"] = "政务服务与许可", ["M08"] = "双随机与检查", ["M09"] = "安全隐患与分级赋码", ["M10"] = "案件办理", ["M11"] = "法制审核与执法监督", ["M12"] = "队伍、证件与装备",
        ["M13"] = "路面与专项整治", ["M14"] = "信用监管", ["M15"] = "公示公开与舆情", ["M16"] = "诉求与矛盾化解", ["M17"] = "应急管理", ["M18"] = "数字底座与接口", ["M19"] = "指标台账与报告",
    };

    /// <summary>The group of an indicator by name; a bureau's own indicators have groups of their own wording.</summary>
    internal static string Group(string code) => Groups.GetValueOrDefault(code, code.Length > 0 ? code : "其他");

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
