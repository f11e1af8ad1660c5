using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Rules;

/// <summary>The library of the bureau's own enforcement rules: each version with its basis, days in force and what it changed.</summary>
public static class EnforcementRules
{
    public static readonly Field<string> Title = Name("制度名称");
    public static readonly Field<string> Version = Make.Text("version", "版本") with { Required = true, InList = true, MaxLength = 20 };
    public static readonly Field<string> Area = Make.Choice(
        "area", "类别", ("publicity", "执法公示"), ("recording", "全过程记录"), ("review", "法制审核"), ("discussion", "集体讨论"), ("supervision", "监督检查"),
        ("discretion", "裁量权"), ("conduct", "执法行为规范"), ("files", "案卷管理"), ("equipment", "装备和证件"), ("training", "培训考核"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Change = Make.Choice("change", "方式", ("made", "制定"), ("revised", "修订"), ("repealed", "废止")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("通过日期");
    public static readonly Field<string> Document = Make.Text("document", "文号") with { InList = true, MaxLength = 60 };
    public static readonly Field<IReadOnlyList<Guid>> Basis = Make.Links("basis", "制定依据", "law-version");
    public static readonly Field<Guid> Previous = Make.Link("previous", "上一版本", "enforcement-rule");
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("起草科室") with { Required = true };
    public static readonly Field<string> What = Make.Paragraph("what", "修订内容");
    public static readonly Field<DateOnly> From = From("施行日期");
    public static readonly Field<DateOnly> To = To();
    public static readonly Field<IReadOnlyList<string>> Text = Proof("制度文本");

    public static readonly Register Declaration = new(
        "enforcement-rule", "行政执法制度库", [Title, Version, Area, Change, On, Document, Basis, Previous, Unit, What, From, To, Text])
    {
        Title = Title, On = On, InForce = (From, To), Unit = Unit, Group = RulesGroup.Menu, Systems = [64], Keepers = Office, UniqueTogether = [Title, Version],
        Rules = [NeededWhen(What, Change, "revised"), NotBefore(From, On)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new(
            "enforcement_rules_revised", "修订行政执法制度项数", "项", Nature.Flow, "报告期内通过修订的内部行政执法制度项数，按制度名称去重，同一制度一年内修订几次计一项。", 1,
            FigureQuery.DistinctRecords(Declaration, Title).Only(Is(Change, "revised"))) { Group = "M05", Dimensions = [Area] },
        new(
            "enforcement_rules_in_force", "现行行政执法制度项数", "项", Nature.Stock, "报告期末施行中的内部行政执法制度项数，按制度名称去重。", 1,
            FigureQuery.DistinctRecords(Declaration, Title).Only(Is(Change, "made", "revised"))) { Group = "M05", Dimensions = [Area] },
    ];
}
