using System.Text.RegularExpressions;
using Fatong.Cli.Demo;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Leads;
using Fatong.Rooms.Enforcement.Penalties;
using Fatong.Tests.Database;
using Fatong.Tests.Web.Pages;
using Microsoft.Playwright;
using static Fatong.Rooms.Enforcement.DecisionFields;

namespace Fatong.Tests.Web.Enforcement;

/// <summary>A case from lead to archive in real Chromium, each act by the person whose it is. Pictures go to the folder of <c>FATONG_SHOTS</c>.</summary>
public sealed class CaseInBrowserTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    private static readonly string[] Chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly string scan = Path.Combine(Path.GetTempPath(), $"fatong-scan-{Guid.CreateVersion7():N}.txt");
    private IBrowser browser = null!;
    private int shot;

    [Fact]
    public async Task A_case_goes_from_lead_to_archive()
    {
        using var playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Chromium.First(File.Exists),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        await File.WriteAllTextAsync(scan, "送达回证扫描件");
        var reviewer = Person("审核员", Roles.LegalReviewer);
        var clerk = Person("内勤", Roles.Clerk);
        var archivist = Person("档案员", Roles.Archivist);
        var party = await Party();
        var about = Facts.None.With(CaseFields.Source, "patrol").With(CaseFields.FoundOn, new DateOnly(2026, 3, 2)).With(CaseFields.Title, "杨志强无证驾驶巡游出租汽车案")
            .With(CaseFields.Category, "taxi").With(OffenceChoice.Code, "CZ05").With(CaseFields.Party, party).With(CaseFields.PartyKind, "person").With(CaseFields.PartyAge, "adult")
            .With(CaseFields.Place, "云溪客运站").With(CaseFields.ActedAt, new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var officers = Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person]);

        var lead = await Take(house.Officer, "/matters/new/enforcement.lead", CaseLead.Definition.Opening, about);
        await Take(house.Officer, $"{lead}/steps/file", CaseLead.Definition.Step(CaseLead.File), Facts.None);
        var ordinary = OrdinaryPenalty.Definition;
        Step Of(StepId id) => ordinary.Step(id);
        var matter = await Take(house.Officer, $"/matters/new/enforcement.ordinary-penalty?parent={lead[^36..]}", ordinary.Opening, about.Merge(officers));
        await Sign(matter, house.Head, house.Leader);
        string On(StepId id) => $"{matter}/steps/{id}";
        await Barred(house.Officer, On(OrdinarySteps.Decision), "案件调查报告");
        await Take(house.Officer, On(OrdinarySteps.Scene), Of(OrdinarySteps.Scene), officers);

        house.Clock.Set(new(2026, 3, 4));
        await Take(house.Officer, On(OrdinarySteps.Report), Of(OrdinarySteps.Report), officers.With(Proposal, "penalty").With(Complex, false).With(PublicInterest, false).With(EvidenceFields.UsesMonitor, false));
        await Sign(matter, house.Head, house.Leader);
        var amounts = Facts.None.With(Grade, "ordinary").With(Benchmark, 1_000_00L).With(Uncorrected, false).With(GraveCase, false);
        await Take(house.Officer, On(OrdinarySteps.Notice), Of(OrdinarySteps.Notice), amounts.Merge(officers).With(ToldKinds, (IReadOnlyList<string>)["fine"]).With(ToldFine, 1_000_00L).With(HearingTold, true));
        await Take(house.Officer, On(OrdinarySteps.NoticeService), Of(OrdinarySteps.NoticeService), Served(global::Fatong.Rooms.Enforcement.Service.OfNotice));
        await Barred(house.Officer, On(OrdinarySteps.Decision), "陈述申辩期限未满");

        house.Clock.Set(new(2026, 3, 12));
        await Take(house.Officer, On(OrdinarySteps.Decision), Of(OrdinarySteps.Decision), amounts.With(Kinds, (IReadOnlyList<string>)["fine"]).With(Fine, 1_000_00L).With(Exempted, 0L).With(Flexible, "none"));
        await Sign(matter, house.Head, reviewer, house.Leader);
        await Take(house.Officer, On(OrdinarySteps.DecisionService), Of(OrdinarySteps.DecisionService), Served(global::Fatong.Rooms.Enforcement.Service.OfDecision));
        house.Clock.Set(new(2026, 3, 13));
        await Take(clerk, On(OrdinarySteps.Publishing), Of(OrdinarySteps.Publishing), Facts.None);
        await Take(clerk, On(OrdinarySteps.Payment), Of(OrdinarySteps.Payment), Facts.None.With(ExecutionFields.Paid, 1_000_00L).With(ExecutionFields.Channel, "bank"));
        await Take(house.Officer, On(OrdinarySteps.Closing), Of(OrdinarySteps.Closing), Facts.None.With(ExecutionFields.ClosingGround, "executed"));
        await Sign(matter, house.Head, house.Leader);
        await Take(archivist, On(OrdinarySteps.Archive), Of(OrdinarySteps.Archive), Facts.None);

        var page = await SignedIn(house.Officer);
        await page.GotoAsync($"{house.Address}{matter[1..]}?tab=history");
        (await page.InnerTextAsync("main")).ShouldContain("归档");
        foreach (var tab in new[] { "", "?tab=terms", "?tab=papers", "?tab=chart" })
        {
            await page.GotoAsync($"{house.Address}{matter[1..]}{tab}");
            await Shoot(page);
        }

        (await house.Scalar<long>("select count(*) from publication where published_on is not null")).ShouldBe(1);
        await browser.CloseAsync();
    }

    /// <summary>Fills a form as the person and submits it; the path of the matter it leads to.</summary>
    private async Task<string> Take(Actor actor, string path, Step step, Facts given)
    {
        var on = DateOnly.FromDateTime(house.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);
        var page = await SignedIn(actor);
        await page.GotoAsync($"{house.Address}{path.TrimStart('/')}");
        foreach (var field in step.Form)
        {
            if (DemoForms.Fill(step, on, given, "scan")[field.Code] is { } value)
            {
                await FormEntry.Enter(page, scan, field, value);
            }
        }

        await Shoot(page);
        await page.ClickAsync("button[name=_do][value=submit]");
        await page.WaitForLoadStateAsync();
        var reached = new Uri(page.Url).AbsolutePath;
        Regex.IsMatch(reached, "^/matters/[0-9a-f-]{36}$").ShouldBeTrue($"{step.Name}: {await page.InnerTextAsync("main")}");
        await Shoot(page);
        await page.Context.CloseAsync();
        return reached;
    }

    private async Task Barred(Actor actor, string path, string reason)
    {
        var page = await SignedIn(actor);
        await page.GotoAsync($"{house.Address}{path.TrimStart('/')}");
        var shown = await page.InnerTextAsync("main");
        shown.ShouldContain(reason);
        shown.ShouldContain("未满足");
        await Shoot(page);
        await page.Context.CloseAsync();
    }

    private async Task Sign(string matter, params Actor[] signers)
    {
        foreach (var signer in signers)
        {
            var page = await SignedIn(signer);
            await page.GotoAsync($"{house.Address}{matter.TrimStart('/')}");
            await page.ClickAsync("button[name=verdict][value=agree]");
            await page.WaitForLoadStateAsync();
            page.Url.ShouldContain("signed", customMessage: await page.InnerTextAsync("main"));
            await page.Context.CloseAsync();
        }
    }

    private async Task<IPage> SignedIn(Actor actor)
    {
        var (name, password) = await house.Account(actor);
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 }, Locale = "zh-CN" });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{house.Address}sign-in");
        await page.FillAsync("[name=Name]", name);
        await page.FillAsync("[name=Password]", password);
        await page.ClickAsync("button[type=submit], form button");
        await page.WaitForLoadStateAsync();
        return page;
    }

    private async Task Shoot(IPage page)
    {
        if (Environment.GetEnvironmentVariable("FATONG_SHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"case-{++shot:00}.png") });
        }
    }

    private static Facts Served(global::Fatong.Rooms.Enforcement.Service service) => new(DemoService.Facts(service, "杨志强", 0, "scan"));

    private static Actor Person(string name, Role role) =>
        new(HouseFixture.Bureau, Guid.CreateVersion7(), name, new Guid("01890000-0000-7000-8000-000000000001"), [role], DataScope.Bureau, []);

    private async Task<Guid> Party()
    {
        var entered = await house.Get<RecordActs>().Enter(
            house.Officer, Parties.Declaration, Facts.None.With(Parties.Kind, "person").With(Parties.Name, "杨志强").With(Parties.Phone, "13800138000"), default);
        entered.Errors.ShouldBeEmpty();
        return entered.Record!.Id;
    }
}
