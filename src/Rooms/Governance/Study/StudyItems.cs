using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>The yearly law-study list (学法清单): which law, for whom, by when; and who has done which item on what proof.</summary>
public static class StudyItems
{
    public static readonly Field<string> Audience = Make.Choice(
        "audience", "学习对象", ("leaders", "领导干部"), ("officers", "执法人员"), ("staff", "全体干部职工"), ("legal", "法制工作人员")) with { Required = true, InList = true };
    public static readonly Field<string> Law = Make.Text("law", "法律法规或文件名称") with { Required = true, InList = true };
    public static readonly Field<Guid> Version = Make.Link("version", "法律法规库版本", "law-version");
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "类别", ("party", "党内法规"), ("constitution", "宪法和宪法相关法"), ("administrative", "行政法律法规"), ("industry", "行业法律法规"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "计划完成日期") with { Required = true, InList = true };
    public static readonly Field<string> Way = Make.Choice(
        "way", "学习方式", ("session", "集中学习"), ("online", "网络学习"), ("self", "个人自学"), ("before-meeting", "会前学法")) with { Required = true, InList = true };
    public static readonly Field<long> Hours = Make.Count("hours", "学时", "学时") with { Max = 200 };

    public static readonly Register Declaration = new("study-item", "学法清单（计划）", [Year, Audience, Law, Version, Kind, Due, Way, Hours, Unit, Attachments])
    {
        Title = Law, Unit = Unit, Group = StudyFields.Group, Systems = [18],
    };

    public static readonly Field<Guid> Item = Make.Link("item", "清单项目", "study-item") with { Required = true, InList = true };
    public static readonly Field<Guid> Person = Make.Link("person", "学习人", "staff") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Done = Make.Date("done", "完成日期") with { Required = true, InList = true };
    public static readonly Field<Guid> Session = Make.Link("session", "对应的集中学习", "study-session") with { InList = true };
    public static readonly Field<string> Proof = Make.Text("proof", "完成凭证") with { Required = true, Help = "签到、网络学习记录编号或者学习笔记" };

    public static readonly Register Completions = new("study-completion", "学法清单完成记录", [Item, Person, Done, Session, Proof, Attachments])
    {
        Title = Proof, On = Done, Group = StudyFields.Group, Systems = [18],
        UniqueTogether = [Item, Person],
    };

    /// <summary>Person by item: how much of the list the staff have done.</summary>
    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("study_list_completions", "学法清单完成人次", "人次", Nature.Flow, "报告期内完成学法清单项目并有凭证的记录数，一人完成一项计一人次。", 1,
            FigureQuery.CountRecords(Completions)) { Group = "M02" },
    ];
}
