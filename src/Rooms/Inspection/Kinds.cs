using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Inspection;

/// <summary>Words that several lists share.</summary>
internal static class Kinds
{
    /// <summary>Trades of inspected objects.</summary>
    internal static Field<string> Trade(string code, string label) => Make.Choice(
        code, label,
        ("passenger", "道路旅客运输"), ("freight", "普通货物运输"), ("hazmat", "危险货物运输"), ("taxi", "巡游出租汽车"), ("ride-hailing", "网络预约出租汽车"),
        ("repair", "机动车维修"), ("school", "驾驶员培训"), ("port", "港口码头"), ("water", "水路运输"), ("building", "交通工程建设"), ("road", "公路路产"), ("other", "其他"));

    /// <summary>Credit grades, the best first.</summary>
    internal static Field<string> Grade(string code, string label) => Make.Choice(
        code, label, ("trusted", "守信"), ("warned", "警示"), ("untrusted", "失信"), ("severe", "严重失信"));

    /// <summary>Where a visit comes from.</summary>
    internal static Field<string> Source(string code, string label) => Make.Choice(
        code, label,
        ("random", "双随机抽查"), ("joint", "部门联合抽查"), ("plan", "计划内专项检查"), ("daily", "日常检查"), ("complaint", "投诉举报"), ("assigned", "上级交办、部门移送"),
        ("emergency", "突发应急检查"), ("recheck", "整改复查"), ("cross", "交叉执法"));

    /// <summary>Who enters and corrects list records; what they enter counts only once it is approved.</summary>
    internal static readonly IReadOnlyList<Role> ListKeepers = [Roles.Clerk, Roles.Officer, Roles.UnitHead];

    internal const string Lists = "抽查名录";
    internal const string Ledgers = "检查台账";
    internal const string Work = "监督检查";
}
