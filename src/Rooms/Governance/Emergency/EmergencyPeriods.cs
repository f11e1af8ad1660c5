using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Emergency;

/// <summary>Periods in which emergency measures are switched on, e.g. epidemic control or snow and ice.</summary>
public static class EmergencyPeriods
{
    public static readonly Field<string> Title = Name("应急时期");
    public static readonly Field<string> Cause = Make.Choice("cause", "启动原因", ("epidemic", "疫情防控"), ("weather", "恶劣天气"), ("accident", "事故灾害"), ("season", "重大节假日"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Level = Make.Choice("level", "响应级别", ("1", "Ⅰ级"), ("2", "Ⅱ级"), ("3", "Ⅲ级"), ("4", "Ⅳ级"), ("none", "未定级")) with { Required = true, InList = true };
    public static readonly Field<string> Document = Make.Text("document", "启动文件或命令") with { Required = true };
    public static readonly Field<string> Measures = Make.Paragraph("measures", "采取的措施") with { Required = true };
    public static readonly Field<DateOnly> Expected = Make.Date("expected", "预计结束日期");
    public static readonly Field<DateOnly> From = From("启动日期");
    public static readonly Field<DateOnly> To = To("结束日期");
    public static readonly Field<string> Review = Make.Paragraph("review", "总结评估");

    public static readonly Register Declaration = new("emergency-period", "应急时期台账", [Title, Cause, Level, Document, Measures, Expected, From, To, Review])
    {
        Title = Title, InForce = (From, To), Group = EmergencyGroup.Menu, Systems = [197], Keepers = Office, Basis = Fatong.Law.Cards.EmergencyResponseLaw.Art(72), Shared = true,
        Rules = [NeededWith(Review, To), NotBefore(Expected, From)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("emergency_periods_open", "期末仍在实施的应急时期数", "个", Nature.Stock, "报告期末尚未结束的应急时期个数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M17", Dimensions = [Cause] },
    ];
}
