using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Fatong.Rooms.Reporting.Checking;

namespace Fatong.Tests.Web.Rooms.Reporting;

/// <summary>A real PDF, printed by Chromium, read through pdftotext; a machine without either fails here and says so.</summary>
public sealed class PdfReportTests
{
    [Theory]
    [InlineData("wusu-2024")]
    [InlineData("naiman-2020")]
    public async Task A_printed_report_gives_the_values_of_its_text(string name)
    {
        var bytes = await File.ReadAllBytesAsync(Corpus($"reports/{name}.txt"));
        var checker = new ReportChecker();
        var text = checker.CheckFile(name + ".txt", bytes);

        var report = checker.CheckFile(name + ".pdf", await Print(Encoding.UTF8.GetString(bytes)));

        report.Context.Head.Year.ShouldBe(text.Context.Head.Year);
        report.Figures.Select(f => (f.Norm, f.Unit)).ShouldBe(text.Figures.Select(f => (f.Norm, f.Unit)));

        // A page break may part a number from the words that name it: the bar of the gold reports holds here too.
        var same = report.Figures.Zip(text.Figures).Count(p => p.First.Indicator == p.Second.Indicator);
        (same / (decimal)text.Figures.Count).ShouldBeGreaterThanOrEqualTo(0.95m);
    }

    private static async Task<byte[]> Print(string text)
    {
        await using var chromium = await Chromium.Start();
        var page = await chromium.Blank();
        var body = string.Concat(text.Split('\n').Select(l => $"<p>{WebUtility.HtmlEncode(l)}</p>"));
        await page.SetContentAsync($"<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><body style=\"font-size:16pt;line-height:1.8;text-indent:2em\">{body}</body></html>");
        return await page.PdfAsync(new() { Format = "A4", Margin = new() { Top = "37mm", Bottom = "35mm", Left = "28mm", Right = "26mm" } });
    }

    private static string Corpus(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "corpus", name);
}
