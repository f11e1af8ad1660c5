using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Enforcement.Officers;

/// <summary>Fields that the ledgers of officers and equipment share.</summary>
internal static class OfficerFields
{
    internal const string Menu = "队伍装备";

    internal static readonly Field<Guid> Unit = Make.Link("unit", "单位", "unit") with { Required = true, InList = true };
    internal static readonly Field<Guid> Person = Make.Link("person", "人员", "staff") with { Required = true, InList = true };
    internal static readonly Field<DateOnly> On = Make.Date("on", "日期") with { Required = true, InList = true };
    internal static readonly Field<DateOnly> From = Make.Date("from", "起始日期") with { Required = true, InList = true };
    internal static readonly Field<DateOnly> To = Make.Date("to", "截止日期") with { InList = true };
    internal static readonly Field<long> Year = Make.Count("year", "年度", "年") with { Required = true, InList = true, Min = 2000, Max = 2200 };
    internal static readonly Field<IReadOnlyList<string>> Attachments = Make.Files("attachments", "附件");
}
