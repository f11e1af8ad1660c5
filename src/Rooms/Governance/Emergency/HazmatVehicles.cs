using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Emergency;

/// <summary>Vehicles of the dangerous-goods emergency team by transport class, with their crews and gear.</summary>
public static class HazmatVehicles
{
    public static readonly Field<string> Plate = Make.Text("plate", "车牌号") with { Required = true, InList = true, Searched = true, MaxLength = 20 };
    public static readonly Field<Guid> Team = Make.Link("team", "所属队伍", "emergency-team") with { Required = true, InList = true };
    public static readonly Field<string> Class = Make.Choice(
        "class", "运输类别", ("1", "第1类 爆炸品"), ("2", "第2类 气体"), ("3", "第3类 易燃液体"), ("4", "第4类 易燃固体等"), ("5", "第5类 氧化性物质和有机过氧化物"),
        ("6", "第6类 毒性和感染性物质"), ("7", "第7类 放射性物质"), ("8", "第8类 腐蚀性物质"), ("9", "第9类 杂项")) with { Required = true, InList = true };
    public static readonly Field<string> Permit = Make.Text("permit", "道路运输证号") with { Required = true, MaxLength = 40 };
    public static readonly Field<long> Load = Make.Count("load", "核定载质量", "千克");
    public static readonly Field<IReadOnlyList<Facts>> Crew = Make.Rows(
        "crew", "驾押人员", Make.Text("name", "姓名") with { Required = true }, Make.Choice("role", "岗位", ("driver", "驾驶员"), ("escort", "押运员"), ("loader", "装卸管理员")), Make.Text("certificate", "从业资格证号"));
    public static readonly Field<IReadOnlyList<Facts>> Gear = Make.Rows("gear", "应急装备", Make.Text("item", "装备") with { Required = true }, Make.Count("count", "数量", "件"), Make.Date("expires", "有效期至"));
    public static readonly Field<DateOnly> From = From("列入日期");
    public static readonly Field<DateOnly> To = To("退出日期");

    public static readonly Register Declaration = new("hazmat-emergency-vehicle", "危化品应急车辆", [Plate, Team, Class, Permit, Load, Crew, Gear, From, To])
    {
        Title = Plate, InForce = (From, To), Group = EmergencyGroup.Menu, Systems = [194], Keepers = Office, UniqueTogether = [Plate, Class, From],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("hazmat_team_transport_categories", "危化品应急队伍运输类别数", "个", Nature.Stock, "报告期末危化品运输应急车辆覆盖的危险货物类别数，同一类别几辆车计一个。", 1, FigureQuery.DistinctRecords(Declaration, Class)) { Group = "M17" },
        new("hazmat_emergency_vehicles", "危化品应急车辆数", "辆", Nature.Stock, "报告期末在册危化品运输应急车辆数，按车牌去重。", 1, FigureQuery.DistinctRecords(Declaration, Plate)) { Group = "M17", Dimensions = [Class] },
    ];
}
