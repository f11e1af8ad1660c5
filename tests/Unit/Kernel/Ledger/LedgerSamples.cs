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

    public static LedgerProof.Inclusion Inclusion(int index) =>
        new(Note(Entries(11)), Entry(index), index, MerkleProof.Inclusion(Suite, Nodes(11), index, 11));

    public static LedgerProof.Consistency Consistency(int old) =>
        new(Note(Entries(old)), Note(Entries(11)), MerkleProof.Consistency(Suite, Nodes(11), old, 11));

    private static MerkleNodes Nodes(int size)
    {
        var nodes = new List<MerkleNode>();
        var frontier = new MerkleFrontier(Suite);
        foreach (var entry in Entries(size))
        {
            frontier.Append(MerkleTree.LeafHash(Suite, entry), nodes);
        }

        return new(nodes);
    }

    public static MemoryStream Export(List<byte[]> ledger)
    {
        var file = new MemoryStream();
        LedgerExport.WriteHeader(file, new(Bureau, Origin, Suite.Id, [Signer.Key.ToString()]));
        for (var i = 0; i < ledger.Count; i++)
        {
            LedgerExport.WriteEntry(file, ledger[i]);
            if (i == 1)
            {
                LedgerExport.WriteCheckpoint(file, Note(ledger[..2]));
            }
        }

        LedgerExport.WriteCheckpoint(file, Note(ledger));
        return file;
    }
}
