using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Study, training and competence (M02 学法培训).</summary>
public static class StudyGroup
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
