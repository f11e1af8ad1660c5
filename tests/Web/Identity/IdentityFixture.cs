using Fatong.Kernel.Procedures;
using Fatong.Platform.Identity;
using Fatong.Platform.Work;
using Fatong.Tests.Database;
using Fatong.Tests.Web.Pages;
using Fatong.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Tests.Web.Identity;

/// <summary>The real host over a house that has no bureau and no administrator yet.</summary>
public sealed class IdentityFixture(TestServer server) : DatabaseFixture(server)
{
    public const string Password = "Shuangqiao-2026";

    private WebApplication app = null!;

    public MovedClock Clock { get; } = new();

    public Uri Address { get; private set; } = null!;

    /// <summary>The links printed at first start, by role.</summary>
    public IReadOnlyDictionary<Role, string> Links { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        app = WebHost.Build(new WebSettings { Address = "http://127.0.0.1:0", Clock = Clock, LogRequests = false }, Db, FatongHouse.Declaration);
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
        Links = await In<SetupLinks, IReadOnlyDictionary<Role, string>>(async links => (await links.ForMissingAdministrators(default)).ToDictionary(l => l.Role!, l => l.Path));
        using var browser = new Browser(Address);
        (await browser.Post(Links[Roles.SystemAdmin], new()
        {
            ["BureauName"] = "石桥县交通运输局", ["ShortName"] = "石交", ["Code"] = "990202", ["Level"] = "县级", ["Region"] = "石桥县", ["Government"] = "石桥县人民政府",
            ["Court"] = "石桥县人民法院", ["Name"] = "周系统", ["SignIn"] = "xitong", ["Password"] = Password, ["Again"] = Password,
        })).Location.ShouldNotBeNull();
        await Administrator(Roles.SecurityAdmin, "吴安全", "anquan");
        await Administrator(Roles.AuditAdmin, "郑审计", "shenji");
    }

    public override async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await base.DisposeAsync();
    }

    public async Task<TResult> In<T, TResult>(Func<T, Task<TResult>> run)
        where T : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<T>());
    }

    /// <summary>An account of the house with this sign-in name.</summary>
    public async Task<Account> Make(string name, params Role[] roles)
    {
        var made = await In<Accounts, AccountResult>(accounts => accounts.Create(
            HouseActor.Of("990202"), new(name, Guid.CreateVersion7(Clock.GetUtcNow()), "冯" + name, Guid.Empty) { Roles = roles, Scope = DataScope.Bureau, MustChange = false }, Password, default));
        return made.Account.ShouldNotBeNull(string.Join('；', made.Errors));
    }

    public async Task<Browser> SignIn(string name)
    {
        var browser = new Browser(Address);
        (await browser.Post("/sign-in", new() { ["Name"] = name, ["Password"] = Password })).Location.ShouldNotBeNull();
        return browser;
    }

    private async Task Administrator(Role role, string name, string signIn)
    {
        using var browser = new Browser(Address);
        (await browser.Post(Links[role], new() { ["Name"] = name, ["SignIn"] = signIn, ["Password"] = Password, ["Again"] = Password })).Location.ShouldNotBeNull();
    }
}

/// <summary>A clock that a test moves ahead.</summary>
public sealed class MovedClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public void Pass(TimeSpan time) => now += time;

    public override DateTimeOffset GetUtcNow() => now;
}
