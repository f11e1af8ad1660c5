using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Duties;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Tests.Database;
using Fatong.Tests.Database.Duties;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Duties;

public sealed class DutyPagesTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    /// <summary>A squad of its own for a test, with its occurrences.</summary>
    private async Task<(Guid Unit, Actor Head)> Squad(string name)
    {
        var clerk = house.Officer with { Roles = [Roles.Clerk] };
        var entered = await house.Get<RecordActs>().Enter(
            clerk, Units.Declaration, Facts.None.With(Units.Name, name).With(Units.Code, name).With(Units.Kind, "enforcement").With(Units.From, new DateOnly(2020, 1, 1)), default);
        entered.Errors.ShouldBeEmpty();
        await house.Get<DutyFilling>().Fill(HouseFixture.Bureau, new(2026, 1, 1), new(2026, 12, 31), default);
        return (entered.Record!.Id, house.Head with { Unit = entered.Record.Id, Scope = DataScope.Unit });
    }

    private async Task<DutyLine> Line(string duty, string key, Guid? debtor = null) =>
        (await house.Get<DutyReader>().Read(house.Leader, new(Duty: duty), default)).Single(l => l.Occurrence.Key == key && (debtor is null || l.Occurrence.Debtor == debtor));

    [Fact]
    public async Task A_clerk_sees_what_the_unit_owes_enters_the_record_from_there_and_finds_it_done()
    {
        var (unit, head) = await Squad("执法五中队");
        var browser = await house.SignIn(head);

        var mine = await browser.Get("/duties");
        mine.Body.ShouldContain("一季一会");
        mine.Body.ShouldContain("2026年第一季度");
        var due = await Line(Meetings.Quarterly.Code, "2026Q1", unit);
        var page = await browser.Get($"/duties/due/{due.Occurrence.Id}");
        page.Body.ShouldContain("本期内还没有符合条件的记录");
        var entry = WebUtility.HtmlDecode(page.Body.Split("href=\"").First(p => p.StartsWith("/registers/fixture-meeting/new", StringComparison.Ordinal)).Split('"')[0]);
        var form = await browser.Get(entry);
        form.Body.ShouldContain($"value=\"{unit}\" selected");

        var entered = await browser.Post(entry, new() { ["f.topic"] = "一季度执法例会", ["f.on"] = "2026-03-02", ["f.unit"] = unit.ToString(), ["f.law"] = "true", ["_do"] = "submit" }, "record");
        entered.Status.ShouldBe(HttpStatusCode.Found, entered.Body);
        var done = await browser.Get($"/duties/due/{due.Occurrence.Id}");
        done.Body.ShouldContain("已完成");
        done.Body.ShouldContain("一季度执法例会");
    }

    [Fact]
    public async Task What_has_no_register_is_closed_with_a_proof_and_wrong_input_is_named()
    {
        await house.Get<DutyFilling>().Fill(HouseFixture.Bureau, new(2026, 1, 1), new(2026, 12, 31), default);
        var browser = await house.SignIn(house.Head);
        var path = $"/duties/due/{(await Line(Meetings.Report.Code, "2026")).Occurrence.Id}";

        var empty = await browser.Post(path, new() { ["f.on"] = "2026-03-01", ["_do"] = "submit" }, "close");
        empty.Body.ShouldContain("说明、链接、文件至少有一项");
        var later = await browser.Post(path, new() { ["f.on"] = "2026-03-09", ["f.note"] = "已报送", ["_do"] = "submit" }, "close");
        later.Body.ShouldContain("不能晚于今天");
        var closed = await browser.Post(path, new() { ["f.on"] = "2026-03-01", ["f.note"] = "已报送县委", ["_do"] = "submit" }, "close", ("f.files", "回执.txt", "回执"u8.ToArray()));
        closed.Status.ShouldBe(HttpStatusCode.Found, closed.Body);
        (await browser.Get(path)).Body.ShouldContain("已报送县委");
        var file = (await browser.Get(path)).Body.Split("href=\"").First(p => p.StartsWith("/files/", StringComparison.Ordinal)).Split('"')[0];
        var leader = await house.SignIn(house.Leader);
        (await leader.Get(file)).Status.ShouldBe(HttpStatusCode.OK);
        (await leader.Get(file.Split('?')[0])).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_duty_of_ones_own_is_written_changed_and_stopped_on_pages()
    {
        var clerk = await house.SignIn(house.Second with { Roles = [Roles.Clerk] });
        var wrong = await clerk.Post("/duties/of/new", new() { ["f.name"] = "廉政谈话", ["f.owes"] = "bureau", ["f.often"] = "year", ["f._reason"] = "局党组会议定", ["_do"] = "submit" }, "duty");
        wrong.Body.ShouldContain("每年一次的须填写");
        wrong.Body.ShouldContain("须选择由哪个角色负责");

        var written = await clerk.Post(
            "/duties/of/new",
            new()
            {
                ["f.name"] = "廉政谈话", ["f.owes"] = "bureau", ["f.roles"] = "head", ["f.often"] = "year", ["f.month"] = "6", ["f.day"] = "30", ["f.proof"] = "谈话记录",
                ["f._reason"] = "局党组会议定", ["_do"] = "submit",
            },
            "duty");
        written.Status.ShouldBe(HttpStatusCode.Found, written.Body);
        var path = new Uri(written.Location!).AbsolutePath;
        (await clerk.Get(path)).Body.ShouldContain("每年6月30日前");
        (await clerk.Get("/duties/of")).Body.ShouldContain("廉政谈话");

        var moved = await clerk.Post(path + "/edit", new() { ["f.name"] = "廉政谈话", ["f.owes"] = "bureau", ["f.roles"] = "head", ["f.often"] = "year", ["f.month"] = "5", ["f.day"] = "31", ["f.proof"] = "谈话记录", ["f._reason"] = "提前", ["_do"] = "submit" }, "duty");
        moved.Status.ShouldBe(HttpStatusCode.Found, moved.Body);
        (await clerk.Get(path)).Body.ShouldContain("每年5月31日前");
        (await clerk.Post(path, new() { ["reason"] = "并入述职" }, "switch")).Status.ShouldBe(HttpStatusCode.Found);
        (await clerk.Get(path)).Body.ShouldContain("已停用");
    }

    [Fact]
    public async Task Every_page_of_duties_opens_and_the_api_gives_the_same_numbers()
    {
        var (unit, _) = await Squad("执法六中队");
        var leader = await house.SignIn(house.Leader);
        foreach (var path in new[]
        {
            "/duties", "/duties?state=soon", "/duties/units", $"/duties/units?unit={unit}&state=not-due", "/duties/calendar", $"/duties/calendar?duty={Meetings.Quarterly.Code}", "/duties/rates",
            "/duties/rates?from=2026-01-01&to=2026-06-30", "/duties/of", $"/duties/of/{Meetings.Quarterly.Code}", $"/duties/of/{Meetings.Monthly.Code}", $"/duties/of/{Meetings.Report.Code}/edit", "/",
        })
        {
            (await leader.Get(path)).Status.ShouldBe(HttpStatusCode.OK, path);
        }

        (await leader.Get("/duties/units")).Body.ShouldContain("执法六中队");
        (await leader.Get("/")).Body.ShouldContain("逾期的义务");
        (await leader.Get("/duties/of/none")).Status.ShouldBe(HttpStatusCode.NotFound);

        using var api = await house.Api(house.Leader);
        var all = await api.GetFromJsonAsync<JsonElement>($"duties/occurrences?year=2026&duty={Meetings.Quarterly.Code}&unit={unit}");
        all.GetProperty("total").GetInt32().ShouldBe(4);
        var one = all.GetProperty("items")[0].GetProperty("id").GetString();
        (await api.GetFromJsonAsync<JsonElement>($"duties/occurrences/{one}")).GetProperty("state").GetString().ShouldNotBeNullOrEmpty();
        (await api.GetAsync(new Uri($"duties/occurrences/{Guid.Empty}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await api.GetFromJsonAsync<JsonElement>("duties")).GetProperty("items").GetArrayLength().ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task Another_units_occurrence_is_not_found()
    {
        var (unit, _) = await Squad("执法七中队");
        var (_, stranger) = await Squad("执法八中队");
        var browser = await house.SignIn(house.Officer with { Unit = stranger.Unit, Scope = DataScope.Unit });

        (await browser.Get($"/duties/due/{(await Line(Meetings.Quarterly.Code, "2026Q2", unit)).Occurrence.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get("/duties/units")).Body.ShouldNotContain("执法七中队");
    }
}
