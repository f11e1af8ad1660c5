using System.Text.RegularExpressions;
using Fatong.Cli.Demo;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Hazards;
using Fatong.Rooms.Inspection.Visits;
using Fatong.Tests.Database;
using Fatong.Tests.Web.Pages;
using Fatong.Tests.Web.Verify;
using Microsoft.Playwright;

namespace Fatong.Tests.Web.Inspections;

/// <summary>
/// The whole loop in real Chromium: a draw by operator and supervisor, the visit on a phone, the result published, the hazard closed,
/// and the draw verified by the offline page without network. Pictures go to the folder of <c>FATONG_SHOTS</c>.
/// </summary>
public sealed class DrawInBrowserTests(PagesFixture house, VerifyPage offline) : IClassFixture<PagesFixture>, IClassFixture<VerifyPage>
{
    private readonly string photo = Path.Combine(Path.GetTempPath(), $"fatong-photo-{Guid.CreateVersion7():N}.txt");
    private Chromium chromium = null!;
    private readonly Dictionary<Guid, IPage> pages = [];
    private int shot;

    [Fact]
    public async Task From_draw_to_closed_hazard_and_published_result()
    {
        await using var started = await Chromium.Start();
        chromium = started;
        await File.WriteAllTextAsync(photo, "现场照片");
        var supervisor = Person("监督人", Roles.LegalReviewer);
        var clerk = Person("内勤", Roles.Clerk);
        var pool = await InspectionPool.Make(house, clerk);

        var draw = await Take(house.Officer, "/matters/new/inspection.draw", InspectionDraw.Definition.Opening, pool.Draw);
        string Step(string matter, StepId id) => $"{matter}/steps/{id}";
        var (operatorSecret, operatorDigest) = await Secret(house.Officer, draw);
        var (supervisorSecret, supervisorDigest) = await Secret(supervisor, draw);
        await Take(house.Officer, Step(draw, InspectionDraw.FixOperator), Of(InspectionDraw.FixOperator), Facts.None.With(InspectionDraw.OperatorDigest, operatorDigest));
        await Take(supervisor, Step(draw, InspectionDraw.FixSupervisor), Of(InspectionDraw.FixSupervisor), Facts.None.With(InspectionDraw.SupervisorDigest, supervisorDigest));
        await Take(house.Officer, Step(draw, InspectionDraw.Freeze), Of(InspectionDraw.Freeze), Facts.None);
        await Take(house.Officer, Step(draw, InspectionDraw.RevealOperator), Of(InspectionDraw.RevealOperator), Facts.None.With(InspectionDraw.OperatorSecret, operatorSecret));
        await Take(supervisor, Step(draw, InspectionDraw.RevealSupervisor), Of(InspectionDraw.RevealSupervisor), Facts.None.With(InspectionDraw.SupervisorSecret, supervisorSecret));
        await Take(house.Officer, Step(draw, InspectionDraw.Run), Of(InspectionDraw.Run), Facts.None);
        await Look(house.Officer, $"{draw}?tab=draw", "抽中 2 户");

        var transcript = await Public(draw);
        await Verified(transcript);
        var visit = await house.Scalar<Guid>("select visit_id from inspection_pick where visit_id is not null order by visit_id limit 1");
        await Visit(visit);
        await Take(house.Officer, $"/matters/{visit}/steps/result", InspectionVisit.Definition.Step(InspectionVisit.Result), Facts.None.With(VisitFields.Outcome, "rectify"));
        await Sign($"/matters/{visit}", house.Head);
        await Take(clerk, $"/matters/{visit}/steps/publish", InspectionVisit.Definition.Step(InspectionVisit.Publish), Facts.None);
        await Hazard(visit);

        var citizen = await chromium.Blank();
        foreach (var (part, words) in new[] { ("results", "发现问题责令限期整改"), ("draws", "已抽取"), ("plans", "没有符合条件"), ("lists", "随机抽查") })
        {
            await citizen.GotoAsync($"{house.Address}open/inspection?part={part}");
            (await citizen.InnerTextAsync("main")).ShouldContain(words);
            await Shoot(citizen);
        }
    }

