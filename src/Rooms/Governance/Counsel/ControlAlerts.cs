using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Counsel;

/// <summary>Alerts of the internal control: a step skipped, a limit passed, a deadline missed, and what was done about it.</summary>
public static class ControlAlerts
{
    public static readonly Field<string> Title = Name("预警事项");
    public static readonly Field<Guid> Point = Make.Link("point", "风险点", "risk-point") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "预警类型", ("skipped", "跳过环节"), ("over", "超权限或超额度"), ("late", "超时限"), ("conflict", "应回避未回避"), ("paper", "材料不全")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("预警日期");
    public static readonly Field<Guid> Unit = GovernanceFields.Unit() with { Required = true };
    public static readonly Field<string> Found = Make.Paragraph("found", "情况说明") with { Required = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "处置期限") with { InList = true };
    public static readonly Field<DateOnly> Closed = Make.Date("closed", "处置日期") with { InList = true };
    public static readonly Field<string> Handling = Make.Paragraph("handling", "处置结果");
    public static readonly Field<bool> Valid = Make.YesNo("valid", "查实") with { InList = true };
    public static readonly Field<IReadOnlyList<string>> Files = Proof();

    public static readonly Register Declaration = new("control-alert", "内控预警台账", [Title, Point, Kind, On, Unit, Found, Due, Closed, Handling, Valid, Files])
    {
        Title = Title, NotAhead = [Closed], On = On, Unit = Unit, Group = CounselGroup.Menu, Systems = [59], Keepers = Office,
        Rules = [NotBefore(Due, On), NotBefore(Closed, On), NeededWith(Handling, Closed)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("control_alerts", "内控预警次数", "次", Nature.Flow, "报告期内权力运行监控发出的预警次数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M04", Dimensions = [Kind, Unit] },
        new(
            "control_alerts_closed_rate", "内控预警处置率", "%", Nature.Rate, "报告期内发出的预警中已处置的次数，除以发出的次数。", 1, FigureQuery.CountRecords(Declaration).Only(Known(Closed)))
        { Group = "M04", Per = FigureQuery.CountRecords(Declaration), Dimensions = [Unit] },
    ];
}
