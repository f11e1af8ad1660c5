using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Counsel;

/// <summary>Counsel, experts, decision catalogue and internal control: registers (M04 法律顾问与内控).</summary>
public static class CounselGroup
{
    internal const string Menu = "决策与法律顾问";

    public static readonly IReadOnlyList<Register> Registers =
    [
        Counsels.Declaration, CounselServices.Declaration, DecisionExperts.Declaration, DecisionCatalogue.Declaration,
        RiskPoints.Declaration, ControlAlerts.Declaration,
    ];

    public static readonly IReadOnlyList<Procedure> Procedures = [];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. Counsels.Figures, .. CounselServices.Figures, .. DecisionExperts.Figures, .. DecisionCatalogue.Figures,
        .. RiskPoints.Figures, .. ControlAlerts.Figures,
    ];
}
