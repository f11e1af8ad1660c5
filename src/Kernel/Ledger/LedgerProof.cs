using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Fatong.Kernel.Ledger;

/// <summary>A proof to hand to a stranger, with all that it needs but the bureau's key (docs/spec/ledger.md §4).</summary>
public abstract record LedgerProof
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private LedgerProof()
    {
    }

    /// <summary>An entry is in the ledger that a checkpoint covers.</summary>
    /// <param name="Checkpoint">Signed note.</param>
    /// <param name="Entry">The entry; its canonical bytes are the leaf.</param>
    /// <param name="Index">Its sequence.</param>
    /// <param name="Path">Hashes from the leaf up.</param>
    public sealed record Inclusion(string Checkpoint, LedgerEntry Entry, long Index, IReadOnlyList<Hash256> Path) : LedgerProof
    {
        public override string ToJson() => Write(new()
        {
            ["format"] = "fatong-inclusion-1",
            ["checkpoint"] = Checkpoint,
            ["entry"] = CanonicalJson.Parse(Entry.ToCanonicalBytes()),
            ["index"] = Index,
            ["path"] = Hashes(Path),
        });

        public override bool Verify(LedgerTrust trust) =>
            Open(trust, Checkpoint) is { } root && Entry.Sequence == Index
            && MerkleVerify.Inclusion(trust.Suite, Entry.LeafHash(trust.Suite), Index, root.Size, Path, root.Root);
    }

    /// <summary>The ledger of a newer checkpoint begins with all of an older one.</summary>
    /// <param name="Old">Older signed note.</param>
    /// <param name="New">Newer signed note.</param>
    /// <param name="Path">Hashes as in RFC 9162 §2.1.4.</param>
    public sealed record Consistency(string Old, string New, IReadOnlyList<Hash256> Path) : LedgerProof
    {
        public override string ToJson() => Write(new()
        {
            ["format"] = "fatong-consistency-1",
            ["old"] = Old,
            ["new"] = New,
            ["path"] = Hashes(Path),
        });

        public override bool Verify(LedgerTrust trust) =>
            Open(trust, Old) is { } old && Open(trust, New) is { } now
            && MerkleVerify.Consistency(trust.Suite, old.Size, old.Root, now.Size, now.Root, Path);
    }

    /// <summary>The proof as JSON text.</summary>
    public abstract string ToJson();

    /// <summary>True when its checkpoints are signed by a trusted key for this ledger and the hashes lead to their roots.</summary>
    /// <exception cref="FormatException">A checkpoint is not a signed note.</exception>
    public abstract bool Verify(LedgerTrust trust);

    /// <summary>Reads a proof.</summary>
    /// <exception cref="FormatException">Not a proof of a known format.</exception>
    public static LedgerProof Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            var o = CanonicalJson.Parse(json)!.AsObject();
            return (o["format"]!.GetValue<string>(), o.Count) switch
            {
                ("fatong-inclusion-1", 5) => new Inclusion(
                    o["checkpoint"]!.GetValue<string>(), LedgerEntry.Parse(CanonicalJson.Write(o["entry"])), o["index"]!.GetValue<long>(), ReadHashes(o)),
                ("fatong-consistency-1", 4) => new Consistency(o["old"]!.GetValue<string>(), o["new"]!.GetValue<string>(), ReadHashes(o)),
                _ => throw new FormatException("This is not a proof of a known format."),
            };
        }
        catch (Exception e) when (e is InvalidOperationException or NullReferenceException)
        {
            throw new FormatException("A key of the proof is missing or of the wrong type.", e);
        }
    }

    private static Checkpoint? Open(LedgerTrust trust, string note) =>
        Fatong.Kernel.Ledger.Checkpoint.Open(trust.Suite, note, trust.Keys) is { } opened && opened.Origin == trust.Origin ? opened : null;

    private static JsonArray Hashes(IReadOnlyList<Hash256> path) => new([.. path.Select(h => (JsonNode)h.ToBase64())]);

    private static Hash256[] ReadHashes(JsonObject o) => [.. o["path"]!.AsArray().Select(h => Hash256.FromBase64(h!.GetValue<string>()))];

    private static string Write(JsonObject proof) => proof.ToJsonString(Readable);
}
