using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Duties;
using Fatong.Platform.Records;
using Fatong.Rooms.Directory;
using Fatong.Tests.Database;
using Microsoft.Playwright;

namespace Fatong.Tests.Web.Governance;

/// <summary>A clerk's day in real Chromium: the month's study is entered with its sign-in sheet, corrected, closes the duty and stands in the report.</summary>
public sealed class ClerkDayTests(OfficesFixture house) : IClassFixture<OfficesFixture>
{
    [Fact]
    public async Task A_study_session_goes_from_sign_in_sheet_to_duty_and_annual_report()
    {
        house.Clock.Set(new(2026, 3, 24));
        var squad = await Squad();
        var clerk = house.Officer with { Unit = squad, Roles = [Roles.Clerk, Roles.Writer] };
        await house.Get<DutyFilling>().Fill(HouseFixture.Bureau, new(2026, 1, 1), new(2026, 12, 31), default);
        await using var chromium = await Chromium.Start();
        var page = await chromium.SignedIn(house, clerk);
        await Chromium.Shoot(page, "clerk-01-home");

        // From the home page to what is due this month, and on to the form with what is known laid in.
        await page.ClickAsync("a:has-text('将到期的义务')");
        await page.ClickAsync("tr:has-text('执法人员一月一法'):has-text('2026年3月') >> a:text-is('执法人员一月一法')");
        await Chromium.Shoot(page, "clerk-02-due");
        (await page.InnerTextAsync("main")).ShouldContain("本期内还没有符合条件的记录");
        await page.ClickAsync("a:has-text('去登记')");
        (await page.InputValueAsync("[name='f.squad']")).ShouldBe(squad.ToString());
        (await page.InputValueAsync("[name='f.month']")).ShouldBe("2026-03");
        await page.FillAsync("[name='f.law']", "中华人民共和国行政处罚法");
        await page.FillAsync("[name='f.on']", "2026-03-18");
        await page.FillAsync("[name='f.expected']", "4");

        // A sheet with a name that nobody bears: told by row, the rest of the form stays.
        await Sheet(page, 2, Workbook.Of(["2026年3月学法签到表"], ["序号", "姓名", "工号"], [1, "王二", "02"], [2, "查无此人", ""], [3, "钱四", "04"]));
        await Chromium.Shoot(page, "clerk-03-bad-row");
        var told = await page.InnerTextAsync("main");
        told.ShouldContain("读入2人");
        told.ShouldContain("签到表第4行：“人员名册”中没有“查无此人”");
        (await page.InputValueAsync("[name='f.law']")).ShouldBe("中华人民共和国行政处罚法");
        (await page.InputValueAsync("[name='f.on']")).ShouldBe("2026-03-18");

        // The mended sheet goes in, and the record is kept.
        await Sheet(page, 3, Workbook.Of(["2026年3月学法签到表"], ["序号", "姓名", "工号"], [1, "王二", "02"], [2, "李一", "01"], [3, "钱四", "04"]));
        (await page.InnerTextAsync("main")).ShouldNotContain("查无此人");
        (await page.IsCheckedAsync($"[name='f.attendees'][value='{house.Officer.Person}']")).ShouldBeTrue();
        await Chromium.Shoot(page, "clerk-04-mended");
        await page.ClickAsync("button[name=_do][value=submit]");
        await page.WaitForURLAsync("**/records/*");
        var record = new Uri(page.Url).AbsolutePath;
        (await page.InnerTextAsync("main")).ShouldContain("已登记");
        await Chromium.Shoot(page, "clerk-05-entered");

        // It was the road law after all: corrected with a reason, and the history says so.
        await page.ClickAsync("a:text-is('更正')");
        await page.FillAsync("[name='f.law']", "中华人民共和国公路法");
        await page.FillAsync("[name='f._reason']", "学习内容登记有误");
        await page.ClickAsync("button[name=_do][value=submit]");
        await page.WaitForURLAsync("**/records/*done=corrected");
        var history = await page.InnerTextAsync("main");
        history.ShouldContain("中华人民共和国行政处罚法 → 中华人民共和国公路法");
        history.ShouldContain("学习内容登记有误");
        await Chromium.Shoot(page, "clerk-06-corrected");

        // The duty of the month is done by it, and says which record proves it.
        await page.GotoAsync($"{house.Address}duties?state=done");
        await page.ClickAsync("tr:has-text('执法人员一月一法'):has-text('2026年3月') >> a:text-is('执法人员一月一法')");
        (await page.InnerTextAsync("main")).ShouldContain("已完成");
        await Chromium.Shoot(page, "clerk-07-duty-done");
        await page.ClickAsync("a:text-is('中华人民共和国公路法')");
        new Uri(page.Url).AbsolutePath.ShouldBe(record);

        // The year's report counts it, and its figure leads back to the record.
        await page.GotoAsync($"{house.Address}reports/annual?year=2026");
        await page.ClickAsync("summary:has-text('起草2026年度报告')");
        await Chromium.Shoot(page, "clerk-08-compose", whole: false);
        await page.ClickAsync("button:has-text('确定起草')");
        await page.WaitForURLAsync(url => url.Length > $"{house.Address}reports/annual/".Length + 30);
        var chip = page.Locator("a.chip[href*='industry_law_study_sessions']");
        (await chip.InnerTextAsync()).ShouldBe("1");
        (await page.InnerTextAsync("main")).ShouldContain("学习行业法律法规1次");
        await chip.ScrollIntoViewIfNeededAsync();
        await Chromium.Shoot(page, "clerk-09-report", whole: false);
        await chip.ClickAsync();
        await page.WaitForURLAsync("**/figures/industry_law_study_sessions**");
        await Chromium.Shoot(page, "clerk-10-figure");
        await page.ClickAsync("a:text-is('中华人民共和国公路法')");
        new Uri(page.Url).AbsolutePath.ShouldBe(record);
    }

    private static async Task Sheet(IPage page, int people, byte[] content)
    {
        await page.SetInputFilesAsync("input[name='s.attendees']", new FilePayload
        {
            Name = "签到表.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = content,
        });
        await page.ClickAsync("button[value=sheet]");
        await page.WaitForSelectorAsync($"[role=status]:has-text('读入{people}人')");
    }

    private async Task<Guid> Squad()
    {
        var entered = await house.Get<RecordActs>().Enter(
            house.Officer with { Roles = [Roles.Clerk] }, Units.Declaration,
            Facts.None.With(Units.Name, "执法一中队").With(Units.Code, "Z1").With(Units.Kind, "enforcement").With(Units.From, new DateOnly(2020, 1, 1)), default);
        entered.Errors.ShouldBeEmpty();
        return entered.Record!.Id;
    }
}
