using System.Text.Json.Nodes;

namespace Fatong.Kernel.Ledger;

/// <summary>Holds today's rows and files against the digests an entry recorded.</summary>
internal static class EvidenceCheck
{
    /// <returns>The first difference, or null.</returns>
    public static LedgerDifference? Run(LedgerEntry entry, IReadOnlyList<Evidence> found, RowDigest rows)
    {
        foreach (var (part, isRow) in new[] { ("rows", true), ("files", false) })
        {
            foreach (var (name, recorded) in entry.Payload[part] as JsonObject ?? [])
            {
                var evidence = found.FirstOrDefault(e => e is Evidence.Row == isRow && e.Name == name);
                var digest = evidence switch
                {
                    Evidence.Row { Value: { } value } => rows.Of(value),
                    Evidence.File { Digest: { } plain } => plain,
                    _ => (Hash256?)null,
                };
                if (digest is null)
                {
                    return new(LedgerFault.EvidenceMissing, entry.Sequence, $"{part}/{name} is gone");
                }

                if (recorded is not JsonValue text || !text.TryGetValue<string>(out var hex) || hex != digest.Value.ToHex())
                {
                    return new(
                        LedgerFault.EvidenceDiffers, entry.Sequence,
                        $"{part}/{name} has digest {digest.Value.ToHex()}, the ledger recorded {recorded?.ToJsonString() ?? "null"}");
                }
            }
        }

        return null;
    }
}
