using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Leads;
using Fatong.Rooms.Enforcement.Measures;
using Fatong.Rooms.Enforcement.Penalties;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;

namespace Fatong.Rooms.Enforcement;

/// <summary>
/// The figures that cases feed. A case counts in the year of its act: a decision in the year it was made, also when it is annulled later;
/// a decision with several penalties is one decision; amounts are those of the decision, not those received.
/// </summary>
public static class PenaltyFigures
{
    private static readonly Procedure Ordinary = OrdinaryPenalty.Definition;
    private static readonly Procedure Summary = SummaryPenalty.Definition;

    private static readonly (Procedure, StepId)[] Decisions = [(Ordinary, OrdinarySteps.Decision), (Summary, SummaryPenalty.Decision)];
    private static readonly (Procedure, StepId)[] AllOutcomes = [.. Decisions, (Ordinary, OrdinarySteps.NoPenalty)];
    private static readonly Condition Lenient = Is(Flexible, "no-penalty", "lenient", "mitigated", "first");

    public static readonly Indicator CasesAccepted = new(
        "cases_accepted", "受理行政案件数", "起", Nature.Flow, "报告期内各来源登记的案件线索数，按登记日期统计。", 1,
        FigureQuery.CountActs((CaseLead.Definition, CaseLead.Register))) { Group = "M10", Dimensions = [CaseFields.Source, CaseFields.Category] };

    public static readonly Indicator Handled = new(
        "penalty_cases_handled", "行政处罚（办案）件数", "件", Nature.Flow, "报告期内作出行政处罚决定的案件数（普通程序与简易程序），一份决定计一件；以后被撤销的仍计入作出年度。各执法门类之和等于总数。", 1,
        FigureQuery.CountActs(Decisions)) { Group = "M10", Systems = [121], Dimensions = [CaseFields.Category, OffenceChoice.Code, CaseFields.PartyKind, Grade] };

    public static readonly Indicator Closed = new(
        "penalty_cases_closed", "办结案件数", "件", Nature.Flow, "报告期内经批准结案的行政处罚案件数，按结案日期统计。", 1,
        FigureQuery.CountActs((Ordinary, OrdinarySteps.Closing), (Summary, SummaryPenalty.Closing))) { Group = "M10", Dimensions = [CaseFields.Category, ClosingGround] };

    public static readonly Indicator Amount = new(
        "penalty_amount", "处罚（罚款）金额", "元", Nature.Flow, "报告期内处罚决定书载明的罚款金额合计，按决定数而不是实收数，不含没收和加处罚款。", 1,
        FigureQuery.SumActs(DecisionFields.Fine, Decisions)) { Group = "M10", Systems = [121], Dimensions = [CaseFields.Category, OffenceChoice.Code] };

    public static readonly Indicator FlexibleCases = new(
        "flexible_enforcement_cases", "柔性执法案件数", "件", Nature.Flow, "报告期内决定不予处罚（含首违不罚）、从轻或者减轻处罚的案件数。", 1,
        FigureQuery.CountActs(AllOutcomes).Only(Lenient)) { Group = "M10", Dimensions = [Flexible, CaseFields.Category] };

    public static readonly Indicator ExemptedAmount = new(
        "exempted_penalty_amount", "包容免罚金额", "元", Nature.Flow, "柔性执法案件按裁量基准应处罚款与决定罚款之差的合计。", 1,
        FigureQuery.SumActs(Exempted, AllOutcomes).Only(Lenient)) { Group = "M10", Dimensions = [Flexible, CaseFields.Category] };

    public static readonly Indicator CourtApplications = new(
        "court_enforcement_applications", "申请法院强制执行件数", "件", Nature.Flow, "报告期内向人民法院申请强制执行的行政处罚案件数，按申请日期统计。", 1,
        FigureQuery.CountActs((Ordinary, OrdinarySteps.CourtApplication), (Summary, SummaryPenalty.CourtApplication))) { Group = "M10", Dimensions = [CaseFields.Category] };

    public static readonly Indicator LawyerReviewed = new(
        "major_decisions_lawyer_reviewed", "重大执法决定法律顾问审核件数", "件", Nature.Flow, "报告期内有律师（法律顾问、公职律师）参与法制审核的重大处罚案件数，一案多次审核计一件。", 1,
        FigureQuery.CountActs((Ordinary, OrdinarySteps.LegalReview)).Only(Yes(DecisionFields.LawyerReviewed))) { Group = "M11", Dimensions = [CaseFields.Category] };

    public static readonly Indicator MajorFiled = new(
        "major_penalty_cases_filed", "重大行政处罚案件备案件数", "件", Nature.Flow, "报告期内报备的重大行政处罚案件数，按报备日期统计。", 1,
        FigureQuery.CountActs((Ordinary, OrdinarySteps.MajorFiling))) { Group = "M11", Dimensions = [CaseFields.Category] };

    public static readonly Indicator SafetyPenalised = new(
        "enterprises_penalised_safety", "安全类处罚企业家次", "家次", Nature.Flow,
        "报告期内对单位作出的、案由属于安全类违法行为的行政处罚决定数，一份决定计一家次，同一企业多次分别计。安全类案由为安全生产法的案由，以及车辆技术状况、危险货物运输、动态监控、站场安检和公路安全作业的案由。", 1,
        FigureQuery.CountActs(Decisions).Only(Is(CaseFields.PartyKind, "organisation") & Is(OffenceChoice.Code, OffenceChoice.Safety)))
        { Group = "M09", Dimensions = [CaseFields.Category] };

    public static readonly Indicator OverloadVehicles = new(
        "overload_vehicles_penalised", "查处超限车辆数", "台", Nature.Flow, "报告期内因违法超限作出处罚决定的车辆数，一份决定计一台。", 1,
        FigureQuery.CountActs(Decisions).Only(Is(OffenceChoice.Code, OffenceChoice.Overload))) { Group = "M13" };

    public static readonly Indicator IllegalTaxis = new(
        "illegal_taxis_penalised", "查处非法营运出租车台次", "台次", Nature.Flow, "报告期内因无许可、无有效证件从事巡游出租经营作出处罚决定的车辆台次。", 1,
        FigureQuery.CountActs(Decisions).Only(Is(OffenceChoice.Code, OffenceChoice.IllegalTaxi))) { Group = "M13" };

    public static readonly Indicator IllegalRideHailing = new(
        "illegal_ridehailing_penalised", "查处非法营运网约车台次", "台次", Nature.Flow, "报告期内因平台、车辆未取得网约车许可作出处罚决定的车辆台次。", 1,
        FigureQuery.CountActs(Decisions).Only(Is(OffenceChoice.Code, OffenceChoice.IllegalRideHailing))) { Group = "M13" };

    public static readonly Indicator Impounded = new(
        "illegal_vehicles_impounded", "查扣非法营运车辆台次", "台次", Nature.Flow, "报告期内对无许可、无证从事经营的车辆实施扣留（暂扣）的台次。", 1,
        FigureQuery.CountActs((CoerciveMeasure.Definition, CoerciveMeasure.Impose))
            .Only(Is(MeasureFields.Kind, "detain") & Is(OffenceChoice.Code, OffenceChoice.IllegalTrade))) { Group = "M13" };

    public static readonly IReadOnlyList<Indicator> All =
    [
        CasesAccepted, Handled, Closed, Amount, FlexibleCases, ExemptedAmount, CourtApplications, LawyerReviewed, MajorFiled, SafetyPenalised,
        OverloadVehicles, IllegalTaxis, IllegalRideHailing, Impounded,
    ];
}
