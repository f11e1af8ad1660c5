using Fatong.Kernel.Calendar;
using static Fatong.Tests.Unit.Kernel.Calendar.Days;

namespace Fatong.Tests.Unit.Kernel.Calendar;

public sealed class LegalClockTests
{
    [Theory]
    [InlineData(15, 59, "2026-03-02")]
    [InlineData(16, 0, "2026-03-03")]
    public void The_legal_day_turns_at_midnight_in_china(int hour, int minute, string day)
    {
        var clock = new LegalClock(new StoppedTime(new DateTimeOffset(2026, 3, 2, hour, minute, 0, TimeSpan.Zero)));

        clock.Today.ShouldBe(Day(day));
        clock.Now.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_day_starts_sixteen_hours_into_the_day_before_in_utc() =>
        LegalClock.StartOf(Day("2026-03-03")).ShouldBe(new DateTimeOffset(2026, 3, 2, 16, 0, 0, TimeSpan.Zero));

    private sealed class StoppedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
