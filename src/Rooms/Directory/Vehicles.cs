using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Directory;

/// <summary>Vehicles and ships met in enforcement.</summary>
public static class Vehicles
{
    public static readonly Field<string> Plate = Make.Text("plate", "车牌（船名）") with { Required = true, InList = true, MaxLength = 30, Check = IdentifierChecks.Plate };
    public static readonly Field<string> Colour = Make.Choice(
        "colour", "车牌颜色", ("blue", "蓝"), ("yellow", "黄"), ("green", "绿"), ("yellow-green", "黄绿"), ("white", "白"), ("black", "黑")) with { InList = true };
    public static readonly Field<string> Model = Make.Text("model", "车（船）型") with { InList = true };
    public static readonly Field<long> Axles = Make.Count("axles", "轴数", "轴") with { Min = 2, Max = 20 };
    public static readonly Field<long> GrossKg = Make.Count("gross_kg", "核定总质量", "千克");
    public static readonly Field<string> Permit = Make.Text("permit", "道路运输证号") with { InList = true, MaxLength = 40 };
    public static readonly Field<Guid> Owner = Make.Link("owner", "所有人", "party") with { InList = true };

    public static readonly Register Declaration = new("vehicle", "车船库", [Plate, Colour, Model, Axles, GrossKg, Permit, Owner])
    {
        Title = Plate, Key = Plate, Shared = true, Group = "基础名录",
    };
}
