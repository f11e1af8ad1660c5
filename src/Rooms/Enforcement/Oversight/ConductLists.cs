using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
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

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("conduct_list_items", "负面和免责清单条数", "条", Nature.Stock, "期末有效的负面清单和尽职免责清单条数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M11", Dimensions = [List] },
        new("officers_exempted", "尽职免责人次", "人次", Nature.Flow, "报告期内经对照清单认定尽职免责、不予追究的人次。", 1, FigureQuery.CountActs((Accountability.Definition, Accountability.Exempt))) { Group = "M11" },
    ];
}
