using Fatong.Kernel.Calendar;
using Fatong.Kernel.Law;
using Fatong.Law.Cards;

namespace Fatong.Law.Payment;

/// <summary>The surcharge on a fine paid late (加处罚款).</summary>
/// <param name="Days">Days that count.</param>
/// <param name="AmountFen">What is added, rounded down to a fen; never more than the fine.</param>
/// <param name="IsCapped">The surcharge has reached the fine itself.</param>
public sealed record SurchargeAmount(int Days, long AmountFen, bool IsCapped, IReadOnlyList<Citation> Basis);

/// <summary>Reckons the surcharge: 3 % of the unpaid fine a day from the day after the due day.</summary>
public static class Surcharge
{
    private const int DailyBasisPoints = 300;

    private static readonly IReadOnlyList<Citation> Basis = [PenaltyLaw.Art(72), PenaltyLaw.Art(73), CompulsionLaw.Art(45)];

    /// <summary>Reckons the surcharge when a fine is paid, or as it stands on a day.</summary>
    /// <param name="unpaidFen">The fine still unpaid at the due day.</param>
    /// <param name="due">Last day to pay.</param>
    /// <param name="paid">Day of payment, or the day of the reckoning.</param>
    /// <param name="countPaymentDay">Whether the day of payment counts; a parameter of the bureau.</param>
    /// <param name="stayed">Reconsideration and litigation, during which it does not run.</param>
    public static SurchargeAmount Of(long unpaidFen, DateOnly due, DateOnly paid, bool countPaymentDay, IReadOnlyList<Suspension>? stayed = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unpaidFen);
        var last = countPaymentDay ? paid : paid.AddDays(-1);
        var days = 0;
        for (var day = due.AddDays(1); day <= last; day = day.AddDays(1))
        {
            days += (stayed ?? []).Any(s => s.Covers(day)) ? 0 : 1;
        }

        var capped = days * (long)DailyBasisPoints >= 10_000;
        var amount = capped ? unpaidFen : (long)((Int128)unpaidFen * days * DailyBasisPoints / 10_000);
        return new SurchargeAmount(days, amount, capped, Basis);
    }
}
