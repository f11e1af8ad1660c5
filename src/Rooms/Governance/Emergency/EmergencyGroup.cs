using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Emergency;

/// <summary>Emergency plans, teams, drills and periods (M17 应急管理).</summary>
public static class EmergencyGroup
{
    internal const string Menu = "应急管理";

    public static readonly IReadOnlyList<Register> Registers =
    [
        EmergencyPlans.Declaration, EmergencyTeams.Declaration, HazmatVehicles.Declaration, Drills.Declaration, EmergencyPeriods.Declaration,
        Checkpoints.Declaration, CheckpointShifts.Declaration, LogisticsReports.Declaration, PassPermits.Declaration,
    ];

    public static readonly IReadOnlyList<Procedure> Procedures = [];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. EmergencyPlans.Figures, .. EmergencyTeams.Figures, .. HazmatVehicles.Figures, .. Drills.Figures, .. EmergencyPeriods.Figures,
        .. Checkpoints.Figures, .. CheckpointShifts.Figures, .. LogisticsReports.Figures, .. PassPermits.Figures,
    ];
}
