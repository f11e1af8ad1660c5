using System.Text.Json.Nodes;

namespace Fatong.Tests.Unit.Kernel.Draws;

/// <summary>One way to alter a transcript: where, the altered text, and the words of which the reason must name one.</summary>
internal sealed record DrawAlteration(string Where, string Json, IReadOnlyList<string> Reasons);

/// <summary>Every place of a transcript altered in every way its kind of value allows: no leaf, element or key is left out.</summary>
internal static class DrawAlterations
{
    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["format"] = ["不是抽取记录"],
        ["commitment"] = ["承诺"],
        ["digest"] = ["摘要"],
        ["seed"] = ["种子", "秘密值"],
        ["objects"] = ["对象名单", "排除记录"],
        ["inspectors"] = ["检查人员名单"],
        ["recusals"] = ["回避名单"],
        ["result"] = ["抽取结果", "抽中对象", "检查组", "缺额"],
    };

    internal static IEnumerable<DrawAlteration> Of(string json)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var path in Paths(root).ToList())
        {
            foreach (var (how, alter) in Ways(At(root, path)))
            {
                var copy = JsonNode.Parse(json)!;
                if (alter(copy, path) && !JsonNode.DeepEquals(copy, root))
                {
                    yield return new($"{string.Join('/', path)} {how}", copy.ToJsonString(), Reasons(path));
                }
            }
        }
    }

    private static IReadOnlyList<string> Reasons(object[] path) =>
        path.Length == 0 ? ["抽取记录"] : path is ["result", "picks", _, "team", ..] ? ["检查组", "抽取结果"]
        : path is ["result", "shortages", ..] ? ["缺额", "抽取结果"]
        : [.. Parts[(string)path[0]], .. path.Length == 1 ? (string[])["抽取记录"] : []];

    private static IEnumerable<object[]> Paths(JsonNode? node) => node switch
    {
        JsonObject o => [[], .. o.SelectMany(p => Paths(p.Value).Select(rest => (object[])[p.Key, .. rest]))],
        JsonArray a => [[], .. a.SelectMany((n, i) => Paths(n).Select(rest => (object[])[i, .. rest]))],
        _ => [[]],
    };

    private static IEnumerable<(string How, Func<JsonNode, object[], bool> Alter)> Ways(JsonNode? node)
    {
        yield return ("removed", Remove);
        yield return ("doubled", (root, path) => path.Length > 0 && At(root, path[..^1]) is JsonArray array && Insert(array, (int)path[^1], At(root, path)));
        yield return ("swapped with the next", (root, path) => path.Length > 0 && At(root, path[..^1]) is JsonArray array && Swap(array, (int)path[^1]));
        foreach (var other in Others(node))
        {
            yield return ($"made {other?.ToJsonString() ?? "null"}", (root, path) => Set(root, path, other?.DeepClone()));
        }

        if (node is JsonObject)
        {
            yield return ("given one more key", (root, path) => ((JsonObject)At(root, path)!).TryAdd("more", JsonValue.Create("x")));
        }
    }

    private static IEnumerable<JsonNode?> Others(JsonNode? node)
    {
        yield return null;
        yield return new JsonArray();
        yield return new JsonObject();
        if (node is JsonValue value && value.TryGetValue<string>(out var text))
        {
            yield return text + "x";
            yield return "";
            yield return text.Length > 1 ? text[1..] : "另";
            yield return 1;
        }
        else if (node is JsonValue number && number.TryGetValue<long>(out var count))
        {
            yield return count + 1;
            yield return count - 1;
            yield return count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (node is JsonValue flag && flag.TryGetValue<bool>(out var yes))
        {
            yield return !yes;
            yield return 1;
        }
    }

    private static JsonNode? At(JsonNode? node, object[] path) =>
        path.Aggregate(node, (at, step) => step is int i ? ((JsonArray)at!)[i] : ((JsonObject)at!)[(string)step]);

    private static bool Remove(JsonNode root, object[] path)
    {
        switch (path.Length == 0 ? null : At(root, path[..^1]))
        {
            case JsonObject o:
                return o.Remove((string)path[^1]);
            case JsonArray a:
                a.RemoveAt((int)path[^1]);
                return true;
            default:
                return false;
        }
    }

    private static bool Insert(JsonArray array, int at, JsonNode? node)
    {
        array.Insert(at, node?.DeepClone());
        return true;
    }

    private static bool Swap(JsonArray array, int at)
    {
        if (at + 1 >= array.Count)
        {
            return false;
        }

        var next = array[at + 1];
        array.RemoveAt(at + 1);
        array.Insert(at, next);
        return true;
    }

    private static bool Set(JsonNode root, object[] path, JsonNode? value)
    {
        switch (path.Length == 0 ? null : At(root, path[..^1]))
        {
            case JsonObject o:
                o[(string)path[^1]] = value;
                return true;
            case JsonArray a:
                a[(int)path[^1]] = value;
                return true;
            default:
                return false;
        }
    }
}
