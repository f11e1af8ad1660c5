using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Governance;

/// <summary>Fields that many ledgers of this room share: made anew for each, so that each keeps its own label.</summary>
internal static class GovernanceFields
{
    /// <summary>Who keeps the ledgers of the offices.</summary>
    internal static readonly IReadOnlyList<Role> Office = [Roles.Clerk, Roles.Writer, Roles.UnitHead, Roles.LegalReviewer];

    /// <summary>What a record is about; its title.</summary>
    internal static Field<string> Name(string label) => Make.Text("name", label) with { Required = true, InList = true, Searched = true };

    internal static Field<DateOnly> Held(string label) => Make.Date("on", label) with { Required = true, InList = true };

    internal static Field<Guid> Unit(string label = "责任单位") => Make.Link("unit", label, "unit") with { InList = true };

    internal static Field<Guid> Person(string code, string label) => Make.Link(code, label, "staff") with { InList = true };

    internal static Field<string> State() =>
        Make.Choice("state", "进展", ("waiting", "未开始"), ("doing", "进行中"), ("done", "已完成"), ("stopped", "已终止")) with { Required = true, InList = true };

    internal static Field<string> Level(string code, string label) =>
        Make.Choice(code, label, ("state", "国家级"), ("ministry", "部级"), ("province", "省级"), ("city", "市级"), ("county", "县级"), ("bureau", "本机关")) with { InList = true };

    internal static Field<long> Year() => Make.Count("year", "年度", "年") with { Required = true, InList = true, Min = 2000, Max = 2200 };

    internal static Field<DateOnly> From(string label = "生效日期") => Make.Date("from", label) with { Required = true, InList = true };

    internal static Field<DateOnly> To(string label = "失效日期") => Make.Date("to", label) with { InList = true };

    internal static Field<IReadOnlyList<string>> Proof(string label = "佐证材料") => Make.Files("files", label);

    internal static Field<string> Url(string label = "公开网址") =>
        Make.Text("url", label) with { MaxLength = 500, Check = t => Uri.TryCreate(t, UriKind.Absolute, out var u) && u.Scheme is "http" or "https" ? null : "应为以 http:// 或 https:// 开头的网址" };

    /// <summary>Follow-up tasks told in rows.</summary>
    internal static Field<IReadOnlyList<Facts>> Tasks(string label) => Make.Rows(
        "tasks", label, Make.Text("task", "任务") with { Required = true }, Make.Text("owner", "责任人"), Make.Date("due", "期限"), Make.Date("done", "完成日期"));
}
