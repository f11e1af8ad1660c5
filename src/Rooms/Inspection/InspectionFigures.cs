using Fatong.Kernel.Figures;
using Fatong.Rooms.Inspection.Daily;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Hazards;
using Fatong.Rooms.Inspection.Plans;
using Fatong.Rooms.Inspection.Visits;
using static Fatong.Kernel.Procedures.Conditions;

namespace Fatong.Rooms.Inspection;

/// <summary>The figures of groups M08 and M09.</summary>
internal static class InspectionFigures
{
    private static readonly FigureQuery RandomChecks = FigureQuery.CountActs((InspectionVisit.Definition, InspectionVisit.Check)).Only(Yes(VisitFields.Drawn));

    public static readonly Indicator Inspections = new(
        "inspections_conducted", "执法检查次数", "次", Nature.Flow, "报告期内执法检查台账登记的检查次数合计，一次出动计一次。", 1,
        FigureQuery.SumRecords(DailyInspection.Declaration, DailyInspection.Times)) { Group = "M08", Dimensions = [DailyInspection.Source, DailyInspection.Trade] };

    public static readonly Indicator Officers = new(
        "officers_dispatched", "出动执法人员人次", "人次", Nature.Flow, "报告期内执法检查台账登记的出动人次合计。", 1,
        FigureQuery.SumRecords(DailyInspection.Declaration, DailyInspection.Persons)) { Group = "M08", Dimensions = [DailyInspection.Source, DailyInspection.Trade] };

    public static readonly Indicator Enterprises = new(
        "enterprises_inspected", "检查企业家次", "家次", Nature.Flow, "报告期内执法检查台账登记的检查企业家次合计，同一企业多次分别计。", 1,
        FigureQuery.SumRecords(DailyInspection.Declaration, DailyInspection.Enterprises)) { Group = "M08", Dimensions = [DailyInspection.Source, DailyInspection.Trade] };

    public static readonly Indicator DistinctEnterprises = new(
        "enterprises_inspected_distinct", "检查企业家数", "家", Nature.Flow, "报告期内执法检查台账逐户载明的检查对象数，同一企业多次检查只计一家；没有逐户载明的检查不计。", 1,
        FigureQuery.DistinctMembers(DailyInspection.Declaration, DailyInspection.Objects)) { Group = "M08", Dimensions = [DailyInspection.Source, DailyInspection.Trade] };

    public static readonly Indicator RandomEnterprises = new(
        "double_random_enterprises_checked", "双随机涉企检查家数", "家", Nature.Flow, "报告期内由随机抽取产生、已完成现场检查的企业数，同一企业只计一家。", 1,
        RandomChecks with { OncePerMatter = false, Measure = Measure.Distinct, Of = VisitFields.Target }) { Group = "M08" };

    public static readonly Indicator PlanCompletion = new(
        "double_random_plan_completion_rate", "双随机检查计划完成率", "%", Nature.Rate, "报告期内由随机抽取产生、已完成现场检查的户次，除以报告期内批准的年度抽查计划户数。", 1,
        RandomChecks)
    {
        Group = "M08",
        Per = FigureQuery.SumActs(InspectionPlan.Planned, (InspectionPlan.Definition, InspectionPlan.Publish)),
    };

    public static readonly Indicator JointDraws = new(
        "joint_double_random_checks", "部门联合双随机抽查次数", "次", Nature.Flow, "报告期内与其他部门联合、已抽取的双随机抽查次数，一次抽取计一次。", 1,
        FigureQuery.CountActs((InspectionDraw.Definition, InspectionDraw.Run)).Only(Yes(InspectionDraw.Joint))) { Group = "M08" };

    public static readonly Indicator Draws = new(
        "double_random_draws", "双随机抽取次数", "次", Nature.Flow, "报告期内完成的随机抽取次数，作废的也计入并另行公示。", 1,
        FigureQuery.CountActs((InspectionDraw.Definition, InspectionDraw.Run))) { Group = "M08", Dimensions = [InspectionDraw.Joint] };

