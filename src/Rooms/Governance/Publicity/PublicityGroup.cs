using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Law publicity (M03 普法宣传).</summary>
public static class PublicityGroup
{
    public static readonly IReadOnlyList<Register> Registers =
    [
        PublicityDuties.Declaration,
        PublicityPlans.Targets,
        PublicityPlans.Declaration,
        PublicityEvents.Days,
        PublicityEvents.Declaration,
        EnterpriseVisits.Declaration,
        LawTalks.Declaration,
        TeachingCases.Declaration,
        LawPosts.Declaration,
        MediaSlots.Declaration,
        MediaSlots.Plays,
        Exposures.Declaration,
        PublicitySites.Declaration,
        PublicitySites.Visits,
        PublicityMaterials.Items,
        PublicityMaterials.Declaration,
        LawQuizzes.Declaration,
        OpenDays.Declaration,
        SafetyWarnings.Declaration,
        Volunteers.Roster,
        Volunteers.Declaration,
        LawCulture.Declaration,
        PublicityProducts.Declaration,
    ];

    public static readonly IReadOnlyList<Procedure> Procedures =
    [
    ];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. PublicityDuties.Figures,
        .. PublicityEvents.Figures,
        .. EnterpriseVisits.Figures,
        .. LawTalks.Figures,
        .. TeachingCases.Figures,
        .. LawPosts.Figures,
        .. MediaSlots.Figures,
        .. Exposures.Figures,
        .. PublicitySites.Figures,
        .. PublicityMaterials.Figures,
        .. LawQuizzes.Figures,
        .. OpenDays.Figures,
        .. SafetyWarnings.Figures,
        .. Volunteers.Figures,
        .. LawCulture.Figures,
        .. PublicityProducts.Figures,
    ];
}
