using Fatong.Kernel.Fields;
using Fatong.Platform.Records;

namespace Fatong.Tests.Database.Records;

public sealed class RecordRulesTests(EventHouse house) : IClassFixture<EventHouse>
{
    private static readonly DateOnly Day = new(2026, 2, 3);

    [Fact]
    public async Task A_rule_refuses_the_record_at_its_field()
    {
        var errors = await house.Refused(EventHouse.Events, EventHouse.Event("多报", Day).With(EventHouse.Number, 9).With(EventHouse.Reached, 8));

        errors.ShouldBe(["参加人数：不能大于受众"]);
    }

    [Fact]
    public async Task The_number_of_participants_is_counted_from_the_list()
    {
        IReadOnlyList<Guid> two = [house.Officer.Person, house.Second.Person];

        var record = await house.Entered(EventHouse.Events, EventHouse.Event("学习", Day).With(EventHouse.People, two));

        record.Facts.Get(EventHouse.Number).ShouldBe(2);
    }

    [Fact]
    public async Task A_day_before_the_century_is_a_slip_of_the_year() =>
        (await house.Refused(EventHouse.Events, EventHouse.Event("旧", new(1926, 2, 3)))).ShouldBe(["日期：早于2000年，请核对年份"]);

    [Fact]
    public async Task A_register_that_needs_a_file_refuses_a_record_without_one()
    {
        var facts = Facts.None.With(EventHouse.Topic, "纪要").With(EventHouse.On, Day);

        (await house.Refused(EventHouse.Minutes, facts)).ShouldBe(["附件：须附至少一份文件"]);
        await house.Entered(EventHouse.Minutes, facts.With("attachments", (IReadOnlyList<string>)[new string('a', 64)]));
    }

    [Fact]
    public async Task Stock_never_falls_below_nothing_on_any_day()
    {
        var came = await house.Entered(EventHouse.Moves, EventHouse.Moved(Day, "in", 100, "book"));
        var left = await house.Entered(EventHouse.Moves, EventHouse.Moved(Day.AddDays(5), "out", 60, "book"));

        (await house.Refused(EventHouse.Moves, EventHouse.Moved(Day.AddDays(6), "out", 41, "book"))).ShouldBe(["数量：库存不足：到2026-02-09结存将为-1份"]);
        (await house.Refused(EventHouse.Moves, EventHouse.Moved(Day.AddDays(-1), "out", 1, "book"))).ShouldBe(["数量：库存不足：到2026-02-02结存将为-1份"]);
        (await house.Refused(EventHouse.Moves, EventHouse.Moved(Day, "out", 1))).Single().ShouldContain("库存不足");

        var acts = house.Get<RecordActs>();
        (await acts.Withdraw(house.Officer, came.Id, "误登", default)).Errors.Single().Message.ShouldContain("库存不足");
        (await acts.Correct(house.Officer, came.Id, 1, EventHouse.Moved(Day, "in", 59, "book"), "数错", default)).Errors.Single().Message.ShouldContain("库存不足");
        (await acts.Withdraw(house.Officer, left.Id, "误登", default)).Errors.ShouldBeEmpty();
        (await acts.Correct(house.Officer, came.Id, 1, EventHouse.Moved(Day, "in", 59, "book"), "数错", default)).Errors.ShouldBeEmpty();
    }
}
