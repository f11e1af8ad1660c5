using System.Globalization;

namespace Fatong.Kernel.Draws;

/// <summary>Refuses lists and parameters that do not fit together.</summary>
internal static class DrawCheck
{
    /// <exception cref="FormatException">The first misfit.</exception>
    public static void Run(DrawLists lists, DrawParameters parameters)
    {
        var names = parameters.Strata.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        Require(parameters.Strata.Count > 0 && names.Count == parameters.Strata.Count, "未列明抽取类别，或者同一类别列了两次。");
        Require(parameters.Strata.All(s => s.Count >= 0), "抽取数量不能为负。");
        Require(parameters.Strata.All(s => !s.Name.Any(char.IsControl)), "类别名称含有控制字符。");
        var unknown = lists.Objects.Values("stratum").FirstOrDefault(s => !names.Contains(s));
        Require(unknown is null, $"名单中有类别“{unknown}”，但未规定其抽取数量。");
        if (parameters.Weighted)
        {
            Weights(lists.Objects);
        }

        if (parameters.Team is { } rule)
        {
            Team(lists, rule);
        }
        else
        {
            Require(lists.Inspectors is null && lists.Recusals is null, "给出了检查人员名单，但未要求匹配检查组。");
        }
    }

    private static void Weights(DrawList objects)
    {
        Require(objects.Has("weight"), "名单缺少权重列 weight。");
        var weights = objects.Values("weight");
        for (var i = 0; i < weights.Length; i++)
        {
            Require(
                long.TryParse(weights[i], NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and <= Draw.MaxWeight
                    && weights[i][0] != '0',
                $"第 {i + 1} 行：权重不是 1 至 {Draw.MaxWeight} 的整数。");
        }
    }

    private static void Team(DrawLists lists, TeamRule rule)
    {
        Require(rule.Size >= 2, "每个检查组不得少于两名执法人员。");
        Require(rule.Cap >= 0, "每人检查户数上限不能为负。");
        Require(lists.Inspectors is not null && lists.Inspectors.Has("leader"), "缺少检查人员名单，或者名单没有组长列 leader。");
        Require(!rule.MatchArea || (lists.Inspectors!.Has("area") && lists.Objects.Has("area")), "要求按辖区匹配，但名单缺少辖区列 area。");
        Require(lists.Inspectors!.Values("leader").All(v => v is "0" or "1"), "组长列 leader 只能是 0 或 1。");
        Require(lists.Recusals is null || (lists.Recusals.Has("object") && lists.Recusals.Has("inspector")), "回避名单应有 object 和 inspector 两列。");
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new FormatException(message);
        }
    }
}
