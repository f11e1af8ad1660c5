using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Inspection.Hazards;

/// <summary>What the closed loop of a hazard asks.</summary>
public static class HazardFields
{
    public static readonly Field<string> Title = Make.Text("hazard-title", "隐患名称") with { Required = true, InList = true, Searched = true };
    public static readonly Field<Guid> Target = Make.Link("object", "检查对象", "inspection-object") with { InList = true };
    public static readonly Field<Guid> Party = Make.Link("party", "当事人", "party");
    public static readonly Field<string> Class = Make.Choice("class", "隐患级别", ("general", "一般隐患"), ("major", "重大隐患")) with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "隐患类别",
        ("management", "安全管理"), ("vehicle", "车辆船舶"), ("crew", "从业人员"), ("site", "场所设施"), ("work", "作业现场"), ("road", "公路和农村道路"), ("railway", "铁路沿线"), ("other", "其他"))
        with { Required = true, InList = true };
    public static readonly Field<string> Place = Make.Text("place", "隐患位置") with { Required = true, Help = "道路隐患写明线路和桩号" };
    public static readonly Field<string> Campaign = Make.Text("campaign", "专项行动") with { InList = true, Help = "如农村道路交通安全百日攻坚" };
    public static readonly Field<string> Description = Make.Paragraph("description", "隐患情况") with { Required = true };
    public static readonly Field<string> Basis = Make.Paragraph("basis", "不符合的规定");
    public static readonly Field<IReadOnlyList<string>> Photos = Make.Files("photos", "隐患照片");
    public static readonly Field<Guid> Expert = Make.Link("expert", "发现专家", "inspection-expert");

    public static readonly Field<string> Demand = Make.Paragraph("demand", "整改要求") with { Required = true };
    public static readonly Field<DateOnly> RectifyBy = Make.Date("rectify-by", "整改期限") with { Required = true };
    public static readonly Field<string> Receiver = Make.Text("receiver", "签收人") with { Required = true, MaxLength = 40, Sensitivity = Sensitivity.Personal };
    public static readonly Field<Guid> Supervisor = Make.Link("supervisor", "督办人", "staff") with { Required = true };
    public static readonly Field<string> Milestones = Make.Paragraph("milestones", "督办节点") with { Required = true };
    public static readonly Field<string> Progress = Make.Paragraph("progress", "督办进展") with { Required = true };
    public static readonly Field<string> ExtendReason = Make.Paragraph("extend-reason", "延长的理由") with { Required = true };
    public static readonly Field<string> Measures = Make.Paragraph("measures", "整改措施和结果") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Evidence = Make.Files("evidence", "整改证据") with { Required = true };
    public static readonly Field<long> Invested = Make.Money("invested", "整改投入");
    public static readonly Field<bool> Passed = Make.YesNo("passed", "复查合格") with { Required = true };
    public static readonly Field<string> RecheckNote = Make.Paragraph("recheck-note", "复查情况") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> RecheckPhotos = Make.Files("recheck-photos", "复查照片");
    public static readonly Field<string> Escalation = Make.Choice(
        "escalation", "升级措施", ("interview", "约谈企业"), ("list", "挂牌督办"), ("stop", "责令停产停业、撤出人员"), ("case", "立案查处"), ("report", "报告本级政府")) with { Required = true };
    public static readonly Field<string> EscalationNote = Make.Paragraph("escalation-note", "升级情况") with { Required = true };
    public static readonly Field<DateOnly> OverrunTerm = Make.Date("overrun-term", "逾期的整改期限");
    public static readonly Field<long> OverrunDays = Make.Count("overrun-days", "逾期天数", "日");
    public static readonly Field<string> OverrunLevel = Make.Choice("overrun-level", "逾期报至", ("head", "机构负责人和督办人"), ("leader", "机关负责人")) with { InList = true };
    public static readonly Field<string> CloseVerdict = Make.Choice("close-verdict", "销号审批", ("agree", "同意销号"), ("reject", "不同意")) with { Required = true };
    public static readonly Field<string> CloseNote = Make.Paragraph("close-note", "销号说明");
    public static readonly Field<string> NotHazardReason = Make.Paragraph("not-hazard-reason", "核实不属于隐患的理由") with { Required = true };
}
