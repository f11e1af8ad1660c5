using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Study before meetings (第一议题、会前学法): each meeting, and whether its first item was study.</summary>
public static class AgendaStudies
{
    public static readonly Field<DateOnly> On = Make.Date("on", "会议日期") with { Required = true, InList = true };
    public static readonly Field<string> Meeting = Make.Choice("meeting", "会议类型", ("party", "党组（党委）会议"), ("office", "局务（局长办公）会议"), ("other", "其他会议")) with { Required = true, InList = true };
    public static readonly Field<string> Title = Make.Text("title", "会议名称") with { Required = true, InList = true };
    public static readonly Field<bool> First = Make.YesNo("first", "学习列为第一议题") with { Required = true, InList = true };
    public static readonly Field<string> Studied = Make.Text("studied", "学习内容") with { InList = true, Help = "法律法规名称、文件或者重要讲话" };
    public static readonly Field<bool> Law = Make.YesNo("law", "学习内容为法律法规") with { InList = true };
    public static readonly Field<Guid> Presenter = Make.Link("presenter", "领学人", "staff");
    public static readonly Field<long> Minutes = Make.Count("minutes", "学习时长", "分钟") with { Max = 600 };

    public static readonly Register Declaration = new("agenda-study", "会前学法台账", [On, Meeting, Title, First, Studied, Law, Presenter, Minutes, Unit, Attendees, Attachments])
    {
        Title = Title, On = On, Unit = Unit, Group = StudyFields.Group, Systems = [21],
        Rules = [new(Studied, "第一议题有学习内容的应写明", f => !f.Get(First) || f.Has(Studied))],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("agenda_study_rate", "会前学习落实率", "%", Nature.Rate, "报告期内把学习列为第一议题的会议数÷登记的会议数。", 1, FigureQuery.CountRecords(Declaration).Only(Yes(First)))
        {
            Group = "M02", Per = FigureQuery.CountRecords(Declaration), Dimensions = [Meeting],
        },
        new("agenda_law_studies", "会前学法次数", "次", Nature.Flow, "报告期内会前学习法律法规的会议次数。", 1, FigureQuery.CountRecords(Declaration).Only(Yes(First) & Yes(Law))) { Group = "M02", Dimensions = [Meeting] },
    ];
}
