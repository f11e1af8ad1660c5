using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Governance.Papers;

/// <summary>The papers of governance.</summary>
public static class GovernancePapers
{
    public static readonly PaperKind LegalityOpinion = new("governance.legality-opinion", "合法性审查意见书");
    public static readonly PaperKind ContractOpinion = new("governance.contract-opinion", "合同审核意见书");
    public static readonly PaperKind Resolution = new("governance.resolution", "会议决议");

    public static readonly PaperKind Minutes = new("governance.minutes", "会议纪要");
    public static readonly PaperKind CompetitionReview = new("governance.competition-review", "公平竞争审查表");
    public static readonly PaperKind Document = new("governance.document", "行政规范性文件");
    public static readonly PaperKind FilingReport = new("governance.filing-report", "规范性文件备案报告");
}
