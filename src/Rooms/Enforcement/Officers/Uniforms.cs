using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.Officers.OfficerFields;

namespace Fatong.Rooms.Enforcement.Officers;

/// <summary>Uniforms, badges and vehicle signs (着装标识“三亮”): what was issued to whom, spot checks and violations.</summary>
public static class Uniforms
{
    public static readonly Field<string> For = Make.Choice("to_kind", "配发对象", ("person", "人员"), ("vehicle", "车辆")) with { Required = true, InList = true };
    public static readonly Field<Guid> Wearer = Make.Link("wearer", "领用人", "staff") with { InList = true };
    public static readonly Field<Guid> Vehicle = Make.Link("vehicle", "执法车辆", "duty-vehicle");
    public static readonly Field<string> Item = Make.Choice("item", "物品", ("summer", "夏服"), ("spring", "春秋服"), ("winter", "冬服"), ("cap", "帽"), ("badge", "胸徽臂章"), ("number", "胸号"), ("sign", "车辆标识"), ("lamp", "示警灯")) with { Required = true, InList = true };
    public static readonly Field<long> Quantity = Make.Count("quantity", "数量", "件") with { Required = true, InList = true, Min = 1 };
    public static readonly Field<DateOnly> Returned = Make.Date("returned", "收回日期") with { InList = true };
    public static readonly Field<string> Receipt = Make.Text("receipt", "领用凭证") with { Required = true };

    public static readonly Register Declaration = new("uniform-issue", "着装标识配发台账", [On, For, Wearer, Vehicle, Item, Quantity, Returned, Receipt, Attachments])
    {
        Title = Receipt, On = On, Group = Menu, Systems = [143], NotAhead = [Returned],
        Rules = [RecordRules.NeededWhen(Wearer, For, "person"), RecordRules.NeededWhen(Vehicle, For, "vehicle"), RecordRules.NotBefore(Returned, On)],
    };

    public static readonly Field<IReadOnlyList<Guid>> Checked = Make.People("checked", "被抽查人员") with { Required = true };
    public static readonly Field<string> Place = Make.Text("place", "抽查地点") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Violations = Make.Rows(
        "violations", "违反情况", Make.Text("who", "人员") with { Required = true }, Make.Choice("what", "问题", ("uniform", "着装不规范"), ("badge", "未佩戴标志"), ("certificate", "未亮证"), ("conduct", "行为不规范")), Make.Text("handled", "处理"));
    public static readonly Field<bool> Clean = Make.YesNo("clean", "全部符合“三亮”要求") with { Required = true, InList = true };

    public static readonly Register SpotChecks = new("appearance-check", "“三亮”抽查台账", [On, Unit, Place, Checked, Clean, Violations, Attachments])
    {
        Title = Place, On = On, Unit = Unit, Group = Menu, Systems = [143],
        Rules = [new(Violations, "不全部符合的，须写明违反情况", f => f.Get(Clean) || (f.Get(Violations)?.Count ?? 0) > 0)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("appearance_checks", "着装标识抽查次数", "次", Nature.Flow, "报告期内“三亮”抽查次数。", 1, FigureQuery.CountRecords(SpotChecks)) { Group = "M12" },
        new("appearance_violations", "着装标识违反人次", "人次", Nature.Flow, "报告期内抽查发现的违反人次。", 1, FigureQuery.CountMembers(SpotChecks, Violations).Only(!Yes(Clean))) { Group = "M12" },
    ];
}
