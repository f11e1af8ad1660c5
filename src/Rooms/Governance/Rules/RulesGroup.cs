using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Rules;

/// <summary>Rule library and law changes: registers (M05 制度).</summary>
public static class RulesGroup
{
    internal const string Menu = "制度与规范性文件";

    public static readonly IReadOnlyList<Register> Registers = [EnforcementRules.Declaration, LawVersions.Declaration, LawChanges.Declaration];

    public static readonly IReadOnlyList<Procedure> Procedures = [];

    public static readonly IReadOnlyList<Indicator> Indicators = [.. EnforcementRules.Figures, .. LawVersions.Figures, .. LawChanges.Figures];
}
