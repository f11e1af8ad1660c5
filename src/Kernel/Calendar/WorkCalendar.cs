namespace Fatong.Kernel.Calendar;

/// <summary>One day that differs from its weekday: a day off (<paramref name="Off"/>) or a make-up working day.</summary>
/// <param name="Name">Why, e.g. <c>劳动节</c>; shown in explanations.</param>
public sealed record SpecialDay(DateOnly Day, bool Off, string Name);

/// <summary>One officially published year of days off and make-up working days.</summary>
public sealed record PublishedYear(int Year, IReadOnlyList<SpecialDay> Days);

/// <summary>Knows which days are working days, adds and counts them in logarithmic time, and works out deadlines.</summary>
/// <remarks>Outside the published years only weekends are known; results that rest on such years are marked provisional.</remarks>
public sealed class WorkCalendar
{
    private readonly Dictionary<DateOnly, SpecialDay> special = [];
    private readonly HashSet<int> published = [];
    private readonly int first;
    private readonly int last;

    /// <summary>Working days of the covered span as day numbers, ascending.</summary>
    private readonly int[] workingDays;

    /// <summary>Builds a calendar; later days win over earlier ones, so that local days may overrule the published year.</summary>
    /// <param name="years">Published years, any order.</param>
    /// <param name="localDays">Days a bureau adds, e.g. a holiday of its autonomous region.</param>
    public WorkCalendar(IEnumerable<PublishedYear> years, IEnumerable<SpecialDay>? localDays = null)
    {
        foreach (var year in years)
        {
            published.Add(year.Year);
            foreach (var day in year.Days)
            {
                special[day.Day] = day;
            }
        }

        foreach (var day in localDays ?? [])
        {
            special[day.Day] = day;
        }

        if (special.Count > 0)
        {
            first = special.Keys.Min().DayNumber;
            last = special.Keys.Max().DayNumber;
            workingDays = [.. Enumerable.Range(first, last - first + 1).Where(n => IsWorkingDay(DateOnly.FromDayNumber(n)))];
        }
        else
        {
            (first, last, workingDays) = (0, -1, []);
        }
    }

    /// <summary>The last year for which days off are published; 0 when none is.</summary>
    public int LastPublishedYear => published.Count == 0 ? 0 : published.Max();

    /// <summary>The same calendar with days added by a bureau.</summary>
    public WorkCalendar With(IEnumerable<SpecialDay> localDays) =>
        new(published.Select(year => new PublishedYear(year, [.. special.Values.Where(d => d.Day.Year == year)])),
            special.Values.Where(d => !published.Contains(d.Day.Year)).Concat(localDays));

    /// <summary>Whether the days off of this year are officially known.</summary>
    public bool IsPublished(int year) => published.Contains(year);

    /// <summary>Whether every year touched from one day through another is officially known.</summary>
    public bool IsPublished(DateOnly from, DateOnly to)
    {
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (!IsPublished(year))
            {
                return false;
            }
        }

