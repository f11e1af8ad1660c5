using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>Decision governance: procedures (M04 决策).</summary>
public static class DecisionsGroup
{
    public static readonly IReadOnlyList<Register> Registers =
    [
    ];

    public static readonly IReadOnlyList<Procedure> Procedures =
    [
        LegalityReview.Definition,
        ContractReview.Definition,
        MajorMatter.Definition,
        MajorDecision.Definition,
        FairCompetitionReview.Definition,
    ];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. DecisionFigures.All,
    ];
}
