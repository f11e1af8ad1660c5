using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Law publicity (M03 普法宣传).</summary>
public static class PublicityGroup
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