        return true;
    }

    public bool IsWorkingDay(DateOnly day) => special.TryGetValue(day, out var found) ? !found.Off : !IsWeekend(day);

    /// <summary>Why the day differs from its weekday; null when it does not.</summary>
    public SpecialDay? Special(DateOnly day) => special.GetValueOrDefault(day);

    /// <summary>The day itself when it is a working day, else the next one.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : AddWorkingDays(day, 1);

    /// <summary>The n-th working day after the given day (which itself never counts); before it when n is negative; the day itself when n is 0.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count) => count switch
    {
        0 => day,
        > 0 => NthWorkingDay(WorkingDaysThrough(day.DayNumber) + count),
        _ => NthWorkingDay(WorkingDaysThrough(day.DayNumber - 1) + count + 1),
    };

    /// <summary>Working days after <paramref name="after"/> up to and including <paramref name="through"/>; negative when the order is reversed.</summary>
    public int CountWorkingDays(DateOnly after, DateOnly through) =>
        WorkingDaysThrough(through.DayNumber) - WorkingDaysThrough(after.DayNumber);

    /// <summary>Works out when a term of days, months or years ends, day by day.</summary>
    /// <param name="start">Day of the event that starts the term.</param>
    /// <param name="suspensions">May overlap; a day suspended twice is skipped once.</param>
    /// <exception cref="ArgumentException">The term is in hours, or negative.</exception>
    public DeadlineSheet Deadline(
        Term term,
        DateOnly start,
        CountingRule rule,
        IReadOnlyList<Suspension>? suspensions = null,
        IReadOnlyList<Extension>? extensions = null) =>
        new DeadlineWalk(this, rule, suspensions ?? []).Run(term, start, extensions ?? []);

    /// <summary>The same due day as <see cref="Deadline(Term, DateOnly, CountingRule, IReadOnlyList{Suspension}?, IReadOnlyList{Extension}?)"/> without suspensions and extensions, by arithmetic alone.</summary>
    public DateOnly Due(Term term, DateOnly start, CountingRule rule)
    {
        var before = rule.Start == StartDay.Excluded ? start : start.AddDays(-1);
        var end = term.Unit switch
        {
            TermUnit.WorkingDays => AddWorkingDays(before, term.Count),
            _ => before.AddDays(DeadlineWalk.DaysOf(term, start)),
        };
        return rule.Roll == Roll.Forward ? OnOrAfter(end) : end;
    }

    /// <summary>Ends a term of hours: it runs through nights and days off, without roll.</summary>
    public static HourSheet Deadline(Term term, DateTimeOffset start, CountingRule rule) => term.Unit == TermUnit.Hours
        ? new HourSheet(term, start, start.AddHours(term.Count), rule)
        : throw new ArgumentException("A term counted from an instant must be in hours.", nameof(term));

    /// <summary>The latest day for an act that must precede an event by a number of days (七日前).</summary>
    /// <param name="rule">With <see cref="StartDay.Excluded"/> the full number of clear days must lie between act and event; with <see cref="StartDay.Included"/> the day of the act is one of them. Never rolls: rolling would shorten the notice.</param>
    public AheadSheet Ahead(Term term, DateOnly eventDay, CountingRule rule)
    {
        var firstOfTerm = term.Unit switch
        {
            TermUnit.WorkingDays => AddWorkingDays(eventDay, -term.Count),
            TermUnit.CalendarDays => eventDay.AddDays(-term.Count),
            TermUnit.Months => eventDay.AddMonths(-term.Count),
            TermUnit.Years => eventDay.AddYears(-term.Count),
            _ => throw new ArgumentException("A term before a day must be in days, months or years.", nameof(term)),
        };
        var latest = rule.Start == StartDay.Excluded && term.Count > 0 ? firstOfTerm.AddDays(-1) : firstOfTerm;
        var provisional = term.Unit == TermUnit.WorkingDays && !IsPublished(latest, eventDay);
        return new AheadSheet(term, eventDay, latest, provisional, rule);
    }

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Weekdays from day number 0, a Monday, through this one.</summary>
    private static int WeekdaysThrough(int dayNumber) => ((dayNumber + 1) / 7 * 5) + Math.Min((dayNumber + 1) % 7, 5);

    private static int NthWeekday(int ordinal) => ((ordinal - 1) / 5 * 7) + ((ordinal - 1) % 5);

    private int WorkingDaysThrough(int dayNumber)
    {
        if (dayNumber < first || last < 0)
        {
            return WeekdaysThrough(dayNumber);
        }

        var within = dayNumber >= last ? workingDays.Length : Position(dayNumber);
        var after = dayNumber > last ? WeekdaysThrough(dayNumber) - WeekdaysThrough(last) : 0;
        return WeekdaysThrough(first - 1) + within + after;
    }

    private int Position(int dayNumber)
    {
        var found = Array.BinarySearch(workingDays, dayNumber);
        return found >= 0 ? found + 1 : ~found;
    }

    private DateOnly NthWorkingDay(int ordinal)
    {
        var before = last < 0 ? int.MaxValue : WeekdaysThrough(first - 1);
        if (ordinal <= before)
        {
            return DateOnly.FromDayNumber(NthWeekday(ordinal));
        }

        var within = ordinal - before;
        return DateOnly.FromDayNumber(within <= workingDays.Length
            ? workingDays[within - 1]
            : NthWeekday(WeekdaysThrough(last) + within - workingDays.Length));
    }
}
