using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>How the bureau carries out the plan and the two outlines of rule of law (一规划两纲要), and how that was evaluated.</summary>
public static class OutlineTasks
{
    public static readonly Field<string> Task = Name("任务");
    public static readonly Field<string> Plan = Make.Choice(
        "plan", "所属规划纲要", ("country", "法治中国建设规划"), ("society", "法治社会建设实施纲要"), ("government", "法治政府建设实施纲要")) with { Required = true, InList = true };
    public static readonly Field<string> Clause = Make.Text("clause", "任务编号") with { InList = true, MaxLength = 40 };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit() with { Required = true };
    public static readonly Field<string> Implementation = Make.Paragraph("implementation", "落实情况") with { Required = true };
    public static readonly Field<IReadOnlyList<Guid>> Evidence = Make.Links("evidence", "关联工作台账", "work-entry");
    public static readonly Field<DateOnly> On = Held("评估日期");
    public static readonly Field<string> Conclusion = Make.Choice("conclusion", "评估结论", ("done", "已完成"), ("lasting", "完成并长期坚持"), ("partly", "部分完成"), ("open", "未完成")) with { Required = true, InList = true };
    public static readonly Field<string> Gap = Make.Paragraph("gap", "差距和措施");
    public static readonly Field<IReadOnlyList<string>> Files = Proof();

    public static readonly Register Declaration = new(
        "outline-task", "“一规划两纲要”实施评估", [Task, Plan, Clause, Unit, Implementation, Evidence, On, Conclusion, Gap, Files])
    {
        Title = Task, On = On, Unit = Unit, Group = LeadershipGroup.Menu, Systems = [12], Keepers = Office, Rules = [NeededWhen(Gap, Conclusion, "partly", "open")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "outline_tasks_done_rate", "规划纲要任务完成率", "%", Nature.Rate, "报告期内评估的规划纲要任务中结论为已完成（含长期坚持）的项数，除以评估的项数。", 1,
            FigureQuery.CountRecords(Declaration).Only(Is(Conclusion, "done", "lasting"))) { Group = "M01", Per = FigureQuery.CountRecords(Declaration), Dimensions = [Plan] },
    ];
}
