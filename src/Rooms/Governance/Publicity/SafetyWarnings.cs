using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Safety warning education (安全警示教育), by enterprise type, for the enterprises where hazards were found.</summary>
public static class SafetyWarnings
{
    public static readonly Field<string> Sector = Make.Choice(
        "sector", "企业类型", ("passenger", "道路客运"), ("freight", "道路货运"), ("hazmat", "危险货物运输"), ("taxi", "出租汽车"), ("port", "港口水运"), ("works", "工程建设"), ("staff", "本单位人员")) with { Required = true, InList = true };
    public static readonly Field<string> Form = Make.Choice("form", "形式", ("case", "事故案例警示"), ("talk", "安全宣讲"), ("drill", "应急演练"), ("video", "观看警示片")) with { Required = true };
    public static readonly Field<long> Attendance = Make.Count("attendance", "参加人数", "人次", estimable: true) with { InList = true };
    public static readonly Field<string> Hazards = Make.Paragraph("hazards", "针对的隐患或问题") with { Help = "对名录中同一企业检查发现的隐患，在企业页面一并显示" };

    public static readonly Register Declaration = new(
        "safety-warning", "安全警示教育台账", [On, Sector, Form, Topic, Unit, Enterprises, Attendance, Hazards, Place, Attachments])
    {
        Title = Topic, On = On, Unit = Unit, Group = PublicityFields.Group, Systems = [48],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("safety_warning_sessions", "安全生产警示教育次数", "次", Nature.Flow, "报告期内组织安全生产警示教育和安全宣讲的次数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M03", Dimensions = [Sector] },
        new("safety_warning_enterprises", "接受警示教育企业数", "家", Nature.Flow, "报告期内接受安全警示教育的企业数，同一企业计一家。", 1, FigureQuery.DistinctMembers(Declaration, Enterprises)) { Group = "M03" },
    ];
}
