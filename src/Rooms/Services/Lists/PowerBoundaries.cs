using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Services.Lists.ListFields;

namespace Fatong.Rooms.Services.Lists;

/// <summary>Who does what of a shared power (市县共有职权边界), the powers of other departments, and where they overlap.</summary>
public static class PowerBoundaries
{
    public static readonly Field<Guid> Item = Make.Link("item", "共有职权事项", "power-item") with { Required = true, InList = true };
    public static readonly Field<string> City = Make.Paragraph("city", "市级职责") with { Required = true, MaxLength = 2000 };
    public static readonly Field<string> County = Make.Paragraph("county", "县级职责") with { Required = true, MaxLength = 2000 };
    public static readonly Field<string> Boundary = Make.Text("boundary", "边界表述") with { Required = true, InList = true, MaxLength = 500 };

    public static readonly Register Declaration = new("power-boundary", "共有职权边界", [Item, Boundary, City, County, From, To, Attachments])
    {
        Title = Boundary, InForce = (From, To), Group = ListFields.Group, Systems = [67],
    };

    public static readonly Field<string> Department = Make.Text("department", "部门") with { Required = true, InList = true };
    public static readonly Field<string> Code = Make.Text("code", "编码") with { InList = true, MaxLength = 60 };
    public static readonly Field<string> Name = Make.Text("name", "事项名称") with { Required = true, InList = true };

    /// <summary>Powers of other departments as they publish them, for the overlap check.</summary>
    public static readonly Register Others = new("other-power", "其他部门权责事项", [Department, Code, Name, Basis, From, To])
    {
        Title = Name, InForce = (From, To), Shared = true, Group = ListFields.Group, Systems = [67],
    };

    public static readonly Field<Guid> Ours = Make.Link("ours", "本机关事项", "power-item") with { Required = true, InList = true };
    public static readonly Field<Guid> Theirs = Make.Link("theirs", "其他部门事项", "other-power") with { InList = true };
    public static readonly Field<string> About = Make.Text("about", "交叉内容") with { Required = true, InList = true };
    public static readonly Field<string> Conclusion = Make.Choice("conclusion", "结论", ("overlap", "存在交叉"), ("none", "不存在交叉"), ("resolved", "已划清边界")) with { Required = true, InList = true };
    public static readonly Field<string> Handling = Make.Paragraph("handling", "处理情况");

    public static readonly Register Overlaps = new("power-overlap", "权责交叉核查台账", [Ours, Theirs, About, Conclusion, Handling, From, To, Attachments])
    {
        Title = About, InForce = (From, To), Group = ListFields.Group, Systems = [67],
        Rules = [NeededWhen(Handling, Conclusion, "resolved")],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("power_overlap_items", "与其他部门权责交叉项数", "项", Nature.Stock, "期末核查结论为存在交叉的事项数，同一事项计一项；经核查没有的为零。", 1,
            FigureQuery.DistinctRecords(Overlaps, Ours).Only(Is(Conclusion, "overlap"))) { Group = "M06" },
    ];
}
