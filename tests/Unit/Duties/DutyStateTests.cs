using Fatong.Kernel.Duties;
using Fatong.Kernel.Procedures;
using FsCheck;
using FsCheck.Fluent;
using static Fatong.Tests.Unit.Kernel.Calendar.Days;

namespace Fatong.Tests.Unit.Duties;

public sealed class DutyStateTests
{
    private static readonly Duty Report = new("report", "年度报告", Debtor.Bureau(Roles.Writer), new Rhythm.Yearly(3, 1), DoneBy.Hand("报告文本")) { GraceDays = 5, WarnDays = 20 };

    [Theory]
    [InlineData("2026-02-08", DutyState.NotDue)]
    [InlineData("2026-02-09", DutyState.Soon)]
    [InlineData("2026-03-01", DutyState.Soon)]
    [InlineData("2026-03-06", DutyState.Soon)]
    [InlineData("2026-03-07", DutyState.Overdue)]
    public void What_is_not_done_warns_before_the_day_and_is_overdue_after_the_grace(string today, DutyState expected) =>
        DutyStates.Of(Report, Day("2026-03-01"), null, false, Day(today)).ShouldBe(expected);

    [Theory]
    [InlineData("2026-03-06", DutyState.Done)]
    [InlineData("2026-03-07", DutyState.DoneLate)]
    public void What_is_done_is_late_only_after_the_grace(string done, DutyState expected) =>
        DutyStates.Of(Report, Day("2026-03-01"), Day(done), false, Day("2026-12-01")).ShouldBe(expected);

    [Fact]
    public void What_is_exempt_is_neither_done_nor_overdue() =>
        DutyStates.Of(Report, Day("2026-03-01"), null, true, Day("2026-12-01")).ShouldBe(DutyState.Exempt);

    [Fact]
    public void Days_overdue_count_from_the_end_of_the_grace()
    {
        DutyStates.DaysOverdue(Report, Day("2026-03-01"), Day("2026-03-06")).ShouldBe(0);
        DutyStates.DaysOverdue(Report, Day("2026-03-01"), Day("2026-03-16")).ShouldBe(10);
    }

    [Fact]
    public void Completion_keeps_both_terms_and_leaves_out_what_is_exempt_or_not_yet_due()
    {
        var due = Day("2026-03-31");
        var rate = Completion.Count(
            [(due, DutyState.Done), (due, DutyState.DoneLate), (due, DutyState.Overdue), (due, DutyState.Exempt), (Day("2026-06-30"), DutyState.Done)], Day("2026-04-30"));

        rate.ShouldBe(new Completion(Owed: 3, Done: 2, OnTime: 1));
        rate.BasisPoints.ShouldBe(6667);
        new Completion(0, 0, 0).BasisPoints.ShouldBeNull();
    }

    [Fact]
    public void A_rate_never_passes_one_hundred_percent() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements(DutyStates.All.Select(s => s.State).ToArray()).ListOf().ToArbitrary(),
        states =>
        {
            var rate = Completion.Count(states.Select(s => (Day("2026-03-31"), s)), Day("2026-12-31"));
            return rate.OnTime <= rate.Done && rate.Done <= rate.Owed && rate.Owed + states.Count(s => s == DutyState.Exempt) == states.Count;
        }));

    [Fact]
    public void Every_state_has_a_code_that_leads_back_to_it() =>
        DutyStates.All.ShouldAllBe(s => DutyStates.Find(s.Code) == s.State);
}
