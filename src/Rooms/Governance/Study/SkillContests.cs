using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Post drills and skill contests with their results (岗位练兵与技能竞赛).</summary>
public static class SkillContests
{
    public static readonly Field<DateOnly> On = Make.Date("on", "日期") with { Required = true, InList = true };
    public static readonly Field<string> Name = Make.Text("name", "竞赛或练兵名称") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("contest", "技能竞赛"), ("drill", "岗位练兵")) with { Required = true, InList = true };
    public static readonly Field<string> Level = Make.Choice("level", "主办层级", ("nation", "国家"), ("province", "省级"), ("city", "市级"), ("county", "县级"), ("own", "本单位")) with { Required = true, InList = true };
    public static readonly Field<string> Host = Make.Text("host", "主办单位");
    public static readonly Field<string> Events = Make.Text("events", "项目");
    public static readonly Field<IReadOnlyList<Facts>> Scores = Make.Rows("scores", "成绩", Make.Text("who", "个人或队"), Make.Text("event", "项目"), Make.Text("score", "成绩"), Make.Text("place", "名次"));
    public static readonly Field<IReadOnlyList<Guid>> Awarded = Make.People("awarded", "个人获奖人员", "staff");
    public static readonly Field<long> TeamAwards = Make.Count("team_awards", "团体奖项", "项") with { InList = true, Max = 100 };
    public static readonly Field<string> Plan = Make.Paragraph("plan", "练兵方案");

    public static readonly Register Declaration = new("skill-contest", "岗位练兵与竞赛台账", [On, Name, Kind, Level, Host, Events, Unit, Attendees, Scores, Awarded, TeamAwards, Plan, Attachments])
    {
        Title = Name, On = On, Unit = Unit, Group = StudyFields.Group, Systems = [31],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("competition_individual_awardees", "技能竞赛个人获奖人数", "名", Nature.Flow, "报告期内在上级主办的执法技能竞赛中获个人奖的人数，同一人获多项奖计一名。", 1,
            FigureQuery.DistinctMembers(Declaration, Awarded).Only(Is(Kind, "contest") & !Is(Level, "own"))) { Group = "M02" },
        new("competition_team_awards", "技能竞赛团体获奖项数", "项", Nature.Flow, "报告期内在上级主办的执法技能竞赛中获团体奖的项数。", 1,
            FigureQuery.SumRecords(Declaration, TeamAwards).Only(Is(Kind, "contest") & !Is(Level, "own"))) { Group = "M02", Dimensions = [Level] },
    ];
}
