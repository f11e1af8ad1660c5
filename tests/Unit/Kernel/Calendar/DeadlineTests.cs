using Fatong.Kernel.Calendar;
using FsCheck;
using FsCheck.Fluent;
using static Fatong.Tests.Unit.Kernel.Calendar.Days;

namespace Fatong.Tests.Unit.Kernel.Calendar;

public sealed class DeadlineTests
{
    private static readonly Gen<DateOnly> AnyDay =
        Gen.Choose(Day("2019-01-01").DayNumber, Day("2026-12-31").DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<TermUnit> AnyUnit =
        Gen.Elements(TermUnit.CalendarDays, TermUnit.WorkingDays, TermUnit.Months, TermUnit.Years);

    private static readonly Gen<CountingRule> AnyRule = Gen.Elements(Ordinary, Strict, FromStart);

    [Fact]
    public void The_start_day_does_not_count()
    {
        var sheet = Official.Deadline(90.CalendarDays, Day("2026-03-02"), Ordinary);

        sheet.Lines[0].ShouldBe(new SheetLine(Day("2026-03-02"), Day("2026-03-02"), DayNote.StartExcluded, 0, "", Extended: false));
        sheet.Lines[1].LastOrdinal.ShouldBe(90);
    }

    [Fact]
    public void The_last_day_rolls_over_a_weekend()
    {
        var sheet = Official.Deadline(90.CalendarDays, Day("2026-03-02"), Ordinary);

        sheet.Due.ShouldBe(Day("2026-06-01"));
        sheet.IsPast(Day("2026-06-01")).ShouldBeFalse();
        sheet.IsPast(Day("2026-06-02")).ShouldBeTrue();
        sheet.Lines[^2].Note.ShouldBe(DayNote.RolledOver);
        sheet.Lines[^1].Note.ShouldBe(DayNote.RolledTo);
    }

    [Fact]
    public void The_last_day_rolls_over_a_whole_holiday()
    {
        Official.Deadline(15.CalendarDays, Day("2026-09-16"), Ordinary).Due.ShouldBe(Day("2026-10-08"));
    }

    [Fact]
    public void The_last_day_does_not_roll_from_a_make_up_saturday()
    {
        Official.Deadline(15.CalendarDays, Day("2026-04-24"), Ordinary).Due.ShouldBe(Day("2026-05-09"));
    }

    [Fact]
    public void A_seizure_ends_on_its_last_day_even_on_a_holiday()
    {
        Official.Deadline(30.CalendarDays, Day("2026-09-01"), Strict).Due.ShouldBe(Day("2026-10-01"));
    }

    [Theory]
    [InlineData("2026-01-30", "2026-02-28")]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2024-01-31", "2024-02-29")]
    [InlineData("2026-02-28", "2026-03-28")]
    public void A_month_ends_on_the_same_number_or_the_last_day(string start, string due) =>
        Official.Deadline(1.Months, Day(start), Strict).Due.ShouldBe(Day(due));

    [Fact]
    public void A_year_from_a_leap_day_ends_on_the_twenty_eighth() =>
        Official.Deadline(1.Years, Day("2024-02-29"), Strict).Due.ShouldBe(Day("2025-02-28"));

    [Fact]
    public void A_term_that_counts_its_start_day_ends_a_day_earlier()
    {
        Official.Deadline(3.Months, Day("2026-03-01"), FromStart with { Roll = Roll.Never }).Due.ShouldBe(Day("2026-05-31"));
        Official.Deadline(5.WorkingDays, Day("2026-03-02"), FromStart).Due.ShouldBe(Day("2026-03-06"));
    }

    [Fact]
    public void Working_days_skip_the_holiday_and_count_the_make_up_saturday()
    {
        var sheet = Official.Deadline(5.WorkingDays, Day("2026-04-30"), Ordinary);

        sheet.Due.ShouldBe(Day("2026-05-11"));
        sheet.Lines.Select(l => l.Note).ShouldBe(
            [DayNote.StartExcluded, DayNote.Holiday, DayNote.WorkingDay, DayNote.MakeUpWork, DayNote.Weekend, DayNote.WorkingDay]);
        sheet.Provisional.ShouldBeFalse();
    }

    [Fact]
    public void A_suspension_pushes_the_end_by_its_days()
    {
        var test = new Suspension(Day("2026-03-10"), Day("2026-03-19"), "检测", Basis);

        Official.Deadline(30.CalendarDays, Day("2026-03-02"), Strict, [test]).Due.ShouldBe(Day("2026-04-11"));
    }

    [Fact]
    public void Overlapping_suspensions_skip_each_day_once()
    {
        var one = new Suspension(Day("2026-03-10"), Day("2026-03-15"), "检测", Basis);
        var two = new Suspension(Day("2026-03-13"), Day("2026-03-19"), "鉴定", Basis);

        Official.Deadline(30.CalendarDays, Day("2026-03-02"), Strict, [two, one]).Due.ShouldBe(Day("2026-04-11"));
    }

    [Fact]
    public void A_suspension_after_the_end_changes_nothing()
    {
        var late = new Suspension(Day("2026-04-02"), null, "鉴定", Basis);

        Official.Deadline(30.CalendarDays, Day("2026-03-02"), Strict, [late]).Due.ShouldBe(Day("2026-04-01"));
    }

    [Fact]
    public void A_running_suspension_leaves_the_end_open_and_tells_what_remains()
    {
        var running = new Suspension(Day("2026-03-13"), null, "鉴定", Basis);

        var sheet = Official.Deadline(30.CalendarDays, Day("2026-03-02"), Strict, [running]);

        sheet.Suspended.ShouldBeTrue();
        sheet.Remaining.ShouldBe(20);
        sheet.IsPast(Day("2030-01-01")).ShouldBeFalse();
        sheet.Explain().ShouldContain("剩余20日");
    }

    [Fact]
    public void A_suspension_that_begins_on_the_rolled_days_moves_the_end_behind_it()
    {
        var testing = new Suspension(Day("2026-06-01"), Day("2026-06-02"), "检测", Basis);

        Official.Deadline(90.CalendarDays, Day("2026-03-02"), Ordinary, [testing]).Due.ShouldBe(Day("2026-06-03"));
    }

    [Fact]
    public void An_extension_counts_on_from_the_unrolled_end()
    {
        var complex = new Extension(30.CalendarDays, "案情复杂", Day("2026-05-20"), Basis);

        var sheet = Official.Deadline(90.CalendarDays, Day("2026-03-02"), Ordinary, extensions: [complex]);

        sheet.Due.ShouldBe(Day("2026-06-30"));
        sheet.Lines[^1].Extended.ShouldBeTrue();
        sheet.Lines[^1].LastOrdinal.ShouldBe(120);
    }

    [Theory]
    [InlineData("2026-06-01", "2026-06-30")]
    [InlineData("2026-06-02", "2026-06-01")]
    public void An_extension_must_be_approved_by_the_rolled_due_day(string approved, string due)
    {
        var extension = new Extension(30.CalendarDays, "案情复杂", Day(approved), Basis);

        var sheet = Official.Deadline(90.CalendarDays, Day("2026-03-02"), Ordinary, extensions: [extension]);

        sheet.Due.ShouldBe(Day(due));
        sheet.Warnings.Count.ShouldBe(due == "2026-06-01" ? 1 : 0);
    }

    [Fact]
    public void A_date_past_the_last_published_year_is_provisional()
    {
        Official.Deadline(5.WorkingDays, Day("2026-12-30"), Ordinary).Provisional.ShouldBeTrue();
        Official.Deadline(5.WorkingDays, Day("2026-12-20"), Ordinary).Provisional.ShouldBeFalse();
        Official.Deadline(90.CalendarDays, Day("2026-12-01"), Ordinary).Provisional.ShouldBeTrue();
        Official.Deadline(90.CalendarDays, Day("2026-12-01"), Strict).Provisional.ShouldBeFalse();
    }

    [Fact]
    public void Hours_run_through_the_night_and_the_holiday()
    {
        var start = new DateTimeOffset(2026, 9, 30, 22, 15, 0, LegalClock.Offset);

        var sheet = WorkCalendar.Deadline(24.Hours, start, Strict);

        sheet.Due.ShouldBe(new DateTimeOffset(2026, 10, 1, 22, 15, 0, LegalClock.Offset));
        sheet.IsPast(sheet.Due).ShouldBeFalse();
        sheet.IsPast(sheet.Due.AddSeconds(1)).ShouldBeTrue();
        sheet.Explain().ShouldContain("2026年10月1日22时15分");
    }

    [Fact]
    public void Hours_and_days_are_not_mixed()
    {
        Should.Throw<ArgumentException>(() => Official.Deadline(24.Hours, Day("2026-03-02"), Ordinary));
        Should.Throw<ArgumentException>(() => WorkCalendar.Deadline(1.CalendarDays, DateTimeOffset.UnixEpoch, Ordinary));
    }

    [Theory]
    [InlineData("2026-03-20", "2026-03-10")]
    [InlineData("2026-05-13", "2026-04-29")]
    [InlineData("2026-10-15", "2026-09-29")]
    public void A_hearing_notice_leaves_seven_clear_working_days(string hearing, string latest)
    {
        var sheet = Official.Ahead(7.WorkingDays, Day(hearing), Strict);

        sheet.Latest.ShouldBe(Day(latest));
        Official.CountWorkingDays(Day(latest), Day(hearing).AddDays(-1)).ShouldBe(7);
        sheet.Explain().ShouldContain("7个工作日");
    }

    [Fact]
    public void A_notice_whose_day_counts_may_come_a_day_later()
    {
        Official.Ahead(7.WorkingDays, Day("2026-03-20"), FromStart).Latest.ShouldBe(Day("2026-03-11"));
        Official.Ahead(7.CalendarDays, Day("2026-03-20"), Strict).Latest.ShouldBe(Day("2026-03-12"));
    }

    [Fact]
    public void The_explanation_reads_as_a_reckoning()
    {
        var text = Official.Deadline(5.WorkingDays, Day("2026-04-30"), Ordinary).Explain(_ => "执法程序规定第十七条");

        text.ShouldBe("""
            期限5个工作日，自2026年4月30日（星期四）起算，起算日不计入，末日为休息日的顺延（执法程序规定第十七条）。
              2026年4月30日（星期四）　起算日不计
              2026年5月1日（星期五）至2026年5月5日（星期二）　法定节假日不计：劳动节
              2026年5月6日（星期三）至2026年5月8日（星期五）　工作日，第1日至第3日
              2026年5月9日（星期六）　调休上班，第4日
              2026年5月10日（星期日）　周末不计
              2026年5月11日（星期一）　工作日，第5日
            届满日：2026年5月11日（星期一）。
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Arithmetic_agrees_with_the_walk() =>
        Prop.ForAll(Gen.Zip(Gen.Zip(AnyDay, Gen.Choose(1, 30)), Gen.Zip(AnyUnit, AnyRule)).ToArbitrary(), x =>
        {
            var term = new Term(x.Item1.Item2, x.Item2.Item1);
            var (start, rule) = (x.Item1.Item1, x.Item2.Item2);
            return Official.Due(term, start, rule) == Official.Deadline(term, start, rule).Due;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_start_never_gives_an_earlier_end() =>
        Prop.ForAll(Gen.Zip(Gen.Zip(AnyDay, Gen.Choose(1, 120)), Gen.Zip(AnyUnit, AnyRule)).ToArbitrary(), x =>
        {
            var term = new Term(x.Item1.Item2, x.Item2.Item1);
            var (start, rule) = (x.Item1.Item1, x.Item2.Item2);
            return Official.Due(term, start, rule) <= Official.Due(term, start.AddDays(1), rule);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_longer_term_never_ends_earlier() =>
        Prop.ForAll(Gen.Zip(Gen.Zip(AnyDay, Gen.Choose(1, 120)), Gen.Zip(AnyUnit, AnyRule)).ToArbitrary(), x =>
        {
            var term = new Term(x.Item1.Item2, x.Item2.Item1);
            var (start, rule) = (x.Item1.Item1, x.Item2.Item2);
            return Official.Due(term, start, rule) <= Official.Due(term with { Count = term.Count + 1 }, start, rule);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_suspension_never_brings_the_end_forward_and_lines_leave_no_gap() =>
        Prop.ForAll(Gen.Zip(Gen.Zip(AnyDay, Gen.Choose(1, 60)), Gen.Zip(Gen.Choose(0, 80), Gen.Choose(0, 40))).ToArbitrary(), x =>
        {
            var ((start, count), (offset, length)) = x;
            var suspension = new Suspension(start.AddDays(offset), start.AddDays(offset + length), "检测", Basis);
            var plain = Official.Deadline(count.WorkingDays, start, Ordinary);
            var sheet = Official.Deadline(count.WorkingDays, start, Ordinary, [suspension]);
            var gapless = sheet.Lines.Zip(sheet.Lines.Skip(1)).All(p => p.First.To.AddDays(1) == p.Second.From);
            return sheet.Due >= plain.Due && gapless && sheet.Lines[^1].To == sheet.Due && sheet.Lines.Max(l => l.LastOrdinal) == count;
        }).QuickCheckThrowOnFailure();
}
