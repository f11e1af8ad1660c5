using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>What the first responsible person owes for rule of law, item by item, with evidence.</summary>
public static class LeaderDuties
{
    public static readonly Field<string> Duty = Name("职责事项");
    public static readonly Field<Guid> Leader = Person("leader", "责任领导") with { Required = true };
    public static readonly Field<string> Aspect = Make.Choice(
        "aspect", "职责方面", ("lead", "组织领导和统筹部署"), ("decide", "依法决策和制度建设"), ("enforce", "依法履职和执法责任"),
        ("urge", "督促班子成员和下级"), ("court", "支持司法和出庭应诉"), ("study", "学法用法和普法"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Source = Make.Text("source", "职责依据");
    public static readonly Field<DateOnly> On = Held("列入日期");
    public static readonly Field<DateOnly> Due = Make.Date("due", "完成期限") with { InList = true };
    public static readonly Field<Guid> Helper = Person("helper", "承办人");
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("承办科室");
    public static readonly Field<string> State = State();
    public static readonly Field<DateOnly> Done = Make.Date("done", "履行日期") with { InList = true };
    public static readonly Field<string> How = Make.Paragraph("how", "履行情况");
    public static readonly Field<IReadOnlyList<Guid>> Evidence = Make.Links("evidence", "关联工作台账", "work-entry");
    public static readonly Field<IReadOnlyList<string>> Files = Proof();

    public static readonly Register Declaration = new(
        "leader-duty", "第一责任人职责台账", [Duty, Leader, Aspect, Source, On, Due, Helper, Unit, State, Done, How, Evidence, Files])
    {
        Title = Duty, NotAhead = [Done], On = On, Unit = Unit, Group = LeadershipGroup.Menu, Systems = [1], Keepers = Office,
        Rules = [NotBefore(Due, On), NotBefore(Done, On), NeededWhen(Done, State, "done"), NeededWhen(How, State, "done")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "leader_duties_evidenced_rate", "第一责任人职责履行率", "%", Nature.Rate, "报告期内列入的第一责任人职责中已履行并写明情况的项数，除以列入的项数。", 1,
            FigureQuery.CountRecords(Declaration).Only(Is(State, "done") & Known(How)))
        { Group = "M01", Per = FigureQuery.CountRecords(Declaration), Dimensions = [Leader, Aspect] },
    ];
}
