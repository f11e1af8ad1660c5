using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using Fatong.Rooms.Directory;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>The compulsory law course for all staff (法治教育必修课程) and who has finished it.</summary>
public static class CompulsoryCourses
{
    public static readonly Field<string> Name = Make.Text("name", "课程名称") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "完成期限") with { Required = true, InList = true };
    public static readonly Field<long> Threshold = Make.Count("threshold", "完成率门槛", "%") with { Required = true, InList = true, Max = 100, Help = "完成率低于门槛时，该年度的年度报告不能发布" };
    public static readonly Field<long> Hours = Make.Count("hours", "学时", "学时") with { Max = 200 };

    public static readonly Register Declaration = new("compulsory-course", "法治必修课程", [Year, Name, Due, Threshold, Hours, Attachments])
    {
        Title = Name, Group = StudyFields.Group, Systems = [32],
    };

    public static readonly Field<Guid> Course = Make.Link("course", "必修课程", "compulsory-course") with { Required = true, InList = true };
    public static readonly Field<Guid> Person = Make.Link("person", "人员", "staff") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Done = Make.Date("done", "完成日期") with { Required = true, InList = true };
    public static readonly Field<string> Proof = Make.Text("proof", "学习记录编号") with { Required = true, InList = true };

    public static readonly Register Completions = new("course-completion", "必修课程完成记录", [Course, Person, Done, Proof, Attachments])
    {
        Title = Proof, On = Done, Group = StudyFields.Group, Systems = [32],
        UniqueTogether = [Course, Person],
    };

    private static readonly FigureQuery AllStaff = FigureQuery.CountRecords(Staff.Declaration) with { Standing = true };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("compulsory_course_rate", "法治必修课程完成率", "%", Nature.Rate, "报告期内完成法治必修课程的在册人员数（去重）÷期末在册人员数。", 1,
            FigureQuery.DistinctRecords(Completions, Person) with { Among = AllStaff }) { Group = "M02", Per = AllStaff },
    ];
}
