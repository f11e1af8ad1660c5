using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>The cadre lecture hall (交通干部大讲堂): the pool of speakers and each lecture of the series.</summary>
public static class LectureHall
{
    public static readonly Field<string> Name = Make.Text("name", "姓名") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<string> From = Make.Text("from_unit", "单位及职务") with { Required = true, InList = true };
    public static readonly Field<string> Expertise = Make.Text("expertise", "专长") with { InList = true, Searched = true };
    public static readonly Field<DateOnly> Since = Make.Date("since", "入库日期") with { Required = true };
    public static readonly Field<DateOnly> Until = Make.Date("until", "出库日期");

    public static readonly Register Speakers = new("hall-speaker", "大讲堂师资库", [Name, From, Expertise, Since, Until])
    {
        Title = Name, InForce = (Since, Until), Group = StudyFields.Group, Systems = [30],
    };

    public static readonly Field<DateOnly> On = Make.Date("on", "开讲日期") with { Required = true, InList = true };
    public static readonly Field<string> Series = Make.Text("series", "讲堂名称") with { Required = true, InList = true };
    public static readonly Field<long> Issue = Make.Count("issue", "期次", "期") with { InList = true, Min = 1 };
    public static readonly Field<Guid> Speaker = Make.Link("speaker", "主讲人", "hall-speaker") with { Required = true, InList = true };
    public static readonly Field<string> Delivery = Make.Choice("delivery", "授课方式", ("on-site", "现场"), ("remote", "远程"), ("both", "现场和远程")) with { Required = true, InList = true };
    public static readonly Field<long> Remote = Make.Count("remote", "远程收看人数", "人次");
    public static readonly Field<IReadOnlyList<string>> Recording = Make.Files("recording", "录像");

    public static readonly Register Declaration = new("lecture-hall", "干部大讲堂台账", [On, Series, Issue, Topic, Speaker, Delivery, Attendees, Remote, Place, Recording, Attachments])
    {
        Title = Topic, On = On, Group = StudyFields.Group, Systems = [30],
        Rules = [NeededWhen(Remote, Delivery, "remote", "both")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("lecture_hall_sessions", "干部大讲堂期数", "期", Nature.Flow, "报告期内开讲的干部大讲堂期数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M02", Dimensions = [Delivery] },
    ];
}
