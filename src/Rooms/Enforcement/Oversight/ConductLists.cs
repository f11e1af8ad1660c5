using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.Oversight.OversightFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>The negative list of conduct and the list of due-diligence exemptions (负面清单、尽职免责清单), checked before anyone is held accountable.</summary>
public static class ConductLists
{
    public static readonly Field<string> List = Make.Choice("list", "清单", ("negative", "负面清单"), ("exemption", "尽职免责清单")) with { Required = true, InList = true };
    public static readonly Field<string> Code = Make.Text("code", "编号") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<string> Conduct = Make.Text("conduct", "行为情形") with { Required = true, InList = true, MaxLength = 500 };
    public static readonly Field<string> Conditions = Make.Paragraph("conditions", "适用条件") with { Help = "免责情形须写明全部条件" };
    public static readonly Field<string> Basis = Make.Text("basis", "依据") with { Required = true, MaxLength = 500 };

    public static readonly Register Declaration = new("conduct-list", "负面与免责清单", [List, Code, Conduct, Conditions, Basis, From, To, Attachments])
    {
        Title = Conduct, InForce = (From, To), Shared = true, Group = OversightFields.Group, Systems = [135],
        Rules = [RecordRules.NeededWhen(Conditions, List, "exemption")], UniqueTogether = [Code, From],
    };

    public static readonly Field<string> Matter = Make.Text("matter", "拟追究事项") with { Required = true, InList = true };
    public static readonly Field<Guid> Person = Make.Link("person", "当事人员", "staff") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Checked = Make.Date("checked", "核查日期") with { Required = true, InList = true };
    public static readonly Field<Guid> Negative = Make.Link("negative", "对照负面清单", "conduct-list");
    public static readonly Field<Guid> Exemption = Make.Link("exemption", "对照免责清单", "conduct-list");
    public static readonly Field<bool> Exempt = Make.YesNo("exempt", "予以免责") with { Required = true, InList = true };
    public static readonly Field<string> Reason = Make.Paragraph("reason", "核查结论和理由") with { Required = true };

    public static readonly Register Checks = new("conduct-check", "追责前清单核查台账", [Matter, Person, Checked, Negative, Exemption, Exempt, Reason, Attachments])
    {
        Title = Matter, On = Checked, Group = OversightFields.Group, Systems = [135],
        Rules = [new(Exemption, "予以免责的须写明对照的免责情形", f => !f.Get(Exempt) || f.Has(Exemption))],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("conduct_list_items", "负面和免责清单条数", "条", Nature.Stock, "期末有效的负面清单和尽职免责清单条数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M11", Dimensions = [List] },
        new("officers_exempted", "尽职免责人次", "人次", Nature.Flow, "报告期内经清单核查予以免责的人次。", 1, FigureQuery.CountRecords(Checks).Only(Yes(Exempt))) { Group = "M11" },
    ];
}
