using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Tests.Database.FixtureRoom;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Api;

/// <summary>Every way to read, for every scope, against what an oracle says the person may see.</summary>
public sealed class ScopeLeakTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    private static readonly Guid OtherUnit = new("01890000-0000-7000-8000-000000000002");

    /// <summary>Everything the tests of this class entered: they share one database and run in any order.</summary>
    private static readonly List<Thing> AllMatters = [];

    private static readonly List<Thing> AllRecords = [];

    private sealed record Thing(Guid Id, string Title, Guid Unit, Guid Person);

    [Fact]
    public async Task No_way_to_read_shows_more_or_less_than_the_scope()
    {
        var (matters, records) = await Fill();
        foreach (var scope in new[] { DataScope.Self, DataScope.Unit, DataScope.Bureau })
        {
            foreach (var person in new[] { house.Officer, house.Second with { Unit = OtherUnit } })
            {
                var actor = person with { Scope = scope };
                bool May(Thing t) => scope == DataScope.Bureau || t.Person == actor.Person || (scope == DataScope.Unit && t.Unit == actor.Unit);
                var what = $"{scope} {actor.Name}";

                using var api = await house.Api(actor);
                using var browser = await house.SignIn(actor);
                await Lists(api, browser, what, "matters?procedure=fixture.permit&size=100", "/matters/of/fixture.permit?size=100", "/matters/export?p=fixture.permit&format=csv", matters, May);
                await Lists(api, browser, what, "registers/fixture-visit/records?size=100", "/registers/fixture-visit?size=100", "/registers/fixture-visit/export?format=csv", records, May);
                await Details(api, browser, what, "matters/", ["/matters/{0}", "/matters/{0}?tab=history", "/matters/{0}/card", "/matters/{0}/steps/inspect", "/matters/{0}/terms/decide"], matters, May);
                await Details(api, browser, what, "records/", ["/records/{0}", "/records/{0}/correct"], records, May);
                await Found(browser, what, "/search?q=隐秘", [.. matters, .. records], May);
                await Found(browser, what, "/lookup/fixture.permit?q=隐秘", matters, May);
                await Found(browser, what, "/lookup/fixture-visit?q=隐秘", records, May);
                await Found(browser, what, "/figures/fixture_visitors?year=2026", records, May);
                var figure = JsonNode.Parse(await api.GetStringAsync("figures/fixture_visitors?year=2026"))!;
                figure["value"]!.GetValue<long>().ShouldBe(records.Count(May) * 10, what);
                figure["evidence"]!.AsArray().Select(e => Guid.Parse(e!.GetValue<string>())).ShouldBe(records.Where(May).Select(r => r.Id), ignoreOrder: true, what);
            }
        }
    }

    [Fact]
    public async Task Another_bureau_sees_nothing_and_cannot_act()
    {
        var (matters, records) = await Fill();
        await house.Get<Bureaus>().Add(new("990102", "邻县交通运输局", "邻交", "县级", "邻县", null, "邻县人民政府", "邻县人民法院", true), default);
        using var api = await house.Api(house.Officer with { Bureau = "990102" });

        foreach (var path in matters.Select(m => $"matters/{m.Id}").Concat(records.Select(r => $"records/{r.Id}")))
        {
            (await api.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, $"matters/{matters[0].Id}/acts")
        {
            Content = new StringContent("""{"step":"inspect","values":{"on":"2026-03-02"}}""", Encoding.UTF8, "application/json"), Headers = { { "Idempotency-Key", "x1" } },
        };
        (await api.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        JsonNode.Parse(await api.GetStringAsync("matters"))!["items"]!.AsArray().ShouldBeEmpty();
    }

    private static async Task Lists(
        HttpClient api, Browser browser, string what, string apiPath, string page, string export, IReadOnlyList<Thing> things, Func<Thing, bool> may)
    {
        var answer = JsonNode.Parse(await api.GetStringAsync(apiPath))!;
        var listed = answer["items"]!.AsArray().Select(i => Guid.Parse(i!["id"]!.GetValue<string>())).ToHashSet();
        var html = (await browser.Get(page)).Body;
        var csv = Encoding.UTF8.GetString(await browser.Bytes(export));
        foreach (var thing in things)
        {
            listed.Contains(thing.Id).ShouldBe(may(thing), $"{what} {apiPath} {thing.Title}");
            html.Contains(thing.Title, StringComparison.Ordinal).ShouldBe(may(thing), $"{what} {page} {thing.Title}");
            csv.Contains(thing.Title, StringComparison.Ordinal).ShouldBe(may(thing), $"{what} {export} {thing.Title}");
        }

        answer["count"]!.GetValue<int>().ShouldBe(listed.Count, what);
        html.ShouldContain($"共 {listed.Count} 条");
    }

    private static async Task Details(HttpClient api, Browser browser, string what, string apiPath, string[] pages, IReadOnlyList<Thing> things, Func<Thing, bool> may)
    {
        foreach (var thing in things)
        {
            var expected = may(thing) ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            (await api.GetAsync(apiPath + thing.Id)).StatusCode.ShouldBe(expected, $"{what} {apiPath}{thing.Title}");
            foreach (var page in pages)
            {
                (await browser.Get(string.Format(null, page, thing.Id))).Status.ShouldBe(expected, $"{what} {page} {thing.Title}");
            }
        }
    }

    private static async Task Found(Browser browser, string what, string path, IReadOnlyList<Thing> things, Func<Thing, bool> may)
    {
        var body = (await browser.Get(path)).Body;
        foreach (var thing in things)
        {
            body.Contains(thing.Title, StringComparison.Ordinal).ShouldBe(may(thing), $"{what} {path} {thing.Title}");
        }
    }

    /// <summary>Two matters and two records by each of three people in two units, beside those entered before.</summary>
    private async Task<(List<Thing> Matters, List<Thing> Records)> Fill()
    {
        var run = house.Get<Kernel.IIdSource>().Next().ToString("N")[^6..];
        foreach (var (person, unit, letter) in new[] { (house.Officer, house.Officer.Unit, "甲"), (house.Second, OtherUnit, "乙"), (house.Head, OtherUnit, "丙") })
        {
            var actor = person with { Unit = unit, Roles = [.. person.Roles.Append(Roles.Officer).Distinct()] };
            for (var i = 1; i <= 2; i++)
            {
                var title = $"隐秘事项{letter}{i}{run}";
                var opened = await house.Get<MatterActs>().Open(
                    actor, new("fixture.permit", Facts.None.With(CommonFields.On, new DateOnly(2026, 3, 2)).With(PermitProcedure.Name, title), null, $"leak-{run}-{letter}{i}"), default);
                AllMatters.Add(new(((Kernel.Outcome<ActResult>.Done)opened).Value.Matter, title, unit, actor.Person));
                var topic = $"隐秘走访{letter}{i}{run}";
                var entered = await house.Get<RecordActs>().Enter(
                    actor, VisitRegister.Declaration, Facts.None.With(VisitRegister.Topic, topic).With(VisitRegister.On, new DateOnly(2026, 3, 1)).With(VisitRegister.People, 10L), default);
                AllRecords.Add(new(entered.Record!.Id, topic, unit, actor.Person));
            }
        }

        return (AllMatters, AllRecords);
    }
}
