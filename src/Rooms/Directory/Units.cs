using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Directory;

/// <summary>Units of the bureau: a tree, effective-dated, so that last year's unit is still known by its name.</summary>
public static class Units
{
    public static readonly Field<string> Name = Make.Text("name", "单位名称") with { Required = true, InList = true, Unique = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Code = Make.Text("code", "单位编码") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<Guid> Above = Make.Link("above", "上级单位", "unit") with { InList = true };
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "类别", ("office", "机关科室"), ("enforcement", "执法机构"), ("legal", "法制机构"), ("window", "政务窗口"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Duties = Make.Paragraph("duties", "主要职能");
    public static readonly Field<DateOnly> From = Make.Date("from", "设立日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "撤销日期") with { InList = true };

    public static readonly Register Declaration = new("unit", "内设机构", [Name, Code, Above, Kind, Duties, From, To])
    {
        Title = Name, Key = Code, InForce = (From, To), Shared = true, Group = "机构人员", Systems = [151], Keepers = [Roles.SystemAdmin, Roles.Clerk],
    };
}
