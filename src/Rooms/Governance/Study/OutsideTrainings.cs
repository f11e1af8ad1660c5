using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Outside training and the debrief that follows it (外出培训与传学述训): one trip of one person is one record.</summary>
public static class OutsideTrainings
{
    public static readonly Field<Guid> Person = Make.Link("person", "参训人", "staff") with { Required = true, InList = true };
    public static readonly Field<string> Name = Make.Text("name", "培训班名称") with { Required = true, InList = true };
    public static readonly Field<string> Organizer = Make.Text("organizer", "主办单位") with { Required = true, InList = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "开班日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "结业日期") with { Required = true, InList = true };
    public static readonly Field<long> Hours = Make.Count("hours", "学时", "学时") with { Max = 500 };
    public static readonly Field<string> Certificate = Make.Text("certificate", "结业证书编号");
    public static readonly Field<DateOnly> DebriefDue = Make.Date("debrief_due", "述训期限") with { Required = true, InList = true, Help = "由本单位规定，从结业之日起算" };

    public static readonly Register Declaration = new("outside-training", "外出培训台账", [Person, Name, Organizer, From, To, Hours, Place, Certificate, DebriefDue, Attachments])
    {
        Title = Name, On = From, Group = StudyFields.Group, Systems = [27],
        Rules = [NotBefore(To, From), NotBefore(DebriefDue, To)], UniqueTogether = [Person, Name, From],
    };

    public static readonly Field<DateOnly> On = Make.Date("on", "述训日期") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Guid>> Trips = Make.Links("trips", "对应的外出培训", "outside-training") with { Required = true };
    public static readonly Field<Guid> Presenter = Make.Link("presenter", "讲授人", "staff") with { Required = true, InList = true };

    public static readonly Register Debriefs = new("training-debrief", "传学述训台账", [On, Trips, Presenter, Topic, Unit, Attendees, Attachments])
    {
        Title = Topic, On = On, Unit = Unit, Group = StudyFields.Group, Systems = [27],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("external_training_person_times", "外出培训人次", "人次", Nature.Flow, "报告期内开班的外部培训派出人次，同一人参加多次分别计。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M02" },
        new("training_debrief_sessions", "传学述训次数", "次", Nature.Flow, "报告期内外出培训后回单位传达、讲授的次数，一场计一次。", 1, FigureQuery.CountRecords(Debriefs)) { Group = "M02" },
    ];
}
