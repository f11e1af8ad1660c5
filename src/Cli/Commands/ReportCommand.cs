using System.CommandLine;
using System.Globalization;
using Fatong.Kernel.Calendar;
using Fatong.Rooms.Reporting.Checking.Output;
using Fatong.Rooms.Reporting.Composing;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong report</c>: freezes the year's figures and writes report.docx, report.html and report.json.</summary>
internal static class ReportCommand
{
    private static readonly Option<string?> AsOf = new("--as-of") { Description = "截止日期，其后登记的不计，如 2026-11-30" };
    private static readonly Option<string> Out = new("--out") { Description = "输出目录", Required = true };

    internal static Command Build()
    {
        var report = new Command("report", "生成法治政府建设年度报告") { FigureCommands.Bureau, FigureCommands.Year, AsOf, Out };
        report.SetAction((parse, ct) => Run(
            parse.GetRequiredValue(FigureCommands.Bureau), parse.GetRequiredValue(FigureCommands.Year), parse.GetValue(AsOf), parse.GetRequiredValue(Out), ct));
        return report;
    }

    private static async Task<int> Run(string code, int year, string? asOf, string folder, CancellationToken ct)
    {
        DateOnly day = default;
        if (asOf is not null && !DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            Output.Message($"--as-of 应为日期，如 2026-11-30，实为“{asOf}”。");
            return ExitCode.BadUsage;
        }

        await using var house = await ProductHouse.Open(ct);
        if (await house.Bureau(code, ct) is not { } bureau)
        {
            return ExitCode.BadUsage;
        }

        return await Write(house, bureau.Code, year, asOf is null ? null : LegalClock.StartOf(day.AddDays(1)), folder, ct) ? ExitCode.Done : ExitCode.Refused;
    }

    /// <summary>Writes the three files and names them; tells what the checker finds, and whether the report may be released.</summary>
    internal static async Task<bool> Write(ProductHouse house, string bureau, int year, DateTimeOffset? asOf, string folder, CancellationToken ct)
    {
        var on = house.Get<LegalClock>().Today;
        var written = await house.Get<AnnualReports>().Write(ProductHouse.Operator(bureau), year, on, asOf, folder, ct);
        Output.Message($"快照 {written.Snapshot.Id}");
        foreach (var name in new[] { "report.docx", "report.html", "report.json" })
        {
            Output.Line(Path.Combine(folder, name));
        }

        var check = written.Check;
        foreach (var finding in check.Findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Start))
        {
            Output.Message($"{CheckTextReport.Name(finding.Severity)}　{finding.Message}　{finding.Advice}　[{finding.Code}]");
        }

        Output.Message(check.HasErrors ? "发布前检查发现错误，报告不得发布；改正后重新生成。" : $"发布前检查通过：核对数字 {check.Figures.Count} 个，没有错误。");
        return !check.HasErrors;
    }
}
