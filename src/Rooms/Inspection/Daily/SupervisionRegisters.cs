using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Law.Cards;

namespace Fatong.Rooms.Inspection.Daily;

/// <summary>Model enterprises (标杆企业): checklist, score, title, periodic review.</summary>
public static class ModelEnterprise
{
    public static readonly Field<string> Title = Make.Text("title", "称号") with { Required = true, InList = true };
    public static readonly Field<Guid> Object = Make.Link("object", "企业", "inspection-object") with { Required = true, InList = true };
    public static readonly Field<long> Score = Make.Count("score", "评价得分", "分") with { Required = true, Max = 100, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Checklist = Make.Rows(
        "checklist", "评价表", Make.Text("item", "项目") with { Required = true }, Make.Count("full", "满分", "分"), Make.Count("points", "得分", "分"), Make.Text("note", "说明"));
    public static readonly Field<DateOnly> From = Make.Date("from", "授予日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "有效期至") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Reviewed = Make.Date("reviewed", "最近复核日期") with { InList = true };
    public static readonly Field<string> Review = Make.Choice("review", "复核结论", ("keep", "保留"), ("warn", "限期整改"), ("drop", "取消称号")) with { InList = true };

    public static readonly Register Declaration = new("model-enterprise", "源头监管标杆企业", [Title, Object, Score, Checklist, From, To, Reviewed, Review])
    {
        Title = Title, InForce = (From, To), Group = Kinds.Ledgers, Systems = [105],
    };
}

/// <summary>Which unit supervises what was licensed (事中事后监管责任), and the hand-over from approval to supervision (审管衔接).</summary>
public static class SupervisionDuty
{
    public static readonly Field<string> Licence = Make.Text("licence", "许可事项") with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = Make.Link("unit", "监管责任单位", "unit") with { Required = true, InList = true };
    public static readonly Field<string> Measures = Make.Paragraph("measures", "监管措施和任务") with { Required = true };
    public static readonly Field<long> Year = Make.Count("year", "三年行动年度", "年") with { Max = 2200, InList = true };
    public static readonly Field<string> Progress = Make.Choice("progress", "进度", ("planned", "已列计划"), ("running", "推进中"), ("done", "完成")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "起始日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "截止日期") with { InList = true };

    public static readonly Register Declaration = new("supervision-duty", "事中事后监管责任", [Licence, Unit, Measures, Year, Progress, From, To])
    {
        Title = Licence, InForce = (From, To), Group = Kinds.Ledgers, Systems = [99],
    };
}

/// <summary>One hand-over of an approval to the unit that supervises, with its receipt.</summary>
public static class ApprovalHandover
{
    public static readonly Field<string> Matter = Make.Text("matter", "审批（变更）事项") with { Required = true, InList = true };
    public static readonly Field<Guid> Object = Make.Link("object", "监管对象", "inspection-object") with { InList = true };
    public static readonly Field<DateOnly> Sent = Make.Date("sent", "推送日期") with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = Make.Link("unit", "接收单位", "unit") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Received = Make.Date("received", "签收日期") with { InList = true, Help = "未签收的留空，列表按空值可查" };
    public static readonly Field<string> Follow = Make.Paragraph("follow", "后续监管安排");

    public static readonly Register Declaration = new("approval-handover", "审管衔接台账", [Matter, Object, Sent, Unit, Received, Follow])
    {
        Title = Matter, On = Sent, Group = Kinds.Ledgers, Systems = [100],
    };
}

/// <summary>How often a key sector must and may be inspected (重点领域检查频次).</summary>
public static class KeySector
{
    public static readonly Field<string> Name = Make.Text("name", "重点领域") with { Required = true, InList = true };
    public static readonly Field<string> Trade = Kinds.Trade("trade", "对象类别") with { Required = true, InList = true };
    public static readonly Field<string> Scope = Make.Paragraph("scope", "检查范围和重点") with { Required = true };
    public static readonly Field<long> AtLeast = Make.Count("at_least", "每年至少检查", "次") with { Max = 12, InList = true };
    public static readonly Field<long> AtMost = Make.Count("at_most", "同一企业每年至多检查", "次") with { Max = 12, InList = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "施行日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "停止日期") with { InList = true };

    public static readonly Register Declaration = new("key-sector", "重点领域检查频次", [Name, Trade, Scope, AtLeast, AtMost, From, To])
    {
        Title = Name, InForce = (From, To), Group = Kinds.Ledgers, Systems = [101], Basis = EnterpriseInspectionOpinion.Art(0),
    };
}

/// <summary>An operation with other units or departments (交叉执法、联合执法).</summary>
public static class JointOperation
{
    public static readonly Field<string> Name = Make.Text("name", "行动名称") with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Make.Date("on", "行动日期") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "方式", ("cross", "交叉执法"), ("joint", "联合执法")) with { Required = true, InList = true };
    public static readonly Field<string> Area = Make.Text("area", "区域路段") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Units = Make.Rows(
        "units", "参加单位", Make.Text("unit", "单位") with { Required = true }, Make.Text("role", "分工"), Make.Count("persons", "人数", "人"), Make.Count("vehicles", "检查车辆", "台次"), Make.Count("cases", "移交案件线索", "件"));
    public static readonly Field<string> Evidence = Make.Paragraph("evidence", "证据共享和结果分配");
    public static readonly Field<IReadOnlyList<string>> Order = Make.Files("order", "行动方案");

    public static readonly Register Declaration = new("joint-operation", "交叉联合执法", [Name, On, Kind, Area, Units, Evidence, Order])
    {
        Title = Name, On = On, Group = Kinds.Ledgers, Systems = [103],
    };
}

/// <summary>One shipment of dangerous goods from shipper to unloading (危货运输全链条); a missing link shows as an empty field.</summary>
public static class HazmatChain
{
    public static readonly Field<string> Waybill = Make.Text("waybill", "电子运单号") with { Required = true, InList = true, MaxLength = 60 };
    public static readonly Field<DateOnly> On = Make.Date("on", "核查日期") with { Required = true, InList = true };
    public static readonly Field<string> Goods = Make.Text("goods", "货物品名和类别") with { Required = true, InList = true };
    public static readonly Field<Guid> Shipper = Make.Link("shipper", "托运人", "party");
    public static readonly Field<Guid> Carrier = Make.Link("carrier", "承运企业", "party") with { InList = true };
    public static readonly Field<Guid> Vehicle = Make.Link("vehicle", "车辆", "vehicle") with { InList = true };
    public static readonly Field<Guid> Driver = Make.Link("driver", "驾驶员", "driver");
    public static readonly Field<Guid> Escort = Make.Link("escort", "押运员", "driver");
    public static readonly Field<string> Route = Make.Text("route", "运输线路");
    public static readonly Field<string> Unloading = Make.Text("unloading", "卸货单位");
    public static readonly Field<string> Missing = Make.Choice(
        "missing", "缺失环节", ("none", "链条完整"), ("shipper", "托运"), ("carrier", "承运资质"), ("crew", "人员资格"), ("vehicle", "车辆"), ("route", "线路"), ("unloading", "卸货")) with { Required = true, InList = true };
    public static readonly Field<string> Handling = Make.Paragraph("handling", "处理情况");

    public static readonly Register Declaration = new(
        "hazmat-chain", "危货运输全链条核查", [Waybill, On, Goods, Shipper, Carrier, Vehicle, Driver, Escort, Route, Unloading, Missing, Handling])
    {
        Title = Waybill, On = On, Key = Waybill, Group = Kinds.Ledgers, Systems = [104], Basis = HazardousTransportMeasures.Art(60),
    };
}

/// <summary>Tasks of the three-year drive on root causes (治本攻坚三年行动).</summary>
public static class SafetyProgramme
{
    public static readonly Field<string> Task = Make.Text("task", "任务") with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = Make.Link("unit", "责任单位", "unit") with { Required = true, InList = true };
    public static readonly Field<string> Milestone = Make.Paragraph("milestone", "节点和成果") with { Required = true };
    public static readonly Field<string> Indicator = Make.Text("indicator", "衡量指标");
    public static readonly Field<long> Target = Make.Count("target", "目标值", "");
    public static readonly Field<long> Reached = Make.Count("reached", "完成值", "");
    public static readonly Field<long> Year = Make.Count("year", "年度", "年") with { Required = true, Min = 2000, Max = 2200, InList = true };
    public static readonly Field<string> Progress = Make.Choice("progress", "进度", ("todo", "未启动"), ("running", "推进中"), ("done", "完成"), ("late", "滞后")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "完成时限") with { Required = true, InList = true };

    public static readonly Register Declaration = new("safety-programme", "治本攻坚三年行动", [Task, Unit, Milestone, Indicator, Target, Reached, Year, Progress, Due])
    {
        Title = Task, Group = Kinds.Ledgers, Systems = [113], Basis = WorkSafetyLaw.Art(65),
    };
}
