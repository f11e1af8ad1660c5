using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.WorkLedger;

/// <summary>The work ledger, problems of the year and highlights (M19 指标台账).</summary>
public static class WorkLedgerGroup
{
    internal const string Menu = "工作台账";

    public static readonly IReadOnlyList<Register> Registers = [WorkEntries.Declaration, ProblemItems.Declaration, Highlights.Declaration];

    public static readonly IReadOnlyList<Procedure> Procedures = [];

    public static readonly IReadOnlyList<Indicator> Indicators = [.. WorkEntries.Figures, .. ProblemItems.Figures, .. Highlights.Figures];
}
