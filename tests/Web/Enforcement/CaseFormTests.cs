using System.IO.Compression;
using System.Net;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Enforcement;

/// <summary>What the room puts beside its forms and on its matters: offence, discretion, similar cases, case file.</summary>
public sealed class CaseFormTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    private const string Filing = "/matters/new/enforcement.ordinary-penalty";

    [Fact]
    public async Task Choosing_an_offence_fills_in_its_provisions_without_a_script()
    {
        var party = await new OfficeCase(house, "周立新").Party();
        var officer = await house.SignIn(house.Officer);

        var shown = await officer.Post(Filing, new()
        {
            ["f.offence"] = "CZ05", ["f.party"] = party.ToString(), ["f.place"] = "云溪客运站", ["f.acted-at"] = "2026-03-02T09:00", ["f.source"] = "patrol", ["_do"] = "look",
        }, "act");

        var offence = OffenceCatalogue.Describe("CZ05")!;
        shown.Status.ShouldBe(HttpStatusCode.OK);
        shown.Body.ShouldContain(offence.PenaltyBasis);
        Value(shown.Body, "f.title").ShouldBe($"周立新涉嫌{offence.Name}案");
        Area(shown.Body, "f.grounds").ShouldContain(offence.Violated);
        Area(shown.Body, "f.summary").ShouldStartWith("2026年3月2日9时0分，经路面巡查，执法人员在云溪客运站发现周立新");
        shown.Body.ShouldContain("value=\"taxi\" selected");
        shown.Body.ShouldNotContain("不能办理");
    }

    [Fact]
    public async Task Another_offence_takes_the_place_of_a_proposal_but_never_of_what_was_written()
    {
        var party = await new OfficeCase(house, "郑立本").Party();
        var officer = await house.SignIn(house.Officer);
        var first = OffenceCatalogue.Describe("CZ05")!;
        var second = OffenceCatalogue.Describe("CZ01")!;

        var shown = await officer.Post(Filing, new()
        {
            ["f.offence"] = "CZ01", ["f.party"] = party.ToString(), ["f.title"] = $"郑立本涉嫌{first.Name}案", ["f.grounds"] = "经查证属实，符合立案条件。", ["_do"] = "look",
        }, "act");

        Value(shown.Body, "f.title").ShouldBe($"郑立本涉嫌{second.Name}案");
        Area(shown.Body, "f.grounds").ShouldBe("经查证属实，符合立案条件。");
    }

    [Fact]
    public async Task The_choice_of_a_fine_shows_every_grade_and_judges_the_sum()
    {
        var told = await new OfficeCase(house, "何大江").Reported();
        var officer = await house.SignIn(house.Officer);

        var within = await officer.Post($"{told.Path}/steps/notice", new() { ["f.grade"] = "ordinary", ["f.told-fine"] = "1000", ["_do"] = "look" }, "act");
        var beyond = await officer.Post($"{told.Path}/steps/notice", new() { ["f.grade"] = "slight", ["f.told-fine"] = "1900", ["_do"] = "look" }, "act");

        within.Body.ShouldContain("1000元在“一般”档幅度内");
        within.Body.ShouldContain("没有同案由、同档次的已结案件");
        foreach (var grade in new[] { "轻微", "较轻", "一般", "较重", "严重" })
        {
            within.Body.ShouldContain($"<b>{grade}</b>");
        }

        beyond.Body.ShouldContain("1900元不在“轻微”档幅度内");
        Area(within.Body, "f.violated").ShouldBe("");
        Value(within.Body, "f.violated").ShouldBe(OffenceCatalogue.Describe("CZ05")!.Violated);
    }

    [Fact]
    public async Task Similar_closed_cases_stand_beside_the_fine()
    {
        var closed = await (await (await new OfficeCase(house, "高建").Reported()).Told(900_00)).Closed(900_00);
        var open = await new OfficeCase(house, "高立").Reported();
        house.Clock.Set(new(2026, 4, 1));
        var officer = await house.SignIn(house.Officer);

        var shown = await officer.Post($"{open.Path}/steps/notice", new() { ["f.grade"] = "ordinary", ["f.told-fine"] = "1080", ["_do"] = "look" }, "act");

        shown.Body.ShouldContain("近三年同案由、同档次已结");
        shown.Body.ShouldContain(closed.Path);
        shown.Body.ShouldContain("比中位数高");
    }

    [Fact]
    public async Task The_case_file_is_shown_printed_and_downloaded_and_each_is_on_record()
    {
        var closed = await (await (await new OfficeCase(house, "罗成").Reported()).Told()).Closed();
        var officer = await house.SignIn(house.Officer);

        var tab = await officer.Get($"{closed.Path}?tab=case-file");
        var print = await officer.Get($"/case-files/{closed.Matter}/print");
        using var zip = new ZipArchive(new MemoryStream(await officer.Bytes($"/case-files/{closed.Matter}/zip")));

        tab.Body.ShouldContain("正卷目录");
        tab.Body.ShouldContain("行政处罚决定书");
        print.Body.ShouldContain("正卷 第1页");
        zip.Entries.ShouldContain(e => e.FullName == "案卷.html");
        zip.Entries.Count(e => e.FullName.StartsWith("文书/", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
        (await house.Scalar<long>("select count(*) from ledger_entry where kind in ('case-file.printed.v1', 'case-file.downloaded.v1')")).ShouldBe(2);
        (await house.Scalar<long>($"select count(*) from read_audit where what = '案卷' and subject = '{closed.Matter}'")).ShouldBe(3);
    }

    [Fact]
    public async Task An_unfinished_case_file_names_what_it_lacks_and_a_stranger_finds_none()
    {
        var started = await new OfficeCase(house, "钟山").Reported();
        var officer = await house.SignIn(house.Officer);
        var stranger = await house.SignIn(house.Officer with { Person = Guid.CreateVersion7(), Scope = DataScope.Self });

        (await officer.Get($"{started.Path}?tab=case-file")).Body.ShouldContain("本案应当办理“违法行为通知”，尚未办理");
        (await stranger.Get($"/case-files/{started.Matter}/print")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get($"/case-files/{started.Matter}/zip")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task With_scripts_the_panels_follow_what_is_typed()
    {
        var reported = await new OfficeCase(house, "沈远").Reported();
        await using var chromium = await Chromium.Start();
        var page = await chromium.SignedIn(house, house.Officer);

        await page.GotoAsync($"{house.Address}{reported.Path[1..]}/steps/notice");
        await page.FillAsync("[name='f.told-content']", "罚款人民币1000元");
        await page.FillAsync("[name='f.told-fine']", "1000");
        await page.SelectOptionAsync("select[name='f.grade']", "ordinary");
        await page.WaitForSelectorAsync("text=1000元在“一般”档幅度内");

        (await page.InputValueAsync("[name='f.told-content']")).ShouldBe("罚款人民币1000元");
        await Chromium.Shoot(page, "notice-form");
        await page.GotoAsync($"{house.Address}{Filing[1..]}");
        await page.SelectOptionAsync("select[name='f.offence']", "CZ05");
        await page.WaitForSelectorAsync("#offence-panel dd");
        (await page.InputValueAsync("[name='f.grounds']")).ShouldContain(OffenceCatalogue.Describe("CZ05")!.Violated);
        await Chromium.Shoot(page, "filing-form");
        await page.GotoAsync($"{house.Address}{reported.Path[1..]}?tab=case-file");
        await Chromium.Shoot(page, "case-file");
    }

    private static string Value(string html, string name) =>
        WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(html, $"name=\"{name.Replace(".", "\\.", StringComparison.Ordinal)}\"[^>]*value=\"([^\"]*)\"").Groups[1].Value);

    private static string Area(string html, string name) =>
        WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(html, $"<textarea[^>]*name=\"{name.Replace(".", "\\.", StringComparison.Ordinal)}\"[^>]*>([^<]*)<").Groups[1].Value);
}
