using System.Net;
using Fatong.Platform.Records;
using Fatong.Tests.Database.Records;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Figures;

public sealed class OwnFigureTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    [Fact]
    public async Task An_indicator_is_defined_tried_saved_and_traced_to_its_records()
    {
        var acts = house.Get<RecordActs>();
        for (var i = 1; i <= 9; i++)
        {
            var facts = EventHouse.Event($"第{i}场讲座", new(2026, 1 + (i % 2), i)).With(EventHouse.Reached, 10 * i).With(EventHouse.Reached.EstimateMark, i == 3);
            (await acts.Enter(house.Officer, EventHouse.Events, facts, default)).Errors.ShouldBeEmpty();
        }

        using var head = await house.SignIn(house.Head);
        (await head.Get("/figures/own/edit")).Body.ShouldContain("活动台账");
        const string Path = "/figures/own/edit?source=register:event";
        var fields = new Dictionary<string, string>
        {
            ["name"] = "大型讲座受众", ["unit"] = "人次", ["text"] = "受众不少于五十人次的讲座的受众合计", ["measure"] = "sum", ["of"] = "reached", ["by"] = "@month",
            ["c.kind"] = "talk", ["from.reached"] = "50",
        };

        var tried = await head.Post(Path, new(fields) { ["_do"] = "preview" }, "own");
        tried.Body.ShouldContain("<strong>350</strong>");
        var wrong = await head.Post(Path, new(fields) { ["_do"] = "save", ["of"] = "topic", ["text"] = "" }, "own");
        wrong.Body.ShouldContain("求和应选择数字或金额字段");
        wrong.Body.ShouldContain("口径说明：必填");
        var saved = await head.Post(Path, new(fields) { ["_do"] = "save" }, "own");
        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Body);

        var page = new Uri(saved.Location!).AbsolutePath;
        var code = page.Split('/')[^1];
        (await head.Get(page + "?year=2026")).Body.ShouldContain("第9场讲座");
        (await head.Get(page + "?year=2026&by=@month")).Body.ShouldContain("2026-02");
        (await head.Get("/figures?year=2026")).Body.ShouldContain("大型讲座受众");
        var revised = await head.Post($"/figures/own/edit?code={code}", new(fields) { ["_do"] = "save", ["from.reached"] = "60", ["reason"] = "提高标准" }, "own");
        revised.Status.ShouldBe(HttpStatusCode.Found, revised.Body);
        (await head.Get($"/figures/own/edit?code={code}")).Body.ShouldContain("提高标准");
        using var api = await house.Api(house.Head);
        (await api.GetStringAsync($"figures/{code}?year=2026")).ShouldContain("\"value\": 300".Replace(" ", "", StringComparison.Ordinal));

        await using var chromium = await Chromium.Start();
        var browser = await chromium.SignedIn(house, house.Head with { Scope = Fatong.Platform.Work.DataScope.BureauAndBelow });
        foreach (var (path, name) in new[]
        {
            ("figures/own", "own-list"), ($"figures/own/edit?code={code}", "own-edit"), ("figures/own/edit", "own-source"), ($"figures/{code}?year=2026&by=@month", "own-figure"),
            ("figures/t_audience?year=2026", "figure-estimated"), ("figures?year=2026", "figures"),
        })
        {
            await browser.GotoAsync($"{house.Address}{path}");
            await Chromium.Shoot(browser, name);
            (await browser.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue(path);
        }
    }
}
