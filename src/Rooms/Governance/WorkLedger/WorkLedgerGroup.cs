using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.WorkLedger;

/// <summary>The work ledger, problems of the year and highlights (M19 指标台账).</summary>
public static class WorkLedgerGroup
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
