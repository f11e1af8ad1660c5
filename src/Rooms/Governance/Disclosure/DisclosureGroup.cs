using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Disclosure;

/// <summary>Disclosure and public opinion (M15 公示公开与舆情).</summary>
public static class DisclosureGroup
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
