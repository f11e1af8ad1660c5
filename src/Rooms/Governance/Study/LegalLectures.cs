using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Legal lectures for the staff, and court hearings watched online (法律知识讲座、网络庭审旁听).</summary>
public static class LegalLectures
{
    public static readonly Field<DateOnly> On = Make.Date("on", "日期") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("lecture", "法律知识讲座"), ("online-court", "网络庭审旁听"), ("court", "现场庭审旁听")) with { Required = true, InList = true };
    public static readonly Field<string> Speaker = Make.Text("speaker", "主讲人") with { InList = true };
    public static readonly Field<string> Court = Make.Text("court", "审理法院");
    public static readonly Field<string> CaseNumber = Make.Text("case_number", "案号") with { InList = true, MaxLength = 80 };
    public static readonly Field<string> CaseLink = Make.Text("case_link", "庭审直播或回放网址") with { MaxLength = 400 };
    public static readonly Field<string> Note = Make.Paragraph("note", "旁听心得或讲座要点");

    public static readonly Register Declaration = new("legal-lecture", "法律讲座与庭审旁听台账", [On, Kind, Topic, Speaker, Court, CaseNumber, CaseLink, Unit, Attendees, Note, Attachments])
    {
        Title = Topic, On = On, Unit = Unit, Group = StudyFields.Group, Systems = [29],
        Rules = [NeededWhen(CaseNumber, Kind, "online-court", "court"), NeededWhen(Court, Kind, "online-court", "court")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("legal_lectures", "法律知识讲座场次", "场", Nature.Flow, "报告期内面向本单位人员举办的法律知识讲座场次。", 1, FigureQuery.CountRecords(Declaration).Only(Is(Kind, "lecture"))) { Group = "M02" },
        new("online_court_observations", "网络庭审旁听场次", "场", Nature.Flow, "报告期内组织干部旁听网络庭审的场次，一案一次计一场。", 1, FigureQuery.CountRecords(Declaration).Only(Is(Kind, "online-court"))) { Group = "M02" },
    ];
}
