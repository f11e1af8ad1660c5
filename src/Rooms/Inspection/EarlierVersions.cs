using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using Fatong.Rooms.Inspection.Hazards;
using Fatong.Rooms.Inspection.Visits;

namespace Fatong.Rooms.Inspection;

/// <summary>Inspection under the rules on procedure of 2019 and the law on work safety of 2014: the same steps, the articles of that time.</summary>
internal static class EarlierVersions
{
    private static readonly Amendment Changes = new() { Texts = [ProcedureRules2019.Before2021, WorkSafetyLaw2014.Before2021] };

    private static readonly DateOnly Since2019 = new(2019, 6, 1);

    internal static readonly IReadOnlyList<Procedure> All =
    [
        Changes.Of(InspectionVisit.Definition, version: 2, Since2019),
        Changes.Of(HazardClosure.Definition, version: 2, Since2019),
        Changes.Of(EnterpriseInterview.Definition, version: 2, Since2019),
        Changes.Of(SafetyCode.Definition, version: 2, Since2019),
    ];
}
