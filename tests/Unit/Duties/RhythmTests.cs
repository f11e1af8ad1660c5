using Fatong.Kernel.Calendar;
using Fatong.Kernel.Duties;
using FsCheck;
using FsCheck.Fluent;
using static Fatong.Tests.Unit.Kernel.Calendar.Days;

namespace Fatong.Tests.Unit.Duties;

public sealed class RhythmTests
{
    private static readonly Gen<DateOnly> AnyDay =
        Gen.Choose(Day("2019-01-01").DayNumber, Day("2040-12-31").DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<Rhythm> Recurring = Gen.Elements<Rhythm>(
        new Rhythm.Yearly(3, 1), new Rhythm.Yearly(2, 29), new Rhythm.Every(1), new Rhythm.Every(3), new Rhythm.Every(6), new Rhythm.Every(1, 10),
        new Rhythm.Every(3, 15), new Rhythm.EveryYears(2, 2019), new Rhythm.EveryYears(3, 2018));

    [Fact]
    public void Every_day_belongs_to_exactly_one_occasion_of_a_recurring_duty() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from rhythm in Recurring from day in AnyDay select (rhythm, day)).ToArbitrary(),
        x => x.rhythm.Between(x.day, x.day).Count(o => o.From <= x.day && x.day <= o.To) == 1));

    [Fact]
    public void The_occasions_of_a_span_do_not_depend_on_how_it_is_cut() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from rhythm in Recurring from day in AnyDay from length in Gen.Choose(0, 800) from cut in Gen.Choose(0, 800) select (rhythm, day, length, cut)).ToArbitrary(),
        x =>
        {
            var (last, middle) = (x.day.AddDays(x.length), x.day.AddDays(Math.Min(x.cut, x.length)));
            var whole = x.rhythm.Between(x.day, last).ToList();
            var parts = x.rhythm.Between(x.day, middle).Concat(x.rhythm.Between(middle, last)).DistinctBy(o => o.Key).OrderBy(o => o.From).ToList();
            return whole.SequenceEqual(parts) && whole.Select(o => o.Key).Distinct().Count() == whole.Count;
        }));

    [Fact]
    public void A_quarterly_duty_has_four_occasions_a_year_each_due_on_its_last_day() =>
        new Rhythm.Every(3).Occasions(2026).Select(o => $"{o.Key} {o.Name} {o.Due:MM-dd}").ShouldBe(
            ["2026Q1 2026年第一季度 03-31", "2026Q2 2026年第二季度 06-30", "2026Q3 2026年第三季度 09-30", "2026Q4 2026年第四季度 12-31"]);

    [Fact]
    public void A_monthly_duty_ends_with_the_month_in_leap_years_too()
    {
        new Rhythm.Every(1).Occasions(2028).Select(o => o.Due).ElementAt(1).ShouldBe(Day("2028-02-29"));
        new Rhythm.Every(1).Occasions(2026).Select(o => o.Due).ElementAt(1).ShouldBe(Day("2026-02-28"));
        new Rhythm.Yearly(2, 29).Occasions(2027).Single().Due.ShouldBe(Day("2027-02-28"));
    }

    [Fact]
    public void A_report_due_after_its_month_counts_what_is_done_until_then_and_nothing_twice()
    {
        var months = new Rhythm.Every(1, DaysAfter: 10).Occasions(2026).ToList();

        months[0].Due.ShouldBe(Day("2026-02-10"));
        months[1].From.ShouldBe(Day("2026-02-11"));
    }

    [Fact]
    public void A_drill_every_two_years_falls_due_at_the_end_of_the_second() =>
        new Rhythm.EveryYears(2, 2025).Between(Day("2026-06-01"), Day("2027-06-01")).Select(o => (o.Key, o.Due)).ShouldBe(
            [("2025-2026", Day("2026-12-31")), ("2027-2028", Day("2028-12-31"))]);

    [Fact]
    public void A_single_duty_is_found_however_long_it_has_run()
    {
        var once = new Rhythm.Once(Day("2021-01-01"), Day("2025-12-31"));

        once.Between(Day("2025-06-01"), Day("2026-06-01")).Single().Due.ShouldBe(Day("2025-12-31"));
        once.Between(Day("2026-01-01"), Day("2026-06-01")).ShouldBeEmpty();
    }

    [Fact]
    public void Publicity_days_weeks_and_months_return_every_year()
    {
        var days = new Rhythm.OnDays([new("12-04", "国家宪法日", 12, 4, 1, ""), new("06", "安全生产月", 6, 1, 0, "")], DaysBefore: 3, DaysAfter: 10);

        var found = days.Between(Day("2026-01-01"), Day("2026-12-31")).ToList();

        found.Select(o => (o.Key, o.From, o.Due)).ShouldBe(
            [("2026/06", Day("2026-05-29"), Day("2026-07-10")), ("2026/12-04", Day("2026-12-01"), Day("2026-12-14"))]);
    }

    [Fact]
    public void A_term_after_an_event_skips_days_off_and_rolls_over_a_holiday()
    {
        var trip = new Trigger("外出培训返回");
        var working = new Rhythm.After(trip, 5.WorkingDays, Ordinary);
        var calendar = new Rhythm.After(trip, 10.CalendarDays, Ordinary);
        var id = new Guid("01890000-0000-7000-8000-000000000009");

        Rhythm.Started(working, id, "赴呼市培训", Day("2026-04-29"), Official).Due.ShouldBe(Walk(Day("2026-04-29"), 5));
        Rhythm.Started(calendar, id, "赴呼市培训", Day("2026-04-22"), Official).Due.ShouldBe(Day("2026-05-06"));
    }

    [Fact]
    public void Every_rhythm_says_itself_in_chinese()
    {
        new Rhythm.Yearly(3, 1).Say().ShouldBe("每年3月1日前");
        new Rhythm.Every(3).Say().ShouldBe("每季度一次");
        new Rhythm.Every(1, 10).Say().ShouldBe("每月一次，期满后10日内");
        new Rhythm.EveryYears(2, 2025).Say().ShouldBe("每2年一次（自2025年起）");
        new Rhythm.After(new("外出培训返回"), 20.WorkingDays, Ordinary).Say().ShouldBe("外出培训返回后20个工作日内");
    }
}
