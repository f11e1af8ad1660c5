using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel.Draws;
using Fatong.Platform.Files;
using Fatong.Platform.Work;

namespace Fatong.Rooms.Inspection.Draws;

/// <summary>Files of a draw in the file store: commitment, frozen lists, transcript.</summary>
internal sealed class DrawFiles(BureauFiles files, IFileStore store)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal async Task<string> Keep(Actor actor, string name, string text, CancellationToken ct)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text + "\n"));
        var (file, error) = await files.Capture(actor, content, name, FileLimits.Documents, ct);
        return file?.Digest.Hex ?? throw new InvalidOperationException(error);
    }

    internal byte[] Read(string hash) => Read(store, hash);

    internal static byte[] Read(IFileStore store, string hash)
    {
        using var kept = store.Open(FileDigest.Parse(hash) ?? throw new InvalidOperationException(hash));
        using var bytes = new MemoryStream();
        kept.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The frozen lists as text: columns and lines of each.</summary>
    internal static string Write(DrawLists lists) => new JsonObject
    {
        ["objects"] = One(lists.Objects),
        ["inspectors"] = lists.Inspectors is { } inspectors ? One(inspectors) : null,
        ["recusals"] = lists.Recusals is { } recusals ? One(recusals) : null,
    }.ToJsonString(Readable);

    internal static DrawLists ReadLists(byte[] json)
    {
        var lists = JsonNode.Parse(json)!;
        return new(One(lists["objects"])!, One(lists["inspectors"]), One(lists["recusals"]));
    }

    private static JsonObject One(DrawList list) => new()
    {
        ["columns"] = new JsonArray([.. list.Columns.Select(c => (JsonNode)c)]),
        ["lines"] = new JsonArray([.. list.Lines.Select(l => (JsonNode)l)]),
    };

    private static DrawList? One(JsonNode? json) => json is null
        ? null
        : new([.. json["columns"]!.AsArray().Select(c => c!.GetValue<string>())], [.. json["lines"]!.AsArray().Select(l => l!.GetValue<string>())]);
}
