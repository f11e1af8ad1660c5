using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Duties;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement.Officers;
using Fatong.Rooms.Governance.Study;
using Fatong.Tests.Database;

namespace Fatong.Tests.Web.Governance;

/// <summary>What the year's report says of its deficiencies: overdue duties are offered, tracked problems are told and answered, and told of again a year later.</summary>
public sealed class YearsProblemsTests(OfficesFixture house) : IClassFixture<OfficesFixture>
{
    private Actor Writer => house.Second with { Roles = [Roles.Writer, Roles.Clerk] };

    [Fact]
    public async Task An_overdue_duty_becomes_a_tracked_problem_that_next_years_plan_answers()
    {
        house.Clock.Set(new(2026, 1, 5));
        var unit = await Entered(Units.Declaration, Facts.None.With(Units.Name, "执法二中队").With(Units.Code, "Z2").With(Units.Kind, "enforcement").With(Units.From, new DateOnly(2020, 1, 1)));
        await house.Get<DutyFilling>().Fill(HouseFixture.Bureau, new(2026, 1, 1), new(2026, 12, 31), default);
        house.Clock.Set(new(2027, 1, 20));
        await using var chromium = await Chromium.Start();
        var page = await chromium.SignedIn(house, Writer);
        var draft = await Composed(page, 2026);

        // The writer is offered what stayed undone, and puts it among the deficiencies at the cursor.
        await page.GotoAsync($"{draft}/section/problems");
        var offered = await page.InnerTextAsync("main");
        offered.ShouldContain("执法人员一月一法落实不够到位，执法二中队有12期未完成");
        await page.ClickAsync("tr:has-text('执法人员一月一法') >> button:text-is('插入')");
        (await page.InputValueAsync("#text")).ShouldContain("- 执法人员一月一法落实不够到位");
        await Chromium.Shoot(page, "problems-01-offered");

        // From there it is entered as a problem with its measure and its plan.
        await page.ClickAsync("tr:has-text('执法人员一月一法') >> a:text-is('列入整改')");
        (await page.InputValueAsync("[name='f.name']")).ShouldStartWith("执法人员一月一法落实不够到位");
        await page.SelectOptionAsync("[name='f.area']", "ability");
        await page.FillAsync("[name='f.cause']", "中队忙于路面执法，学法安排不够落实");
        await page.FillAsync("[name='f.measure']", "按月排定学法日，由大队督促");
        await page.FillAsync("[name='f.plan']", "每月第一周集中学法一次，按季通报");
        await page.SelectOptionAsync("[name='f.unit']", unit.ToString());
        await page.SelectOptionAsync("[name='f.owner']", house.Head.Person.ToString());
        await page.FillAsync("[name='f.due']", "2027-06-30");
        await page.FillAsync("[name='f.on']", "2027-01-20");
        await page.CheckAsync("[name='f.state'][value='doing']");
        await page.ClickAsync("button[name=_do][value=submit]");
        await page.WaitForURLAsync("**/records/*");
        await Chromium.Shoot(page, "problems-02-tracked");

        // A new draft tells it in the second part and answers it in the fourth.
        draft = await Composed(page, 2026);
        await page.GotoAsync(draft);
        var text = await page.InnerTextAsync("article");
        text.ShouldContain("执法人员一月一法落实不够到位，执法二中队有12期未完成");
        text.ShouldContain("中队忙于路面执法，学法安排不够落实");
        text.ShouldContain("每月第一周集中学法一次，按季通报");
        await page.GotoAsync($"{draft}/section/next-year");
        (await page.InnerTextAsync("main")).ShouldContain("每月第一周集中学法一次，按季通报");

        // A year later the writer is told what became of it.
        var later = await Composed(page, 2027);
        await page.GotoAsync($"{later}/section/problems");
        (await page.InnerTextAsync("main")).ShouldContain("仍在整改");
        await Chromium.Shoot(page, "problems-03-a-year-later");
    }

    [Fact]
    public async Task Last_years_figure_is_no_zero_where_nothing_was_kept()
    {
        house.Clock.Set(new(2027, 1, 20));
        await Entered(StudySessions.Declaration, Facts.None.With(StudySessions.On, new DateOnly(2026, 5, 6)).With(StudySessions.Kind, "theory").With(StudySessions.Content, "party").With((Field<string>)StudySessions.Declaration.Title, "学习"));
        await using var chromium = await Chromium.Start();
        var page = await chromium.SignedIn(house, Writer);
        var draft = await Composed(page, 2026);

        await page.GotoAsync($"{draft}/section/study");
        (await page.InnerTextAsync("tr:has-text('政治理论学习次数')")).ShouldContain("未建账");
        await Chromium.Shoot(page, "section-study");
        var next = await Composed(page, 2027);
        await page.GotoAsync($"{next}/section/study");
        (await page.InnerTextAsync("tr:has-text('政治理论学习次数')")).ShouldNotContain("未建账");
    }

