using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Emergency;

/// <summary>Checkpoints on roads during an epidemic, from setting up to withdrawal.</summary>
public static class Checkpoints
{
    public static readonly Field<string> Title = Name("卡点名称");
    public static readonly Field<string> Road = Make.Text("road", "公路路线") with { Required = true, InList = true };
    public static readonly Field<string> Position = Make.Text("position", "桩号或位置") with { Required = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "位置类型", ("exit", "高速出口"), ("boundary", "省市界"), ("trunk", "国省干线"), ("station", "客运站场"), ("port", "港口码头")) with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("值守单位") with { Required = true };
    public static readonly Field<string> Partners = Make.Text("partners", "联合值守单位");
    public static readonly Field<long> PerShift = Make.Count("per_shift", "每班人数", "人") with { Required = true, Min = 1 };
    public static readonly Field<long> Shifts = Make.Count("shifts", "每日班次", "班") with { Required = true, Min = 1, Max = 6 };
    public static readonly Field<Guid> Period = Make.Link("period", "应急时期", "emergency-period") with { InList = true };
    public static readonly Field<string> SetUpBy = Make.Text("set_up_by", "设置依据") with { Required = true };
    public static readonly Field<DateOnly> From = From("设置日期");
    public static readonly Field<DateOnly> To = To("撤除日期");

    public static readonly Register Declaration = new(
        "epidemic-checkpoint", "防疫卡点台账", [Title, Road, Position, Kind, Unit, Partners, PerShift, Shifts, Period, SetUpBy, From, To])
    {
        Title = Title, InForce = (From, To), Unit = Unit, Group = EmergencyGroup.Menu, Systems = [196], Keepers = Office, UniqueTogether = [Title, From],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("epidemic_checkpoints", "公路防疫卡点数", "处", Nature.Stock, "报告期末在公路出入口设置、尚未撤除的防疫卡点处数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M17", Dimensions = [Kind] },
    ];
}
