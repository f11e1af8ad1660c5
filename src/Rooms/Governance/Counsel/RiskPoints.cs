using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Counsel;

/// <summary>The map of powers: where a power can go wrong, how grave that is, who approves, what guards it.</summary>
public static class RiskPoints
{
    public static readonly Field<string> Power = Name("权力事项");
    public static readonly Field<string> Area = Make.Choice(
        "area", "领域", ("staff", "干部人事"), ("funds", "大额资金"), ("project", "工程项目"), ("procurement", "采购"), ("licence", "行政许可"), ("penalty", "行政处罚"), ("other", "其他重大行政事项")) with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("行使科室") with { Required = true };
    public static readonly Field<string> Link = Make.Text("link", "权力环节") with { Required = true, InList = true };
    public static readonly Field<string> Risk = Make.Paragraph("risk", "风险表现") with { Required = true, MaxLength = 2000 };
    public static readonly Field<string> Grade = Make.Choice("grade", "风险等级", ("high", "高"), ("middle", "中"), ("low", "低")) with { Required = true, InList = true };
    public static readonly Field<string> Approver = Make.Text("approver", "审批岗位") with { Required = true };
    public static readonly Field<IReadOnlyList<Facts>> Steps = Make.Rows("steps", "运行步骤", Make.Text("step", "步骤") with { Required = true }, Make.Text("post", "岗位"), Make.YesNo("must", "不可跳过"));
    public static readonly Field<string> Measures = Make.Paragraph("measures", "防控措施") with { Required = true };
    public static readonly Field<Guid> Owner = Person("owner", "防控责任人");
    public static readonly Field<DateOnly> From = From("起用日期");
    public static readonly Field<DateOnly> To = To("停用日期");

    public static readonly Register Declaration = new("risk-point", "权力运行风险点", [Power, Area, Unit, Link, Risk, Grade, Approver, Steps, Measures, Owner, From, To])
    {
        Title = Power, InForce = (From, To), Unit = Unit, Group = CounselGroup.Menu, Systems = [59], Keepers = Office, UniqueTogether = [Power, Link, From],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("risk_points_listed", "权力运行风险点数", "个", Nature.Stock, "报告期末在用的权力运行风险点个数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M04", Dimensions = [Area, Grade] },
    ];
}
