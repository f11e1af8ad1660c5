using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Emergency;

/// <summary>Blocked routes, blocked vehicles and needs of enterprises, with the measures taken and how long they took.</summary>
public static class LogisticsReports
{
    public static readonly Field<string> Title = Name("事项");
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "类型", ("route", "路线阻断"), ("vehicle", "车辆受阻"), ("pass", "通行证需求"), ("relief", "企业纾困诉求"), ("supply", "重点物资运输")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("受理日期");
    public static readonly Field<DateTimeOffset> Asked = Make.Moment("asked", "受理时间") with { Required = true };
    public static readonly Field<Guid> Enterprise = Make.Link("enterprise", "企业", "party") with { InList = true };
    public static readonly Field<string> Road = Make.Text("road", "路线或地点");
    public static readonly Field<long> Vehicles = Make.Count("vehicles", "涉及车辆", "辆") with { InList = true };
    public static readonly Field<Guid> Period = Make.Link("period", "应急时期", "emergency-period");
    public static readonly Field<string> Need = Make.Paragraph("need", "情况和诉求") with { Required = true };
    public static readonly Field<string> Measures = Make.Paragraph("measures", "采取的措施");
    public static readonly Field<Guid> Owner = Person("owner", "办理人") with { Required = true };
    public static readonly Field<DateTimeOffset> Resolved = Make.Moment("resolved", "解决时间") with { InList = true };
    public static readonly Field<string> Result = Make.Choice("result", "结果", ("solved", "已解决"), ("part", "部分解决"), ("passed", "转有关部门"), ("open", "办理中")) with { Required = true, InList = true };

    public static readonly Register Declaration = new(
        "logistics-report", "保通保畅和助企纾困台账", [Title, Kind, On, Asked, Enterprise, Road, Vehicles, Period, Need, Measures, Owner, Resolved, Result])
    {
        Title = Title, On = On, Group = EmergencyGroup.Menu, Systems = [197], Basis = Fatong.Law.Cards.EmergencyResponseLaw.Art(76),
        Rules =
        [
            NeededWhen(Resolved, Result, "solved"), NeededWhen(Measures, Result, "solved", "part"), NeededWhen(Enterprise, Kind, "relief"),
            new(Resolved, "不能早于受理时间", f => !f.Has(Resolved) || f.Get(Resolved) >= f.Get(Asked)),
        ],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("logistics_requests", "保通保畅事项数", "件", Nature.Flow, "报告期内受理的路线阻断、车辆受阻、通行证和企业纾困事项件数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M17", Dimensions = [Kind, Result] },
        new("relieved_enterprises", "纾困企业家数", "家", Nature.Flow, "报告期内诉求已解决或者部分解决的企业数，同一企业多次受理计一家。", 1,
            FigureQuery.DistinctRecords(Declaration, Enterprise).Only(Known(Enterprise) & Is(Result, "solved", "part"))) { Group = "M17" },
    ];
}
