using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>The yearly training plan (学习培训长效机制): whom it covers, how often, and which errors it answers.</summary>
public static class TrainingPlans
{
    public static readonly Field<string> Name = Make.Text("name", "计划名称") with { Required = true, InList = true };
    public static readonly Field<string> Coverage = Make.Paragraph("coverage", "覆盖要求") with { Required = true, Help = "每名执法人员须参加的类别、次数和学时" };
    public static readonly Field<long> HoursEach = Make.Count("hours_each", "人均学时目标", "学时") with { Required = true, InList = true, Max = 500 };
    public static readonly Field<string> Recurrence = Make.Choice("recurrence", "周期", ("monthly", "每月"), ("quarterly", "每季"), ("half", "每半年"), ("yearly", "每年")) with { Required = true, InList = true };
    public static readonly Field<string> Needs = Make.Paragraph("needs", "需求分析") with { Help = "案卷评查、复议诉讼、投诉中反映的问题" };
    public static readonly Field<IReadOnlyList<Facts>> Items = Make.Rows(
        "items", "培训安排", Make.Count("month", "月份", "月") with { Min = 1, Max = 12 }, Make.Text("subject", "内容"), Make.Text("audience", "对象"), Make.Count("hours", "学时", "学时"));
    public static readonly Field<DateOnly> Approved = Make.Date("approved", "批准日期") with { InList = true };

    public static readonly Register Declaration = new("training-plan", "年度培训计划", [Year, Name, Unit, Coverage, HoursEach, Recurrence, Needs, Items, Approved, Attachments])
    {
        Title = Name, Unit = Unit, Group = StudyFields.Group, Systems = [33],
    };

}
