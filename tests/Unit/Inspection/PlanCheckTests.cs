using Fatong.Kernel.Fields;
using Fatong.Rooms.Inspection.Lists;
using Fatong.Rooms.Inspection.Plans;

namespace Fatong.Tests.Unit.Inspection;

public sealed class PlanCheckTests
{
    private static readonly IReadOnlyList<Listed> Items = [Item("A1", "freight"), Item("A2", "freight"), Item("B1", "taxi")];
    private static readonly IReadOnlyList<Listed> Objects = [.. Enumerable.Range(1, 10).Select(n => Object($"货运{n}", "freight")), Object("出租1", "taxi")];

    [Fact]
    public void Share_is_rounded_up_and_a_count_is_taken_as_it_is()
    {
        var result = Check(Line("A1", "share", 1_500, null), Line("B1", "count", 1, null));

        result.Lines.Select(l => l.Get(InspectionPlan.Count)).ShouldBe([2, 1]);
        result.Planned.ShouldBe(3);
        result.Conflicts.ShouldBeEmpty();
    }

    [Fact]
    public void Two_rounds_of_one_trade_above_the_cap_are_shown_and_one_merged_visit_is_not()
    {
        Check(Line("A1", "count", 2, null), Line("A2", "count", 3, null)).Conflicts.ShouldHaveSingleItem().ShouldContain("2轮抽查，10户的年度检查上限为1次");

        var merged = Check(Line("A1", "count", 2, "春"), Line("A2", "count", 3, "春"));
        merged.Conflicts.ShouldBeEmpty();
        merged.Planned.ShouldBe(3);
    }

    [Fact]
    public void Merged_lines_whose_times_do_not_meet_are_shown()
    {
        var early = Line("A1", "count", 2, "春").With(InspectionPlan.To, new DateOnly(2026, 4, 1));
        var late = Line("A2", "count", 2, "春").With(InspectionPlan.From, new DateOnly(2026, 6, 1)).With(InspectionPlan.To, new DateOnly(2026, 6, 30));

        Check(early, late).Conflicts.ShouldHaveSingleItem().ShouldContain("没有重叠");
    }

    [Fact]
    public void A_key_sector_that_is_visited_too_seldom_is_shown()
    {
        Check(Line("B1", "count", 1, null)).Conflicts.ShouldBeEmpty();
        Check(Line("A1", "count", 1, null)).Conflicts.ShouldBeEmpty();

        Check(Line("B1", "count", 0, null)).Conflicts.ShouldBe(["重点领域“出租汽车”要求每户每年至少检查1次，共1户次，计划只安排0户次"]);
    }

    [Fact]
    public void Unlisted_item_and_more_than_the_pool_holds_are_shown()
    {
        var result = Check(Line("X9", "count", 1, null), Line("B1", "count", 5, null));

        result.Conflicts.ShouldContain(c => c.Contains("“X9”不在已批准"));
        result.Conflicts.ShouldContain(c => c.Contains("计划抽查5户，名录库只有1户"));
    }

    private static PlanResult Check(params Facts[] lines) => PlanCheck.Of(lines, Items, Objects, Objects.ToDictionary(o => o.Id, _ => 1L), trade => trade == "taxi" ? (1, "出租汽车") : default);

    private static Facts Line(string item, string way, long value, string? merge) => Facts.None.With(InspectionPlan.Item, item).With(InspectionPlan.Way, way).With(InspectionPlan.Value, value)
        .With(InspectionPlan.From, new DateOnly(2026, 3, 1)).With(InspectionPlan.To, new DateOnly(2026, 5, 31)).With(InspectionPlan.Merge.Code, merge);

    private static Listed Item(string number, string trade) =>
        new(Guid.CreateVersion7(), 1, Facts.None.With(ItemList.Number, number).With(ItemList.Name, number + "检查").With(ItemList.Trade, trade));

    private static Listed Object(string name, string trade) =>
        new(Guid.CreateVersion7(), 1, Facts.None.With(ObjectList.Number, name).With(ObjectList.Name, name).With(ObjectList.Trade, trade).With(ObjectList.Area, "城区"));
}
