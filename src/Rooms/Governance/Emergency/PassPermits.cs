using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Emergency;

/// <summary>Passes for vehicles that keep goods moving in an emergency.</summary>
public static class PassPermits
{
    public static readonly Field<string> Number = Make.Text("number", "通行证号") with { Required = true, InList = true, Searched = true, MaxLength = 40 };
    public static readonly Field<string> Plate = Make.Text("plate", "车牌号") with { Required = true, InList = true, Searched = true, MaxLength = 20 };
    public static readonly Field<string> Driver = Make.Text("driver", "驾驶员") with { Required = true, MaxLength = 40, Sensitivity = Sensitivity.Personal };
    public static readonly Field<Guid> Enterprise = Make.Link("enterprise", "企业", "party") with { InList = true };
    public static readonly Field<string> Goods = Make.Text("goods", "货物") with { Required = true, InList = true };
    public static readonly Field<string> Route = Make.Text("route", "起讫和路线") with { Required = true };
    public static readonly Field<Guid> Report = Make.Link("report", "关联诉求", "logistics-report");
    public static readonly Field<DateOnly> On = Held("核发日期");
    public static readonly Field<DateOnly> From = From("有效期起");
    public static readonly Field<DateOnly> To = To("有效期止") with { Required = true };
    public static readonly Field<Guid> Issuer = Person("issuer", "核发人") with { Required = true };

    public static readonly Register Declaration = new("pass-permit", "应急通行证台账", [Number, Plate, Driver, Enterprise, Goods, Route, Report, On, From, To, Issuer])
    {
        Title = Number, On = On, InForce = (From, To), Key = Number, Group = EmergencyGroup.Menu, Systems = [197], Rules = [NotBefore(From, On)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("pass_permits_issued", "核发应急通行证张数", "张", Nature.Flow, "报告期内核发的应急车辆通行证张数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M17", Dimensions = [Goods] },
    ];
}
