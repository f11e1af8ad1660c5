using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Figures;
using Fatong.Platform.Records;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Governance;
using Fatong.Rooms.Services;
using Fatong.Rooms.Services.Lists;
using Microsoft.Extensions.DependencyInjection;
using Record = Fatong.Platform.Records.Record;

namespace Fatong.Tests.Database.Services;

/// <summary>A house with the room of services.</summary>
public sealed class ServicesHouse(TestServer server) : HouseFixture(server)
{
    protected override IReadOnlyList<Room> Rooms => [EnforcementRoom.Declaration, GovernanceRoom.Declaration, ServicesRoom.Declaration];

    protected override void Add(IServiceCollection services) => services.AddServices();
}

public sealed class CompareItemsTests(ServicesHouse house) : IClassFixture<ServicesHouse>
{
    private static readonly DateOnly January = new(2026, 1, 1);

    [Fact]
    public async Task A_kept_comparison_gives_both_terms_of_the_rate_and_the_next_one_takes_its_place()
    {
        await Enter("云州市", "city", "A", 5);
        var wrong = await Enter("云溪县", "county", "A", 5, "other-power");
        await Enter("云州市", "city", "B", 5);
        await Enter("云溪县", "county", "B", 5);

        house.Clock.Set(new(2026, 2, 1));
        await house.Get<CompareItems>().Keep(house.Officer, new(2026, 2, 1), ItemComparison.Usual, default);
        var before = await Rate();
        await house.Get<RecordActs>().Correct(house.Officer, wrong.Id, 1, wrong.Facts.With(ServiceItems.Kind, "licence"), "类型统一", default);
        house.Clock.Set(new(2026, 3, 2));
        var kept = await house.Get<CompareItems>().Keep(house.Officer, new(2026, 3, 2), ItemComparison.Usual, default);
        await house.Get<CompareItems>().Keep(house.Officer, new(2026, 3, 2), ItemComparison.Usual, default);
        var after = await Rate();

        (before.Value, before.Per).ShouldBe((1, 2));
        (after.Value, after.Per).ShouldBe((2, 2));
        after.Evidence.Select(e => e.Id).ShouldBe([kept[0].Id]);
    }

    [Fact]
    public async Task Nobody_enters_a_comparison_by_hand()
    {
        var facts = Facts.None.With(ItemComparisons.Name, "手填").With(ItemComparisons.Kind, "vertical").With(ItemComparisons.Due, 1).With(ItemComparisons.Agreeing, 1);

        var result = await house.Get<RecordActs>().Enter(house.Officer, ItemComparisons.Declaration, facts, "key-by-hand", default);

        result.Errors.ShouldHaveSingleItem().Message.ShouldContain("由系统计算形成");
    }

    private async Task<Figure> Rate()
    {
        var indicator = ItemComparisons.Figures.First(i => i.Code == "item_vertical_uniformity_rate");
        return await house.Get<FigureReader>().Read(HouseFixture.Bureau, indicator, FigurePeriod.Year(2026), null, default);
    }

    private async Task<Record> Enter(string region, string tier, string code, long days, string kind = "licence")
    {
        var result = await house.Get<RecordActs>().Enter(
            house.Officer, ServiceItems.Declaration,
            Facts.None.With(ServiceItems.Region, region).With(ServiceItems.Tier, tier).With(ServiceItems.Code, code).With(ServiceItems.Name, $"事项{code}").With(ServiceItems.Kind, kind)
                .With("basis", "道路运输条例第24条").With(ServiceItems.Days, days).With(ServiceItems.OnRequest, true).With(ServiceItems.Own, tier == "county").With("from", January),
            default);
        result.Errors.ShouldBeEmpty();
        return result.Record!;
    }
}
