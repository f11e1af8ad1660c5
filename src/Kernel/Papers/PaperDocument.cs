using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Fatong.Kernel.Papers;

/// <summary>
/// A paper (文书) as issued: everything that is printed, and nothing that is not. Immutable; stored as JSON, it is the frozen
/// body of an issued paper, from which every rendering can be made again.
/// </summary>
/// <param name="Title">The name of the paper; a line feed breaks a long title.</param>
/// <param name="Issuer">The organ that issues it; null when the paper does not show one above its text.</param>
/// <param name="Number">Paper or case number as printed; null when it has none yet.</param>
public sealed record PaperDocument(
    string Title, string? Issuer, string? Number, IReadOnlyList<PaperBlock> Blocks, PaperLayout Layout)
{
    /// <summary>What follows <see cref="Title"/> in brackets on its own line, e.g. 存根; null for none.</summary>
    public string? Subtitle { get; init; }
}

/// <summary>Reads and writes papers as JSON. The same paper always gives the same bytes.</summary>
public static class PaperJson
{
    private static readonly PaperJsonContext Context = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    /// <summary>UTF-8 JSON without a byte-order mark.</summary>
    public static byte[] ToBytes(PaperDocument paper) => JsonSerializer.SerializeToUtf8Bytes(paper, Context.PaperDocument);

    /// <summary>Reads what <see cref="ToBytes"/> wrote; throws when it is not a paper.</summary>
    public static PaperDocument FromBytes(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Context.PaperDocument) ?? throw new JsonException("The JSON holds no paper.");
}

[JsonSerializable(typeof(PaperDocument))]
internal sealed partial class PaperJsonContext : JsonSerializerContext;
