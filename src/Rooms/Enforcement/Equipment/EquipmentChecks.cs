using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Officers.OfficerFields;

namespace Fatong.Rooms.Enforcement.Equipment;

/// <summary>Equipment allotment as it was computed from the standard, the roster and the devices: both terms of the rate, and what is short.</summary>
public static class EquipmentChecks
{
    public static readonly Field<string> Name = Make.Text("name", "核算") with { Required = true, InList = true };
    public static readonly Field<long> Due = Make.Count("due", "应配岗位（人员）数", "个") with { Required = true, InList = true };
    public static readonly Field<long> Equipped = Make.Count("equipped", "已配齐岗位（人员）数", "个") with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<Facts>> Shortages = Make.Rows(
        "shortages", "缺口", Make.Text("who", "人员或中队"), Make.Text("kind", "装备种类"), Make.Count("due", "应配", "件"), Make.Count("has", "实配", "件"));

    public static readonly Register Declaration = new("equipment-check", "装备配备率核算", [Name, From, To, Due, Equipped, Shortages])
    {
        Title = Name, InForce = (From, To), Group = Menu, Systems = [147], Computed = true, Rules = [PartOf(Equipped, Due)],
    };

    private static readonly FigureQuery Posts = FigureQuery.SumRecords(Declaration, Due) with { Standing = true };
    private static readonly FigureQuery Full = FigureQuery.SumRecords(Declaration, Equipped) with { Standing = true };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("frontline_posts_due", "应配备信息化装备的一线执法岗位数", "个", Nature.Stock, "期末最近一次核算中，配备标准要求配备装备的一线执法岗位（持有效执法证件的人员和执法中队）数。", 1, Posts) { Group = "M12" },
        new("frontline_posts_equipped", "已配齐信息化装备的一线执法岗位数", "个", Nature.Stock, "期末最近一次核算中，按配备标准配齐各类装备的一线执法岗位数。", 1, Full) { Group = "M12" },
        new("frontline_equipment_rate", "一线执法信息化装备配备率", "%", Nature.Rate,
            "期末最近一次核算中，按配备标准配齐各类装备的一线执法岗位（持有效执法证件的人员和执法中队）数÷应配岗位数。", 1, Full)
        {
            Group = "M12", Per = Posts,
        },
    ];
}
