using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Rules;

/// <summary>Rule library and law changes: registers (M05 制度).</summary>
public static class RulesGroup
{
    public static readonly IReadOnlyList<Register> Registers =
    [
    ];

    public static readonly IReadOnlyList<Procedure> Procedures =
    [
    ];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
    ];
}
