using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Tasks, issues and cases a leader supervises in person: instruction, milestones, feedback.</summary>
public static class SupervisedMatters
{
    public static readonly Field<string> Title = Name("督办事项");
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "类型", ("case", "执法案件"), ("petition", "信访投诉"), ("hazard", "安全隐患"), ("task", "重点工作"), ("rectify", "反馈问题整改"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<Guid> Leader = Person("leader", "督办领导") with { Required = true };
    public static readonly Field<DateOnly> On = Held("批示日期");
    public static readonly Field<string> Instruction = Make.Paragraph("instruction", "批示要求") with { Required = true, MaxLength = 2000 };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit() with { Required = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "办理期限") with { Required = true, InList = true };
    public static readonly Field<Guid> Case = Make.Link("case", "关联案件", "enforcement.ordinary-penalty");
    public static readonly Field<Guid> Task = Make.Link("task", "关联重点工作", "key-task");
    public static readonly Field<IReadOnlyList<Facts>> Milestones = Tasks("节点");
    public static readonly Field<string> State = State();
    public static readonly Field<DateOnly> Closed = Make.Date("closed", "办结日期") with { InList = true };
    public static readonly Field<string> Feedback = Make.Paragraph("feedback", "办理反馈");
    public static readonly Field<IReadOnlyList<string>> Files = Proof();

    public static readonly Register Declaration = new(
        "supervised-matter", "领导督办台账", [Title, Kind, Leader, On, Instruction, Unit, Due, Case, Task, Milestones, State, Closed, Feedback, Files])
    {
        Title = Title, NotAhead = [Closed], On = On, Unit = Unit, Group = LeadershipGroup.Menu, Systems = [14], Keepers = Office,
        Rules = [NotBefore(Due, On), NotBefore(Closed, On), NeededWhen(Closed, State, "done"), NeededWhen(Feedback, State, "done")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("leader_supervised_matters", "主要领导督办事项数", "项", Nature.Flow, "报告期内领导批示督办的事项数，按批示日期统计。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M01", Dimensions = [Kind, Leader, State] },
    ];
}
