namespace Fatong.Kernel.Calendar;

/// <summary>The one source of instants (UTC) and of legal days (Asia/Shanghai).</summary>
/// <remarks>China keeps UTC+8 all year without daylight saving, so no time zone table is needed.</remarks>
public sealed class LegalClock(TimeProvider time)
{
    /// <summary>Offset of legal time from UTC.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The present instant, UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The present legal day.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The legal day on which an instant falls.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The instant at which a legal day begins, UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Offset).ToUniversalTime();
}
