namespace Fatong.Kernel.Duties;

/// <summary>One time a duty falls due: what is done from <paramref name="From"/> through <paramref name="To"/> (both included) counts for it.</summary>
/// <param name="Key">Permanent and unique within the duty, e.g. <c>2026Q1</c>.</param>
/// <param name="Name">In Chinese, e.g. <c>2026年第一季度</c>.</param>
/// <param name="Due">The last good day, before any grace.</param>
public sealed record Occasion(string Key, string Name, DateOnly From, DateOnly To, DateOnly Due)
{
    /// <summary>Whether it is open or falls due at some time in a span of days.</summary>
    public bool Touches(DateOnly from, DateOnly through) => From <= through && (To >= from || Due >= from);
}

/// <summary>A day, week or month of the calendar that returns every year (节点), with where it comes from.</summary>
/// <param name="Code">Permanent, e.g. <c>12-04</c>.</param>
/// <param name="Month">First month; the days may run into the next.</param>
/// <param name="Length">Days, the first included; 0 means the whole month.</param>
/// <param name="Source">Who set it, in Chinese.</param>
public sealed record CalendarSpot(string Code, string Name, int Month, int Day, int Length, string Source)
{
    public DateOnly FirstOf(int year) => Rhythm.DayOf(year, Month, Day);

    public DateOnly LastOf(int year) => Length == 0 ? Rhythm.DayOf(year, Month, 31) : FirstOf(year).AddDays(Length - 1);
}
