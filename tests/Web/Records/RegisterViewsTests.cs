using System.Net;
using System.Text;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Fatong.Tests.Database.Records;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Records;

public sealed class RegisterViewsTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    [Fact]
    public async Task A_study_session_is_entered_with_its_sign_in_sheet()
    {
        using var officer = await house.SignIn(house.Officer);
        var sheet = Encoding.UTF8.GetBytes("序号,姓名,工号\r\n1,李一,\r\n2,王二,02\r\n3,查无此人,\r\n");
        var fields = new Dictionary<string, string> { ["f.topic"] = "三月学法", ["f.on"] = "2026-03-02", ["f.kind"] = "talk", ["f.hours"] = "2" };

        var read = await officer.Post("/registers/event/new", new(fields) { ["_do"] = "sheet" }, "record", ("s.people", "签到表.csv", sheet));

        read.Status.ShouldBe(HttpStatusCode.OK);
        read.Body.ShouldContain("读入2人");
        read.Body.ShouldContain("签到表第4行：“人员名册”中没有“查无此人”");
        read.Body.ShouldContain($"value=\"{house.Second.Person}\" checked");

        var people = $"{house.Officer.Person}\u0001{house.Second.Person}";
        var entered = await officer.Post("/registers/event/new", new(fields) { ["f.people"] = people, ["_do"] = "submit" }, "record");
        entered.Status.ShouldBe(HttpStatusCode.Found, entered.Body);
        var record = new Uri(entered.Location!).AbsolutePath;
        (await officer.Get(record)).Body.ShouldContain("2 人");
        (await officer.Get("/registers/event/people?year=2026")).Body.ShouldContain("王二");
        (await officer.Get(record + "/print")).Body.ShouldContain("三月学法");
        (await officer.Get($"/records/{house.Second.Person}")).Body.ShouldContain("三月学法");
    }

    [Fact]
    public async Task A_broken_rule_is_shown_at_its_field()
    {
        using var officer = await house.SignIn(house.Officer);

        var answer = await officer.Post(
            "/registers/event/new", new() { ["f.topic"] = "多报", ["f.on"] = "2026-03-02", ["f.number"] = "9", ["f.reached"] = "8", ["_do"] = "submit" }, "record");

        answer.Body.ShouldContain("id=\"f-number-error\"");
        answer.Body.ShouldContain("不能大于受众");
    }

    [Fact]
    public async Task A_record_that_lacks_its_file_says_so_until_it_has_one()
    {
        using var officer = await house.SignIn(house.Officer);
        await house.Get<Fatong.Platform.Exchange.RegisterImport>().Run(
            house.Officer, EventHouse.Minutes, new MemoryStream(Encoding.UTF8.GetBytes("主题,日期\r\n补附件例会,2026-01-08\r\n")), "a.csv", false, null, default);
        var id = (await house.Get<RecordList>().Read(house.Officer, new(EventHouse.Minutes, Search: "补附件", NoFile: true), new(), default)).Rows.Single().Id;
        (await officer.Get("/registers/minutes?nofile=1")).Body.ShouldContain("待补附件");

        var file = ("f.attachments", "纪要.txt", Encoding.UTF8.GetBytes("会议纪要正文"));
        var corrected = await officer.Post(
            $"/records/{id}/correct", new() { ["f.topic"] = "补附件例会", ["f.on"] = "2026-01-08", ["f._reason"] = "补附件", ["_do"] = "submit" }, "record", file);

        corrected.Status.ShouldBe(HttpStatusCode.Found, corrected.Body);
        var page = (await officer.Get($"/records/{id}")).Body;
        page.ShouldContain("纪要.txt");
        page.ShouldNotContain("待补附件");
        (await officer.Get("/registers/minutes?nofile=1")).Body.ShouldNotContain("补附件例会");
        var hash = page[(page.IndexOf("/files/", StringComparison.Ordinal) + 7)..][..64];
        using var stranger = await house.SignIn(house.Second with { Scope = Fatong.Platform.Work.DataScope.Self });
        (await officer.Get($"/files/{hash}?of={id}")).Body.ShouldBe("会议纪要正文");
        (await stranger.Get($"/files/{hash}?of={id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_view_of_a_register_is_readable()
    {
        var acts = house.Get<RecordActs>();
        async Task Enter(Register register, Facts facts) => (await acts.Enter(house.Officer, register, facts, default)).Errors.ShouldBeEmpty();
        for (var i = 0; i < 60; i++)
        {
            var day = new DateOnly(2025, 1, 1).AddDays(i * 7 % 150);
            await Enter(EventHouse.Events, EventHouse.Event($"第{i + 1}次普法进企业活动", day, i % 3 == 0 ? "visit" : "talk").With(EventHouse.Reached, 20 + i).With(EventHouse.Reached.EstimateMark, i % 5 == 0));
        }

        for (var i = 0; i < 6; i++)
        {
            await Enter(EventHouse.Events, EventHouse.Event($"同日活动{i + 1}：道路运输安全宣传", new(2025, 6, 12)).With(EventHouse.Reached, 30));
        }

        await Enter(EventHouse.Moves, EventHouse.Moved(new(2026, 1, 4), "in", 500));
        await Enter(EventHouse.Moves, EventHouse.Moved(new(2026, 2, 4), "out", 120));
        await Enter(EventHouse.Moves, EventHouse.Moved(new(2026, 2, 5), "in", 80, "book"));
        await Enter(EventHouse.Moves, EventHouse.Moved(new(2026, 2, 6), "out", 80, "book"));
        await Enter(EventHouse.Items, Facts.None.With(EventHouse.Item, "公路巡查事项").With(EventHouse.From, new DateOnly(2025, 1, 1)));
        await Enter(EventHouse.Items, Facts.None.With(EventHouse.Item, "已失效事项").With(EventHouse.From, new DateOnly(2024, 1, 1)).With(EventHouse.To, new DateOnly(2024, 12, 31)));
        using var officer = await house.SignIn(house.Officer);
        async Task<string> Body(string path)
        {
            var answer = await officer.Get(path);
            answer.Status.ShouldBe(HttpStatusCode.OK, path);
            return answer.Body;
        }

        (await Body("/registers/event/year?year=2025")).ShouldContain("6月12日6条");
        (await Body("/registers/event/month?month=2025-06")).ShouldContain("全部6条");
        var stats = await Body("/registers/event/stats?year=2025&by=kind&of=reached");
        stats.ShouldContain("为估计数");
        stats.ShouldContain("讲座");
        (await Body("/registers/stock/stock?from=2026-01-01&to=2026-12-31")).ShouldContain("已发完");
        (await Body("/registers/listed?asof=2024-06-01")).ShouldContain("已失效事项");
        (await Body("/registers/listed?asof=2025-06-01")).ShouldNotContain("已失效事项");
        (await Body("/registers/event/print?from=2025-06-01&to=2025-06-30")).ShouldContain("合计");
        (await officer.Get("/registers/listed/year")).Status.ShouldBe(HttpStatusCode.NotFound);

        await using var chromium = await Chromium.Start();
        var page = await chromium.SignedIn(house, house.Officer with { Scope = Fatong.Platform.Work.DataScope.BureauAndBelow });
        foreach (var (path, name) in new[]
        {
            ("registers/event", "register-list"), ("registers/event/year?year=2025", "register-year"), ("registers/event/month?month=2025-06", "register-month"),
            ("registers/event/stats?year=2025&of=reached", "register-stats"), ("registers/stock/stock", "register-stock"), ("registers/listed?asof=2025-06-01", "register-valid"),
            ("registers/event/new", "register-new"), ($"records/{house.Officer.Person}", "record"), ($"records/{house.Officer.Person}/print", "record-print"),
            ("registers/event/print?from=2025-06-01&to=2025-12-31", "register-print"), ("registers/event/import", "register-import"),
        })
        {
            await page.GotoAsync($"{house.Address}{path}");
            await Chromium.Shoot(page, name);
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue(path);
        }
    }
}
