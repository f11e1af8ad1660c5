using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Lists;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Tests.Database.FixtureRoom;

namespace Fatong.Tests.Database.Records;

using Record = Fatong.Platform.Records.Record;

public sealed class RecordReadsTests(EventHouse house) : IClassFixture<EventHouse>
{
    [Fact]
    public async Task Days_months_and_parts_are_counted_within_the_scope()
    {
        await house.Entered(EventHouse.Events, EventHouse.Event("一", new(2021, 3, 5)).With(EventHouse.Reached, 10).With(EventHouse.Reached.EstimateMark, true));
        await house.Entered(EventHouse.Events, EventHouse.Event("二", new(2021, 3, 5), "visit").With(EventHouse.Reached, 5));
        await house.Entered(EventHouse.Events, EventHouse.Event("三", new(2021, 4, 5)), house.Second);
        var tallies = house.Get<RecordTallies>();
        var year = new RecordQuery(EventHouse.Events, From: new(2021, 1, 1), To: new(2021, 12, 31));

        var days = await tallies.Days(house.Officer, year, default);
        var kinds = await tallies.By(house.Officer, year, EventHouse.Kind, EventHouse.Reached, default);
        var months = await tallies.By(house.Officer with { Scope = DataScope.Self }, year, Splits.Month, null, default);

        days.ShouldBe(new Dictionary<DateOnly, int> { [new(2021, 3, 5)] = 2, [new(2021, 4, 5)] = 1 }, ignoreOrder: true);
        kinds.ShouldBe([new("talk", 2, 10, 1), new("visit", 1, 5, 0)]);
        months.ShouldBe([new("2021-03", 2, 0, 0)]);
    }

    [Fact]
    public async Task Attendance_is_known_person_by_person()
    {
        IReadOnlyList<Guid> both = [house.Officer.Person, house.Second.Person];
        IReadOnlyList<Guid> one = [house.Second.Person];
        await house.Entered(EventHouse.Events, EventHouse.Event("学一", new(2022, 3, 5)).With(EventHouse.People, both).With(EventHouse.Hours, 4));
        await house.Entered(EventHouse.Events, EventHouse.Event("学二", new(2022, 4, 5)).With(EventHouse.People, one).With(EventHouse.Hours, 2));

        var people = await house.Get<RecordTallies>().People(house.Officer, new(EventHouse.Events, From: new(2022, 1, 1), To: new(2022, 12, 31)), default);

        people.ShouldBe([new(house.Second.Person.ToString(), 2, 6, 0), new(house.Officer.Person.ToString(), 1, 4, 0)]);
    }

    [Fact]
    public async Task A_list_as_of_a_day_shows_what_was_registered_then()
    {
        house.Clock.Set(new(2026, 2, 2));
        var item = await house.Entered(EventHouse.Items, Facts.None.With(EventHouse.Item, "旧称事项").With(EventHouse.From, new DateOnly(2025, 1, 1)));
        var late = await house.Entered(EventHouse.Items, Facts.None.With(EventHouse.Item, "补录事项").With(EventHouse.From, new DateOnly(2023, 1, 1)).With(EventHouse.To, new DateOnly(2023, 12, 31)));
        house.Clock.Set(new(2026, 3, 2));
        var renamed = item.Facts.With(EventHouse.Item, "新称事项").With(EventHouse.To, new DateOnly(2026, 6, 30));
        (await house.Get<RecordActs>().Correct(house.Officer, item.Id, 1, renamed, "更名", default)).Errors.ShouldBeEmpty();
        var list = house.Get<RecordList>();
        async Task<Record?> On(DateOnly day, Guid id) => (await list.Read(house.Officer, new(EventHouse.Items, AsOf: day), new(), default)).Rows.FirstOrDefault(r => r.Id == id);

        var then = (await On(new(2026, 2, 20), item.Id))!;
        var now = (await On(new(2026, 3, 2), item.Id))!;
        var before = (await On(new(2023, 6, 1), late.Id))!;

        (then.Title, then.Version, then.ChangedSince).ShouldBe(("旧称事项", 1, true));
        (now.Title, now.Version, now.ChangedSince).ShouldBe(("新称事项", 2, false));
        (before.Title, before.ChangedSince).ShouldBe(("补录事项", false));
        (await On(new(2026, 7, 1), item.Id)).ShouldBeNull();
        var exported = new List<string>();
        await foreach (var row in list.Stream(house.Officer, new(EventHouse.Items, AsOf: new(2026, 2, 20)), default))
        {
            exported.Add(row.Title);
        }

        exported.ShouldContain("旧称事项");
    }

    [Fact]
    public async Task The_stock_page_carries_forward_what_moved_before()
    {
        await house.Entered(EventHouse.Moves, EventHouse.Moved(new(2024, 12, 5), "in", 100));
        await house.Entered(EventHouse.Moves, EventHouse.Moved(new(2025, 1, 5), "out", 30));
        await house.Entered(EventHouse.Moves, EventHouse.Moved(new(2025, 2, 5), "in", 7));
        await house.Entered(EventHouse.Moves, EventHouse.Moved(new(2026, 1, 5), "out", 1));

        var lines = await house.Get<StockBook>().Read(house.Officer, EventHouse.Moves, new(2025, 1, 1), new(2025, 12, 31), default);

        lines.ShouldBe([new("leaflet", 100, 7, 30)]);
        lines[0].Left.ShouldBe(77);
    }

    [Fact]
    public async Task A_record_knows_the_records_and_matters_that_point_at_it()
    {
        IReadOnlyList<Guid> people = [house.Expired.Person];
        var first = await house.Entered(EventHouse.Events, EventHouse.Event("指向人员", new(2023, 3, 5)).With(EventHouse.People, people));
        var staff = (await house.Get<RecordReader>().Find(house.Officer, house.Expired.Person, default))!;

        var groups = await house.Get<Backlinks>().Of(house.Officer, staff, default);
        var hidden = await house.Get<Backlinks>().Of(house.Second with { Scope = DataScope.Self }, staff, default);

        groups.Single(g => g.Code == "event").Newest.ShouldHaveSingleItem().Id.ShouldBe(first.Id);
        groups.Select(g => g.Code).ShouldContain("certificate");
        hidden.Select(g => g.Code).ShouldNotContain("event");
    }

    [Fact]
    public async Task A_matter_that_names_a_person_is_found_from_the_person()
    {
        var acts = house.Get<MatterActs>();
        var day = Facts.None.With(CommonFields.On, new DateOnly(2026, 3, 2));
        IReadOnlyList<Guid> officers = [house.Officer.Person, house.Second.Person];
        var opened = await acts.Open(house.Officer, new("fixture.permit", day.With(PermitProcedure.Name, "反查"), null, "backlink-1"), default);
        var matter = opened.ShouldBeOfType<Outcome<ActResult>.Done>().Value.Matter;
        (await acts.Take(house.Officer, new(matter, PermitProcedure.Inspect, day.With(CommonFields.Officers, officers).With(PermitProcedure.Fit, true), "backlink-2"), default))
            .ShouldBeOfType<Outcome<ActResult>.Done>();
        var staff = (await house.Get<RecordReader>().Find(house.Officer, house.Second.Person, default))!;

        var group = (await house.Get<Backlinks>().Of(house.Officer, staff, default)).Single(g => g.Code == "fixture.permit");

        group.AreMatters.ShouldBeTrue();
        group.Newest.ShouldContain(t => t.Id == matter);
    }
}
