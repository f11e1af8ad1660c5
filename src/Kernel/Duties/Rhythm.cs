using System.Globalization;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Kernel.Duties;

/// <summary>How often, or after what, a duty falls due. Pure data: the same rhythm always gives the same occasions.</summary>
public abstract record Rhythm
{
    private Rhythm()
    {
    }

    /// <summary>Once a calendar year, by a day of it.</summary>
    public sealed record Yearly(int Month, int Day) : Rhythm;

    /// <summary>Every <paramref name="Months"/> months (1, 3 or 6) of the calendar year, by the end of the period.</summary>
    /// <param name="DaysAfter">Due so many days after the period has ended; what is done until then, and no longer counts for the period before, counts.</param>
    public sealed record Every(int Months, int DaysAfter = 0) : Rhythm;

    /// <summary>Once in each span of <paramref name="Years"/> whole years, the first of which begins in <paramref name="First"/>.</summary>
    public sealed record EveryYears(int Years, int First) : Rhythm;

    /// <summary>Once, by a day.</summary>
    public sealed record Once(DateOnly From, DateOnly Due) : Rhythm;

    /// <summary>On each of these days, weeks or months of every year.</summary>
    /// <param name="DaysBefore">What is done so many days before the first day counts.</param>
    /// <param name="DaysAfter">What is done so many days after the last day counts; due is that day.</param>
    public sealed record OnDays(IReadOnlyList<CalendarSpot> Spots, int DaysBefore = 0, int DaysAfter = 0) : Rhythm;

    /// <summary>A term after each record of a register or each done act of a step.</summary>
    public sealed record After(Trigger Trigger, Term Term, CountingRule Rule) : Rhythm;

    /// <summary>Every occasion that touches a span of days, in order; none for <see cref="After"/>, whose occasions come from what happens.</summary>
    public IEnumerable<Occasion> Between(DateOnly from, DateOnly through)
    {
        var reach = this switch
        {
            EveryYears years => years.Years,
            Once once => Math.Max(1, from.Year - once.From.Year),
            _ => 1,
        };
        return Enumerable.Range(from.Year - reach, through.Year - from.Year + reach + 2)
            .SelectMany(Occasions)
            .Where(o => o.Touches(from, through))
            .OrderBy(o => o.From).ThenBy(o => o.Key, StringComparer.Ordinal);
    }

    /// <summary>The occasions whose period begins in a year.</summary>
    public IEnumerable<Occasion> Occasions(int year) => this switch
    {
        Yearly yearly => [new(Text(year), $"{year}年度", new(year, 1, 1), new(year, 12, 31), DayOf(year, yearly.Month, yearly.Day))],
        Every every => Enumerable.Range(0, 12 / every.Months).Select(i => Part(year, i, every)),
        EveryYears span when year >= span.First && (year - span.First) % span.Years == 0 =>
            [new($"{year}-{year + span.Years - 1}", $"{year}—{year + span.Years - 1}年", new(year, 1, 1), new(year + span.Years - 1, 12, 31), new(year + span.Years - 1, 12, 31))],
        Once once when once.From.Year == year => [new("once", $"{once.Due:yyyy年M月d日}前", once.From, once.Due, once.Due)],
        OnDays days => days.Spots.Select(s => new Occasion(
            $"{year}/{s.Code}", $"{year}年{s.Name}", s.FirstOf(year).AddDays(-days.DaysBefore), s.LastOf(year).AddDays(days.DaysAfter), s.LastOf(year).AddDays(days.DaysAfter))),
        _ => [],
    };

    /// <summary>The occasion that something which happened on a day starts.</summary>
    /// <param name="id">Of the record or matter.</param>
    public static Occasion Started(After after, Guid id, string title, DateOnly on, WorkCalendar calendar) =>
        new(id.ToString("N"), title, on, DateOnly.MaxValue, calendar.Due(after.Term, on, after.Rule));

    /// <summary>The rhythm in Chinese.</summary>
    public string Say() => this switch
    {
        Yearly yearly => $"每年{yearly.Month}月{yearly.Day}日前",
        Every { Months: 1, DaysAfter: var days } => "每月一次" + Late(days),
        Every { Months: 3, DaysAfter: var days } => "每季度一次" + Late(days),
        Every { Months: 6, DaysAfter: var days } => "每半年一次" + Late(days),
        Every every => $"每{every.Months}个月一次" + Late(every.DaysAfter),
        EveryYears span => $"每{span.Years}年一次（自{span.First}年起）",
        Once once => $"一次，{once.Due:yyyy年M月d日}前",
        OnDays days => $"每年{string.Join('、', days.Spots.Select(s => s.Name))}" + Late(days.DaysAfter),
        After after => $"{after.Trigger.Name}后{after.Term}内",
        _ => "",
    };

    /// <summary>A day of a year; past the end of the month the last day of it.</summary>
    internal static DateOnly DayOf(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    private static string Late(int days) => days == 0 ? "" : $"，期满后{days}日内";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static Occasion Part(int year, int index, Every every)
    {
        var first = new DateOnly(year, (index * every.Months) + 1, 1);
        var last = first.AddMonths(every.Months).AddDays(-1);
        var (key, name) = every.Months switch
        {
            1 => ($"{year}-{index + 1:00}", $"{year}年{index + 1}月"),
            3 => ($"{year}Q{index + 1}", $"{year}年第{"一二三四"[index]}季度"),
            6 => ($"{year}H{index + 1}", $"{year}年{"上下"[index]}半年"),
            _ => ($"{year}P{index + 1}", $"{year}年第{index + 1}期"),
        };
        return new(key, name, first.AddDays(every.DaysAfter), last.AddDays(every.DaysAfter), last.AddDays(every.DaysAfter));
    }
}

/// <summary>What starts a term: a record of a register, or a done act of a step.</summary>
/// <param name="Name">In Chinese, e.g. 外出培训返回.</param>
public sealed record Trigger(string Name)
{
    public Register? Register { get; init; }

    /// <summary>The day of the record; null: the day the register counts it for.</summary>
    public Fields.Field<DateOnly>? Day { get; init; }

    public Procedure? Procedure { get; init; }

    public StepId? Step { get; init; }

    /// <summary>The field of the record that names who owes; null: everyone whom the duty names.</summary>
    public Fields.Field<Guid>? Debtor { get; init; }

    /// <summary>Only those for which this holds.</summary>
    public Condition? Where { get; init; }

    public static Trigger Record(string name, Register register, Fields.Field<DateOnly>? day = null, Condition? where = null) =>
        new(name) { Register = register, Day = day, Where = where };

    public static Trigger Act(string name, Procedure procedure, StepId step, Condition? where = null) =>
        new(name) { Procedure = procedure, Step = step, Where = where };
}
