using Fatong.Kernel.Law;
using Fatong.Law.Cards;

namespace Fatong.Rooms.Enforcement.Penalties.Earlier;

/// <summary>The days on which the law of penalties changed, and where its articles stood before.</summary>
internal static class EarlierTexts
{
    /// <summary>First day of the rules on procedure of 2019: no earlier version is kept, so no earlier case can be opened.</summary>
    internal static readonly DateOnly Since2019 = new(2019, 6, 1);

    /// <summary>First day of the law on penalties of 2021.</summary>
    internal static readonly DateOnly Since2021 = new(2021, 7, 15);

    internal static readonly IReadOnlyList<Concordance> Before2024 = [ReconsiderationLaw2017.Before2024];

    internal static readonly IReadOnlyList<Concordance> Before2021 = [PenaltyLaw2017.Before2021, ProcedureRules2019.Before2021, TransportDiscretionOpinion.Before2022];
}
