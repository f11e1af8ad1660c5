using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Enforcement.Officers;

/// <summary>Officers: credentials, uniforms, posts, tasks, squads (M12 队伍与证件).</summary>
public static class OfficersGroup
{
    public static readonly IReadOnlyList<Register> Registers =
    [
        Uniforms.Declaration,
        Uniforms.SpotChecks,
        PostPlans.Declaration,
        PostPlans.CleanUps,
        PostPlans.Recruitments,
        FunctionSplits.Declaration,
        SquadTasks.Declaration,
        SquadTasks.Shifts,
        SquadChecks.Declaration,
    ];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. Uniforms.Figures,
        .. PostPlans.Figures,
        .. FunctionSplits.Figures,
        .. SquadTasks.Figures,
        .. SquadChecks.Figures,
    ];
}
