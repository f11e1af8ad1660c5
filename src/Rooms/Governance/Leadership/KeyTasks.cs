using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>The year's key tasks for rule of law: owner, deadline, target, evidence, state at year end.</summary>
public static class KeyTasks
{
    public static readonly Field<string> Task = Name("重点工作");
    public static readonly Field<long> Year = Year();
    public static readonly Field<string> Source = Make.Choice(
        "source", "来源", ("plan", "年度工作要点"), ("superior", "上级部署"), ("outline", "实施纲要"), ("problem", "上年问题整改"), ("meeting", "会议议定")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("下达日期");
    public static readonly Field<Guid> Unit = GovernanceFields.Unit() with { Required = true };
    public static readonly Field<Guid> Owner = Person("owner", "责任人");
    public static readonly Field<DateOnly> Due = Make.Date("due", "完成时限") with { Required = true, InList = true };
    public static readonly Field<string> Target = Make.Text("target", "目标") with { Required = true, MaxLength = 500 };
    public static readonly Field<string> Indicator = Make.Text("indicator", "对应指标代码") with { MaxLength = 80 };
    public static readonly Field<IReadOnlyList<Facts>> Progress = Make.Rows(
        "progress", "进展记录", Make.Date("on", "日期") with { Required = true }, Make.Text("text", "进展") with { Required = true, MaxLength = 500 }, Make.Count("percent", "完成比例", "%") with { Max = 100 });
    public static readonly Field<string> State = State();
    public static readonly Field<DateOnly> Done = Make.Date("done", "完成日期") with { InList = true };
    public static readonly Field<IReadOnlyList<Guid>> Evidence = Make.Links("evidence", "关联工作台账", "work-entry");
    public static readonly Field<IReadOnlyList<string>> Files = Proof();

    public static readonly Register Declaration = new(
        "key-task", "年度重点工作清单", [Task, Year, Source, On, Unit, Owner, Due, Target, Indicator, Progress, State, Done, Evidence, Files])
    {
        Title = Task, NotAhead = [Done], On = On, Unit = Unit, Group = LeadershipGroup.Menu, Systems = [9], Keepers = Office, UniqueTogether = [Task, Year],
        Rules = [NotBefore(Due, On), NotBefore(Done, On), NeededWhen(Done, State, "done")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "key_tasks_done_rate", "年度重点工作完成率", "%", Nature.Rate, "报告期内下达的法治重点工作中已完成的项数，除以下达的项数。", 1,
            FigureQuery.CountRecords(Declaration).Only(Is(State, "done"))) { Group = "M01", Per = FigureQuery.CountRecords(Declaration), Dimensions = [Unit, Source] },
    ];
}
