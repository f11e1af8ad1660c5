using System.CommandLine;
using System.Text;
using System.Text.Json;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Findings;
using Fatong.Rooms.Reporting.Checking.Output;
using Fatong.Rooms.Reporting.Checking.Reading;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong check FILE... [--json]</c>: reads published reports and checks them.</summary>
internal static class CheckCommand
{
    private static readonly string[] Readable = [".docx", ".html", ".htm", ".txt", ".pdf"];

    private static readonly Argument<string[]> Files = new("FILE") { Description = "报告文件（DOCX、HTML、TXT、PDF）或文件夹", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<bool> AsJson = new("--json") { Description = "以 JSON 输出结果" };
    private static readonly Option<FileInfo?> Indicators = new("--indicators") { Description = "本机关补充的指标和写法（JSON）" };
    private static readonly Option<FileInfo?> Earlier = new("--earlier") { Description = "上一年的报告，用来比较" };
    private static readonly Option<DateOnly?> Published = new("--published") { Description = "公布日期（正文没有写时）" };
    private static readonly Option<DirectoryInfo?> OutFolder = new("--out") { Description = "把标注稿、问题清单和对照表写到这个文件夹" };

    internal static Command Build()
    {
        var command = new Command("check", "检查已公布的法治政府建设年度报告") { Files, AsJson, Indicators, Earlier, Published, OutFolder };
        command.SetAction(parse => Run(
            parse.GetRequiredValue(Files), parse.GetValue(AsJson), parse.GetValue(Indicators), parse.GetValue(Earlier), parse.GetValue(Published), parse.GetValue(OutFolder)));
        return command;
    }

    private static int Run(string[] paths, bool json, FileInfo? indicators, FileInfo? earlier, DateOnly? published, DirectoryInfo? output)
    {
        if (Catalogue(indicators) is not { } catalogue)
        {
            return ExitCode.BadUsage;
        }

        var checker = new ReportChecker(catalogue);
        var failed = false;
        CheckedReport? before = null;
        if (earlier is not null)
        {
            before = Check(checker, earlier.FullName, CheckAgainst.Nothing);
            failed |= before is null;
        }

        var against = new CheckAgainst { Earlier = before, Published = published };
        var reports = new List<CheckedReport>();
        foreach (var path in paths.SelectMany(Expand))
        {
            if (Check(checker, path, against) is { } report)
            {
                reports.Add(report);
            }
            else
            {
                failed = true;
            }
        }

        Print(reports, json);
        var folder = output ?? (Array.Exists(paths, Directory.Exists) && reports.Count > 0 ? new DirectoryInfo("out") : null);
        if (folder is not null && reports.Count > 0)
        {
            foreach (var written in CheckExports.Write(reports, catalogue, folder.FullName, annotate: output is not null))
            {
                Output.Message($"已写 {written}");
            }
        }

        return failed ? ExitCode.BadUsage : reports.Exists(r => r.HasErrors) ? ExitCode.Refused : ExitCode.Done;
    }

    private static void Print(List<CheckedReport> reports, bool json)
    {
        using var stream = Console.OpenStandardOutput();
        if (json)
        {
            CheckJson.Write(stream, reports);
            stream.WriteByte((byte)'\n');
            return;
        }

        foreach (var report in reports)
        {
            stream.Write(Encoding.UTF8.GetBytes(CheckTextReport.Of(report) + "\n"));
        }
    }

    private static IndicatorCatalogue? Catalogue(FileInfo? file)
    {
        if (file is null)
        {
            return IndicatorCatalogue.BuiltIn;
        }

        try
        {
            using var stream = file.OpenRead();
            return IndicatorCatalogue.BuiltIn.With(stream);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            Output.Message($"{file.Name}：读不出指标文件：{error.Message}");
            return null;
        }
    }

    private static CheckedReport? Check(ReportChecker checker, string path, CheckAgainst against)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length > ReportReader.LargestFile)
            {
                throw new UnreadableReportException($"文件超过 {ReportReader.LargestFile / 1024 / 1024} MB，不予读取。");
            }

            return checker.CheckFile(path, File.ReadAllBytes(path), against);
        }
        catch (Exception error) when (error is UnreadableReportException or IOException or UnauthorizedAccessException)
        {
            Output.Message($"{path}：{(error is FileNotFoundException or DirectoryNotFoundException ? "没有这个文件。" : error.Message)}");
            return null;
        }
    }

    private static IEnumerable<string> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(f => Readable.Contains(Path.GetExtension(f).ToLowerInvariant())).Order(StringComparer.Ordinal)
        : [path];
}
