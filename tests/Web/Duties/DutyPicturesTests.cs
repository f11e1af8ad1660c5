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

/// <summary>The pages of duties in real Chromium at the size of an office screen.</summary>
public sealed class DutyPicturesTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    [Fact]
    public async Task A_head_of_a_squad_finds_the_overdue_closes_one_and_sees_the_year()
    {
        var clerk = house.Officer with { Roles = [Roles.Clerk] };
        var units = new List<Guid>();
        foreach (var name in new[] { "执法一中队", "执法二中队", "执法三中队" })
        {
            var unit = await house.Get<RecordActs>().Enter(
                clerk, Units.Declaration, Facts.None.With(Units.Name, name).With(Units.Code, name).With(Units.Kind, "enforcement").With(Units.From, new DateOnly(2020, 1, 1)), default);
            units.Add(unit.Record!.Id);
        }

        await house.Get<DutyFilling>().Fill(HouseFixture.Bureau, new(2026, 1, 1), new(2026, 12, 31), default);
        house.Clock.Set(new(2026, 7, 8));
        foreach (var (unit, on) in new[] { (units[0], new DateOnly(2026, 3, 3)), (units[0], new(2026, 6, 5)), (units[1], new(2026, 2, 7)) })
        {
            (await house.Get<RecordActs>().Enter(
                clerk, Meetings.Declaration, Facts.None.With(Meetings.Topic, "季度法治例会").With(Meetings.On, on).With(Meetings.Unit, unit).With(Meetings.OnLaw, true), default)).Errors.ShouldBeEmpty();
        }

        await using var chromium = await Chromium.Start();
        var head = house.Head with { Unit = units[2], Roles = [Roles.UnitHead, Roles.Clerk, Roles.Leader], Scope = DataScope.Bureau };
        var page = await chromium.SignedIn(house, head);
        await Chromium.Shoot(page, "duty-home");
        foreach (var (path, name) in new[]
        {
            ("duties", "duty-mine"), ("duties/units", "duty-units"), ("duties/calendar", "duty-calendar"), ("duties/rates", "duty-rates"), ("duties/of", "duty-list"),
            ($"duties/of/{Meetings.Quarterly.Code}", "duty-of"), ("duties/of/new", "duty-new"), ($"duties/of/{Meetings.Report.Code}/edit", "duty-set"),
        })
        {
            await page.GotoAsync($"{house.Address}{path}");
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue(path);
            await Chromium.Shoot(page, name);
        }

        await page.GotoAsync($"{house.Address}duties?state=overdue");
        await page.ClickAsync("table a:text-is('年度报告')");
        await page.FillAsync("textarea[name='f.note']", "二月二十七日报送县委、县政府和市交通运输局");
        await page.FillAsync("input[name='f.on']", "2026-02-27");
        await Chromium.Shoot(page, "duty-due");
        await page.ClickAsync("button:has-text('办结')");
        await page.WaitForLoadStateAsync();
        (await page.InnerTextAsync("main")).ShouldContain("已完成");
        await Chromium.Shoot(page, "duty-due-done");
    }
}
