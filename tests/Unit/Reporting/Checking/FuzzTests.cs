using System.Text;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Output;
using Fatong.Rooms.Reporting.Checking.Reading;

namespace Fatong.Tests.Unit.Reporting.Checking;

/// <summary>Nothing crashes the checker, and what it says of any text is consistent.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20231107;

    private static readonly string[] Pieces =
    [
        "全年", "其中", "办理", "案件", "件", "起", "家", "家次", "次", "万元", "%", "百分之", "一", "两", "百", "万", "亿", "零", "点", "***", "××", "X", "余", "多", "近", "以上", "（", "）", "(", ")", "《", "》", "“", "”", "、", "，", "。", "；", "：",
        "\n", "\r\n", "\t", " ", "\u3000", "\u200B", "2024年", "12345", "1,326", "9", "99999999999999999999999999", "0.0000000000001", "-", "—", "至", "第", "每年", "未发生", "均", "率", "办结率", "同比增长", "一、", "（一）", "1.", "下一步", "𠮷", "\uD800", "\0", "０１２", "％", "无行政复议", "等", "和",
    ];

    private static readonly ReportChecker Checker = new();

    [Fact]
    public void Random_text_never_crashes_the_checker()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 1500; i++)
        {
            var text = new StringBuilder();
            var length = random.Next(1, 120);
            for (var n = 0; n < length; n++)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Holds(text.ToString());
        }
    }

    [Fact]
    public void Real_text_cut_and_shuffled_never_crashes_the_checker()
    {
        var random = new Random(Seed);
        var report = Encoding.UTF8.GetString(TestCorpus.Report("naiman-2020"));
        for (var i = 0; i < 200; i++)
        {
            var text = new StringBuilder(report);
            for (var n = 0; n < 12; n++)
            {
                var at = random.Next(text.Length);
                var length = Math.Min(random.Next(30), text.Length - at);
                var piece = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length), piece);
            }

            Holds(text.ToString());
        }
    }

    [Fact]
    public void Random_bytes_are_read_or_refused()
    {
        var random = new Random(Seed);
        byte[][] heads = [[], [0x50, 0x4B, 3, 4], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], "<html>"u8.ToArray()];
        for (var i = 0; i < 500; i++)
        {
            var bytes = new byte[random.Next(1, 2000)];
            random.NextBytes(bytes);
            byte[] file = [.. heads[i % heads.Length], .. bytes];
            try
            {
                Checker.CheckFile("a.txt", file);
            }
            catch (UnreadableReportException refusal)
            {
                refusal.Message.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void Deep_nesting_is_no_danger()
    {
        Holds(new string('（', 20_000) + "12件" + new string('）', 20_000));
        Holds(new string('《', 20_000) + "12件" + new string('》', 20_000));
        Checker.CheckFile("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 5_000)) + "12件"));
    }

    private static void Holds(string text)
    {
        var report = Checker.CheckText("fuzz", text);
        var source = report.Context.Normal.Source;
        var last = -1;
        foreach (var figure in report.Figures)
        {
            figure.Start.ShouldBeGreaterThanOrEqualTo(last);
            figure.End.ShouldBeInRange(figure.Start + 1, source.CodePoints);
            text.ShouldContain(figure.Text);
            last = figure.End;
        }

        var ids = report.Figures.ToHashSet();
        report.Relations.ShouldAllBe(r => r.Terms.All(ids.Contains));
        report.Findings.ShouldAllBe(f => f.Start >= 0 && f.End >= f.Start && f.End <= source.CodePoints);
        using var json = new MemoryStream();
        CheckJson.Write(json, [report]);
        System.Text.Json.JsonDocument.Parse(json.ToArray()).RootElement.GetArrayLength().ShouldBe(1);
    }
}
