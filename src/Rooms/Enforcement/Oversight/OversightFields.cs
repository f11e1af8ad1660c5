using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>Fields that the ledgers of oversight share.</summary>
internal static class OversightFields
{
    internal const string Group = "执法监督";

    internal static readonly Field<Guid> Unit = Make.Link("unit", "单位", "unit") with { Required = true, InList = true };
    internal static readonly Field<DateOnly> From = Make.Date("from", "起始日期") with { Required = true, InList = true };
    internal static readonly Field<DateOnly> To = Make.Date("to", "截止日期") with { InList = true };
    internal static readonly Field<long> Year = Make.Count("year", "年度", "年") with { Required = true, InList = true, Min = 2000, Max = 2200 };
    internal static readonly Field<IReadOnlyList<string>> Attachments = Make.Files("attachments", "附件");
}
