using System.Net;
using System.Text.RegularExpressions;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Identity;
using Fatong.Platform.Work;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Identity;

public sealed partial class BureausBelowTests(IdentityFixture house) : IClassFixture<IdentityFixture>
{
    private static Dictionary<string, string> Bureau(string code, string name, string word) => new()
    {
        ["name"] = name, ["short"] = word, ["code"] = code, ["level"] = "县级", ["region"] = "柳河镇", ["government"] = "石桥县人民政府", ["court"] = "石桥县人民法院",
    };

    [Fact]
    public async Task A_bureau_below_gets_its_own_three_administrators()
    {
        using var system = await house.SignIn("xitong");
        (await system.Post("/admin/bureaus", Bureau("990203", "柳河交通运输所", "柳交"), "add")).Status.ShouldBe(HttpStatusCode.Found);

        var invited = await system.Post("/admin/bureaus", [], "invite-990203");
        var links = SetupPath().Matches(invited.Body).Select(m => m.Value).ToList();
        links.Count.ShouldBe(3);
        using var person = new Browser(house.Address);
        (await person.Post(links[0], new() { ["Name"] = "柳系统", ["SignIn"] = "liuxitong", ["Password"] = IdentityFixture.Password, ["Again"] = IdentityFixture.Password })).Location.ShouldNotBeNull();

        (await person.Get("/admin/accounts")).Body.ShouldContain("柳河交通运输所");
        (await person.Get("/admin/bureaus")).Body.ShouldContain("还没有下级机关");
        (await person.Get("/admin/accounts")).Body.ShouldNotContain("anquan");
        var again = await system.Post("/admin/bureaus", [], "invite-990203");
        SetupPath().Count(again.Body).ShouldBe(2);
        (await new Browser(house.Address).Get(links[1])).Body.ShouldContain("已用过");
        (await house.Scalar<long>("select count(*) from ledger_entry where bureau_id = '990202' and kind in ('bureau.added.v1', 'bureau.links-issued.v1')")).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task A_bureau_with_a_used_code_word_or_a_gap_is_not_entered()
    {
        using var system = await house.SignIn("xitong");

        (await system.Post("/admin/bureaus", Bureau("99020", "少一位", "少交"), "add")).Body.ShouldContain("应为六位数字");
        (await system.Post("/admin/bureaus", Bureau("990204", "重字所", "石交"), "add")).Body.ShouldContain("已被另一机关使用");
        (await system.Post("/admin/bureaus", Bureau("990202", "重码所", "重交"), "add")).Body.ShouldContain("已登记过此代码");
    }

    [Fact]
    public async Task A_large_bureau_that_has_its_administrators_gets_no_links_at_the_start()
    {
        await house.Execute("insert into bureau (bureau_id, name, short_name, level, region, government, court, created_at) values ('990299', '大局', '大交', '县级', '大县', '大县人民政府', '大县人民法院', now())");
        await house.Execute(
            """
            insert into account (bureau_id, account_id, sign_in, person_id, name, unit_id, roles, scope, security_stamp, created_at)
            select '990299', gen_random_uuid(), 'ren' || i, gen_random_uuid(), '人员' || i, gen_random_uuid(), case i when 998 then array['system-admin'] when 997 then array['security-admin'] when 999 then array['audit-admin'] else array['officer'] end, 'self', '', now()
            from generate_series(1, 999) i
            """);

        await house.In<SetupLinks, IReadOnlyList<PrintedLink>>(links => links.ForMissingAdministrators(default));

        (await house.Scalar<long>("select count(*) from setup_link where bureau_id = '990299'")).ShouldBe(0);
    }

    [Fact]
    public async Task Only_a_system_administrator_above_invites()
    {
        using var security = await house.SignIn("anquan");

        (await security.Get("/admin/bureaus")).Status.ShouldNotBe(HttpStatusCode.OK);
        var officer = new Actor("990202", Guid.CreateVersion7(), "某", Guid.Empty, [Roles.Officer], DataScope.Bureau, []);
        var (links, errors) = await house.In<BureauxBelow, (IReadOnlyList<PrintedLink>, IReadOnlyList<Kernel.FieldError>)>(below => below.Invite(officer, "990203", default));
        links.ShouldBeEmpty();
        errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_person_is_moved_to_another_unit_and_keeps_roles()
    {
        var account = await house.Make("diaodong", Roles.Officer);
        using var system = await house.SignIn("xitong");
        var unit = await Unit(system, "法规股");

        (await system.Post($"/admin/accounts/{account.Id}", new() { ["name"] = "冯调动", ["unit"] = unit.ToString() }, "place")).Status.ShouldBe(HttpStatusCode.Found);

        (await system.Get($"/admin/accounts/{account.Id}")).Body.ShouldContain("法规股");
        var moved = await house.In<AccountReader, Account?>(reader => reader.Find("990202", account.Id, default));
        moved!.Unit.ShouldBe(unit);
        moved.Name.ShouldBe("冯调动");
        moved.Roles.ShouldBe([Roles.Officer]);
        (await system.Post($"/admin/accounts/{account.Id}", new() { ["name"] = "冯调动", ["unit"] = Guid.CreateVersion7().ToString() }, "place")).Body.ShouldContain("请从机构名录中选择");
    }

    private static async Task<Guid> Unit(Browser system, string name)
    {
        var entered = await system.Post("/registers/unit/new", new() { ["f.name"] = name, ["f.code"] = "99", ["f.kind"] = "office", ["f.from"] = "2026-01-01", ["_do"] = "submit" }, "record");
        entered.Location.ShouldNotBeNull(entered.Body);
        return Guid.Parse(RecordId().Match(entered.Location!).Value);
    }

    [GeneratedRegex("/setup/[0-9a-f]{40}")]
    private static partial Regex SetupPath();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex RecordId();
}
