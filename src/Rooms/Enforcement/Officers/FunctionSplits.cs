using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Enforcement.Officers.OfficerFields;

namespace Fatong.Rooms.Enforcement.Officers;

/// <summary>Who licenses and who enforces (综合执法改革与职能划分): each function with both units, by dates, on the organisation's plan document.</summary>
public static class FunctionSplits
{
    public static readonly Field<string> Function = Make.Text("function", "职能") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("licence", "审批许可"), ("supervision", "行业监管"), ("enforcement", "行政执法"), ("service", "公共服务")) with { Required = true, InList = true };
    public static readonly Field<Guid> Licensor = Make.Link("licensor", "审批监管单位", "unit") with { InList = true };
    public static readonly Field<Guid> Enforcer = Make.Link("enforcer", "执法单位", "unit") with { InList = true };
    public static readonly Field<string> Document = Make.Text("document", "三定或改革文件") with { Required = true };
    public static readonly Field<string> Boundary = Make.Paragraph("boundary", "衔接说明");

    public static readonly Register Declaration = new("function-split", "职能划分", [Function, Kind, Licensor, Enforcer, Document, Boundary, From, To, Attachments])
    {
        Title = Function, InForce = (From, To), Shared = true, Group = Menu, Systems = [151],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("functions_split", "明确划分的职能数", "项", Nature.Stock, "期末有效的职能划分项数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M12", Dimensions = [Kind] },
    ];
}