    /// <summary>The citizen's page of the draw; the transcript as downloaded there.</summary>
    private async Task<string> Public(string draw)
    {
        var commitment = await house.Scalar<string>("select commitment from inspection_outcome where matter_id = $1", Guid.Parse(draw[^36..]));
        var page = await chromium.Blank();
        await page.GotoAsync($"{house.Address}open/draws/{commitment}?id=freight-001");
        var shown = await page.InnerTextAsync("main");
        shown.ShouldContain("机会恰为 2 ÷ 6");
        shown.ShouldContain(commitment!);
        await Shoot(page);
        using var http = new HttpClient();
        return await http.GetStringAsync($"{house.Address}open/draws/{commitment}/transcript.json");
    }

    /// <summary>Verified from a file without network, and each kind of tampering rejected by both implementations with its reason.</summary>
    private async Task Verified(string json)
    {
        var (verdict, words) = (await offline.Verify([("抽取记录.json", json)])).ShouldHaveSingleItem();
        verdict.ShouldBe("good", words);
        await Shoot(offline.Page);
        var right = DrawTranscript.Parse(System.Text.Encoding.UTF8.GetBytes(json));
        var picks = right.Result.Picks;
        await Rejected(right with { Objects = [.. right.Objects!.Select(l => l.Replace("freight-001", "freight-901", StringComparison.Ordinal))] }, DrawFaultKind.Pool, "对象名单被改动");
        await Rejected(right with { Objects = [.. right.Objects!.Select((l, i) => i == 0 ? l + "本年度已检查" : l)] }, DrawFaultKind.Exclusions, "排除记录被改动");
        var seed = (DrawSeed.TwoParty)right.Seed;
        await Rejected(right with { Seed = seed with { Supervisor = seed.Operator } }, DrawFaultKind.Seed, "监督人揭示的秘密值");
        await Rejected(right with { Result = right.Result with { Picks = [picks[1], picks[0]] } }, DrawFaultKind.Picks, "抽中对象应为");
        await Rejected(right with { Result = right.Result with { Picks = [picks[0] with { Team = [.. picks[0].Team.Reverse()] }, picks[1]] } }, DrawFaultKind.Teams, "检查组应为");
        var lists = new DrawLists(new(right.Commitment.Objects.Columns, right.Objects!));
        var open = Draw.Commit("另一", right.Commitment.Time, lists, DrawParameters.Plain(2), new SeedSource.Beacon("某公开值"));
        string Once(string value) => DrawTranscript.Run(open, lists, new DrawSeed.Beacon(value)).ToJson();
        DrawVerifier.SecondDraw(DrawTranscript.Parse(System.Text.Encoding.UTF8.GetBytes(Once("1"))), DrawTranscript.Parse(System.Text.Encoding.UTF8.GetBytes(Once("2"))))!.Kind.ShouldBe(DrawFaultKind.SecondDraw);
        (await offline.Verify([("一.json", Once("1")), ("二.json", Once("2"))])).ShouldAllBe(r => r.Verdict == "bad" && r.Words.Contains("同一承诺只能抽取一次"));

        async Task Rejected(DrawTranscript altered, DrawFaultKind kind, string reason)
        {
            DrawVerifier.Verify(altered).ShouldContain(f => f.Kind == kind);
            var (bad, why) = (await offline.Verify([("改.json", altered.ToJson())])).ShouldHaveSingleItem();
            (bad, why).ShouldSatisfyAllConditions(x => x.bad.ShouldBe("bad", why), x => x.why.ShouldContain(reason));
        }
    }

