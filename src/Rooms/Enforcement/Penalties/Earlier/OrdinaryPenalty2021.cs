using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Rooms.Enforcement.Penalties.OrdinaryTerms;

namespace Fatong.Rooms.Enforcement.Penalties.Earlier;

/// <summary>The ordinary procedure between the law of 2021 on penalties and the law of 2023 on reconsideration.</summary>
public static class OrdinaryPenalty2021
{
    private static readonly Amendment Changes = new()
    {
        Texts = EarlierTexts.Before2024,
        Deadlines = [ReplyReview with { Term = 10.CalendarDays, Basis = ReconsiderationLaw2017.Art(23), Confidence = Kernel.Law.Confidence.Memory }],
    };

    public static readonly Procedure Definition = Changes.Of(OrdinaryPenalty.Definition, version: 3, EarlierTexts.Since2021);
}
