using System.CommandLine;
using System.Globalization;
using Fatong.Cli.Demo;
using Fatong.Kernel;
using Fatong.Platform.Figures;
using Fatong.Platform.Work;
using Fatong.Web;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong demo load</c>: a believable year of a fictitious bureau, made by the real acts.</summary>
internal static class DemoCommand
{
    private static readonly Option<FileInfo?> Like = new("--like") { Description = "目标文件：生成的指标与之相等" };
    private static readonly Option<int> Size = FigureCommands.Between(new("--size") { Description = "案件数", DefaultValueFactory = _ => 160 }, 1, 10_000_000);
    private static readonly Option<int> Seed = new("--seed") { Description = "随机种子", DefaultValueFactory = _ => 7 };

    /// <summary>Above this the year is told for some cases and cast from them for the rest.</summary>
    private const int MostTold = 2_000;

    /// <summary>Procedures without which no year can be told.</summary>
    private static readonly string[] Told = ["enforcement.lead", "enforcement.ordinary-penalty", "enforcement.summary-penalty", "enforcement.coercive-measure", "inspection.visit", "inspection.hazard"];

    internal static Command Build()
    {
        var load = new Command("load", "装入演示机关的一年") { FigureCommands.Bureau, FigureCommands.Year, Like, Size, Seed };
        load.SetAction((parse, ct) => Load(
            parse.GetRequiredValue(FigureCommands.Bureau), parse.GetRequiredValue(FigureCommands.Year), parse.GetValue(Like), parse.GetValue(Size), parse.GetValue(Seed), ct));
        return new Command("demo", "演示数据") { load };
    }

    private static async Task<int> Load(string code, int year, FileInfo? like, int size, int seed, CancellationToken ct)
    {
        try
        {
            var targets = like is null ? DemoTargets.None : DemoTargets.Read(await File.ReadAllTextAsync(like.FullName, ct));
            return await Load(code, year, targets, size, seed, ct) is { } result && await Met(result.Bureau, year, targets, ct) ? ExitCode.Done : ExitCode.Refused;
        }
        catch (Exception e) when (e is FormatException or FileNotFoundException)
        {
            Output.Message(e.Message);
            return ExitCode.BadUsage;
        }
    }

    /// <summary>Compares the year with its targets and tells every difference; false when there is one.</summary>
    private static async Task<bool> Met(string bureau, int year, DemoTargets targets, CancellationToken ct)
    {
        if (targets == DemoTargets.None)
        {
            return true;
        }

        await using var house = await ProductHouse.Open(ct);
        foreach (var key in targets.Unknown(house.Get<House>()))
        {
            Output.Message($"没有台账或程序提供“{key}”，此目标未生成。");
        }

        var (met, missed) = (0, 0);
        foreach (var target in targets.Of(house.Get<House>()))
        {
            var figure = await house.Get<FigureReader>().Read(bureau, target.Indicator, FigurePeriod.Year(year), target.Dimension, ct);
            if (target.Read(figure) is { } value && value == target.Value)
            {
                met++;
                continue;
            }

            missed++;
            Output.Message($"“{target.Key}”（{target.Indicator.Name}）目标{target.Value}，实为{target.Read(figure)?.ToString(CultureInfo.InvariantCulture) ?? "无"}。");
        }

        Output.Message($"{met}项目标一致，{missed}项不一致。");
        return missed == 0;
    }

    /// <summary>The first whole year in which every procedure of the daily work is in force.</summary>
    internal static int FirstYear(House house)
    {
        var day = Told.Max(code => house.FirstDay(code) ?? throw new InvalidOperationException(code));
        return day is { Month: 1, Day: 1 } ? day.Year : day.Year + 1;
    }

    /// <summary>Loads the year; null with a message when the bureau is there already.</summary>
    /// <param name="staffed">Told once the people are there.</param>
    internal static async Task<DemoResult?> Load(
        string code, int year, DemoTargets targets, int size, int seed, CancellationToken ct, Func<ProductHouse, DemoCast, CancellationToken, Task>? staffed = null)
    {
        if (FirstYear(FatongHouse.Declaration) is var first && year < first)
        {
            throw new FormatException($"演示年份最早为{first}年：案件办理和检查程序没有更早施行的文本。");
        }

        var clock = new DemoClock(new DateOnly(year, 1, 2));
        await using var house = await ProductHouse.OpenRelaxed(clock, ct);
        if (await house.Get<Bureaus>().Find(code, ct) is { } there)
        {
            Output.Message($"机关“{code}”（{there.Name}）已有数据，演示数据只装入新的机关代码。");
            return null;
        }

        var bulk = targets == DemoTargets.None && size > MostTold;
        var loader = new DemoLoader(house, clock)
        {
            Staffed = staffed is null ? null : (cast, token) => staffed(house, cast, token),
            Through = targets == DemoTargets.None ? new Kernel.Calendar.LegalClock(TimeProvider.System).Today.AddDays(-1) : null,
        };
        var result = await loader.Load(code, year, targets, bulk ? BulkYear.Told : size, seed, Output.Steps("演示数据"), ct);
        Output.Message($"{result.Bureau}：{result.Cases}件，{result.Acts}次办理，{result.Records}条台账，{result.Refused}次依法拒绝。");
        if (bulk)
        {
            await new BulkYear(house, code, year, result.Cast, seed).Fill(size, Output.Steps("批量装入"), ct);
            Output.Message($"{result.Bureau}：批量装入至{size}件，台账同步登记。");
        }

        return result;
    }
}
