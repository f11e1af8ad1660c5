using System.Text.Json.Nodes;
using Fatong.Kernel.Ledger;

namespace Fatong.Tests.Unit.Kernel.Ledger;

/// <summary>A small ledger with fixed contents and a fresh key.</summary>
internal static class LedgerSamples
{
    public const string Bureau = "150900";
    public const string Origin = "fatong.example/ledger/150900";

    public static readonly PlatformSuite Suite = PlatformSuite.Instance;
    public static readonly LedgerSigner Signer = new(Suite, "150900-2024", Suite.NewKeyPair().Pkcs8);
    public static readonly DateTimeOffset Noon = new(2024, 3, 4, 4, 0, 0, 125, TimeSpan.Zero);

    public static LedgerTrust Trust => new(Suite, Origin, [Signer.Key]);

    public static LedgerEntry Entry(long sequence, string reason = "当事人未在期限内履行") => new(
        Bureau, sequence, "penalty.decided.v1", new Guid($"018f0000-0000-7000-8000-{sequence:x12}"), "user-17",
        new DateOnly(2024, 3, 4), Noon.AddSeconds(sequence), reason, new JsonObject { ["fineFen"] = 200_000 + sequence });

    public static List<byte[]> Entries(int size) => [.. Enumerable.Range(0, size).Select(i => Entry(i).ToCanonicalBytes())];

    public static string Note(IEnumerable<byte[]> entries, LedgerSigner? signer = null, string origin = Origin)
    {
        var frontier = new MerkleFrontier(Suite);
        foreach (var entry in entries)
        {
            frontier.Append(MerkleTree.LeafHash(Suite, entry));
        }

        return new Checkpoint(origin, frontier.Size, frontier.Root(), Noon).Sign(signer ?? Signer);
    }

    public static async IAsyncEnumerable<StoredEntry> Stored(IEnumerable<byte[]> entries)
    {
        foreach (var entry in entries)
        {
            yield return new(entry, MerkleTree.LeafHash(Suite, entry));
        }

        await Task.CompletedTask;
    }
}