    /// <summary>Notice, the enterprise scans, the officer fills the check on a phone, the enterprise rates.</summary>
    private async Task Visit(Guid visit)
    {
        var at = house.Clock.GetUtcNow();
        await Take(house.Officer, $"/matters/{visit}/steps/notice", InspectionVisit.Definition.Step(InspectionVisit.Notice), Facts.None.With(VisitFields.NoticeFor, at));
        var code = await house.Scalar<string>("select code from paper where matter_id = $1 and kind = 'inspection.notice'", visit);
        await Paper(code!);
        var enterprise = await Phone(await chromium.Blank());
        await enterprise.GotoAsync($"{house.Address}scan/{code}");
        await Shoot(enterprise);
        await enterprise.FillAsync("[name=by]", "周经理");
        await enterprise.ClickAsync("button");
        await enterprise.WaitForURLAsync("**/scan/*?told=scan");
        (await enterprise.InnerTextAsync("main")).ShouldContain("已记录扫码核验");

        await Look(house.Officer, $"/matters/{visit}/steps/check", "已扫码");
        (await (await Page(house.Officer)).InputValueAsync("[name=\"f.checklist.1.line\"]")).ShouldBe("消防器材", "the desk begins with the same lines as the phone");
        var page = await Phone(await chromium.SignedIn(house, house.Second));
        await page.GotoAsync($"{house.Address}field");
        await Shoot(page);
        await page.GotoAsync($"{house.Address}field/visits/{visit}");
        for (var row = 0; row < 2; row++)
        {
            await page.ClickAsync($"label:has([name=\"f.checklist.{row}.found\"][value={(row == 0 ? "ok" : "problem")}])");
        }

        await page.FillAsync("[name=\"f.ended\"]", FieldText.Input(VisitFields.Ended, at.AddHours(1)));
        await page.FillAsync("[name=\"f.place\"]", "公司停车场");
        await page.FillAsync("[name=\"f.findings\"]", "两台车灭火器过期。");
        await page.FillAsync("[name=\"f.hazards\"]", "2");
        await page.FillAsync("[name=\"f.fixed\"]", "1");
        await page.FillAsync("[name=\"f.present\"]", "周经理");
        await page.CheckAsync("[name=\"f.shown\"][value=true]");
        await page.CheckAsync("[name=\"f.signing\"][value=signed]");
        await page.SetInputFilesAsync("[name=\"f.photos\"]", photo);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("nothing hangs over the edge of the phone");
        await Shoot(page);
        await page.ClickAsync("button[value=submit]");
        await page.WaitForLoadStateAsync();
        (await page.InnerTextAsync("main")).ShouldContain("现场检查记录已提交");
        await page.Context.CloseAsync();

        await enterprise.GotoAsync($"{house.Address}scan/{code}");
        await enterprise.CheckAsync("[name=rating][value=\"5\"]");
        await enterprise.ClickAsync("button");
        await enterprise.WaitForURLAsync("**/scan/*?told=rate");
        await enterprise.Context.CloseAsync();
        (await house.Scalar<string>("select facts ->> 'rating' from matter where matter_id = $1", visit)).ShouldBe("5");
    }

    /// <summary>The notice with its proof, verified offline; a changed word and a foreign entry are named.</summary>
    private async Task Paper(string code)
    {
        using var http = new HttpClient();
        var bundle = await http.GetStringAsync($"{house.Address}v/{code}/paper.json");
        var key = house.Web<Fatong.Platform.Ledger.LedgerBook>().Trust(HouseFixture.Bureau).Keys[0].ToString();
        var (verdict, words) = (await offline.Verify([("通知书.json", bundle)], key)).ShouldHaveSingleItem();
        verdict.ShouldBe("good", words);
        words.ShouldContain("货运企业安全生产检查");
        await Shoot(offline.Page);
        var (bad, why) = (await offline.Verify([("通知书.json", bundle.Replace("货运企业", "客运企业", StringComparison.Ordinal))], key)).ShouldHaveSingleItem();
        (bad, why).ShouldSatisfyAllConditions(x => x.bad.ShouldBe("bad", why), x => x.why.ShouldContain("文书内容被改动"));
        using var witness = await http.GetAsync($"{house.Address}open/ledger/{HouseFixture.Bureau}/checkpoint.txt");
        (await offline.Verify([("检查点.txt", await witness.Content.ReadAsStringAsync())], key)).ShouldHaveSingleItem().Verdict.ShouldBe("good");
        var page = await chromium.Blank();
        await page.GotoAsync($"{house.Address}open/ledger");
        (await page.InnerTextAsync("main")).ShouldContain("验证公钥");
        (await page.Locator("svg.qr").CountAsync()).ShouldBe(1);
        await Shoot(page);
    }

