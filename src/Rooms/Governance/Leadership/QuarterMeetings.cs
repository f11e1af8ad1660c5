using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Each enforcement unit meets once a quarter on enforcement quality (一季一会).</summary>
public static class QuarterMeetings
{
    public static readonly Field<string> Title = Name("会议主题");
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("召开单位") with { Required = true };
    public static readonly Field<long> Year = Year();
    public static readonly Field<string> Quarter = Make.Choice("quarter", "季度", ("1", "第一季度"), ("2", "第二季度"), ("3", "第三季度"), ("4", "第四季度")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "应召开期限");
    public static readonly Field<DateOnly> On = Make.Date("on", "召开日期") with { Required = true, InList = true };
    public static readonly Field<Guid> Host = Person("host", "主持人");
    public static readonly Field<long> Roster = Make.Count("roster", "应到人数", "人");
    public static readonly Field<long> People = Make.Count("people", "实到人数", "人") with { Required = true, InList = true };
    public static readonly Field<string> Topics = Make.Paragraph("topics", "研究的执法问题") with { Required = true };
    public static readonly Field<IReadOnlyList<Facts>> FollowUp = Tasks("整改任务");
    public static readonly Field<IReadOnlyList<string>> Minutes = Proof("会议记录");

    public static readonly Register Declaration = new(
        "quarter-meeting", "一季一会台账", [Title, Unit, Year, Quarter, Due, On, Host, Roster, People, Topics, FollowUp, Minutes])
    {
        Title = Title, On = On, Unit = Unit, Group = LeadershipGroup.Menu, Systems = [7], UniqueTogether = [Unit, Year, Quarter],
        Rules =
        [
            PartOf(People, Roster),
            new(Quarter, "与召开日期不是同一季度", f => f.Get(On).Year != f.Get(Year) || f.Get(Quarter) == $"{((f.Get(On).Month - 1) / 3) + 1}" || f.Get(On) > f.Get(Due)),
        ],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("quarter_meetings_held", "执法单位“一季一会”召开次数", "次", Nature.Flow, "报告期内各执法单位召开的季度执法工作会次数，每单位每季度计一次。", 1, FigureQuery.CountRecords(Declaration))
        { Group = "M01", Dimensions = [Unit, Quarter] },
    ];
}
