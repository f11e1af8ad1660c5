using System.Net;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Identity;
using Fatong.Platform.Work;
using Fatong.Tests.Web.Pages;
using Npgsql;

namespace Fatong.Tests.Web.Identity;

public sealed class IdentityTests(IdentityFixture house) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_sign_in()
    {
        using var browser = new Browser(house.Address);

        (await browser.Get("/matters/of/penalty.ordinary")).Location!.ShouldContain("/sign-in?from=");
        (await browser.Get("/no-such-page")).Location!.ShouldContain("/sign-in");
        (await browser.Get("/open")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Set_up_links_work_once()
    {
        house.Links.Keys.ShouldBe([Roles.SystemAdmin, Roles.SecurityAdmin, Roles.AuditAdmin], ignoreOrder: true);
        using var browser = new Browser(house.Address);

        (await browser.Get(house.Links[Roles.SecurityAdmin])).Body.ShouldContain("已用过");
        (await house.In<SetupLinks, IReadOnlyList<PrintedLink>>(links => links.ForMissingAdministrators(default))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Five_failures_lock_the_account_and_the_security_administrator_unlocks_it()
    {
        var account = await house.Make("suoding", Roles.Officer);
        using var browser = new Browser(house.Address);
        for (var i = 0; i < SignIns.Failures; i++)
        {
            (await browser.Post("/sign-in", new() { ["Name"] = "suoding", ["Password"] = "wrong" })).Body.ShouldContain("不正确");
        }

        (await browser.Post("/sign-in", new() { ["Name"] = "suoding", ["Password"] = IdentityFixture.Password })).Body.ShouldContain("锁定");
        using var security = await house.SignIn("anquan");
        (await security.Post($"/admin/grants/{account.Id}", [], "unlock")).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.Post("/sign-in", new() { ["Name"] = "suoding", ["Password"] = IdentityFixture.Password })).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_without_a_request()
    {
        await house.Make("kongxian", Roles.Officer);
        using var browser = await house.SignIn("kongxian");
        house.Clock.Pass(TimeSpan.FromMinutes(29));
        (await browser.Get("/profile")).Status.ShouldBe(HttpStatusCode.OK);
        house.Clock.Pass(TimeSpan.FromMinutes(29));
        (await browser.Get("/profile")).Status.ShouldBe(HttpStatusCode.OK);

        house.Clock.Pass(TimeSpan.FromMinutes(31));

        (await browser.Get("/profile")).Location!.ShouldContain("/sign-in");
    }

    [Fact]
    public async Task The_three_administrators_open_their_own_pages_only()
    {
        var pages = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["xitong"] = ["/admin/accounts", "/admin/parameters"], ["anquan"] = ["/admin/grants", "/admin/sign-ins"], ["shenji"] = ["/admin/ledger", "/admin/readings", "/admin/sign-ins"],
        };
        foreach (var (name, own) in pages)
        {
            using var browser = await house.SignIn(name);
            foreach (var page in pages.Values.SelectMany(p => p).Distinct())
            {
                (await browser.Get(page)).Status.ShouldBe(own.Contains(page) ? HttpStatusCode.OK : HttpStatusCode.Forbidden, $"{name} {page}");
            }
        }
    }

    [Fact]
    public async Task Filters_left_empty_find_everything()
    {
        using var audit = await house.SignIn("shenji");

        foreach (var page in new[] { "/open?q=&from=&to=", "/admin/sign-ins?q=&failed=", "/admin/readings?q=&kind=&before=", "/admin/ledger?kind=&subject=&before=", "/notices?only=", "/v?code=" })
        {
            (await audit.Get(page)).Status.ShouldBe(HttpStatusCode.OK, page);
        }

        (await audit.Get("/admin/sign-ins?before=2030-01-01T00:00:00Z")).Body.ShouldContain("shenji");
    }

    [Fact]
    public async Task Nobody_is_administrator_and_officer_at_once()
    {
        var account = await house.Make("jianren", Roles.Officer);
        using var security = await house.SignIn("anquan");

        var answer = await security.Post($"/admin/grants/{account.Id}", new() { ["Given"] = "officer\u0001audit-admin", ["Scope"] = "bureau", ["Reason"] = "试" }, "grant");

        answer.Body.ShouldContain("三员分立");
        var refused = await Should.ThrowAsync<PostgresException>(() => house.Execute("update account set roles = array['officer', 'audit-admin'] where account_id = $1", account.Id));
        refused.ConstraintName.ShouldBe("account_duties_separated");
    }

    [Fact]
    public async Task The_system_administrator_grants_nothing_and_nobody_grants_himself()
    {
        var account = await house.Make("shouquan");
        var system = (await house.In<AccountReader, IReadOnlyList<Account>>(r => r.List("990202", "xitong", default)))[0];
        var security = (await house.In<AccountReader, IReadOnlyList<Account>>(r => r.List("990202", "anquan", default)))[0];

        var bySystem = await house.In<Accounts, AccountResult>(a => a.Grant(system.ToActor([]), account.Id, [Roles.Officer], DataScope.Self, "试", default));
        var toSelf = await house.In<Accounts, AccountResult>(a => a.Grant(security.ToActor([]), security.Id, [Roles.AuditAdmin], DataScope.Self, "试", default));

        bySystem.Errors.ShouldContain(e => e.Message.Contains("安全管理员"));
        toSelf.Errors.ShouldContain(e => e.Message.Contains("自己"));
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions_and_is_not_used_again()
    {
        await house.Make("huanma", Roles.Officer);
        using var here = await house.SignIn("huanma");
        using var there = await house.SignIn("huanma");
        const string next = "Qingshui-Xin-77";

        (await here.Post("/password", new() { ["Current"] = IdentityFixture.Password, ["Next"] = "short", ["Again"] = "short" }, "password")).Body.ShouldContain("口令至少10个字符");
        (await here.Post("/password", new() { ["Current"] = IdentityFixture.Password, ["Next"] = next, ["Again"] = next }, "password")).Location!.ShouldContain("done=password");

        (await here.Get("/profile")).Status.ShouldBe(HttpStatusCode.OK);
        (await there.Get("/profile")).Location!.ShouldContain("/sign-in");
        (await here.Post("/password", new() { ["Current"] = next, ["Next"] = IdentityFixture.Password, ["Again"] = IdentityFixture.Password }, "password")).Body.ShouldContain("最近5次");
    }

    [Fact]
    public async Task Every_change_of_an_account_is_in_the_ledger_and_the_audit_page_verifies_it()
    {
        await house.Make("liuhen", Roles.Officer);
        using var audit = await house.SignIn("shenji");

        (await audit.Get("/admin/ledger?kind=account.")).Body.ShouldContain("account.created.v1");
        (await audit.Post("/admin/ledger", [], "verify")).Body.ShouldContain("核验通过");
    }

    [Fact]
    public async Task Unknown_papers_and_pages_are_said_to_be_unknown()
    {
        using var browser = await house.SignIn("shenji");

        (await browser.Get("/v/0123456789")).Body.ShouldContain("没有核验码");
        (await browser.Get("/no-such-page")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/open/{Guid.Empty}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
