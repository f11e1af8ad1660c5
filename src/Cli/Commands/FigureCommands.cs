using System.CommandLine;
using System.Globalization;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Figures;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong figures</c> and <c>fatong figure CODE --evidence</c>.</summary>
internal static class FigureCommands
{
    internal static readonly Option<string> Bureau = new("--bureau") { Description = "机关代码", Required = true };
    internal static readonly Option<int> Year = Between(new("--year") { Description = "年度", Required = true }, 2000, 2199);
    private static readonly Option<bool> AsJson = new("--json") { Description = "以 JSON 输出" };
    private static readonly Option<bool> Evidence = new("--evidence") { Description = "列出数据背后的每条记录" };
    private static readonly Argument<string> Code = new("CODE") { Description = "指标代码" };

    internal static Command BuildAll()
    {
        var figures = new Command("figures", "年度全部指标") { Bureau, Year, AsJson };
        figures.SetAction((parse, ct) => All(parse.GetRequiredValue(Bureau), parse.GetRequiredValue(Year), parse.GetValue(AsJson), ct));
        return figures;
    }

    internal static Command BuildOne()
    {
        var figure = new Command("figure", "一项指标及其记录") { Code, Bureau, Year, Evidence, AsJson };
        figure.SetAction((parse, ct) => One(
            parse.GetRequiredValue(Code), parse.GetRequiredValue(Bureau), parse.GetRequiredValue(Year), parse.GetValue(Evidence), parse.GetValue(AsJson), ct));
        return figure;
    }

    /// <summary>An option that takes whole numbers of a span, both ends included.</summary>
    internal static Option<int> Between(Option<int> option, int least, int most)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && (number < least || number > most))
            {
                result.AddError($"{option.Name} 应在 {least} 与 {most} 之间，实为 {number}。");
            }
        });
        return option;
    }

    private static async Task<int> All(string code, int year, bool json, CancellationToken ct)
    {
        await using var house = await ProductHouse.Open(ct);
        if (await house.Bureau(code, ct) is not { } bureau)
        {
            return ExitCode.BadUsage;
        }

        var rows = new List<object>();
        foreach (var indicator in house.Get<House>().Indicators)
        {
            var figure = await house.Get<FigureReader>().Read(bureau.Code, indicator, FigurePeriod.Year(year), null, ct);
            if (json)
            {
                rows.Add(Describe(figure));
            }
            else
            {
                Output.Line($"{indicator.Code,-36}{Shown(figure),14} {indicator.Unit,-4} {indicator.Name}");
            }
        }

        // Canonical indicators that no register carries yet are named, never given a zero.
        foreach (var card in IndicatorCatalogue.BuiltIn.Cards.Where(c => house.Get<House>().Indicator(c.Code) is null))
        {
            if (json)
            {
                rows.Add(new { indicator = card.Code, name = card.Zh, unit = card.Unit, value = (decimal?)null, kept = false, note = "台账尚未建立" });
            }
            else
            {
                Output.Line($"{card.Code,-36}{"—",14} {card.Unit,-4} {card.Zh}（台账尚未建立）");
            }
        }

        if (json)
        {
            Output.Json(rows);
        }

        return ExitCode.Done;
    }

    private static async Task<int> One(string indicatorCode, string code, int year, bool evidence, bool json, CancellationToken ct)
    {
        await using var house = await ProductHouse.Open(ct);
        if (await house.Bureau(code, ct) is not { } bureau)
        {
            return ExitCode.BadUsage;
        }

        if (house.Get<House>().Indicator(indicatorCode) is not { } indicator)
        {
            if (IndicatorCatalogue.BuiltIn.Find(indicatorCode) is { } card)
            {
                Output.Message($"{card.Zh}：台账尚未建立，没有数字（不是零）。口径：{card.Definition}");
                return ExitCode.Refused;
            }

            Output.Message($"没有指标“{indicatorCode}”；fatong figures 列出全部指标。");
            return ExitCode.BadUsage;
        }

        var figure = await house.Get<FigureReader>().Read(bureau.Code, indicator, FigurePeriod.Year(year), null, ct);
        if (json)
        {
            Output.Json(evidence ? new { figure = Describe(figure), evidence = figure.Evidence.Select(e => new { id = e.Id, measure = e.Measure }) } : Describe(figure));
            return ExitCode.Done;
        }

        Output.Line($"{indicator.Name}（{indicator.Code}）：{Shown(figure)}{indicator.Unit}");
        Output.Line($"口径：{indicator.Definition}");
        Output.Line($"记录指纹：{figure.EvidenceSha256}（{figure.Evidence.Select(e => e.Id).Distinct().Count()}条）");
        foreach (var item in evidence ? figure.Evidence : [])
        {
            Output.Line($"{item.Id}  {(indicator.Unit == "元" ? FieldText.Yuan(item.Measure) : item.Measure)}");
        }

        return ExitCode.Done;
    }

    private static string Shown(Figure figure) =>
        figure.Indicator.Unit == "元" ? FieldText.Yuan(figure.Value)
        : figure.Per is { } per ? $"{figure.Value}/{per}"
        : $"{figure.Value}";

    private static object Describe(Figure figure) => new
    {
        indicator = figure.Indicator.Code,
        name = figure.Indicator.Name,
        unit = figure.Indicator.Unit,
        value = figure.Indicator.Unit == "元" ? figure.Value / 100m : figure.Value,
        per = figure.Per,
        kept = figure.Kept,
        version = figure.Indicator.Version,
        evidenceSha256 = figure.EvidenceSha256,
    };
}
