using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Volunteer publicity (志愿服务普法): the roster, and each activity with the hours served.</summary>
public static class Volunteers
{
    public static readonly Field<string> Name = Make.Text("name", "姓名") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<string> Number = Make.Text("number", "志愿者编号") with { InList = true, MaxLength = 60 };
    public static readonly Field<Guid> Person = Make.Link("person", "本单位人员", "staff");
    public static readonly Field<DateOnly> From = Make.Date("from", "注册日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "退出日期");

    public static readonly Register Roster = new("volunteer", "普法志愿者名册", [Name, Number, Person, From, To])
    {
        Title = Name, Key = Number, InForce = (From, To), Shared = true, Group = PublicityFields.Group, Systems = [49],
    };

    public static readonly Field<IReadOnlyList<Guid>> Served = Make.People("served", "参加志愿者", "volunteer") with { Required = true };
    public static readonly Field<long> Hours = Make.Count("hours", "每人服务时长", "小时") with { Required = true, InList = true, Max = 24 };
    public static readonly Field<string> Platform = Make.Text("platform", "文明实践平台活动编号") with { InList = true };

    public static readonly Register Declaration = new("volunteer-activity", "志愿普法活动台账", [On, Topic, Unit, Served, Hours, Place, Platform, Attachments])
    {
        Title = Topic, On = On, Unit = Unit, Group = PublicityFields.Group, Systems = [49],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("volunteer_activities", "志愿普法活动次数", "次", Nature.Flow, "报告期内开展的志愿普法活动次数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M03" },
        new("volunteer_hours", "志愿普法服务时长", "小时", Nature.Flow, "报告期内各次活动每人服务时长乘以参加志愿者数的合计。", 1,
            new() { Records = Declaration, Measure = Measure.Sum, Of = Hours, Each = Served }) { Group = "M03" },
    ];
}
