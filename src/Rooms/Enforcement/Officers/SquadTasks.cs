using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Officers.OfficerFields;

namespace Fatong.Rooms.Enforcement.Officers;

/// <summary>Squad tasking and shifts (中队任务分解与力量配置): targets by area and month, progress, who is on duty where.</summary>
public static class SquadTasks
{
    public static readonly Field<string> Task = Make.Text("task", "任务") with { Required = true, InList = true };
    public static readonly Field<string> Area = Make.Text("area", "责任区域") with { Required = true, InList = true };
    public static readonly Field<string> Period = Make.Choice("period", "周期", ("year", "年度"), ("month", "月度")) with { Required = true, InList = true };
    public static readonly Field<long> Month = Make.Count("month", "月份", "月") with { Min = 1, Max = 12 };
    public static readonly Field<string> Measure = Make.Choice("measure", "计量", ("inspection", "检查次数"), ("case", "办案件数"), ("publicity", "普法次数"), ("patrol", "巡查里程（公里）"), ("training", "训练次数")) with { Required = true, InList = true };
    public static readonly Field<long> Target = Make.Count("target", "目标数", "个") with { Required = true, InList = true };
    public static readonly Field<long> Done = Make.Count("done", "完成数", "个") with { InList = true };
    public static readonly Field<DateOnly> Reported = Make.Date("reported", "进度日期") with { InList = true };

    public static readonly Register Declaration = new("squad-task", "中队任务分解", [Unit, Task, Area, Year, Period, Month, Measure, Target, Done, Reported, Attachments])
    {
        Title = Task, On = Reported, Unit = Unit, Group = Menu, Systems = [152],
        Rules = [NeededWhen(Month, Period, "month")], UniqueTogether = [Unit, Task, Area, Year, Month],
    };

    public static readonly Field<DateOnly> Day = Make.Date("day", "日期") with { Required = true, InList = true, Help = "可排定将来的班次" };
    public static readonly Field<string> Turn = Make.Choice("turn", "班次", ("day", "白班"), ("night", "夜班"), ("weekend", "周末"), ("holiday", "节假日")) with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Guid>> People = Make.People("people", "值勤人员") with { Required = true };
    public static readonly Field<string> Where = Make.Text("where", "值勤区域") with { Required = true, InList = true };

    public static readonly Register Shifts = new("shift-plan", "勤务排班", [Day, Unit, Turn, Where, People, Attachments])
    {
        Title = Where, Unit = Unit, Group = Menu, Systems = [152],
        Rules = [new(People, "每班不少于两人", f => (f.Get(People)?.Count ?? 0) >= 2)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("squad_task_progress", "中队任务完成率", "%", Nature.Rate, "报告期内填报进度的任务完成数合计÷目标数合计。", 1, FigureQuery.SumRecords(Declaration, Done)) { Group = "M12", Per = FigureQuery.SumRecords(Declaration, Target) },
    ];
}
