using System.Text.Json.Nodes;
using Fatong.Platform.Publicity;

namespace Fatong.Web.Open;

/// <summary>Published decisions in words.</summary>
internal static class PublicText
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["title"] = "案件名称", ["number"] = "决定书文号", ["party"] = "当事人", ["partyKind"] = "当事人类型", ["creditCode"] = "统一社会信用代码",
        ["offence"] = "违法行为", ["facts"] = "违法事实", ["violated"] = "违反的规定", ["basis"] = "处罚依据", ["penalty"] = "处罚内容", ["kinds"] = "处罚种类",
        ["fine"] = "罚款金额", ["text"] = "正文", ["until"] = "意见截止日期", ["ways"] = "征求意见方式", ["effective"] = "施行日期", ["valid"] = "有效期至",
        ["unified"] = "统一编号", ["comments"] = "意见采纳情况",
        ["item"] = "检查事项", ["source"] = "任务来源", ["checkedOn"] = "检查日期", ["outcome"] = "检查结果", ["outcomeNote"] = "结果说明", ["planned"] = "计划抽查户数",
        ["lines"] = "计划事项", ["caps"] = "频次要求", ["commitment"] = "承诺摘要", ["frozenAt"] = "承诺公布时间", ["pool"] = "名单", ["seedSource"] = "随机种子来源",
        ["with"] = "联合部门", ["picked"] = "抽中户数", ["shortages"] = "缺额", ["void"] = "作废理由", ["list"] = "名录", ["count"] = "变更条数", ["changes"] = "变更清单", ["code"] = "安全码",
    };

    /// <summary>The decision's own title, else its number, else what kind it is.</summary>
    internal static string Title(Published published)
    {
        string? At(params string[] keys) => keys.Select(k => published.Body[k] is JsonValue v ? v.ToString() : null).FirstOrDefault(t => !string.IsNullOrEmpty(t));
        var number = At("number");
        var title = At("title", "offence");
        return string.Join("　", new[] { title ?? published.What, number }.Where(t => t is not null));
    }

    /// <summary>The lines of the body that have a name, in the order of the names above.</summary>
    internal static IEnumerable<(string Label, string Text)> Lines(Published published) =>
        Labels.Where(l => published.Body[l.Key] is not null).Select(l => (l.Value, Text(published.Body[l.Key]!)));

    private static string Text(JsonNode node) => node switch
    {
        JsonArray many => string.Join('；', many.Where(m => m is not null).Select(m => Text(m!))),
        JsonObject one => string.Join('，', one.Where(p => p.Value is not null).Select(p => $"{p.Key}：{Text(p.Value!)}")),
        _ => node.ToString(),
    };
}
