using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Fields that several publicity ledgers share.</summary>
internal static class PublicityFields
{
    internal const string Group = "普法宣传";

    internal static readonly Field<long> Year = Make.Count("year", "年度", "年") with { Required = true, InList = true, Min = 2000, Max = 2200 };
    internal static readonly Field<DateOnly> On = Make.Date("on", "日期") with { Required = true, InList = true };
    internal static readonly Field<Guid> Unit = Make.Link("unit", "承办单位", "unit") with { InList = true };
    internal static readonly Field<string> Topic = Make.Text("topic", "主题") with { Required = true, InList = true };
    internal static readonly Field<string> Place = Make.Text("place", "地点") with { InList = true };
    internal static readonly Field<IReadOnlyList<Guid>> Staff = Make.People("staff", "本单位参加人员", "staff");
    internal static readonly Field<IReadOnlyList<Guid>> Enterprises = Make.Links("enterprises", "涉及企业（单位）", "party") with { Help = "从名录选取；家数按名录去重" };
    internal static readonly Field<IReadOnlyList<string>> Attachments = Make.Files("attachments", "附件") with { Help = "通知、签到、照片、截图" };
}
