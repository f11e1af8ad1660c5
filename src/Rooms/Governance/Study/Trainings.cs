using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using Fatong.Rooms.Directory;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Officer training (执法人员培训): the course catalogue, and each session held with its sign-in list. Hours follow from the list.</summary>
public static class Trainings
{
    public static readonly Field<string> Name = Make.Text("name", "课程名称") with { Required = true, InList = true, Unique = true };
    public static readonly Field<string> Area = Make.Choice("field", "类别", ("public-law", "公共法律知识"), ("business", "业务法律知识"), ("skill", "执法技能"), ("physical", "体能队列"), ("ethics", "职业道德和纪律")) with { Required = true, InList = true };
    public static readonly Field<long> StandardHours = Make.Count("standard_hours", "标准学时", "学时") with { Required = true, InList = true, Max = 200 };
    public static readonly Field<string> Outline = Make.Paragraph("outline", "教学要点");

    public static readonly Register Courses = new("course", "培训课程目录", [Name, Area, StandardHours, Outline, Attachments])
    {
        Title = Name, Shared = true, Group = StudyFields.Group, Systems = [25],
    };

    public static readonly Field<DateOnly> On = Make.Date("on", "培训日期") with { Required = true, InList = true };
    public static readonly Field<Guid> Course = Make.Link("course", "课程", "course") with { InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "培训性质", ("in-service", "在岗培训"), ("first", "初任培训"), ("post", "专项业务培训")) with { Required = true, InList = true };
    public static readonly Field<string> Method = Make.Choice("method", "方式", ("rotation", "轮训"), ("expert", "外请专家授课"), ("drill", "实操演练"), ("online", "网络培训"), ("lecture", "内部授课")) with { Required = true, InList = true };
    public static readonly Field<string> Trainer = Make.Text("trainer", "授课人") with { InList = true };
    public static readonly Field<long> Hours = Make.Count("hours", "学时", "学时") with { Required = true, InList = true, Min = 1, Max = 200 };
    public static readonly Field<Guid> Plan = Make.Link("plan", "所属培训计划", "training-plan");

    public static readonly Register Declaration = new(
        "training", "执法培训台账", [On, Course, Topic, Kind, Method, Trainer, Hours, Unit, Attendees with { Required = true }, Place, Plan, Attachments])
    {
        Title = Topic, On = On, Unit = Unit, Attendance = new(Attendees, Hours: Hours), Group = StudyFields.Group, Systems = [25],
    };

    /// <summary>Officers in post: holders of a certificate in force at the end of the period.</summary>
    private static readonly FigureQuery InPost = FigureQuery.DistinctRecords(Certificates.Declaration, Certificates.Holder).Only(!Known(Certificates.Revoked)) with { Standing = true };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("enforcement_training_sessions", "执法（业务）培训次数", "次", Nature.Flow, "报告期内组织执法人员业务法律和技能培训的次数，一期计一次。", 1,
            FigureQuery.CountRecords(Declaration)) { Group = "M02", Dimensions = [Method, Kind] },
        new("enforcement_training_hours_per_capita", "执法人员人均培训学时", "学时", Nature.Rate, "报告期内期末在岗执法人员按签到名单取得的培训学时之和÷期末在岗（执法证件有效）执法人员数。", 1,
            new() { Records = Declaration, Measure = Measure.Sum, Of = Hours, Each = Attendees, Among = InPost }) { Group = "M02", Per = InPost },
    ];
}
