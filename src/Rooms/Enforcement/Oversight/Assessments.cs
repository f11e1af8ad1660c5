using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Oversight.OversightFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>Enforcement assessment (执法评议考核): the indicator set with self-assessment and the result from above, item by item.</summary>
public static class Assessments
{
    public static readonly Field<string> Name = Make.Text("name", "考核名称") with { Required = true, InList = true };
    public static readonly Field<string> Assessor = Make.Text("assessor", "考核机关") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Items = Make.Rows(
        "items", "指标", Make.Text("item", "指标") with { Required = true }, Make.Count("full", "分值", "分") with { Required = true }, Make.Count("self", "自评", "分"), Make.Count("upper", "考核", "分"), Make.Text("gap", "差距分析"));
    public static readonly Field<long> Full = Make.Count("full", "满分", "分") with { Required = true, InList = true, Max = 10_000 };
    public static readonly Field<long> Self = Make.Count("self", "自评得分", "分") with { InList = true, Max = 10_000 };
    public static readonly Field<long> Upper = Make.Count("upper", "考核得分", "分") with { InList = true, Max = 10_000 };
    public static readonly Field<DateOnly> On = Make.Date("on", "结果日期") with { InList = true };
    public static readonly Field<string> Analysis = Make.Paragraph("analysis", "差距分析和改进措施");

    public static readonly Register Declaration = new("enforcement-assessment", "执法评议考核台账", [Year, Name, Assessor, Items, Full, Self, Upper, On, Analysis, Attachments])
    {
        Title = Name, On = On, Group = OversightFields.Group, Systems = [139],
        Rules =
        [
            PartOf(Self, Full), PartOf(Upper, Full),
            new(Items, "某项自评或考核得分高于该项分值", f => (f.Get(Items) ?? []).All(row => Points(row, "self") <= Points(row, "full") && Points(row, "upper") <= Points(row, "full"))),
        ],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("enforcement_assessments", "执法评议考核次数", "次", Nature.Flow, "报告期内得出结果的执法评议考核次数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M11" },
        new("enforcement_assessment_score_rate", "执法评议考核得分率", "%", Nature.Rate, "报告期内得出结果的考核得分合计÷满分合计。", 1, FigureQuery.SumRecords(Declaration, Upper)) { Group = "M11", Per = FigureQuery.SumRecords(Declaration, Full) },
    ];

    private static long Points(Facts row, string code) => row[code] is long points ? points : 0;
}
