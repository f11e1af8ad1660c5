using System.CommandLine;
using System.Globalization;
using Fatong.Law;
using Fatong.Platform.Matters.Recheck;
using Fatong.Platform.Work;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong cases check</c>: every act once more against the procedure its case was opened under.</summary>
internal static class CaseCommands
{
    private static readonly Option<string?> Bureau = new("--bureau") { Description = "机关代码；不填则为全部机关" };
    private static readonly Option<string?> Procedure = new("--procedure") { Description = "只核对这个程序的事项" };
    private static readonly Option<bool> AsJson = new("--json") { Description = "每条问题输出一行 JSON" };

    internal static Command Build()
    {
        var check = new Command("check", "按立案时适用的程序逐一核对已办事项，列出不符之处和依据；不改动数据") { Bureau, Procedure, AsJson };
        check.SetAction((parse, ct) => Check(parse.GetValue(Bureau), parse.GetValue(Procedure), parse.GetValue(AsJson), ct));
        return new Command("cases", "办理事项") { check };
    }

    private static async Task<int> Check(string? code, string? procedure, bool json, CancellationToken ct)
    {
        await using var house = await ProductHouse.Open(ct);
        if (procedure is not null && house.Get<Kernel.House>().FirstDay(procedure) is null)
        {
            Output.Message($"没有程序“{procedure}”，可用 fatong procedures list 查看。");
            return ExitCode.BadUsage;
        }

        var bureaus = await house.Get<Bureaus>().All(ct);
        if (code is not null && bureaus.All(b => b.Code != code))
        {
            Output.Message($"没有机关“{code}”。");
            return ExitCode.BadUsage;
        }

        var findings = 0L;
        var steps = Output.Steps("核对");
        foreach (var bureau in bureaus.Where(b => code is null || b.Code == code))
        {
            var report = await house.Get<MatterRecheck>().Run(
                ProductHouse.Operator(bureau.Code), procedure, finding => Print(bureau.Code, finding, json),
                matters => Told(steps, bureau.Code, matters), ct);
            findings += report.Findings;
            Output.Message(string.Create(CultureInfo.InvariantCulture, $"{bureau.Code}：核对{report.Matters}件、{report.Acts}次办理，发现{report.Findings}处不符。"));
        }

        return findings == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Told(IProgress<string>? steps, string bureau, long matters)
    {
        if (matters % 2_000 == 0)
        {
            steps?.Report($"{bureau} 已核对{matters}件");
        }
    }

    private static void Print(string bureau, RecheckFinding f, bool json)
    {
        var basis = f.Reason.Basis is { } citation ? LawLibrary.RenderShort(citation) : "";
        if (json)
        {
            Output.JsonLine(new { bureau, f.Matter, f.Procedure, f.Version, f.Number, f.Act, f.Step, f.On, f.Reason.Code, f.Reason.Message, Basis = basis });
        }
        else
        {
            Output.Line($"{f.Number ?? f.Matter.ToString()}　第{f.Act}次办理　{f.Step}　{f.On:yyyy-MM-dd}　{f.Reason.Code}　{f.Reason.Message}{(basis.Length > 0 ? $"（{basis}）" : "")}");
        }
    }
}
