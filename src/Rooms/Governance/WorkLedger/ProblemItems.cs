using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.WorkLedger;

/// <summary>Each problem the report confesses is an item with measure, owner and deadline; next year's report tells its state.</summary>
public static class ProblemItems
{
    public static readonly Field<string> Problem = Name("问题");
    public static readonly Field<long> Year = Year() with { Label = "报告年度" };
    public static readonly Field<string> Source = Make.Choice(
        "source", "来源", ("report", "年度报告"), ("inspection", "督察反馈"), ("superior", "上级检查"), ("review", "案卷评查"), ("self", "自查自纠"), ("public", "社会反映")) with { Required = true, InList = true };
    public static readonly Field<string> Area = Make.Choice(
        "area", "方面", ("lead", "组织领导"), ("ability", "法治能力"), ("enforcement", "执法规范"), ("service", "政务服务"), ("publicity", "普法宣传"), ("rules", "制度建设"), ("oversight", "监督制约"), ("digital", "信息化")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("列入日期");
    public static readonly Field<string> Cause = Make.Paragraph("cause", "原因分析");
    public static readonly Field<string> Measure = Make.Paragraph("measure", "整改措施") with { Required = true };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit() with { Required = true };
    public static readonly Field<Guid> Owner = Person("owner", "责任人") with { Required = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "完成时限") with { Required = true, InList = true };
    public static readonly Field<string> Plan = Make.Paragraph("plan", "下一年度计划");
    public static readonly Field<Guid> Task = Make.Link("task", "对应重点工作", "key-task");
    public static readonly Field<string> State = State();
    public static readonly Field<DateOnly> Done = Make.Date("done", "销号日期") with { InList = true };
    public static readonly Field<string> Result = Make.Paragraph("result", "整改结果");
    public static readonly Field<IReadOnlyList<Guid>> Evidence = Make.Links("evidence", "关联工作台账", "work-entry");
    public static readonly Field<IReadOnlyList<string>> Files = Proof();

    public static readonly Register Declaration = new(
        "problem-item", "问题整改计划台账", [Problem, Year, Source, Area, On, Cause, Measure, Unit, Owner, Due, Plan, Task, State, Done, Result, Evidence, Files])
    {
        Title = Problem, NotAhead = [Done], On = On, Unit = Unit, Group = WorkLedgerGroup.Menu, Systems = [211], Keepers = Office, UniqueTogether = [Problem, Year],
        Rules = [NotBefore(Due, On), NotBefore(Done, On), NeededWhen(Done, State, "done"), NeededWhen(Result, State, "done")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("problem_items", "列入整改的问题数", "个", Nature.Flow, "报告期内列入问题整改计划的问题个数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M19", Dimensions = [Source, Area, State] },
        new(
            "problem_items_done_rate", "问题整改完成率", "%", Nature.Rate, "报告期内列入的问题中已整改销号的个数，除以列入的个数。", 1, FigureQuery.CountRecords(Declaration).Only(Is(State, "done")))
        { Group = "M19", Per = FigureQuery.CountRecords(Declaration), Dimensions = [Source] },
    ];
}
