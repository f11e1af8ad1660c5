using System.IO.Compression;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
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
    public async Task A_kept_result_is_shown_to_its_owner_only()
    {
        var officer = await house.SignIn(house.Officer);
        var path = new Uri((await officer.Post("/reports/check", [], "check", ("file", "county.txt", Corpus("reports/county-2024.txt")))).Location!).AbsolutePath;
        var other = await house.SignIn(house.Second);

        (await other.Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.Get(path + "/docx")).Status.ShouldBe(HttpStatusCode.NotFound);
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
