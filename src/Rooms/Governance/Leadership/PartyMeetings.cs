using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Meetings of the party group: each counted once, whatever the number of its rule-of-law topics.</summary>
public static class PartyMeetings
{
    public static readonly Field<string> Title = Name("会议名称");
    public static readonly Field<DateOnly> On = Held("召开日期");
    public static readonly Field<string> Number = Make.Text("number", "会议编号") with { InList = true, MaxLength = 40 };
    public static readonly Field<string> Kind = Make.Choice("kind", "会议类型", ("party", "党组（党委）会"), ("enlarged", "党组（党委）扩大会")) with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<string>> Topics = Make.Choices(
        "topics", "议题标签", ("rol", "法治建设"), ("safety", "安全生产"), ("party", "党的建设"), ("staff", "人事"), ("funds", "资金和项目"),
        ("enforcement", "综合执法"), ("petition", "信访维稳"), ("business", "业务工作")) with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Agenda = Make.Rows(
        "agenda", "议程", Make.Text("item", "议题") with { Required = true }, Make.Text("reporter", "汇报人"), Make.Text("result", "议定事项") with { MaxLength = 500 });
    public static readonly Field<string> FirstTopic = Make.Text("first_topic", "第一议题学习内容");
    public static readonly Field<Guid> Host = Person("host", "主持人") with { Required = true };
    public static readonly Field<long> Due = Make.Count("due", "应到人数", "人") with { Required = true };
    public static readonly Field<long> Present = Make.Count("present", "实到人数", "人") with { Required = true, InList = true };
    public static readonly Field<long> Observers = Make.Count("observers", "列席人数", "人");
    public static readonly Field<string> Decisions = Make.Paragraph("decisions", "法治议题研究部署情况");
    public static readonly Field<IReadOnlyList<string>> Minutes = Proof("会议记录或纪要");

    public static readonly Register Declaration = new(
        "party-meeting", "党组会议台账", [Title, On, Number, Kind, Topics, Agenda, FirstTopic, Host, Due, Present, Observers, Decisions, Minutes])
    {
        Title = Title, On = On, Key = Number, Group = LeadershipGroup.Menu, Systems = [4, 52], Keepers = Office,
        Rules = [PartOf(Present, Due)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "party_meetings_on_rule_of_law", "党组会专题研究法治建设次数", "次", Nature.Flow,
            "报告期内召开、议题标签含“法治建设”的党组（党委）会议次数；同一次会议有几个法治议题也只计一次。", 1,
            FigureQuery.CountRecords(Declaration).Only(Has(Topics, "rol"))) { Group = "M01", Dimensions = [Kind] },
        new(
            "party_group_meetings", "党组会议次数", "次", Nature.Flow, "报告期内召开的党组（党委）会议次数，含扩大会；专题研究法治建设的会议是其中一部分。", 1,
            FigureQuery.CountRecords(Declaration)) { Group = "M04", Dimensions = [Kind] },
    ];
}
