using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Duties;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Law.Calendar;
using Fatong.Rooms.Directory;
using static Fatong.Kernel.Procedures.Conditions;

namespace Fatong.Tests.Database.Duties;

/// <summary>A register of meetings, with who came, and the duties that hang on it.</summary>
public static class Meetings
{
    public static readonly Field<string> Topic = Make.Text("topic", "议题") with { Required = true };
    public static readonly Field<DateOnly> On = Make.Date("on", "会议日期") with { Required = true };
    public static readonly Field<Guid> Unit = Make.Link("unit", "召开单位", "unit");
    public static readonly Field<IReadOnlyList<Guid>> People = Make.Links("people", "参加人员", "staff");
    public static readonly Field<bool> OnLaw = Make.YesNo("law", "有法治议题");
    public static readonly Field<Guid> After = Make.Link("after", "对应培训", "fixture-trip");
    public static readonly Register Declaration = new("fixture-meeting", "会议台账", [Topic, On, Unit, People, OnLaw, After]) { Title = Topic, On = On, Unit = Unit };

    public static readonly Field<string> Where = Make.Text("where", "培训地点") with { Required = true };
    public static readonly Field<DateOnly> Back = Make.Date("back", "返回日期") with { Required = true };
    public static readonly Register Trips = new("fixture-trip", "外出培训", [Where, Back]) { Title = Where, On = Back };

    public static readonly Duty Quarterly = new(
        "fixture.quarterly", "一季一会", Debtor.EachUnit("各执法机构", Units.Declaration, Is(Units.Kind, "enforcement")), new Rhythm.Every(3),
        DoneBy.Record(Declaration, Yes(OnLaw)) with { By = Unit })
    {
        Group = "责任统筹", GraceDays = 5, Escalation = new(Roles.Leader, 10),
    };

    public static readonly Duty Monthly = new(
        "fixture.monthly", "一月一法", Debtor.EachNamed("每名持证执法人员", Certificates.Declaration, Certificates.Holder), new Rhythm.Every(1),
        DoneBy.Record(Declaration) with { By = People }) { Group = "学法培训", Target = 2, Systems = [24] };

    public static readonly Duty Report = new("fixture.report", "年度报告", Debtor.Bureau(Roles.UnitHead), new Rhythm.Yearly(3, 1), DoneBy.Hand("年度报告文本和报送回执")) { Group = "年度报告" };

    public static readonly Duty Debrief = new(
        "fixture.debrief", "传学述训", Debtor.Bureau(Roles.UnitHead), new Rhythm.After(Trigger.Record("外出培训返回", Trips), 10.WorkingDays, CountingRules.Ordinary),
        DoneBy.Record(Declaration) with { Of = After });

    public static readonly Room Room = new("fixture-duties", "演练") { Registers = [Declaration, Trips], Duties = [Quarterly, Monthly, Report, Debrief] };
}
