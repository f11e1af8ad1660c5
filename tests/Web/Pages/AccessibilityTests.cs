using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Penalties;
using Fatong.Tests.Web.Enforcement;
using Microsoft.Playwright;

namespace Fatong.Tests.Web.Pages;

/// <summary>axe-core over the main pages of every role, and the work of an officer by keyboard alone.</summary>
public sealed class AccessibilityTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    private static readonly string[] Grave = ["serious", "critical"];

    [Fact]
    public async Task Pages_of_officers_have_no_serious_fault()
    {
        var closed = await (await (await new OfficeCase(house, "冯晓").Reported()).Told()).Closed();
        var open = await new OfficeCase(house, "褚平").Reported();
        var party = await open.Party();
        var paper = await house.Scalar<Guid>("select paper_id from paper where matter_id = $1 and kind = 'enforcement.decision'", closed.Matter);
        await using var chromium = await Chromium.Start();
        var page = await chromium.SignedIn(house, house.Officer);

        await Look(page,
        [
            ("home", "/"), ("matters", "/matters"), ("list", "/matters/of/enforcement.ordinary-penalty"), ("matter", closed.Path),
            .. new[] { "terms", "papers", "case-file", "files", "people", "related", "history", "chart" }.Select(tab => ($"matter-{tab}", $"{closed.Path}?tab={tab}")),
            ("matter-open", open.Path), ("notice-form", $"{open.Path}/steps/notice"), ("inquiry-form", $"{open.Path}/steps/inquiry"), ("new-case", "/matters/new/enforcement.ordinary-penalty"),
            ("terms-sheet", $"{closed.Path}/terms/decide-90"), ("card", $"{closed.Path}/card"), ("correct-act", $"{closed.Path}/acts/1/correct"), ("paper", $"/papers/{paper}"),
            ("register", "/registers/party"), ("record-new", "/registers/party/new"), ("record", $"/records/{party}"), ("record-correct", $"/records/{party}/correct"), ("import", "/registers/party/import"),
            ("figures", "/figures"), ("figure", "/figures/penalty_cases_closed?year=2026"), ("snapshots", "/figures/snapshots"), ("check", "/reports/check"), ("compare", "/reports/compare"),
            ("numbers", "/numbers?series=云交罚&year=2026"), ("notices", "/notices"), ("profile", "/profile"), ("password", "/password"), ("search", "/search?q=冯晓"), ("jobs", "/jobs"),
            ("missing", "/no-such-page"),
        ]);
    }

    [Fact]
    public async Task Pages_of_administrators_have_no_serious_fault()
    {
        await using var chromium = await Chromium.Start();
        (Role Role, (string, string)[] Pages)[] administrators =
        [
            (Roles.SystemAdmin, [("accounts", "/admin/accounts"), ("parameters", "/admin/parameters"), ("words", "/admin/words"), ("admin-home", "/")]),
            (Roles.SecurityAdmin, [("grants", "/admin/grants"), ("tokens", "/admin/tokens"), ("sign-ins", "/admin/sign-ins")]),
            (Roles.AuditAdmin, [("ledger", "/admin/ledger"), ("readings", "/admin/readings")]),
        ];
        foreach (var (role, pages) in administrators)
        {
            await Look(await chromium.SignedIn(house, OfficeCase.Someone(role.Name, role)), pages);
        }
    }

    [Fact]
    public async Task Public_pages_have_no_serious_fault()
    {
        var closed = await (await (await new OfficeCase(house, "蒋公开").Reported()).Told()).Closed();
        var code = await house.Scalar<string>("select code from paper where matter_id = $1 and kind = 'enforcement.decision'", closed.Matter);
        var publication = await house.Scalar<Guid>("select publication_id from publication where matter_id = $1", closed.Matter);
        await using var chromium = await Chromium.Start();

        await Look(await chromium.Blank(), [("sign-in", "/sign-in"), ("open", "/open"), ("open-detail", $"/open/{publication}"), ("verify", "/v"), ("verify-paper", $"/v/{code}")]);
    }

    [Fact]
    public async Task An_officer_reaches_and_submits_an_act_by_keyboard_alone()
    {
        var open = await new OfficeCase(house, "卫键").Reported();
        await using var chromium = await Chromium.Start();
        var page = await chromium.SignedIn(house, house.Officer);
        await page.GotoAsync($"{house.Address}matters/of/enforcement.ordinary-penalty");

        (await Tab(page, "a.skip")).ShouldBeTrue("the way past the menu comes first");
        await page.Keyboard.PressAsync("Enter");
        (await Tab(page, $"main a[href='{open.Path}']")).ShouldBeTrue("the list leads to the matter");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**{open.Path}");
        (await Tab(page, $"main a[href='{open.Path}/steps/assistance']")).ShouldBeTrue("the matter leads to the act");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/steps/assistance");
        (await Tab(page, "[name='f.assisted-by']")).ShouldBeTrue();
        await page.Keyboard.TypeAsync("云溪县市场监督管理局");
        (await Tab(page, "[name='f.assist-matter']")).ShouldBeTrue();
        await page.Keyboard.TypeAsync("请提供登记信息");
        (await Tab(page, "button[name=_do][value=submit]")).ShouldBeTrue();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**done=act");

        (await house.Scalar<long>("select count(*) from act where matter_id = $1 and step = $2", open.Matter, OrdinarySteps.Assistance.Value)).ShouldBe(1);
        (await house.Scalar<long>("select count(*) from paper where matter_id = $1 and kind = $2", open.Matter, EnforcementPapers.Assistance.Code)).ShouldBe(1);
    }

    /// <summary>Presses Tab until the element has the focus; false when it never has.</summary>
    private static async Task<bool> Tab(IPage page, string selector)
    {
        for (var pressed = 0; pressed < 200; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                return true;
            }
        }

        return false;
    }

    private async Task Look(IPage page, IEnumerable<(string Name, string Path)> pages)
    {
        var faults = new List<string>();
        foreach (var (name, path) in pages)
        {
            await page.GotoAsync(new Uri(house.Address, path).ToString());
            await Chromium.Shoot(page, name);
            var found = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } });
            faults.AddRange(found.Violations.Where(v => Grave.Contains(v.Impact)).Select(v => $"{name} {v.Id}: {string.Join(" | ", v.Nodes.Take(4).Select(n => n.Html))}"));
        }

        await page.Context.CloseAsync();
        faults.ShouldBeEmpty();
    }
}