    private async Task Hazard(Guid visit)
    {
        var closure = HazardClosure.Definition;
        var team = Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person]);
        var target = await house.Scalar<string>("select facts ->> 'object' from matter where matter_id = $1", visit);
        var hazard = await Take(
            house.Officer, $"/matters/new/inspection.hazard?parent={visit}", closure.Opening,
            team.With(HazardFields.Title, "灭火器超期未检").With(HazardFields.Target, Guid.Parse(target!)).With(HazardFields.Class, "general").With(HazardFields.Kind, "vehicle"));
        string On(StepId id) => $"{hazard}/steps/{id}";
        await Take(house.Officer, On(HazardClosure.Notice), closure.Step(HazardClosure.Notice), Facts.None.With(HazardFields.RectifyBy, new DateOnly(2026, 3, 16)));
        await Take(house.Officer, On(HazardClosure.Rectified), closure.Step(HazardClosure.Rectified), Facts.None);
        await Take(house.Officer, On(HazardClosure.Recheck), closure.Step(HazardClosure.Recheck), team.With(HazardFields.Passed, true));
        await Take(house.Officer, On(HazardClosure.Close), closure.Step(HazardClosure.Close), Facts.None);
        await Look(house.Officer, $"{hazard}?tab=papers", "限期整改通知书");
        (await house.Scalar<DateOnly>("select ended from matter where matter_id = $1", Guid.Parse(hazard[^36..]))).ShouldBe(new DateOnly(2026, 3, 2));
    }

    private async Task<(string Secret, string Digest)> Secret(Actor actor, string draw)
    {
        var page = await Page(actor);
        await page.GotoAsync($"{house.Address}{draw[1..]}?tab=draw");
        await page.ClickAsync("[data-secret-make]");
        await page.WaitForFunctionAsync("document.querySelector('[data-secret-digest]').textContent.length === 64");
        var made = (await page.InnerTextAsync("[data-secret-value]"), await page.InnerTextAsync("[data-secret-digest]"));
        await Shoot(page);
        return made;
    }

    private async Task Look(Actor actor, string path, string words)
    {
        var page = await Page(actor);
        await page.GotoAsync($"{house.Address}{path[1..]}");
        (await page.InnerTextAsync("main")).ShouldContain(words);
        await Shoot(page);
    }

    private async Task<string> Take(Actor actor, string path, Step step, Facts given)
    {
        var page = await Page(actor);
        await page.GotoAsync($"{house.Address}{path[1..]}");
        var filled = DemoForms.Fill(step, new(2026, 3, 2), given, "photo");
        foreach (var field in step.Form.Where(f => filled.Has(f)))
        {
            await FormEntry.Enter(page, photo, field, filled[field.Code]!);
        }

        await Shoot(page);
        await page.ClickAsync("button[name=_do][value=submit]");
        await page.WaitForLoadStateAsync();
        var reached = new Uri(page.Url).AbsolutePath;
        Regex.IsMatch(reached, "^/matters/[0-9a-f-]{36}$").ShouldBeTrue($"{step.Name}: {await page.InnerTextAsync("main")}");
        return reached;
    }

    private async Task Sign(string matter, Actor signer)
    {
        var page = await Page(signer);
        await page.GotoAsync($"{house.Address}{matter[1..]}");
        await page.ClickAsync("button[name=verdict][value=agree]");
        await page.WaitForLoadStateAsync();
        page.Url.ShouldContain("signed", customMessage: await page.InnerTextAsync("main"));
    }

    /// <summary>The page of a person, signed in once.</summary>
    private async Task<IPage> Page(Actor actor) =>
        pages.TryGetValue(actor.Person, out var open) ? open : pages[actor.Person] = await chromium.SignedIn(house, actor);

    private static async Task<IPage> Phone(IPage page)
    {
        await page.SetViewportSizeAsync(390, 844);
        return page;
    }

    private Task Shoot(IPage page) => Chromium.Shoot(page, $"draw-{++shot:00}");

    private static Step Of(StepId id) => InspectionDraw.Definition.Step(id);

    private Actor Person(string name, Role role) => new(HouseFixture.Bureau, Guid.CreateVersion7(), name, house.Officer.Unit, [role], DataScope.Bureau, []);
}
