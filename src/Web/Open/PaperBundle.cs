using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fatong.Kernel.Ledger;

namespace Fatong.Web.Open;

/// <summary>A paper with its proof in one file (<c>fatong-paper-1</c>, docs/spec/ledger.md): checked by the offline page without us.</summary>
internal static class PaperBundle
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="text">The frozen body, byte for byte as it was hashed.</param>
    internal static string Write(Guid id, string text, LedgerProof.Inclusion proof) => new JsonObject
    {
        ["format"] = "fatong-paper-1",
        ["id"] = id.ToString(),
        ["text"] = text,
        ["proof"] = JsonNode.Parse(proof.ToJson()),
    }.ToJsonString(Plain);
}
