using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Fatong.Cli.Demo;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel;
using Fatong.Platform.Ledger;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.Leads;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Reporting.Drafting;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Rooms.Reporting;

public sealed partial class AnnualReportTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    private Actor Writer => house.Second with { Roles = [Roles.Writer] };

    private Actor Head => house.Leader with { Roles = [Roles.Head, Roles.Leader] };

    [Fact]
    public async Task A_report_goes_from_draft_over_versions_comments_and_signatures_to_the_public_page()
    {
        var writer = await house.SignIn(Writer);
        var draft = await Composed(writer, 2031);
        var section = draft + "/section/first-responsible";

        var saved = await writer.Post(section, new() { ["heading"] = "第一责任人履职", ["text"] = $"王二认真履行第一责任人职责。\n- 主持部署\n- 督促落实" }, "save");
        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Body);
        (await writer.Get(section + "?from=1&to=2")).Body.ShouldContain("<ins>王二");
        (await writer.Post(section, new() { ["comment"] = "请核对日期" }, "comment")).Status.ShouldBe(HttpStatusCode.Found);
        var owned = await writer.Post(section, new() { ["owner"] = house.Officer.Person.ToString() }, "assign");
        owned.Status.ShouldBe(HttpStatusCode.Found, owned.Body);

        var head = await house.SignIn(Head);
        var blocked = (await head.Get(draft + "/release")).Body;
        blocked.ShouldContain("reporting.unsigned");
        blocked.ShouldContain("reporting.comments");
        (await head.Post(draft + "/release", [], "release")).Body.ShouldContain("现在还不能发布");

        var owner = await house.SignIn(house.Officer);
        var comment = Comment().Match((await owner.Get(section)).Body).Value;
        (await owner.Post(section, [], comment)).Status.ShouldBe(HttpStatusCode.Found);
        (await owner.Post(section, [], "sign")).Status.ShouldBe(HttpStatusCode.Found);
        (await owner.Get(section)).Body.ShouldContain("已签认");

        var released = await head.Post(draft + "/release", [], "release");
        released.Status.ShouldBe(HttpStatusCode.Found, released.Body);
        var open = new Uri(released.Location!).AbsolutePath;
        using var anyone = new Browser(house.Address);
        var page = (await anyone.Get(open)).Body;
        page.ShouldContain("王某认真履行");
        page.ShouldNotContain("王二认真履行");
        page.ShouldContain("一是主持部署；二是督促落实。");
        (await anyone.Get("/open/reports")).Body.ShouldContain("2031");
        using var docx = new ZipArchive(new MemoryStream(await anyone.Bytes(open + "/docx")));
        docx.GetEntry("word/document.xml").ShouldNotBeNull();
        JsonNode.Parse((await anyone.Get(open + "/json")).Body)!["year"]!.GetValue<int>().ShouldBe(2031);

        (await writer.Post(section, new() { ["text"] = "改" }, "save")).Body.ShouldContain("已发布，不能再改");
        (await house.Web<LedgerAudit>().Verify(Head.Bureau, deep: false, default)).Differences.ShouldBeEmpty();

        var withdraw = $"withdraw-{open.Split('/')[^1]}";
        (await head.Post("/reports/annual?year=2031", new() { ["reason"] = "更正" }, withdraw)).Status.ShouldBe(HttpStatusCode.Found);
        (await anyone.Get(open)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await anyone.Get(open + "/docx")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_stale_save_a_broken_token_and_a_stranger_are_told_so()
    {
        var writer = await house.SignIn(Writer);
        var section = await Composed(writer, 2032) + "/section/next-year";
        var seen = Browser.Hidden((await writer.Get(section)).Body, "save");

        (await writer.PostForm(section, seen, new() { ["heading"] = "安排", ["text"] = "第一稿。" })).Status.ShouldBe(HttpStatusCode.Found);
        (await writer.PostForm(section, seen, new() { ["heading"] = "安排", ["text"] = "第二稿。" })).Body.ShouldContain("已由王二存为新版本");
        (await writer.Post(section, new() { ["heading"] = "安排", ["text"] = "共⟦penalty amount⟧件。" }, "save")).Body.ShouldContain("不是完整的数字标记");

        var stranger = await house.SignIn(house.Officer with { Scope = DataScope.Self });
        (await stranger.Get(section)).Status.ShouldBe(HttpStatusCode.NotFound);
        var reader = await house.SignIn(house.Officer);
        (await reader.Get(section)).Body.ShouldContain("您可以提意见");
        (await reader.Get("/reports/annual?year=2032")).Body.ShouldNotContain("起草2032年度报告");
    }

    [Fact]
    public async Task What_was_signed_is_what_the_signer_saw()
    {
        var writer = await house.SignIn(Writer);
        var section = await Composed(writer, 2035) + "/section/next-year";
        var seen = Browser.Hidden((await writer.Get(section)).Body, "sign");
        (await writer.Post(section, new() { ["heading"] = "安排", ["text"] = "改过的一稿。" }, "save")).Status.ShouldBe(HttpStatusCode.Found);

        (await writer.PostForm(section, seen, [])).Body.ShouldContain("已被他人改动");
        (await writer.Get(section)).Body.ShouldNotContain("已签认");
        (await writer.Post(section, [], "sign")).Status.ShouldBe(HttpStatusCode.Found);
        (await writer.Get(section)).Body.ShouldContain("已签认");
    }

    [Fact]
    public async Task A_year_is_released_once_however_many_ask()
    {
        var writer = await house.SignIn(Writer);
        var (first, second) = (await Composed(writer, 2036), await Composed(writer, 2036));
        var releases = house.Web<ReportReleases>();
        var drafts = new[] { first, second }.Select(d => Guid.Parse(d.Split('/')[^1])).ToList();

        var outcomes = await Task.WhenAll(drafts.Concat(drafts).Select(d => releases.Release(Head, d, Redaction.Default, new(2037, 3, 1), default)));

        outcomes.Count(o => o is Outcome<Guid>.Done).ShouldBe(1);
        (await releases.List(Head.Bureau, default)).Count(r => r.Year == 2036).ShouldBe(1);
    }

    [Fact]
    public async Task Errors_of_the_checker_and_leaks_of_the_redaction_block_the_release()
    {
        var writer = await house.SignIn(Writer);
        var draft = await Composed(writer, 2033);
        var section = draft + "/section/cases";
        (await writer.Post(section, new() { ["heading"] = "案件", ["text"] = "2033年，作出行政处罚42件，罚款⟦penalty_amount:wan⟧万元。" }, "save")).Status.ShouldBe(HttpStatusCode.Found);

        var head = await house.SignIn(Head);
        var release = (await head.Get(draft + "/release?set=1&hide=penalty_cases_handled")).Body;
        release.ShouldContain("reporting.check-errors");
        release.ShouldContain("台账为0");
        release.ShouldContain("reporting.leaks");
        var (drafts, id) = (house.Web<DraftReader>(), Guid.Parse(draft.Split('/')[^1]));
        (await drafts.Find(Head, id, default))!.State.ShouldBe("draft");
    }

    [Fact]
    public async Task The_house_style_is_set_by_the_writer_and_kept()
    {
        var writer = await house.SignIn(Writer);
        (await writer.Post("/reports/style", new() { ["comma"] = "wide", ["depth"] = "3", ["lists"] = "Runs", ["addressee"] = "云溪县司法局" }, "style")).Body.ShouldContain("已保存");
        (await house.Web<ReportStyles>().Of(house.Second.Bureau, default)).ShouldBe(new(true, 3, Fatong.Rooms.Reporting.Composing.ListStyle.Runs, "云溪县司法局"));
        var officer = await house.SignIn(house.Officer);
        (await officer.Get("/reports/style")).Body.ShouldContain("由报告撰写人或主要负责人设定");
    }

    [Fact]
    public async Task The_pages_stand_in_a_browser_and_a_chip_is_inserted_at_the_cursor()
    {
        var writer = await house.SignIn(Writer with { Scope = DataScope.BureauAndBelow });
        await Led();
        var draft = await Composed(writer, 2034);
        await using var chromium = await Chromium.Start();
        var page = await chromium.SignedIn(house, Writer);
        await page.GotoAsync($"{house.Address}reports/annual?year=2034");
        await Chromium.Shoot(page, "report-annual");
        await page.GotoAsync(house.Address + draft[1..]);
        await Chromium.Shoot(page, "report-draft", whole: false);
        await page.GotoAsync($"{house.Address}{draft[1..]}/section/cases");
        await page.FillAsync("#text", "罚款万元。");
        await page.EvaluateAsync("() => document.querySelector('#text').setSelectionRange(2, 2)");
        await page.ClickAsync("[data-token='⟦penalty_amount:wan⟧']");
        (await page.InputValueAsync("#text")).ShouldBe("罚款⟦penalty_amount:wan⟧万元。");
        await Chromium.Shoot(page, "report-section");
        await page.GotoAsync($"{house.Address}{draft[1..]}/release");
        await Chromium.Shoot(page, "report-release");
        await page.GotoAsync($"{house.Address}reports/style");
        await Chromium.Shoot(page, "report-style", whole: false);
    }

    /// <summary>A lead is taken down, so that the house keeps the figures of its cases.</summary>
    private async Task Led()
    {
        var about = Facts.None.With(CaseFields.Title, "路面巡查发现的线索").With(CaseFields.Source, "patrol").With(CaseFields.FoundOn, new DateOnly(2026, 3, 2)).With(CaseFields.Category, "taxi");
        var opened = await house.Get<MatterActs>().Open(
            house.Officer, new(CaseLead.Definition.Code, DemoForms.Fill(CaseLead.Definition.Opening, new(2026, 3, 2), about, "scan"), null, "lead-2034"), default);
        opened.ShouldBeOfType<Outcome<ActResult>.Done>();
    }

    private static async Task<string> Composed(Browser writer, int year)
    {
        var made = await writer.Post($"/reports/annual?year={year}", [], "compose");
        made.Status.ShouldBe(HttpStatusCode.Found, made.Body);
        return new Uri(made.Location!).AbsolutePath;
    }

    [GeneratedRegex("resolve-[0-9a-f-]{36}")]
    private static partial Regex Comment();
}
