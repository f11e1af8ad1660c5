using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Enforcement experience weeks and open days (执法体验周、站所开放日): booking, visitors, feedback.</summary>
public static class OpenDays
{
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("experience", "执法体验"), ("open-day", "站所开放日")) with { Required = true, InList = true };
    public static readonly Field<long> Booked = Make.Count("booked", "预约人数", "人") with { InList = true };
    public static readonly Field<long> Visitors = Make.Count("visitors", "到场人数", "人次") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Groups = Make.Rows("groups", "到访团体", Make.Text("group", "团体或单位"), Make.Count("people", "人数", "人"), Make.Text("contact", "联系人"));
    public static readonly Field<long> Forms = Make.Count("forms", "反馈表份数", "份");
    public static readonly Field<long> Satisfied = Make.Count("satisfied", "其中满意", "份");
    public static readonly Field<string> Feedback = Make.Paragraph("feedback", "意见建议和回应");

    public static readonly Register Declaration = new("open-day", "体验周与开放日台账", [On, Kind, Topic, Place, Unit, Booked, Visitors, Groups, Forms, Satisfied, Feedback, Attachments])
    {
        Title = Topic, On = On, Unit = Unit, Group = PublicityFields.Group, Systems = [47],
        Rules = [PartOf(Forms, Visitors), PartOf(Satisfied, Forms)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("open_days_held", "体验周和开放日活动次数", "次", Nature.Flow, "报告期内举办的执法体验和站所开放日活动次数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M03", Dimensions = [Kind] },
        new("open_day_visitors", "体验周和开放日到场人次", "人次", Nature.Flow, "报告期内体验周、开放日实际到场人次合计。", 1, FigureQuery.SumRecords(Declaration, Visitors)) { Group = "M03", Dimensions = [Kind] },
    ];
}
