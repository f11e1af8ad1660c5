using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using Fatong.Rooms.Enforcement.Penalties.Earlier;

namespace Fatong.Rooms.Enforcement.Measures;

/// <summary>Measures before the law of 2021 on penalties: seven calendar days for preserved evidence; the law on compulsion is the same.</summary>
public static class CoerciveMeasure2019
{
    private static readonly Amendment Changes = new()
    {
        Texts = EarlierTexts.Before2021,
        Gates = [CoerciveMeasure.SettledInTime with { Message = "登记保存满七日自动解除，只能办理解除" }],
        Deadlines = [CoerciveMeasure.SettlePreserved with { Term = 7.CalendarDays, Basis = PenaltyLaw2017.Art(37), Confidence = Kernel.Law.Confidence.Memory }],
    };

    public static readonly Procedure Definition = Changes.Of(CoerciveMeasure.Definition, version: 2, EarlierTexts.Since2019);
}
