using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Governance.Rectification;

/// <summary>Findings of inspections and tasks under the head's own eye: procedures (M01 责任与统筹).</summary>
public static class RectificationGroup
{
    public static readonly IReadOnlyList<Procedure> Procedures =
    [
        InspectionRectification.Definition,
        LeaderSupervised.Definition,
    ];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        new("inspection_findings_rectified", "督察反馈问题整改销号数", "个", Nature.Flow, "报告期内验收合格并销号的督察反馈问题数。", 1,
            FigureQuery.CountActs((InspectionRectification.Definition, InspectionRectification.Close))) { Group = "M01", Dimensions = [InspectionRectification.Severity] },
        new("leader_supervised_matters", "主要领导督办事项数", "项", Nature.Flow, "报告期内主要负责人批示、亲自督办的事项数，按批示日期统计。", 2,
            FigureQuery.CountActs((LeaderSupervised.Definition, LeaderSupervised.Instruct))) { Group = "M01", Dimensions = [LeaderSupervised.Kind] },
    ];
}
