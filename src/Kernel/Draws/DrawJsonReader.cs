using System.Text.Json.Nodes;
using Fatong.Kernel.Ledger;

namespace Fatong.Kernel.Draws;

/// <summary>Reads draws from JSON, exactly: no key may be missing, unknown or of another type.</summary>
internal static class DrawJsonReader
{
    public static DrawCommitment Commitment(JsonNode? node)
    {
        var o = Keys(node, "format", "title", "time", "objects", "inspectors", "recusals", "parameters", "seed");
        Format(o, DrawJson.CommitmentFormat, "抽取承诺");
        var parameters = Keys(o["parameters"], "strata", "weighted", "team");
        return new(
            Text(o["title"]),
            LedgerEntry.ReadInstant(Text(o["time"])),
            Print(o["objects"]),
            o["inspectors"] is { } inspectors ? Print(inspectors) : null,
            o["recusals"] is { } recusals ? Print(recusals) : null,
            new([.. Items(parameters["strata"]).Select(Stratum)], Get<bool>(parameters["weighted"]), Team(parameters["team"])),
            Source(o["seed"]));
    }

    public static DrawTranscript Transcript(JsonNode? node)
    {
        var o = In("抽取记录", () => Keys(node, "format", "commitment", "digest", "seed", "objects", "inspectors", "recusals", "result"));
        Format(o, DrawJson.TranscriptFormat, "抽取记录");
        return new(
            In("承诺", () => Commitment(o["commitment"])),
            In("承诺摘要", () => Hash(o["digest"])),
            In("随机种子", () => Seed(o["seed"])),
            In("对象名单", () => o["objects"] is JsonObject file ? Text(Keys(file, "file")["file"]) : null),
            In("对象名单", () => o["objects"] is JsonObject ? null : (IReadOnlyList<string>)[.. Items(o["objects"]).Select(Text)]),
            In("检查人员名单", () => Lines(o["inspectors"])),
            In("回避名单", () => Lines(o["recusals"])),
            In("抽取结果", () => Result(o["result"])));
    }

    private static DrawResult Result(JsonNode? node)
    {
        var o = Keys(node, "picks", "shortages");
        return new([.. Items(o["picks"]).Select(Pick)], In("缺额", () => (IReadOnlyList<Shortage>)[.. Items(o["shortages"]).Select(Shortage)]));
    }

    /// <summary>Names the part of the file in what is said about it.</summary>
    private static T In<T>(string part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{part}：{wrong.Message}", wrong);
        }
    }

    /// <summary>The object under these keys and no others.</summary>
    public static JsonObject Keys(JsonNode? node, params ReadOnlySpan<string> keys)
    {
        if (node is not JsonObject o || o.Count != keys.Length)
        {
            throw new FormatException($"应为恰有 {keys.Length} 个键的对象：{string.Join("、", keys)}。");
        }

        foreach (var key in keys)
        {
            if (!o.ContainsKey(key))
            {
                throw new FormatException($"缺少键 {key}。");
            }
        }

        return o;
    }

    public static Hash256 Hash(JsonNode? node) =>
        Hash256.FromHex(Text(node)) is var hash && hash.ToHex() == Text(node) ? hash : throw new FormatException("摘要应为小写十六进制。");

    private static ListPrint Print(JsonNode? node)
    {
        var o = Keys(node, "columns", "count", "sha256", "excluded", "exclusionsSha256");
        return new([.. Items(o["columns"]).Select(Text)], Get<long>(o["count"]), Hash(o["sha256"]), Get<int>(o["excluded"]), Hash(o["exclusionsSha256"]));
    }

    private static Stratum Stratum(JsonNode? node)
    {
        var o = Keys(node, "name", "count");
        return new(Text(o["name"]), Get<int>(o["count"]));
    }

    private static TeamRule? Team(JsonNode? node)
    {
        if (node is null)
        {
            return null;
        }

        var o = Keys(node, "size", "matchArea", "cap");
        return new(Get<int>(o["size"]), Get<bool>(o["matchArea"]), Get<int>(o["cap"]));
    }

    private static SeedSource Source(JsonNode? node)
    {
        if (Kind(node) == "beacon")
        {
            return new SeedSource.Beacon(Text(Keys(node, "kind", "source")["source"]));
        }

        var o = Keys(node, "kind", "operator", "supervisor");
        return new SeedSource.TwoParty(Hash(o["operator"]), Hash(o["supervisor"]));
    }

    private static DrawSeed Seed(JsonNode? node)
    {
        if (Kind(node) == "beacon")
        {
            return new DrawSeed.Beacon(Text(Keys(node, "kind", "text")["text"]));
        }

        var o = Keys(node, "kind", "operator", "supervisor");
        return new DrawSeed.TwoParty(Text(o["operator"]), Text(o["supervisor"]));
    }

    private static Pick Pick(JsonNode? node)
    {
        var o = Keys(node, "stratum", "object", "line", "team");
        return new(Text(o["stratum"]), Text(o["object"]), Get<long>(o["line"]), In("检查组", () => (IReadOnlyList<string>)[.. Items(o["team"]).Select(Text)]));
    }

    private static Shortage Shortage(JsonNode? node)
    {
        if (node is JsonObject s && s["kind"] is { } kind && Text(kind) == "objects")
        {
            Keys(node, "kind", "stratum", "wanted", "available");
            return new Shortage.Objects(Text(s["stratum"]), Get<int>(s["wanted"]), Get<int>(s["available"]));
        }

        var o = Keys(node, "kind", "object", "role", "outOfArea", "recused", "full");
        return Text(o["kind"]) == "team"
            ? new Shortage.Team(Text(o["object"]), Text(o["role"]), Get<int>(o["outOfArea"]), Get<int>(o["recused"]), Get<int>(o["full"]))
            : throw new FormatException("不识的缺额类型。");
    }

    private static string Kind(JsonNode? node) => node is JsonObject o && Text(o["kind"]) is "beacon" or "two-party"
        ? Text(node["kind"])
        : throw new FormatException("不识的随机种子来源。");

    private static void Format(JsonObject o, string format, string what)
    {
        if (o["format"] is not JsonValue value || !value.TryGetValue<string>(out var stated) || stated != format)
        {
            throw new FormatException($"不是{what}：格式应为 {format}。");
        }
    }

    private static IReadOnlyList<string>? Lines(JsonNode? node) => node is null ? null : [.. Items(node).Select(Text)];

    private static JsonArray Items(JsonNode? node) => node as JsonArray ?? throw new FormatException("应为数组。");

    private static string Text(JsonNode? node) => Get<string>(node);

    private static T Get<T>(JsonNode? node) => node is JsonValue value && value.TryGetValue<T>(out var got)
        ? got
        : throw new FormatException($"“{node?.ToJsonString() ?? "null"}”的类型不对。");
}
