using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Figures;
using Fatong.Platform.Work;
using Fatong.Tests.Database.Records;

namespace Fatong.Tests.Database.Figures;

public sealed class RecordFiguresTests(EventHouse house) : IClassFixture<EventHouse>
{
    private FigureReader Reader => house.Get<FigureReader>();

    [Fact]
    public async Task A_distinct_count_by_a_dimension_tells_objects_apart_within_each_part()
    {
        foreach (var (company, kind) in new[] { ("甲", "visit"), ("甲", "visit"), ("乙", "visit"), ("甲", "talk"), ("", "visit") })
        {
            var facts = EventHouse.Event("走访", new(2021, 5, 6), kind);
            await house.Entered(EventHouse.Events, company.Length == 0 ? facts : facts.With(EventHouse.Company, company));
        }

        var all = EventHouse.Companies with { Query = FigureQuery.DistinctRecords(EventHouse.Events, EventHouse.Company) };
        var split = await Reader.Read(HouseFixture.Bureau, all, FigurePeriod.Year(2021), EventHouse.Kind, default);
        split.Value.ShouldBe(2);
        split.Parts.ShouldBe(new Dictionary<string, long> { ["talk"] = 1, ["visit"] = 2 }, ignoreOrder: true);

        var plain = await Reader.Read(HouseFixture.Bureau, EventHouse.Companies, FigurePeriod.Year(2021), null, default);
        plain.Value.ShouldBe(2);
        plain.Evidence.Count.ShouldBe(4);
    }

    [Fact]
    public async Task People_on_lists_are_told_apart_one_by_one()
    {
        IReadOnlyList<Guid> first = [house.Officer.Person, house.Second.Person];
        IReadOnlyList<Guid> second = [house.Second.Person, house.Head.Person];
        await house.Entered(EventHouse.Events, EventHouse.Event("一", new(2022, 1, 6)).With(EventHouse.People, first));
        await house.Entered(EventHouse.Events, EventHouse.Event("二", new(2022, 2, 6)).With(EventHouse.People, second));
        await house.Entered(EventHouse.Events, EventHouse.Event("三", new(2022, 3, 6)));

        var figure = await Reader.Read(HouseFixture.Bureau, EventHouse.Learners, FigurePeriod.Year(2022), Splits.Month, default);

        figure.Value.ShouldBe(3);
        figure.Parts.ShouldBe(new Dictionary<string, long> { ["2022-01"] = 2, ["2022-02"] = 2, ["2022-03"] = 0 }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_sum_says_how_many_of_its_numbers_are_estimates()
    {
        await house.Entered(EventHouse.Events, EventHouse.Event("一", new(2023, 1, 6)).With(EventHouse.Reached, 100).With(EventHouse.Reached.EstimateMark, true));
        await house.Entered(EventHouse.Events, EventHouse.Event("二", new(2023, 1, 7), "visit").With(EventHouse.Reached, 30));

        var figure = await Reader.Read(HouseFixture.Bureau, EventHouse.Audience, FigurePeriod.Year(2023), EventHouse.Kind, default);

        (figure.Value, figure.Estimated).ShouldBe((130L, 1));
        figure.Parts["talk"].ShouldBe(100);
    }

    [Fact]
    public async Task A_stock_counts_what_is_in_force_on_the_last_day()
    {
        foreach (var (from, to) in new (DateOnly, DateOnly?)[] { (new(2020, 1, 1), null), (new(2020, 1, 1), new(2020, 12, 31)), (new(2020, 1, 1), new(2020, 12, 30)), (new(2021, 1, 1), null) })
        {
            await house.Entered(EventHouse.Items, Facts.None.With(EventHouse.Item, $"事项 {from} {to}").With(EventHouse.From, from).With(EventHouse.To.Code, to));
        }

        async Task<long> On(DateOnly day) => (await Reader.Read(HouseFixture.Bureau, EventHouse.Valid, new(new(2020, 1, 1), day), null, default)).Value;
        (await On(new(2020, 12, 30))).ShouldBe(3);
        (await On(new(2020, 12, 31))).ShouldBe(2);
        (await On(new(2021, 1, 1))).ShouldBe(2);
    }

    [Fact]
    public async Task A_rate_over_records_keeps_both_terms_within_the_scope()
    {
        var self = house.Second with { Scope = DataScope.Self };
        await house.Entered(EventHouse.Events, EventHouse.Event("一", new(2024, 1, 6)));
        await house.Entered(EventHouse.Events, EventHouse.Event("二", new(2024, 1, 7), "visit"));
        await house.Entered(EventHouse.Events, EventHouse.Event("三", new(2024, 1, 8)), self);

        var whole = await Reader.Read(HouseFixture.Bureau, EventHouse.TalkShare, FigurePeriod.Year(2024), null, default);
        var own = await house.Get<ScopedFigures>().Read(self, EventHouse.TalkShare, FigurePeriod.Year(2024), null, default);

        (whole.Value, whole.Per, whole.BasisPoints).ShouldBe((2L, 3L, 6667L));
        (own.Value, own.Per).ShouldBe((1L, 1L));
    }

    [Fact]
    public async Task Months_and_units_split_any_figure()
    {
        await house.Entered(EventHouse.Events, EventHouse.Event("一", new(2025, 3, 6)).With(EventHouse.Reached, 7));
        await house.Entered(EventHouse.Events, EventHouse.Event("二", new(2025, 12, 31)).With(EventHouse.Reached, 5));

        var months = await house.Get<ScopedFigures>().Months(house.Officer, EventHouse.Audience, 2025, default);
        var units = await Reader.Read(HouseFixture.Bureau, EventHouse.Audience, FigurePeriod.Year(2025), Splits.Unit, default);

        months.ShouldBe([0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 5]);
        units.Parts.ShouldHaveSingleItem().ShouldBe(KeyValuePair.Create(house.Officer.Unit.ToString(), 12L));
    }

    [Fact]
    public async Task A_value_measured_in_the_database_is_that_of_its_evidence()
    {
        IReadOnlyList<Guid> people = [house.Officer.Person, house.Head.Person];
        await house.Entered(EventHouse.Events, EventHouse.Event("一", new(2018, 3, 6), "visit").With(EventHouse.Reached, 7).With(EventHouse.Reached.EstimateMark, true).With(EventHouse.People, people).With(EventHouse.Company, "甲"));
        await house.Entered(EventHouse.Events, EventHouse.Event("二", new(2018, 4, 6)).With(EventHouse.Reached, 5).With(EventHouse.People, people));

        var twofold = EventHouse.Audience with { Query = EventHouse.Audience.Query.Only(Conditions.Is(EventHouse.Kind, "talk")) with { Also = [EventHouse.Audience.Query.Only(Conditions.Is(EventHouse.Kind, "visit"))] } };
        (await Reader.Value(HouseFixture.Bureau, twofold, FigurePeriod.Year(2018), default)).Value.ShouldBe(12);
        foreach (var indicator in new[] { EventHouse.Audience, EventHouse.Companies, EventHouse.Learners, EventHouse.Valid, EventHouse.TalkShare, twofold })
        {
            var read = await Reader.Read(HouseFixture.Bureau, indicator, FigurePeriod.Year(2018), null, default);
            var value = await Reader.Value(HouseFixture.Bureau, indicator, FigurePeriod.Year(2018), default);

            (value.Value, value.Per, value.Estimated).ShouldBe((read.Value, read.Per, read.Estimated), indicator.Code);
        }
    }
}
