using Fatong.Kernel.Calendar;
using FsCheck;
using FsCheck.Fluent;
using static Fatong.Tests.Unit.Kernel.Calendar.Days;

namespace Fatong.Tests.Unit.Kernel.Calendar;

public sealed class WorkCalendarTests
{
    private static readonly Gen<DateOnly> AnyDay =
        Gen.Choose(Day("2018-01-01").DayNumber, Day("2028-12-31").DayNumber).Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2026-05-01", false)]
    [InlineData("2026-05-09", true)]
    [InlineData("2026-05-10", false)]
    [InlineData("2026-05-11", true)]
    [InlineData("2020-01-31", false)]
    [InlineData("2020-02-03", true)]
    public void Holidays_weekends_and_make_up_days_are_known(string day, bool works) =>
        Official.IsWorkingDay(Day(day)).ShouldBe(works);

    [Fact]
    public void Every_year_from_2019_through_2026_is_published_and_no_other()
    {
        Enumerable.Range(2015, 15).Where(Official.IsPublished).ShouldBe(Enumerable.Range(2019, 8));
        Official.LastPublishedYear.ShouldBe(2026);
    }

    [Theory]
    [InlineData(2019, 250)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_the_known_number_of_working_days(int year, int expected) =>
        Official.CountWorkingDays(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31)).ShouldBe(expected);

    [Fact]
    public void Adding_crosses_a_long_holiday_and_counts_the_make_up_saturday()
    {
        Official.AddWorkingDays(Day("2026-04-30"), 1).ShouldBe(Day("2026-05-06"));
        Official.AddWorkingDays(Day("2026-05-06"), 3).ShouldBe(Day("2026-05-09"));
        Official.AddWorkingDays(Day("2026-05-06"), -1).ShouldBe(Day("2026-04-30"));
    }

    [Fact]
    public void A_local_holiday_is_off_only_where_it_was_added()
    {
        var corban = new SpecialDay(Day("2026-05-27"), Off: true, "古尔邦节");
        var local = Official.With([corban]);

        local.IsWorkingDay(Day("2026-05-27")).ShouldBeFalse();
        local.AddWorkingDays(Day("2026-05-26"), 1).ShouldBe(Day("2026-05-28"));
        local.IsPublished(2026).ShouldBeTrue();
        Official.IsWorkingDay(Day("2026-05-27")).ShouldBeTrue();
    }

    [Fact]
    public void A_local_day_beyond_the_published_years_is_kept()
    {
        var local = Official.With([new SpecialDay(Day("2030-03-13"), Off: true, "地方节日")]).With([]);

        local.IsWorkingDay(Day("2030-03-13")).ShouldBeFalse();
        local.IsPublished(2030).ShouldBeFalse();
        local.AddWorkingDays(Day("2030-03-12"), 1).ShouldBe(Day("2030-03-14"));
    }

    [Fact]
    public void A_calendar_without_years_knows_weekends()
    {
        var bare = new WorkCalendar([]);

        bare.AddWorkingDays(Day("2026-05-01"), 1).ShouldBe(Day("2026-05-04"));
        bare.CountWorkingDays(Day("2026-05-01"), Day("2026-05-08")).ShouldBe(5);
    }

    [Fact]
    public void Adding_agrees_with_walking_each_day() =>
        Prop.ForAll(Gen.Zip(AnyDay, Gen.Choose(-400, 400)).ToArbitrary(),
            x => Official.AddWorkingDays(x.Item1, x.Item2) == Walk(x.Item1, x.Item2)).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_agrees_with_walking_each_day() =>
        Prop.ForAll(Gen.Zip(AnyDay, Gen.Choose(0, 800)).ToArbitrary(), x =>
        {
            var days = Enumerable.Range(1, x.Item2).Count(n => Official.IsWorkingDay(x.Item1.AddDays(n)));
            return Official.CountWorkingDays(x.Item1, x.Item1.AddDays(x.Item2)) == days;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_then_counting_gives_the_number_back() =>
        Prop.ForAll(Gen.Zip(AnyDay, Gen.Choose(1, 1000)).ToArbitrary(),
            x => Official.CountWorkingDays(x.Item1, Official.AddWorkingDays(x.Item1, x.Item2)) == x.Item2).QuickCheckThrowOnFailure();
}
