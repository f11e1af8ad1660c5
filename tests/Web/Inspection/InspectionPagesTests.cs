using System.Net;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Plans;
using Fatong.Tests.Database;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Inspections;

public sealed class InspectionPagesTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    private Actor Clerk => new(HouseFixture.Bureau, Guid.Parse("01890000-0000-7000-8000-00000000c1e4"), "内勤", house.Officer.Unit, [Roles.Clerk], DataScope.Bureau, []);

    [Fact]
    public async Task Lists_show_what_waits_and_a_plan_what_it_comes_to()
    {
        await InspectionPool.Make(house, Clerk);
        using var clerk = await house.SignIn(Clerk);
        (await clerk.Get("/inspection/lists")).Body.ShouldContain("检查对象名录库");
        var synced = await clerk.Post("/inspection/lists", [], "inspectors");
        synced.Body.ShouldContain("名待批准的检查人员");
        (await clerk.Get("/matters/new/inspection.list-change")).Status.ShouldBe(HttpStatusCode.OK);

        Facts Line(DateOnly from) => Facts.None.With(InspectionPlan.Item, "A1").With(InspectionPlan.Way, "share").With(InspectionPlan.Value, 5_000)
            .With(InspectionPlan.From, from).With(InspectionPlan.To, from.AddMonths(1));
        var plan = (await house.Web<MatterActs>().Open(
            Clerk,
            new(InspectionPlan.Definition.Code, Facts.None.With(CommonFields.On, new DateOnly(2026, 3, 2)).With(InspectionPlan.Title, "2026年度抽查计划").With(InspectionPlan.Year, 2026)
                .With(InspectionPlan.Lines, (IReadOnlyList<Facts>)[Line(new(2026, 4, 1)), Line(new(2026, 9, 1))]), null, Guid.CreateVersion7().ToString()),
            default)).ShouldBeOfType<Kernel.Outcome<ActResult>.Done>().Value.Matter;
        var shown = WebUtility.HtmlDecode((await clerk.Get($"/matters/{plan}?tab=plan")).Body);
        shown.ShouldContain("有 1 项冲突或者超频");
        shown.ShouldContain("0 ÷ 6", customMessage: "two rounds of one item count together");

        using var anybody = new Browser(house.Address);
        WebUtility.HtmlDecode((await anybody.Get("/open/inspection?part=lists")).Body).ShouldContain("2026年随机抽查名录调整");
        WebUtility.HtmlDecode((await anybody.Get("/open")).Body).ShouldNotContain("2026年随机抽查名录调整", customMessage: "what inspections publish stands in one place");

        await using var chromium = await Chromium.Start();
        var page = await chromium.SignedIn(house, Clerk);
        foreach (var (path, name) in new[] { ($"matters/{plan}?tab=plan", "plan"), ("inspection/lists", "lists"), ("matters/new/inspection.plan", "plan-form") })
        {
            await page.GotoAsync($"{house.Address}{path}");
            await Chromium.Shoot(page, $"inspection-{name}");
        }
    }

    [Fact]
    public async Task Public_pages_answer_and_unknown_codes_are_not_found()
    {
        using var anybody = new Browser(house.Address);

        foreach (var part in new[] { "plans", "draws", "results", "lists", "codes", "else" })
        {
            (await anybody.Get($"/open/inspection?part={part}")).Status.ShouldBe(HttpStatusCode.OK);
        }

        (await anybody.Get("/open/ledger")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var path in new[] { "/open/draws/00", "/open/draws/00/transcript.json", "/scan/nothing", "/v/nothing/paper.json", "/open/ledger/none/checkpoint.txt", "/open/ledger/990101/consistency/999999" })
        {
            (await anybody.Get(path)).Status.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await anybody.Get("/field")).Status.ShouldBe(HttpStatusCode.Found, "tasks are for those who are signed in");
    }
}
