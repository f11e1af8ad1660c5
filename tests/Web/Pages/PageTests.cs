using System.Net;
using System.Text;
using Fatong.Platform.Lists;
using Fatong.Tests.Database.FixtureRoom;

namespace Fatong.Tests.Web.Pages;

public sealed class PageTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private Task<Page<MatterRow>> Matters() => house.Get<MatterList>().Read(house.Officer, new(PermitProcedure.Declaration.Code), new(Size: 100), Day, default);

    [Fact]
    public async Task A_matter_goes_from_opening_to_decision_through_forms()
    {
        var officer = await house.SignIn(house.Officer);
        var opened = await officer.Post("/matters/new/fixture.permit", new() { ["f.on"] = "2026-03-02", ["f.name"] = "设立涉路指示牌", ["_do"] = "submit" }, "act");
        opened.Status.ShouldBe(HttpStatusCode.Found, opened.Body);
        var matter = new Uri(opened.Location!).AbsolutePath;

        var page = await officer.Get(matter);
        page.Body.ShouldContain("设立涉路指示牌");
        page.Body.ShouldContain("云交许〔2026〕");
        page.Body.ShouldContain($"{matter}/steps/inspect");

        var refused = await officer.Post(matter + "/steps/inspect", new() { ["f.on"] = "2026-03-02", ["f.officers"] = house.Officer.Person + "\u0001" + house.Expired.Person, ["f.fit"] = "true", ["_do"] = "submit" }, "act");
        refused.Status.ShouldBe(HttpStatusCode.OK);
        refused.Body.ShouldContain("核查人员不得少于两人");
        refused.Body.ShouldContain("fixture.two-officers");
        refused.Body.ShouldContain($"value=\"{house.Expired.Person}\" checked");

        var done = await officer.Post(matter + "/steps/inspect", new() { ["f.on"] = "2026-03-02", ["f.officers"] = house.Officer.Person + "\u0001" + house.Second.Person, ["f.fit"] = "true", ["_do"] = "submit" }, "act");
        done.Status.ShouldBe(HttpStatusCode.Found, done.Body);
        (await officer.Post(matter + "/steps/decide", new() { ["f.on"] = "2026-03-02", ["f.fee"] = "120.50", ["_do"] = "submit" }, "act")).Location!.ShouldContain("submitted");
        (await officer.Get(matter)).Body.ShouldContain("待签批：决定");

        var head = await house.SignIn(house.Head);
        (await head.Get("/")).Body.ShouldContain("设立涉路指示牌");
        (await head.Post(matter, new() { ["opinion"] = "同意。", ["on"] = "2026-03-02", ["verdict"] = "agree" }, "sign")).Location!.ShouldContain("signed");
        var leader = await house.SignIn(house.Leader);
        (await leader.Post(matter, new() { ["opinion"] = "准予。", ["on"] = "2026-03-02", ["verdict"] = "agree" }, "sign")).Location!.ShouldContain("signed");
        var ended = await officer.Get(matter + "?tab=history");
        ended.Body.ShouldContain("已办结");
        ended.Body.ShouldContain("准予。");
        foreach (var tab in new[] { "terms", "papers", "files", "people", "related", "chart" })
        {
            (await officer.Get($"{matter}?tab={tab}")).Status.ShouldBe(HttpStatusCode.OK);
        }

        (await officer.Get(matter + "/terms/decide")).Body.ShouldContain("届满日");
        (await officer.Get(matter + "/card")).Body.ShouldContain("准予。");
    }

    [Fact]
    public async Task The_same_form_posted_twice_opens_one_matter()
    {
        var officer = await house.SignIn(house.Officer);
        const string path = "/matters/new/fixture.permit";
        var hidden = Browser.Hidden((await officer.Get(path)).Body, "act");
        var fields = new Dictionary<string, string> { ["f.on"] = "2026-03-02", ["f.name"] = "双击提交", ["_do"] = "submit" };

        var first = await officer.PostForm(path, hidden, fields);
        var second = await officer.PostForm(path, hidden, fields);

        second.Location.ShouldBe(first.Location);
        (await Matters()).Rows.Count(r => r.Title == "双击提交").ShouldBe(1);
    }

    [Fact]
    public async Task A_form_of_an_older_revision_is_refused_and_keeps_what_was_typed()
    {
        var officer = await house.SignIn(house.Officer);
        var matter = new Uri((await officer.Post("/matters/new/fixture.permit", new() { ["f.on"] = "2026-03-02", ["f.name"] = "两人同办", ["_do"] = "submit" }, "act")).Location!).AbsolutePath;
        var seen = Browser.Hidden((await officer.Get(matter + "/steps/inspect")).Body, "act");
        var fields = new Dictionary<string, string> { ["f.on"] = "2026-03-02", ["f.officers"] = house.Officer.Person + "\u0001" + house.Second.Person, ["f.fit"] = "true", ["_do"] = "submit" };
        (await officer.Post(matter + "/steps/inspect", fields, "act")).Status.ShouldBe(HttpStatusCode.Found);

        var late = await officer.PostForm(matter + "/steps/inspect", seen, fields);

        late.Status.ShouldBe(HttpStatusCode.OK);
        late.Body.ShouldContain("house.stale");
    }

    [Fact]
    public async Task Errors_stand_beside_fields_and_nothing_typed_is_lost()
    {
        var officer = await house.SignIn(house.Officer);

        var answer = await officer.Post(
            "/registers/fixture-kinds/new",
            new() { ["f.name"] = "送法进企业", ["f.people"] = "三十", ["f.on_day"] = "", ["f.note"] = "第一行\n第二行", ["f.goods.0.what"] = "宣传册", ["f.goods.0.count"] = "20", ["_do"] = "submit" },
            "record");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.ShouldContain("应为整数");
        answer.Body.ShouldContain("日期：必填");
        answer.Body.ShouldContain("value=\"送法进企业\"");
        answer.Body.ShouldContain("value=\"宣传册\"");
    }

    [Fact]
    public async Task A_record_of_every_kind_is_entered_corrected_and_withdrawn()
    {
        var officer = await house.SignIn(house.Officer);
        var entered = await officer.Post(
            "/registers/fixture-kinds/new",
            new()
            {
                ["f.name"] = "信用宣讲", ["f.number"] = "K-1", ["f.phone"] = "13800138000", ["f.people"] = "30", ["f.cost"] = "1200.5", ["f.on_day"] = "2026-03-01",
                ["f.at"] = "2026-03-01T09:30", ["f.held"] = "true", ["f.form"] = "talk", ["f.topics"] = "law\u0001safety", ["f.host"] = house.Officer.Person.ToString(),
                ["f.guests"] = house.Second.Person.ToString(), ["f.goods.0.what"] = "宣传册", ["f.goods.0.count"] = "20", ["_do"] = "submit",
            },
            "record",
            ("f.papers", "签到.txt", Encoding.UTF8.GetBytes("签到表")));
        entered.Status.ShouldBe(HttpStatusCode.Found, entered.Body);
        var record = new Uri(entered.Location!).AbsolutePath;

        var page = await officer.Get(record);
        page.Body.ShouldContain("1200.50");
        page.Body.ShouldContain("签到.txt");
        page.Body.ShouldContain("讲座");
        var list = await officer.Get("/registers/fixture-kinds?q=信用");
        list.Body.ShouldContain("138****8000");
        list.Body.ShouldNotContain("13800138000");

        var corrected = await officer.Post(
            record + "/correct",
            new() { ["f.name"] = "信用宣讲会", ["f.number"] = "K-1", ["f.on_day"] = "2026-03-01", ["f._reason"] = "名称有误", ["_do"] = "submit" },
            "record");
        corrected.Status.ShouldBe(HttpStatusCode.Found, corrected.Body);
        (await officer.Get(record)).Body.ShouldContain("<del>信用宣讲</del>");
        (await officer.Post(record, new() { ["reason"] = "重复登记" }, "withdraw")).Location!.ShouldContain("withdrawn");
        (await officer.Get(record)).Body.ShouldContain("此记录已作废");
    }

    [Fact]
    public async Task A_draft_comes_back_and_is_no_act()
    {
        var officer = await house.SignIn(house.Second);
        const string path = "/matters/new/fixture.permit";

        (await officer.Post(path, new() { ["f.on"] = "2026-03-02", ["f.name"] = "半途而废", ["_do"] = "draft" }, "act")).Body.ShouldContain("已暂存");

        (await officer.Get(path)).Body.ShouldContain("value=\"半途而废\"");
        (await Matters()).Rows.ShouldNotContain(r => r.Title == "半途而废");
    }

    [Fact]
    public async Task An_import_is_checked_first_then_taken_and_repeats_harmlessly()
    {
        var officer = await house.SignIn(house.Officer);
        var csv = Encoding.UTF8.GetBytes("名称,外部编号,日期,人数（人）,主持人\n进站宣传,IMP-1,2026-02-01,12,李一\n进校宣传,IMP-2,2026-02-30,9,李一\n进村宣传,IMP-3,2026-02-03,7,无此人\n进企宣传,IMP-4,2026-02-04,8,02\n");

        var check = (await officer.Post("/registers/fixture-kinds/import", [], "check", ("file", "活动.csv", csv))).Location!;
        var page = await Finish(officer, check);
        page.ShouldContain("可新增2");
        page.ShouldContain("有错误2");
        page.ShouldContain("应为日期");
        page.ShouldContain("中没有“无此人”");
        (await officer.Get("/registers/fixture-kinds?q=进站")).Body.ShouldContain("共 0 条");

        var done = await Finish(officer, (await officer.PostForm(new Uri(check).PathAndQuery, Browser.Hidden(page, "import"), [])).Location!);
        done.ShouldContain("新增2");
        (await officer.Get("/registers/fixture-kinds?q=进站")).Body.ShouldContain("共 1 条");

        var again = await Finish(officer, (await officer.Post("/registers/fixture-kinds/import", [], "check", ("file", "活动.csv", csv))).Location!);
        again.ShouldContain("无变化2");
    }

    [Fact]
    public async Task Formulas_are_refused_with_their_row()
    {
        var officer = await house.SignIn(house.Officer);

        var page = await Finish(officer, (await officer.Post("/registers/fixture-kinds/import", [], "check", ("file", "坏.csv", Encoding.UTF8.GetBytes("名称,日期\n=cmd|' /C calc'!A0,2026-02-01\n")))).Location!);

        page.ShouldContain("含有公式“=cmd|");
    }

    [Fact]
    public async Task Exports_hold_the_filter_masked_and_are_in_the_ledger()
    {
        var officer = await house.SignIn(house.Officer);
        await officer.Post("/registers/fixture-kinds/new", new() { ["f.name"] = "导出样本", ["f.phone"] = "13900139000", ["f.on_day"] = "2026-03-01", ["_do"] = "submit" }, "record");

        var csv = Encoding.UTF8.GetString(await officer.Bytes("/registers/fixture-kinds/export?q=导出&format=csv"));
        var xlsx = await officer.Bytes("/registers/fixture-kinds/export?q=导出&format=xlsx");

        csv.ShouldContain("导出样本");
        csv.ShouldNotContain("13900139000");
        var rows = Platform.Exchange.Tables.Read(new MemoryStream(xlsx), "a.xlsx").ToList();
        rows.Count.ShouldBe(2);
        rows[1].Cells[0].ShouldBe("导出样本");
        (await house.Scalar<long>("select count(*) from ledger_entry where kind = 'export.made.v1'")).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Two_characters_find_matters_and_records()
    {
        var officer = await house.SignIn(house.Officer);
        await officer.Post("/matters/new/fixture.permit", new() { ["f.on"] = "2026-03-02", ["f.name"] = "跨越公路管线", ["_do"] = "submit" }, "act");

        (await officer.Get("/search?q=管线")).Body.ShouldContain("跨越公路管线");
        (await officer.Get("/search?q=王二")).Body.ShouldContain(">王二<");
        (await officer.Get("/search?q=王")).Body.ShouldNotContain(">王二<");
    }

    [Theory]
    [InlineData("/matters/of/no.such")]
    [InlineData("/matters/01890000-0000-7000-8000-00000000ffff")]
    [InlineData("/records/01890000-0000-7000-8000-00000000ffff")]
    [InlineData("/registers/none")]
    [InlineData("/figures/none")]
    [InlineData("/papers/01890000-0000-7000-8000-00000000ffff")]
    [InlineData("/files/0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task What_does_not_exist_answers_404(string path) =>
        (await (await house.SignIn(house.Officer)).Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/matters")]
    [InlineData("/matters?state=late&size=50")]
    [InlineData("/registers/staff")]
    [InlineData("/registers/party/new")]
    [InlineData("/figures?year=2026")]
    [InlineData("/figures/fixture_fees?year=2026")]
    [InlineData("/figures/snapshots?year=2026")]
    [InlineData("/jobs")]
    public async Task Every_page_opens(string path) =>
        (await (await house.SignIn(house.Officer)).Get(path)).Status.ShouldBe(HttpStatusCode.OK);

    private static async Task<string> Finish(Browser browser, string location)
    {
        for (var i = 0; i < 100; i++)
        {
            var page = await browser.Get(new Uri(location).PathAndQuery);
            if (!page.Body.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            {
                return page.Body;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException(location);
    }
}
