using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Services.Lists;

/// <summary>Power lists and the library of service items (M06 清单与事项库).</summary>
public static class ListsGroup
{
    public static readonly IReadOnlyList<Register> Registers =
    [
        PowerItems.Declaration,
        PowerChanges.Declaration,
        PowerChanges.HotIssues,
        PowerBoundaries.Declaration,
        PowerBoundaries.Others,
        PowerBoundaries.Overlaps,
        ServiceItems.Declaration,
        ItemComparisons.Declaration,
        EnforcementLists.Declaration,
        ItemModes.Declaration,
        DelegatedItems.Declaration,
    ];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. PowerItems.Figures,
        .. PowerChanges.Figures,
        .. PowerBoundaries.Figures,
        .. ServiceItems.Figures,
        .. ItemComparisons.Figures,
        .. EnforcementLists.Figures,
        .. ItemModes.Figures,
        .. DelegatedItems.Figures,
    ];
}
