using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Services.Lists.ListFields;

namespace Fatong.Rooms.Services.Lists;

/// <summary>Versions of the enforcement-item list (行政执法事项清单) and their filing with the establishment office.</summary>
public static class EnforcementLists
{
    public static readonly Field<string> Version = Make.Text("version", "清单版本") with { Required = true, InList = true };
    public static readonly Field<long> Items = Make.Count("items", "事项数", "项") with { Required = true, InList = true };
    public static readonly Field<string> Changes = Make.Paragraph("changes", "变动说明") with { Required = true, Help = "每项增删改和引起变动的法律法规" };
    public static readonly Field<IReadOnlyList<Guid>> ChangeRecords = Make.Links("change_records", "对应调整", "power-change");
    public static readonly Field<DateOnly> Filed = Make.Date("filed", "报备日期") with { InList = true };
    public static readonly Field<string> FiledWith = Make.Text("filed_with", "报备机关");
    public static readonly Field<string> Receipt = Make.Text("receipt", "备案回执文号") with { InList = true };
    public static readonly Field<IReadOnlyList<string>> Text = Make.Files("text", "清单文本");

    public static readonly Register Declaration = new("enforcement-list", "行政执法事项清单", [Version, From, To, Items, Changes, ChangeRecords, Filed, FiledWith, Receipt, Text])
    {
        Title = Version, InForce = (From, To), Group = ListFields.Group, Systems = [69],
        Rules = [NeededWith(FiledWith, Filed)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("enforcement_list_items", "行政执法事项数", "项", Nature.Stock, "期末有效版本的行政执法事项清单所列事项数。", 1, FigureQuery.SumRecords(Declaration, Items)) { Group = "M06" },
    ];
}