    [Fact]
    public async Task A_report_waits_until_the_compulsory_course_was_finished_by_enough()
    {
        house.Clock.Set(new(2027, 1, 20));
        var course = await Entered(
            CompulsoryCourses.Declaration,
            Facts.None.With("year", 2025L).With(CompulsoryCourses.Name, "宪法和行政法基础").With(CompulsoryCourses.Due, new DateOnly(2025, 10, 31)).With(CompulsoryCourses.Threshold, 50));
        await Entered(
            CompulsoryCourses.Completions,
            Facts.None.With(CompulsoryCourses.Course, course).With(CompulsoryCourses.Person, house.Officer.Person).With(CompulsoryCourses.Done, new DateOnly(2025, 9, 1)).With(CompulsoryCourses.Proof, "XX-1"));
        await using var chromium = await Chromium.Start();
        var page = await chromium.SignedIn(house, Writer);

        await page.GotoAsync($"{await Composed(page, 2025)}/release");
        (await page.InnerTextAsync("main")).ShouldContain("低于本机关规定的50%");

        foreach (var (person, i) in new[] { house.Second, house.Expired, house.Head }.Select((p, i) => (p, i)))
        {
            await Entered(
                CompulsoryCourses.Completions,
                Facts.None.With(CompulsoryCourses.Course, course).With(CompulsoryCourses.Person, person.Person).With(CompulsoryCourses.Done, new DateOnly(2025, 9, 1)).With(CompulsoryCourses.Proof, $"XX-{i + 2}"));
        }

        await page.GotoAsync($"{await Composed(page, 2025)}/release");
        (await page.InnerTextAsync("main")).ShouldNotContain("法治必修课程完成率");
    }

    [Fact]
    public async Task Posts_planned_stand_against_posts_held()
    {
        var unit = await Entered(Units.Declaration, Facts.None.With(Units.Name, "执法九中队").With(Units.Code, "Z9").With(Units.Kind, "office").With(Units.From, new DateOnly(2020, 1, 1)));
        await Entered(Staff.Declaration, Facts.None.With(Staff.Name, "冯九").With(Staff.Number, "909").With(Staff.Unit, unit).With(Staff.Post, "一线执法岗").With(Staff.Kind, "civil").With(Staff.From, new DateOnly(2021, 1, 1)));
        await Entered(Staff.Declaration, Facts.None.With(Staff.Name, "陈辅").With(Staff.Number, "910").With(Staff.Unit, unit).With(Staff.Kind, "auxiliary").With(Staff.From, new DateOnly(2021, 1, 1)));
        await Entered(PostPlans.Declaration, Facts.None.With("unit", unit).With(PostPlans.Post, "一线执法岗").With(PostPlans.Number, 4).With(PostPlans.Skills, "证据固定").With("from", new DateOnly(2024, 1, 1)));

        var found = (await house.Web<Vacancies>().Of(Writer, new(2026, 3, 1), default)).Single(u => u.Unit == unit);

        (found.Planned, found.Held, found.Certified, found.Vacant, found.Auxiliary).ShouldBe((4, 1, 0, 3, 1));
        using var writer = await house.SignIn(Writer);
        var body = (await writer.Get("/officers/vacancies")).Body;
        body.ShouldContain("执法九中队");
        body.ShouldContain("另有辅助人员1人");
        body.ShouldContain("登记补充");
    }

    private async Task<string> Composed(Microsoft.Playwright.IPage page, int year)
    {
        await page.GotoAsync($"{house.Address}reports/annual?year={year}");
        await page.ClickAsync($"summary:has-text('起草{year}年度报告')");
        await page.ClickAsync("button:has-text('确定起草')");
        await page.WaitForURLAsync(url => url.Length > $"{house.Address}reports/annual/".Length + 30);
        return page.Url;
    }

    private async Task<Guid> Entered(Register register, Facts facts)
    {
        var entered = await house.Get<RecordActs>().Enter(Writer, register, facts, default);
        entered.Errors.ShouldBeEmpty();
        return entered.Record!.Id;
    }
}
