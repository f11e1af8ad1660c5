using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Law.Cards;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>Whom the bureau inspects (检查对象名录库), fed from the parties.</summary>
public static class ObjectList
{
    public static readonly Field<string> Number = Make.Text("number", "对象编号") with { Required = true, InList = true, MaxLength = 40, Sensitivity = Sensitivity.Open, Help = "进入抽取名单，公开后人人可见；单位用统一社会信用代码" };
    public static readonly Field<string> Name = Make.Text("name", "对象名称") with { Required = true, InList = true, MaxLength = 120, Sensitivity = Sensitivity.Open };
    public static readonly Field<Guid> Party = Make.Link("party", "当事人", "party") with { Required = true };
    public static readonly Field<string> Trade = Kinds.Trade("trade", "对象类别") with { Required = true, InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Area = Make.Text("area", "所在辖区") with { Required = true, InList = true, MaxLength = 40, Sensitivity = Sensitivity.Open };
    public static readonly Field<bool> Key = Make.YesNo("key", "重点监管企业") with { InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Place = Make.Text("place", "经营场所") with { MaxLength = 200, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Licences = Make.Text("licences", "许可证件");
    public static readonly Field<DateOnly> From = Make.Date("from", "列入日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "移出日期") with { InList = true };

    public static readonly Register Declaration = new(
        "inspection-object", "检查对象名录库", [Number, Name, Party, Trade, Area, Key, Place, Licences, From, To])
    {
        Title = Name, Key = Number, InForce = (From, To), Shared = true, Group = Kinds.Lists, Systems = [95, 99, 101], Basis = RandomInspectionNotice.Art(0), Keepers = Kinds.ListKeepers,
    };
}
