using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Directory;

/// <summary>People of the bureau and their posts.</summary>
public static class Staff
{
    public static readonly Field<string> Name = Make.Text("name", "姓名") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<string> Number = Make.Text("number", "工号") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<Guid> Unit = Make.Link("unit", "所在单位", "unit") with { Required = true, InList = true };
    public static readonly Field<string> Post = Make.Text("post", "职务") with { InList = true };
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "编制性质", ("civil", "公务员"), ("institution", "事业编制"), ("auxiliary", "辅助人员")) with { Required = true, InList = true };
    public static readonly Field<string> Phone = Make.Text("phone", "联系电话") with { Sensitivity = Sensitivity.Personal, MaxLength = 20 };
    public static readonly Field<bool> Jurist = Make.YesNo("jurist", "取得法律职业资格");
    public static readonly Field<DateOnly> From = Make.Date("from", "到岗日期") with { Required = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "离岗日期") with { InList = true };

    public static readonly Register Declaration = new("staff", "人员名册", [Name, Number, Unit, Post, Kind, Phone, Jurist, From, To])
    {
        Title = Name, Key = Number, Unit = Unit, InForce = (From, To), Shared = true, Group = "机构人员", Systems = [150], Keepers = [Roles.SystemAdmin, Roles.Clerk],
    };
}
