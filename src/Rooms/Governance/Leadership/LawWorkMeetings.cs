using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Meetings on administration by law that the whole bureau is called to.</summary>
public static class LawWorkMeetings
{
    public static readonly Field<string> Title = Name("会议名称");
    public static readonly Field<DateOnly> On = Held("召开日期");
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "会议类型", ("annual", "年度工作会议"), ("advance", "推进会"), ("group", "领导小组会议"), ("special", "专题部署会"), ("section", "科室例会")) with { Required = true, InList = true };
    public static readonly Field<Guid> Host = Person("host", "主持人") with { Required = true };
    public static readonly Field<string> Place = Make.Text("place", "地点");
    public static readonly Field<long> Units = Make.Count("units", "参会单位", "个") with { InList = true };
    public static readonly Field<long> People = Make.Count("people", "参会人数", "人") with { Required = true, InList = true, Min = 1 };
    public static readonly Field<string> Content = Make.Paragraph("content", "部署内容") with { Required = true };
    public static readonly Field<IReadOnlyList<Facts>> FollowUp = Tasks("任务分解");
    public static readonly Field<IReadOnlyList<string>> Files = Proof("会议材料");

    public static readonly Register Declaration = new(
        "law-work-meeting", "依法行政工作会议", [Title, On, Kind, Host, Place, Units, People, Content, FollowUp, Files])
    {
        Title = Title, On = On, Group = LeadershipGroup.Menu, Systems = [6], Keepers = Office, Rules = [PartOf(Units, People)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "rule_of_law_work_meetings", "年度依法行政（法治）工作会议次数", "次", Nature.Flow, "报告期内召开的全局性依法行政或者法治工作会议次数；科室例会不计。", 1,
            FigureQuery.CountRecords(Declaration).Only(Is(Kind, "annual", "advance", "group", "special"))) { Group = "M01", Dimensions = [Kind] },
    ];
}
