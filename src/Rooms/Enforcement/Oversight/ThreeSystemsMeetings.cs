using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Enforcement.Oversight.OversightFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>Meetings that push the three systems of enforcement (三项制度推进会): publication, recording, legal review.</summary>
public static class ThreeSystemsMeetings
{
    public static readonly Field<DateOnly> On = Make.Date("on", "会议日期") with { Required = true, InList = true };
    public static readonly Field<string> Title = Make.Text("title", "会议名称") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<string>> About = Make.Choices("about", "议题", ("publication", "执法公示"), ("recording", "全过程记录"), ("review", "法制审核")) with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Guid>> Attendees = Make.People("attendees", "参加人员");
    public static readonly Field<string> Gaps = Make.Paragraph("gaps", "通报的问题");
    public static readonly Field<IReadOnlyList<Facts>> Tasks = Make.Rows("tasks", "部署事项", Make.Text("what", "事项"), Make.Text("who", "责任单位"), Make.Date("due", "期限"));

    public static readonly Register Declaration = new("three-systems-meeting", "三项制度推进会台账", [On, Title, About, Unit, Attendees, Gaps, Tasks, Attachments])
    {
        Title = Title, On = On, Unit = Unit, Group = OversightFields.Group, Systems = [131], Basis = Fatong.Law.Cards.ThreeSystemsOpinion.Art(12),
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("three_systems_meetings", "“三项制度”推进会次数", "次", Nature.Flow, "报告期内召开的行政执法三项制度推进会次数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M11" },
    ];
}
