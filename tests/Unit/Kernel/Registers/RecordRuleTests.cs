using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Tests.Unit.Kernel.Registers;

public sealed class RecordRuleTests
{
    private static readonly Field<long> Whole = Make.Count("whole", "应到人数", "人");
    private static readonly Field<long> Part = Make.Count("part", "实到人数", "人");
    private static readonly Field<DateOnly> From = Make.Date("from", "受理日期");
    private static readonly Field<DateOnly> To = Make.Date("to", "办结日期");
    private static readonly Field<string> State = Make.Choice("state", "状态", ("open", "办理中"), ("done", "已办结"));
    private static readonly Field<IReadOnlyList<string>> Topics = Make.Choices("topics", "议题", ("law", "法治"), ("safety", "安全"));

    [Theory]
    [InlineData(10L, 10L, true)]
    [InlineData(10L, 11L, false)]
    [InlineData(10L, null, true)]
    public void A_part_is_not_above_its_whole(long whole, long? part, bool holds)
    {
        var facts = Facts.None.With(Whole, whole).With(Part.Code, part);

        RecordRules.PartOf(Part, Whole).Holds(facts).ShouldBe(holds);
    }

    [Fact]
    public void A_day_is_not_before_the_day_it_follows()
    {
        var rule = RecordRules.NotBefore(To, From);
        var facts = Facts.None.With(From, new DateOnly(2025, 3, 3));

        rule.Holds(facts).ShouldBeTrue();
        rule.Holds(facts.With(To, new DateOnly(2025, 3, 3))).ShouldBeTrue();
        rule.Holds(facts.With(To, new DateOnly(2025, 3, 2))).ShouldBeFalse();
        rule.Message.ShouldBe("不能早于受理日期");
    }

    [Fact]
    public void A_field_is_asked_for_when_the_choice_says_so()
    {
        var rule = RecordRules.NeededWhen(To, State, "done");

        rule.Holds(Facts.None).ShouldBeTrue();
        rule.Holds(Facts.None.With(State, "open")).ShouldBeTrue();
        rule.Holds(Facts.None.With(State, "done")).ShouldBeFalse();
        rule.Holds(Facts.None.With(State, "done").With(To, new DateOnly(2025, 3, 3))).ShouldBeTrue();
        rule.Message.ShouldContain("已办结");
    }

    [Fact]
    public void A_condition_asks_for_one_of_several_choices()
    {
        var condition = Conditions.Has(Topics, "law");

        condition.HoldsIn(Facts.None.With(Topics, (IReadOnlyList<string>)["safety", "law"]), _ => false).ShouldBeTrue();
        condition.HoldsIn(Facts.None.With(Topics, (IReadOnlyList<string>)["safety"]), _ => false).ShouldBeFalse();
        condition.HoldsIn(Facts.None, _ => false).ShouldBeFalse();
        condition.Say(_ => "").ShouldBe("议题含有法治");
    }
}
