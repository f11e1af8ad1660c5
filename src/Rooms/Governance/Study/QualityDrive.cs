using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Drives to raise the quality of the staff (素质提升专项行动): programme, milestones, activities, results.</summary>
public static class QualityDrive
{
    public static readonly Field<string> Name = Make.Text("name", "行动名称") with { Required = true, InList = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "开始日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "结束日期") with { InList = true };
    public static readonly Field<string> Goal = Make.Paragraph("goal", "目标和措施") with { Required = true };
    public static readonly Field<IReadOnlyList<Facts>> Milestones = Make.Rows("milestones", "节点", Make.Date("due", "期限"), Make.Text("what", "任务"), Make.Date("done", "完成日期"));
    public static readonly Field<string> Result = Make.Paragraph("result", "成效");

    public static readonly Register Declaration = new("quality-drive", "素质提升行动", [Name, From, To, Goal, Milestones, Result, Unit, Attachments])
    {
        Title = Name, InForce = (From, To), Unit = Unit, Group = StudyFields.Group, Systems = [34],
    };

    public static readonly Field<Guid> Drive = Make.Link("drive", "所属行动", "quality-drive") with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Make.Date("on", "日期") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "活动形式", ("experience", "经验交流"), ("case", "案例分析"), ("on-site", "现场教学"), ("discussion", "研讨"), ("mentor", "师徒结对")) with { Required = true, InList = true };

    public static readonly Register Activities = new("quality-activity", "素质提升活动台账", [Drive, On, Kind, Topic, Attendees, Result, Attachments])
    {
        Title = Topic, On = On, Group = StudyFields.Group, Systems = [34],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("quality_drive_activities", "素质提升行动活动次数", "次", Nature.Flow, "报告期内专项行动下开展的活动次数。", 1, FigureQuery.CountRecords(Activities)) { Group = "M02", Dimensions = [Kind] },
    ];
}
