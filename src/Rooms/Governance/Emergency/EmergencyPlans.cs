using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Emergency;

/// <summary>The library of emergency plans: type, version, approval, contacts, resources, next revision.</summary>
public static class EmergencyPlans
{
    public static readonly Field<string> Title = Name("预案名称");
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "预案类型", ("overall", "总体预案"), ("special", "专项预案"), ("department", "部门预案"), ("site", "现场处置方案"), ("activity", "重大活动保障预案")) with { Required = true, InList = true };
    public static readonly Field<string> Hazard = Make.Choice(
        "hazard", "突发事件类别", ("natural", "自然灾害"), ("accident", "事故灾难"), ("health", "公共卫生"), ("security", "社会安全"), ("all", "综合")) with { Required = true, InList = true };
    public static readonly Field<string> Version = Make.Text("version", "版本") with { Required = true, InList = true, MaxLength = 20 };
    public static readonly Field<string> Change = Make.Choice("change", "方式", ("made", "制定"), ("revised", "修订"), ("kept", "评估后沿用")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("制定或修订日期");
    public static readonly Field<string> ApprovedBy = Make.Text("approved_by", "审批人或会议") with { Required = true };
    public static readonly Field<DateOnly> Issued = Make.Date("issued", "印发日期") with { InList = true };
    public static readonly Field<DateOnly> Filed = Make.Date("filed", "备案日期") with { InList = true, Help = "印发后二十个工作日内备案" };
    public static readonly Field<DateOnly> From = From();
    public static readonly Field<DateOnly> To = To();
    public static readonly Field<DateOnly> NextRevision = Make.Date("next_revision", "下次评估修订日期") with { InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Contacts = Make.Rows("contacts", "应急通讯录", Make.Text("post", "岗位") with { Required = true }, Make.Text("name", "姓名"), Make.Text("phone", "电话") with { Sensitivity = Sensitivity.Personal });
    public static readonly Field<IReadOnlyList<Guid>> Teams = Make.Links("teams", "关联队伍", "emergency-team");
    public static readonly Field<string> Resources = Make.Paragraph("resources", "关联物资和装备");
    public static readonly Field<string> Why = Make.Text("why", "修订原因") with { MaxLength = 500 };
    public static readonly Field<IReadOnlyList<string>> Text = Proof("预案文本");

    public static readonly Register Declaration = new(
        "emergency-plan", "应急预案库", [Title, Kind, Hazard, Version, Change, On, ApprovedBy, Issued, Filed, From, To, NextRevision, Contacts, Teams, Resources, Why, Text])
    {
        Title = Title, NotAhead = [Filed, Issued], On = On, InForce = (From, To), Group = EmergencyGroup.Menu, Systems = [192], Keepers = Office, Basis = Fatong.Law.Cards.EmergencyPlanMeasures.Art(26), UniqueTogether = [Title, Version],
        Rules = [NotBefore(Issued, On), NotBefore(Filed, Issued), NotBefore(NextRevision, On), NeededWhen(Why, Change, "revised")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("emergency_plans_revised", "修订应急预案数", "个", Nature.Flow, "报告期内制定、修订的应急预案个数；评估后沿用的不计。", 1, FigureQuery.CountRecords(Declaration).Only(Is(Change, "made", "revised")))
        { Group = "M17", Dimensions = [Kind, Hazard] },
        new("emergency_plans_in_force", "现行应急预案数", "个", Nature.Stock, "报告期末有效的应急预案个数，按预案名称去重。", 1, FigureQuery.DistinctRecords(Declaration, Title)) { Group = "M17", Dimensions = [Kind] },
    ];
}
