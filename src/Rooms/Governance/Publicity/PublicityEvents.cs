using System.Globalization;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Publicity events (普法活动): on a publicity day, for a duty or a plan item, at times while a case is handled.</summary>
public static class PublicityEvents
{
    public static readonly Field<string> Name = Make.Text("name", "节点名称") with { Required = true, InList = true, Unique = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("day", "宣传日"), ("week", "宣传周"), ("month", "宣传月")) with { Required = true, InList = true };
    public static readonly Field<string> Starts = Make.Text("starts", "起始月日") with { Required = true, InList = true, MaxLength = 5, Help = "如 12-04", Check = CheckDay };
    public static readonly Field<string> Ends = Make.Text("ends", "截止月日") with { InList = true, MaxLength = 5, Check = CheckDay };
    public static readonly Field<string> Law = Make.Text("law", "宣传重点");
    public static readonly Field<string> Tasks = Make.Paragraph("tasks", "规定任务");

    public static readonly Register Days = new("publicity-day", "普法节点日历", [Name, Kind, Starts, Ends, Law, Tasks])
    {
        Title = Name, Shared = true, Group = PublicityFields.Group, Systems = [37],
    };

    public static readonly Field<Guid> Duty = Make.Link("duty", "对应普法责任", "publicity-duty") with { InList = true };
    public static readonly Field<Guid> Item = Make.Link("item", "对应年度计划", "publicity-plan");
    public static readonly Field<Guid> Day = Make.Link("day", "普法节点", "publicity-day") with { InList = true };
    public static readonly Field<Guid> Case = Make.Link("case", "结合办理的案件", "enforcement.ordinary-penalty") with { Help = "执法过程中开展的普法，可关联案件" };
    public static readonly Field<string> Way = Make.Choice("way", "形式", ("stall", "现场咨询"), ("lecture", "宣讲"), ("display", "展板横幅"), ("online", "线上活动"), ("case", "办案说法"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<long> Audience = Make.Count("audience", "受众", "人次", estimable: true) with { InList = true };
    public static readonly Field<long> Consulted = Make.Count("consulted", "咨询", "人次", estimable: true);
    public static readonly Field<string> Report = Make.Paragraph("report", "活动情况");

    public static readonly Register Declaration = new(
        "publicity-event", "普法活动台账", [On, Topic, Way, Unit, Duty, Item, Day, Case, Staff, Enterprises, Audience, Consulted, Place, Report, Attachments])
    {
        Title = Topic, On = On, Unit = Unit, Group = PublicityFields.Group, Systems = [35, 37],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("publicity_events", "普法活动次数", "次", Nature.Flow, "报告期内开展的普法活动次数，一次活动计一次。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M03", Dimensions = [Way, Day] },
        new("legal_consultations", "法律咨询服务人次", "人次", Nature.Flow, "报告期内在普法活动和送法走访中现场或线上提供法律咨询的人次合计。", 1,
            FigureQuery.SumRecords(Declaration, Consulted) with { Also = [FigureQuery.SumRecords(EnterpriseVisits.Declaration, EnterpriseVisits.Consulted)] }) { Group = "M03" },
    ];

    private static string? CheckDay(string text) =>
        DateOnly.TryParseExact("2024-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "应为月日，如 12-04";
}
