using Fatong.Kernel.Figures;
using Fatong.Rooms.Governance.Documents;

namespace Fatong.Rooms.Governance.Decisions;

/// <summary>The figures of decision governance.</summary>
public static class DecisionFigures
{
    public static readonly Indicator ContractsReviewed = new(
        "contracts_reviewed", "合同协议审核件数", "件", Nature.Flow, "报告期内出具合同审核意见的合同、协议件数，一份合同计一件，按出具意见的日期统计。", 1,
        FigureQuery.CountActs((ContractReview.Definition, ContractReview.Opinion))) { Group = "M04", Dimensions = [ContractReview.Kind, ContractReview.Conclusion] };

    public static readonly Indicator MajorMatters = new(
        "major_matters_deliberated", "研究“三重一大”事项数", "项", Nature.Flow, "报告期内经会议审议并形成决议（含缓议、不予通过）的“三重一大”事项数，一事一决议，一项计一项。", 1,
        FigureQuery.CountActs((MajorMatter.Definition, MajorMatter.Resolve))) { Group = "M04", Dimensions = [MajorMatter.Kind, MajorMatter.Outcome] };

    public static readonly Indicator LegalityReviews = new(
        "legality_reviews", "合法性审查件数", "件", Nature.Flow, "报告期内出具合法性审查（审核）意见的行政决策、规范性文件和其他送审事项件数，一个事项多次审查计一件。", 1,
        FigureQuery.CountActs(
            (LegalityReview.Definition, LegalityReview.Opinion), (MajorDecision.Definition, CollectiveFields.ReviewOpinion), (NormativeDocument.Definition, CollectiveFields.ReviewOpinion)))
        { Group = "M04", Dimensions = [ReviewFields.Conclusion] };

    public static readonly Indicator FairCompetition = new(
        "fair_competition_reviews", "公平竞争审查件数", "件", Nature.Flow, "报告期内作出公平竞争审查结论的政策措施件数。", 1,
        FigureQuery.CountActs((FairCompetitionReview.Definition, FairCompetitionReview.Conclude))) { Group = "M04", Dimensions = [FairCompetitionReview.Kind, FairCompetitionReview.Conclusion] };

    public static readonly IReadOnlyList<Indicator> All = [ContractsReviewed, MajorMatters, LegalityReviews, FairCompetition];
}
