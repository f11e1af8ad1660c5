using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>
/// Study sessions of the bureau and its branches: centre-group study, political study, party days and party lectures.
/// One ledger, because one session may serve several of them by its content.
/// </summary>
public static class StudySessions
{
    public static readonly Field<DateOnly> On = Make.Date("on", "学习日期") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "形式", ("center-group", "理论学习中心组学习"), ("theory", "政治理论学习"), ("party-day", "主题党日"), ("party-lecture", "党课"), ("law", "专题学法"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Content = Make.Choice(
        "content", "主要内容", ("xi-rol", "习近平法治思想"), ("constitution", "宪法和法律"), ("party", "党的理论和党内法规"), ("industry", "行业法律法规"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<bool> Special = Make.YesNo("special", "以专题形式开展") with { Help = "习近平法治思想专题学习同时计入学习次数和其中的专题次数" };
    public static readonly Field<Guid> Branch = Make.Link("branch", "支部或单位", "unit") with { InList = true };
    public static readonly Field<Guid> Speaker = Make.Link("speaker", "主讲人", "staff") with { InList = true };
    public static readonly Field<string> OutsideSpeaker = Make.Text("outside_speaker", "外请主讲人");
    public static readonly Field<bool> LeaderLecture = Make.YesNo("leader_lecture", "主要领导讲授");
    public static readonly Field<long> Papers = Make.Count("papers", "交流研讨材料", "篇") with { Max = 500 };
    public static readonly Field<IReadOnlyList<string>> Minutes = Make.Files("minutes", "记录和研讨材料");

    public static readonly Register Declaration = new(
        "study-session", "理论学习台账", [On, Kind, Content, Special, Topic, Branch, Speaker, OutsideSpeaker, LeaderLecture, Attendees, Papers, Place, Minutes, Attachments])
    {
        Title = Topic, On = On, Unit = Branch, Group = StudyFields.Group, Systems = [20, 22], Attendance = new(Attendees),
    };

    private static readonly FigureQuery All = FigureQuery.CountRecords(Declaration);

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("center_group_study_sessions", "理论学习中心组学习次数", "次", Nature.Flow, "报告期内党组（党委）理论学习中心组集体学习次数，一日一题计一次。", 1, All.Only(Is(Kind, "center-group"))) { Group = "M02", Dimensions = [Content] },
        new("study_discussion_papers", "交流研讨材料篇数", "篇", Nature.Flow, "报告期内中心组学习形成的交流研讨材料篇数合计。", 1,
            FigureQuery.SumRecords(Declaration, Papers).Only(Is(Kind, "center-group"))) { Group = "M02" },
        new("political_theory_study_sessions", "政治理论学习次数", "次", Nature.Flow, "报告期内机关政治理论学习次数，不含中心组学习。", 1, All.Only(Is(Kind, "theory"))) { Group = "M02", Dimensions = [Content] },
        new("theme_party_days", "主题党日次数", "次", Nature.Flow, "报告期内各支部开展主题党日的次数，支部联合开展的计一次。", 1, All.Only(Is(Kind, "party-day"))) { Group = "M02" },
        new("leader_party_lectures", "主要领导讲党课次数", "次", Nature.Flow, "报告期内由主要领导讲授的党课次数。", 1, All.Only(Is(Kind, "party-lecture") & Yes(LeaderLecture))) { Group = "M02" },
        new("xi_rol_thought_study_sessions", "习近平法治思想学习次数", "次", Nature.Flow, "报告期内以习近平法治思想为主要内容的学习次数，含其中的专题学习，不论形式。", 1, All.Only(Is(Content, "xi-rol"))) { Group = "M02", Dimensions = [Kind] },
        new("xi_rol_thought_special_sessions", "习近平法治思想专题学习次数", "次", Nature.Flow, "习近平法治思想学习中以专题形式开展的次数，已含在学习次数内。", 1, All.Only(Is(Content, "xi-rol") & Yes(Special))) { Group = "M02", Dimensions = [Kind] },
    ];
}
