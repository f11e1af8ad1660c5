using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Enforcement.Officers.OfficerFields;

namespace Fatong.Rooms.Enforcement.Equipment;

/// <summary>Enforcement vehicles (执法车辆): the vehicles, each dispatch with its mileage and reason, upkeep.</summary>
public static class DutyVehicles
{
    public static readonly Field<string> Plate = Make.Text("plate", "车牌号") with { Required = true, InList = true, Unique = true, MaxLength = 20 };
    public static readonly Field<string> Model = Make.Text("model", "车型") with { Required = true, InList = true };
    public static readonly Field<string> Use = Make.Choice("use", "用途", ("patrol", "执法巡查"), ("overload", "治超"), ("command", "指挥"), ("general", "一般公务")) with { Required = true, InList = true };
    public static readonly Field<string> SignPermit = Make.Text("sign_permit", "示警灯使用证号") with { MaxLength = 60 };

    public static readonly Register Declaration = new("duty-vehicle", "执法车辆", [Plate, Model, Use, Unit, SignPermit, From, To, Attachments])
    {
        Title = Plate, InForce = (From, To), Unit = Unit, Shared = true, Group = Menu, Systems = [144],
    };

    public static readonly Field<Guid> Vehicle = Make.Link("vehicle", "车辆", "duty-vehicle") with { Required = true, InList = true };
    public static readonly Field<Guid> Driver = Make.Link("driver", "驾驶人", "staff") with { Required = true, InList = true };
    public static readonly Field<string> Reason = Make.Text("reason", "用车事由") with { Required = true, InList = true };
    public static readonly Field<string> Route = Make.Text("route", "路线");
    public static readonly Field<long> Out = Make.Count("out", "出车里程表", "公里") with { Required = true, Max = 10_000_000 };
    public static readonly Field<long> Back = Make.Count("back", "收车里程表", "公里") with { Max = 10_000_000 };
    public static readonly Field<long> Distance = Make.Count("distance", "行驶里程", "公里") with { InList = true, Max = 100_000 };
    public static readonly Field<Guid> Case = Make.Link("case", "对应案件", "enforcement.ordinary-penalty");

    public static readonly Register Dispatches = new("vehicle-dispatch", "派车单", [On, Vehicle, Driver, Unit, Reason, Route, Out, Back, Distance, Case, Attachments])
    {
        Title = Reason, On = On, Unit = Unit, Group = Menu, Systems = [144],
        Rules =
        [
            new(Back, "收车里程小于出车里程", f => !f.Has(Back) || f.Get(Back) >= f.Get(Out)),
            new(Distance, "行驶里程应等于收车里程减出车里程", f => !f.Has(Distance) || !f.Has(Back) || f.Get(Distance) == f.Get(Back) - f.Get(Out)),
        ],
    };

    public static readonly Field<string> Kind = Make.Choice("kind", "项目", ("service", "保养"), ("repair", "维修"), ("inspection", "年检"), ("insurance", "保险"), ("fuel", "加油")) with { Required = true, InList = true };
    public static readonly Field<long> Cost = Make.Money("cost", "费用") with { InList = true };
    public static readonly Field<string> Note = Make.Text("note", "说明") with { Required = true, InList = true };

    public static readonly Register Upkeep = new("vehicle-upkeep", "车辆维护台账", [On, Vehicle, Kind, Cost, Note, Attachments])
    {
        Title = Note, On = On, Group = Menu, Systems = [144],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("duty_vehicles", "执法车辆数", "辆", Nature.Stock, "期末在用的执法车辆数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M12", Dimensions = [Use] },
        new("vehicle_dispatches", "出动执法车辆辆次", "辆次", Nature.Flow, "报告期内派出执法车辆的辆次。", 1, FigureQuery.CountRecords(Dispatches)) { Group = "M12" },
    ];
}
