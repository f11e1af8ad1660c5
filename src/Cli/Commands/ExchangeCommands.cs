using System.CommandLine;
using Fatong.Kernel;
using Fatong.Platform.Exchange;
using Fatong.Platform.Work;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong import REGISTER FILE [--dry-run]</c> and <c>fatong export REGISTER [--xlsx|--csv]</c>.</summary>
internal static class ExchangeCommands
{
    private static readonly Argument<string> Register = new("REGISTER") { Description = "台账代码" };
    private static readonly Argument<FileInfo> Source = new("FILE") { Description = "Excel（.xlsx）或 CSV 文件，第一行为列名" };
    private static readonly Option<string?> Bureau = new("--bureau") { Description = "机关代码；只有一个机关时可省略" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "只检查，不导入" };
    private static readonly Option<FileInfo?> Errors = new("--errors") { Description = "把错误清单写成 Excel 文件" };
    private static readonly Option<bool> AsJson = new("--json") { Description = "以 JSON 输出结果" };
    private static readonly Option<bool> Xlsx = new("--xlsx") { Description = "导出为 Excel（默认）" };
    private static readonly Option<bool> Csv = new("--csv") { Description = "导出为 CSV" };
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "写到文件；默认写到标准输出" };

    internal static Command BuildImport()
    {
        var import = new Command("import", "把表格文件导入台账：先检查，逐行报告错误；同一外部编号重复导入无害") { Register, Source, Bureau, DryRun, Errors, AsJson };
        import.SetAction((parse, ct) => Import(
            parse.GetRequiredValue(Register), parse.GetRequiredValue(Source), parse.GetValue(Bureau), parse.GetValue(DryRun), parse.GetValue(Errors), parse.GetValue(AsJson), ct));
        return import;
    }

    internal static Command BuildExport()
    {
        var export = new Command("export", "导出台账，个人信息脱敏，并记入账本") { Register, Bureau, Xlsx, Csv, Out };
        export.SetAction((parse, ct) => Export(
            parse.GetRequiredValue(Register), parse.GetValue(Bureau), parse.GetValue(Csv) ? TableFormat.Csv : TableFormat.Xlsx, parse.GetValue(Out), ct));
        return export;
    }

    private static async Task<int> Import(string code, FileInfo source, string? bureau, bool dryRun, FileInfo? errors, bool json, CancellationToken ct)
    {
        if (!source.Exists)
        {
            Output.Message($"没有文件 {source.FullName}");
            return ExitCode.BadUsage;
        }

        await using var house = await ProductHouse.Open(ct);
        var (register, chosen) = await Find(house, code, bureau, ct);
        if (register is null)
        {
            return ExitCode.BadUsage;
        }

        ImportReport report;
        try
        {
            await using var content = source.OpenRead();
            var steps = Output.Steps("已处理");
            report = await house.Get<RegisterImport>().Run(
                ActorOf(chosen!, register), register, content, source.Name, dryRun,
                rows =>
                {
                    steps?.Report($"{rows} 行");
                    return Task.CompletedTask;
                },
                ct);
        }
        catch (SheetRefused refused)
        {
            Output.Message(refused.Message);
            return ExitCode.BadUsage;
        }

        if (errors is not null)
        {
            await using var target = errors.Create();
            RegisterImport.ErrorTable(report, target);
        }

        if (json)
        {
            Output.Json(report);
        }
        else
        {
            foreach (var error in report.Errors)
            {
                Output.Line($"第{error.Row}行 {error.Column}：{error.Message}");
            }

            Output.Line($"共{report.Rows}行：{(dryRun ? "可新增" : "新增")}{report.Entered}，{(dryRun ? "将更正" : "更正")}{report.Corrected}，无变化{report.Unchanged}，有错误{report.Bad}");
        }

        return report.Bad > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private static async Task<int> Export(string code, string? bureau, TableFormat format, FileInfo? target, CancellationToken ct)
    {
        await using var house = await ProductHouse.Open(ct);
        var (register, chosen) = await Find(house, code, bureau, ct);
        if (register is null)
        {
            return ExitCode.BadUsage;
        }

        await using var stream = target?.Create() ?? Console.OpenStandardOutput();
        await using var buffered = new BufferedStream(stream, 128 * 1024);
        var rows = await house.Get<TableExport>().Records(ActorOf(chosen!, register), new(register), format, buffered, ct);
        await buffered.FlushAsync(ct);
        Output.Message($"已导出{rows}行");
        return ExitCode.Done;
    }

    private static async Task<(Kernel.Registers.Register? Register, string? Bureau)> Find(ProductHouse house, string code, string? bureau, CancellationToken ct)
    {
        var declared = house.Get<House>();
        if (declared.Register(code) is not { } register)
        {
            Output.Message($"没有台账“{code}”。现有：{string.Join('、', declared.Registers.Select(r => $"{r.Code}（{r.Name}）"))}");
            return (null, null);
        }

        var all = await house.Get<Bureaus>().All(ct);
        if (bureau is null && all.Count != 1)
        {
            Output.Message(all.Count == 0 ? "数据库里还没有机关。" : $"请用 --bureau 指明机关：{string.Join('、', all.Select(b => $"{b.Code}（{b.Name}）"))}");
            return (null, null);
        }

        return bureau is null ? (register, all[0].Code) : await house.Bureau(bureau, ct) is { } found ? (register, found.Code) : (null, null);
    }

    /// <summary>The person at the command line, as a keeper of the register.</summary>
    private static Actor ActorOf(string bureau, Kernel.Registers.Register register)
    {
        var person = ProductHouse.Operator(bureau);
        return person with { Roles = [.. person.Roles.Concat(register.Keepers).Distinct()] };
    }
}