    public static readonly Indicator PortEnterprises = new(
        "port_enterprises_inspected", "港口码头企业专项检查家数", "家", Nature.Flow, "报告期内执法检查台账中检查领域为港口码头、逐户载明的检查对象数，同一企业只计一家。", 2,
        FigureQuery.DistinctMembers(DailyInspection.Declaration, DailyInspection.Objects).Only(Is(DailyInspection.Trade, "port"))) { Group = "M08" };

    public static readonly Indicator HazardsFound = new(
        "hazards_found", "排查（发现）隐患数", "条", Nature.Flow, "报告期内执法检查台账登记的发现隐患条数合计，检查任务和隐患闭环自动写入台账。", 1,
        FigureQuery.SumRecords(DailyInspection.Declaration, DailyInspection.HazardsFound)) { Group = "M09", Dimensions = [DailyInspection.Trade, DailyInspection.HazardClass] };

    public static readonly Indicator HazardsRectified = new(
        "hazards_rectified", "已整改（治理）隐患数", "条", Nature.Flow, "报告期内当场整改和复查合格的隐患条数合计，以执法检查台账为准。", 1,
        FigureQuery.SumRecords(DailyInspection.Declaration, DailyInspection.HazardsRectified)) { Group = "M09", Dimensions = [DailyInspection.Trade, DailyInspection.HazardClass] };

    public static readonly Indicator HazardsOpen = new(
        "hazards_open", "在册未销号隐患数", "条", Nature.Flow, "报告期内登记进入整改闭环、至今没有销号的隐患条数。", 1,
        FigureQuery.CountActs((HazardClosure.Definition, HazardClosure.Found)).Only(!Taken(HazardClosure.Close) & !Taken(HazardClosure.NotHazard)))
    {
        Group = "M09", Dimensions = [HazardFields.Class, HazardFields.Kind],
    };

    public static readonly Indicator MajorHazards = new(
        "major_hazards_supervised", "挂牌督办重大隐患数", "条", Nature.Flow, "报告期内挂牌督办的重大隐患条数。", 1,
        FigureQuery.CountActs((HazardClosure.Definition, HazardClosure.Supervise))) { Group = "M09", Dimensions = [HazardFields.Kind] };

    public static readonly Indicator Notices = new(
        "rectification_notices_issued", "限期整改通知书份数", "份", Nature.Flow, "报告期内下发的限期整改通知书份数。", 1,
        FigureQuery.CountActs((HazardClosure.Definition, HazardClosure.Notice))) { Group = "M09", Dimensions = [HazardFields.Class, HazardFields.Kind] };

    public static readonly Indicator Interviewed = new(
        "enterprises_interviewed", "约谈企业数", "家次", Nature.Flow, "报告期内完成的企业约谈次数，同一企业多次分别计。", 1,
        FigureQuery.CountActs((EnterpriseInterview.Definition, EnterpriseInterview.Hold))) { Group = "M09", Dimensions = [EnterpriseInterview.Code, EnterpriseInterview.Ground] };

    public static readonly Indicator RedDeregistered = new(
        "red_code_enterprises_deregistered", "注销红码企业家数", "家", Nature.Flow, "报告期内因红码依法注销经营资质的企业数。", 1,
        FigureQuery.CountActs((SafetyCode.Definition, SafetyCode.Use)).Only(Is(SafetyCode.UseKind, "deregister"))) { Group = "M09" };

    public static readonly Indicator GreenApproved = new(
        "green_code_enterprises_approved", "运力审批绿码企业家数", "家", Nature.Flow, "报告期内因绿码优先获批运力的企业数。", 1,
        FigureQuery.CountActs((SafetyCode.Definition, SafetyCode.Use)).Only(Is(SafetyCode.UseKind, "capacity"))) { Group = "M09" };

    public static readonly IReadOnlyList<Indicator> All =
    [
        Inspections, Officers, Enterprises, DistinctEnterprises, RandomEnterprises, PlanCompletion, JointDraws, Draws, PortEnterprises, HazardsFound, HazardsRectified, HazardsOpen,
        MajorHazards, Notices, Interviewed, RedDeregistered, GreenApproved,
    ];
}
