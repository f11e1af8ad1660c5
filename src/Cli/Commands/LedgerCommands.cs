using System.CommandLine;
using Fatong.Platform.Ledger;
using Fatong.Platform.Work;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong ledger verify|checkpoint|prove|export</c>.</summary>
internal static class LedgerCommands
{
    private static readonly Option<string?> Bureau = new("--bureau") { Description = "机关代码；不填则为全部机关" };
    private static readonly Option<bool> Quick = new("--quick") { Description = "只核对台账与检查点，不核对数据行和文件" };
    private static readonly Option<bool> AsJson = new("--json") { Description = "以 JSON 输出" };
    private static readonly Argument<long> Sequence = new("ID") { Description = "台账序号" };
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "导出文件" };

    internal static Command Build()
    {
        var verify = new Command("verify", "核对台账：条目、检查点、数据行、文书和文件") { Bureau, Quick, AsJson };
        verify.SetAction((parse, ct) => Verify(parse.GetValue(Bureau), parse.GetValue(Quick), parse.GetValue(AsJson), ct));
        var checkpoint = new Command("checkpoint", "签署检查点并输出") { Bureau };
        checkpoint.SetAction((parse, ct) => Checkpoint(parse.GetValue(Bureau), ct));
        var prove = new Command("prove", "证明一条台账已被检查点覆盖") { Sequence, Bureau };
        prove.SetAction((parse, ct) => Prove(parse.GetRequiredValue(Sequence), parse.GetValue(Bureau), ct));
        var export = new Command("export", "导出可独立核验的台账") { File, Bureau };
        export.SetAction((parse, ct) => Export(parse.GetRequiredValue(File), parse.GetValue(Bureau), ct));
        return new Command("ledger", "台账") { verify, checkpoint, prove, export };
    }

    private static async Task<int> Verify(string? code, bool quick, bool json, CancellationToken ct)
    {
        await using var house = await ProductHouse.Open(ct);
        if (await Chosen(house, code, ct) is not { } bureaus)
        {
            return ExitCode.BadUsage;
        }

        var reports = new Dictionary<string, AuditReport>(StringComparer.Ordinal);
        foreach (var bureau in bureaus)
        {
            reports[bureau.Code] = await house.Get<LedgerAudit>().Verify(bureau.Code, !quick, ct);
        }

        if (json)
        {
            Output.Json(reports);
        }
        else
        {
            foreach (var (bureau, report) in reports)
            {
                Output.Line($"{bureau}：{report.Entries}条台账，{report.Checkpoints}个检查点，{report.Rows}行数据，{report.Files}个文件，{(report.Ok ? "全部相符" : "有不符")}");
                foreach (var difference in report.Differences)
                {
                    Output.Line($"  {difference}");
                }
            }
        }

        return reports.Values.All(r => r.Ok) ? ExitCode.Done : ExitCode.Refused;
    }

    private static async Task<int> Checkpoint(string? code, CancellationToken ct)
    {
        await using var house = await ProductHouse.Open(ct);
        if (await Chosen(house, code, ct) is not { } bureaus)
        {
            return ExitCode.BadUsage;
        }

        foreach (var bureau in bureaus)
        {
            Output.Line(await house.Get<LedgerBook>().Checkpoint(bureau.Code, ct));
        }

        return ExitCode.Done;
    }

    private static async Task<int> Prove(long sequence, string? code, CancellationToken ct)
    {
        await using var house = await ProductHouse.Open(ct);
        if (await One(house, code, ct) is not { } bureau)
        {
            return ExitCode.BadUsage;
        }

        if (await house.Get<LedgerBook>().Prove(bureau.Code, sequence, ct) is not { } proof)
        {
            Output.Message($"没有第{sequence}条台账。");
            return ExitCode.Refused;
        }

        Output.Message($"验证公钥：{proof.Key}");
        Output.Line(proof.Proof.ToJson());
        return ExitCode.Done;
    }

    private static async Task<int> Export(FileInfo file, string? code, CancellationToken ct)
    {
        await using var house = await ProductHouse.Open(ct);
        if (await One(house, code, ct) is not { } bureau)
        {
            return ExitCode.BadUsage;
        }

        await house.Get<LedgerBook>().Checkpoint(bureau.Code, ct);
        await using (var stream = file.Create())
        {
            await house.Get<LedgerBook>().Export(bureau.Code, stream, ct);
        }

        Output.Line(file.FullName);
        return ExitCode.Done;
    }

    /// <summary>The named bureau, or all; null with a message when the name is unknown or there is none.</summary>
    private static async Task<IReadOnlyList<Bureau>?> Chosen(ProductHouse house, string? code, CancellationToken ct)
    {
        if (code is not null)
        {
            return await house.Bureau(code, ct) is { } bureau ? [bureau] : null;
        }

        var all = await house.Get<Bureaus>().All(ct);
        if (all.Count == 0)
        {
            Output.Message("数据库里还没有机关。");
        }

        return all.Count == 0 ? null : all;
    }

    /// <summary>The named bureau, or the only one; null with a message.</summary>
    private static async Task<Bureau?> One(ProductHouse house, string? code, CancellationToken ct)
    {
        var chosen = await Chosen(house, code, ct);
        if (chosen is { Count: > 1 })
        {
            Output.Message($"请用 --bureau 指明一个机关：{string.Join('、', chosen.Select(b => $"{b.Code}（{b.Name}）"))}");
        }

        return chosen is [var one] ? one : null;
    }
}
