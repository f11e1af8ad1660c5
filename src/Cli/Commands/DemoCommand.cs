using System.CommandLine;
using Fatong.Cli.Demo;
using Fatong.Platform.Work;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong demo load</c>: a believable year of a fictitious bureau, made by the real acts.</summary>
internal static class DemoCommand
{
    private static readonly Option<FileInfo?> Like = new("--like") { Description = "目标文件：生成的指标与之相等" };
    private static readonly Option<int> Size = new("--size") { Description = "案件数", DefaultValueFactory = _ => 160 };
    private static readonly Option<int> Seed = new("--seed") { Description = "随机种子", DefaultValueFactory = _ => 7 };

    /// <summary>Above this the year is told for some cases and cast from them for the rest.</summary>
    private const int MostTold = 2_000;

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
            return await Load(code, year, targets, size, seed, ct) is null ? ExitCode.Refused : ExitCode.Done;
        }
        catch (Exception e) when (e is FormatException or FileNotFoundException)
        {
            Output.Message(e.Message);
            return ExitCode.BadUsage;
        }
    }

    /// <summary>Loads the year; null with a message when the bureau is there already.</summary>
    internal static async Task<DemoResult?> Load(string code, int year, DemoTargets targets, int size, int seed, CancellationToken ct)
    {
        var clock = new DemoClock(new DateOnly(year, 1, 2));
        await using var house = await ProductHouse.OpenRelaxed(clock, ct);
        if (await house.Get<Bureaus>().Find(code, ct) is { } there)
        {
            Output.Message($"机关“{code}”（{there.Name}）已有数据，演示数据只装入新的机关代码。");
            return null;
        }

        var bulk = targets == DemoTargets.None && size > MostTold;
        var result = await new DemoLoader(house, clock).Load(code, year, targets, bulk ? BulkYear.Told : size, seed, Output.Steps("演示数据"), ct);
        Output.Message($"{result.Bureau}：{result.Cases}件，{result.Acts}次办理，{result.Refused}次依法拒绝。");
        if (bulk)
        {
            await new BulkYear(house, code, year, result.Cast, seed).Fill(size, Output.Steps("批量装入"), ct);
            Output.Message($"{result.Bureau}：批量装入至{size}件，台账同步登记。");
        }

        return result;
    }
}
