using System.IO.Compression;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Fatong.Platform.Work;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Rooms.Reporting;

public sealed class CheckReportTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    [Fact]
    public async Task A_dropped_report_is_shown_with_marks_findings_and_exports()
    {
        var officer = await house.SignIn(house.Officer);
        var sent = await officer.Post("/reports/check", [], "check", ("file", "faults.txt", Corpus("faults.txt")));
        sent.Status.ShouldBe(HttpStatusCode.Found, sent.Body);
        var path = new Uri(sent.Location!).AbsolutePath;

        var page = (await officer.Get(path)).Body;
        page.ShouldContain("<mark class=\"figure");
        page.ShouldContain("统计对象");
        page.ShouldContain("id=\"place-1\"");
        page.ShouldContain("id=\"finding-1\"");
        page.ShouldContain("怎么办");
        page.ShouldContain("不成立");
        using var docx = new ZipArchive(new MemoryStream(await officer.Bytes(path + "/docx")));
        docx.GetEntry("word/comments.xml").ShouldNotBeNull();
        using var list = new ZipArchive(new MemoryStream(await officer.Bytes(path + "/xlsx")));
        list.Entries.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_kept_report_is_seen_within_the_data_scope()
    {
        var officer = await house.SignIn(house.Officer);
        var path = new Uri((await officer.Post("/reports/check", [], "check", ("file", "county.txt", Corpus("reports/county-2024.txt")))).Location!).AbsolutePath;
        var colleague = await house.SignIn(house.Second);
        var outsider = await house.SignIn(house.Second with { Scope = DataScope.Self });

        (await colleague.Get(path)).Status.ShouldBe(HttpStatusCode.OK);
        (await outsider.Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Get(path + "/docx")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Get("/reports/check")).Body.ShouldNotContain("county.txt");
    }

    [Fact]
    public async Task The_same_file_is_kept_once_and_leaves_the_comparison_when_withdrawn()
    {
        var officer = await house.SignIn(house.Officer);
        var text = Encoding.UTF8.GetBytes("石桥县交通运输局2023年法治政府建设情况报告\n\n一、工作成效\n2023年，召开党组会议17次。\n");
        var first = (await officer.Post("/reports/check", [], "check", ("file", "石桥.txt", text))).Location!;
        var second = (await officer.Post("/reports/check", [], "check", ("file", "石桥.txt", text))).Location!;
        second.ShouldBe(first);
        (await officer.Get("/reports/compare?bureau=石桥县交通运输局")).Body.ShouldContain("<b>17</b>");

        var gone = await officer.Post(new Uri(first).AbsolutePath, new() { ["reason"] = "重复" }, "withdraw");
        gone.Status.ShouldBe(HttpStatusCode.Found, gone.Body);
        (await officer.Get("/reports/compare?bureau=石桥县交通运输局")).Body.ShouldContain("没有符合条件的报告");
        (await officer.Get(new Uri(first).AbsolutePath)).Body.ShouldContain("已移出台账：重复");
    }

    [Fact]
    public async Task Bureaux_are_compared_only_where_the_definitions_allow()
    {
        var officer = await house.SignIn(house.Officer);
        foreach (var (name, text) in new[]
        {
            ("甲.txt", "青禾县交通运输局2024年法治政府建设情况报告\n\n一、工作成效\n2024年，排查隐患120条，已整改隐患110条。开展执法检查200次。\n"),
            ("乙.txt", "白石县交通运输局2024年法治政府建设情况报告\n\n一、工作成效\n2024年，排查隐患80余条，已整改隐患80条。2021年以来累计开展执法检查900次。\n"),
        })
        {
            (await officer.Post("/reports/check", [], "check", ("file", name, Encoding.UTF8.GetBytes(text)))).Status.ShouldBe(HttpStatusCode.Found);
        }

        var page = (await officer.Get("/reports/compare?bureau=青禾县、白石县")).Body;
        page.ShouldContain("隐患整改率");
        page.ShouldContain("<b>91.67</b>");
        page.ShouldContain("约数（80余条），不参与比较");
        page.ShouldContain("历年累计900次，不与当年数比较");
        (await officer.Get("/reports/compare/hazards_rectified?bureau=青禾县、白石县")).Body.ShouldContain("data-chart=\"compare-data\"");
        using var book = new ZipArchive(new MemoryStream(await officer.Bytes("/reports/compare/xlsx?bureau=青禾县、白石县")));
        book.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ShouldBe(3);

        await using var chromium = await Chromium.Start();
        var picture = await chromium.SignedIn(house, house.Second with { Scope = DataScope.BureauAndBelow });
        await picture.GotoAsync($"{house.Address}reports/compare?bureau=青禾县、白石县");
        await Chromium.Shoot(picture, "report-compare");
        await picture.GotoAsync($"{house.Address}reports/compare/hazards_rectified?bureau=青禾县、白石县");
        await Chromium.Shoot(picture, "report-compare-one");

        using var api = await house.Api(house.Officer);
        var matrix = JsonNode.Parse(await api.GetStringAsync("reports/compare?bureau=青禾县、白石县"))!;
        matrix["columns"]!.AsArray().Count.ShouldBe(2);
        var row = matrix["rows"]!.AsArray().Single(r => r!["indicator"]!.GetValue<string>() == "hazards_found")!;
        row["cells"]!.AsArray().Count(c => c!["comparable"]!.GetValue<bool>()).ShouldBe(1);
    }

    [Theory]
    [InlineData("旧稿.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1, 2 }, "旧式 DOC")]
    [InlineData("空白.txt", new byte[0], "文件是空的")]
    public async Task A_file_that_cannot_be_read_is_named_with_the_reason(string name, byte[] content, string reason)
    {
        var officer = await house.SignIn(house.Officer);
        var answer = await officer.Post("/reports/check", [], "check", ("file", name, content));

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.ShouldContain(name);
        answer.Body.ShouldContain(reason);
    }

    [Fact]
    public async Task What_a_file_says_is_never_markup()
    {
        var officer = await house.SignIn(house.Officer);
        var text = Encoding.UTF8.GetBytes("某县交通运输局2024年法治政府建设报告\n一、<script>alert(1)</script>\n办理行政处罚案件<b>12件。\n");
        var path = new Uri((await officer.Post("/reports/check", [], "check", ("file", "脚本.txt", text))).Location!).AbsolutePath;

        (await officer.Get(path)).Body.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task The_api_answers_as_the_command_does()
    {
        using var api = await house.Api(house.Officer);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Corpus("faults.txt")), "file", "faults.txt" } };
        using var answer = await api.PostAsync("reports/check", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var report = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray().ShouldHaveSingleItem()!;
        report["file"]!.GetValue<string>().ShouldBe("faults.txt");
        report["findings"]!.AsArray().Count.ShouldBeGreaterThan(10);

        using var empty = new MultipartFormDataContent { { new ByteArrayContent([]), "file", "空.txt" } };
        using var refused = await api.PostAsync("reports/check", empty);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("空.txt：文件是空的");
    }

    private static byte[] Corpus(string name, [CallerFilePath] string here = "") =>
        File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "corpus", name));
}
