using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Officers.OfficerFields;

namespace Fatong.Rooms.Enforcement.Equipment;

/// <summary>Equipment (执法装备): the standard for each post, the devices and who holds them, and what happens to a device.</summary>
public static class EquipmentItems
{
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "装备种类", ("recorder", "执法记录仪"), ("recorder-5g", "5G记录终端"), ("terminal", "移动执法终端"), ("printer", "便携打印机"), ("radio", "对讲机"), ("drone", "无人机"), ("measure", "检测仪器"), ("protect", "防护装备")) with { Required = true, InList = true };
    public static readonly Field<string> Post = Make.Choice("post", "岗位", ("officer", "一线执法人员"), ("squad", "执法中队")) with { Required = true, InList = true };
    public static readonly Field<long> Each = Make.Count("each", "每岗应配", "件") with { Required = true, InList = true, Min = 1, Max = 1000 };
    public static readonly Field<string> Basis = Make.Text("basis", "配备标准依据") with { Required = true, InList = true };

    public static readonly Register Standards = new("equipment-standard", "装备配备标准", [Kind, Post, Each, Basis, From, To])
    {
        Title = Basis, InForce = (From, To), Shared = true, Group = Menu, Systems = [147], UniqueTogether = [Kind, Post, From],
    };

    public static readonly Field<string> Number = Make.Text("number", "装备编号") with { Required = true, InList = true, MaxLength = 60 };
    public static readonly Field<string> Model = Make.Text("model", "型号") with { InList = true };
    public static readonly Field<Guid> Holder = Make.Link("holder", "使用人", "staff") with { InList = true };
    public static readonly Field<DateOnly> Since = Make.Date("since", "启用日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Scrapped = Make.Date("scrapped", "报废日期") with { InList = true };
    public static readonly Field<string> Sim = Make.Text("sim", "通信卡号") with { MaxLength = 40, Sensitivity = Sensitivity.Personal };
    public static readonly Field<bool> Offline = Make.YesNo("offline", "支持离线办案");
    public static readonly Field<bool> Signing = Make.YesNo("signing", "支持现场签名和打印");
    public static readonly Field<long> Price = Make.Money("price", "购置价格");

    public static readonly Register Declaration = new("equipment", "执法装备台账", [Number, Kind, Model, Unit, Holder, Since, Scrapped, Sim, Offline, Signing, Price, Attachments])
    {
        Title = Number, Key = Number, InForce = (Since, Scrapped), Unit = Unit, Shared = true, Group = Menu, Systems = [147, 148],
    };

    public static readonly Field<Guid> Device = Make.Link("device", "装备", "equipment") with { Required = true, InList = true };
    public static readonly Field<string> What = Make.Choice("what", "事项", ("issue", "领用"), ("transfer", "调剂"), ("return", "交回"), ("sync", "数据同步"), ("repair", "维修"), ("lost", "遗失"), ("wipe", "远程擦除"), ("scrap", "报废")) with { Required = true, InList = true };
    public static readonly Field<string> Result = Make.Text("result", "结果") with { Required = true, InList = true };

    public static readonly Register Events = new("equipment-event", "装备使用与维护台账", [On, Device, What, Person with { Required = false }, Result, Attachments])
    {
        Title = Result, On = On, Group = Menu, Systems = [147, 148],
        Rules = [NeededWhen(Person, What, "issue", "transfer", "return")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("equipment_in_use", "在用执法装备数", "件", Nature.Stock, "期末在用的执法装备件数，按种类分列。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M12", Dimensions = [Kind] },
    ];
}
