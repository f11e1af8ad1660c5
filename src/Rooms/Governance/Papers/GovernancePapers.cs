using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Governance.Papers;

/// <summary>The papers of governance.</summary>
public static class GovernancePapers
{
    public static readonly PaperKind LegalityOpinion = new("governance.legality-opinion", "合法性审查意见书");
    public static readonly PaperKind ContractOpinion = new("governance.contract-opinion", "合同审核意见书");
    public static readonly PaperKind Resolution = new("governance.resolution", "会议决议");

    public static readonly IReadOnlyList<PaperKind> All = [LegalityOpinion, ContractOpinion, Resolution];
}
