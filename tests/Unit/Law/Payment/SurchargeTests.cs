using Fatong.Kernel.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Payment;

namespace Fatong.Tests.Unit.Law.Payment;

public sealed class SurchargeTests
{
    private static readonly DateOnly Due = new(2026, 3, 17);

    [Theory]
    [InlineData(0, false, 0)]
    [InlineData(1, false, 0)]
    [InlineData(1, true, 3_000)]
    [InlineData(10, false, 27_000)]
    [InlineData(33, true, 99_000)]
    [InlineData(34, true, 100_000)]
    [InlineData(400, true, 100_000)]
    public void Three_percent_a_day_runs_until_it_equals_the_fine(int late, bool countPaymentDay, long fen)
    {
        var found = Surcharge.Of(100_000, Due, Due.AddDays(late), countPaymentDay);

        found.AmountFen.ShouldBe(fen);
        found.IsCapped.ShouldBe(fen == 100_000);
    }

    [Fact]
    public void It_does_not_run_during_reconsideration()
    {
        var stay = new Suspension(Due.AddDays(3), Due.AddDays(12), "行政复议", PenaltyLaw.Art(73));

        Surcharge.Of(100_000, Due, Due.AddDays(15), countPaymentDay: true, [stay]).Days.ShouldBe(5);
    }
}
