using Fatong.Kernel.Calendar;

namespace Fatong.Cli.Demo;

/// <summary>The clock of the demo year: moves forward with the story, a few seconds with every reading.</summary>
internal sealed class DemoClock(DateOnly first) : TimeProvider
{
    private DateTimeOffset now = LegalClock.StartOf(first).AddHours(9);

    /// <summary>Moves to nine o'clock of a later day; never back.</summary>
    public void MoveTo(DateOnly day)
    {
        var morning = LegalClock.StartOf(day).AddHours(9);
        now = morning > now ? morning : now;
    }

    public override DateTimeOffset GetUtcNow() => now = now.AddMilliseconds(20);
}
