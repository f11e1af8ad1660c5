using System.Runtime.InteropServices;
using System.Text;
using Fatong.Kernel.Ledger;

namespace Fatong.Platform.Ledger;

/// <summary>
/// The digest that the ledger last recorded of each row or file. Names are held as 128 bits of their hash: an audit of a
/// million cases keeps tens of millions of rows in mind at once (some 80 bytes each).
/// </summary>
internal sealed class RecordedRows
{
    private readonly Dictionary<UInt128, Recorded> rows = [];
    private readonly Dictionary<string, long> files = new(StringComparer.Ordinal);

    /// <summary>How many rows and files were looked at.</summary>
    public long Seen { get; private set; }

    /// <summary>Files by their digest, with the last entry that names each.</summary>
    public IReadOnlyDictionary<string, long> Files => files;

    /// <summary>Remembers what an entry records of a row.</summary>
    public void Row(string name, string digest, long sequence)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, Key(name), out _);
        row = new(sequence, ReadDigest(digest), row.Seen);
    }

    /// <summary>Remembers a file that an entry names.</summary>
    public void File(string digest, long sequence) => files[digest] = sequence;

    /// <summary>What was recorded of a row that is looked at now; null when the ledger does not know it.</summary>
    public (long Sequence, Hash256? Digest)? See(string name)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrNullRef(rows, Key(name));
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref row))
        {
            Seen++;
            return null;
        }

        Seen += row.Seen ? 0 : 1;
        row = row with { Seen = true };
        return (row.Sequence, row.Digest);
    }

    public void SeeFile() => Seen++;

    /// <summary>Entries that were the last to record a row that was not found, in their order.</summary>
    public IEnumerable<long> Gone() => rows.Values.Where(r => !r.Seen).Select(r => r.Sequence).Distinct().Order();

    /// <summary>Whether this row was recorded last by that entry, and not found.</summary>
    public bool IsGone(string name, long sequence) => rows.TryGetValue(Key(name), out var row) && !row.Seen && row.Sequence == sequence;

    private static UInt128 Key(string name)
    {
        Span<byte> digest = stackalloc byte[Hash256.Size];
        Hash256.Sha256(Encoding.UTF8.GetBytes(name)).CopyTo(digest);
        return MemoryMarshal.Read<UInt128>(digest);
    }

    private static Hash256? ReadDigest(string hex)
    {
        try
        {
            return Hash256.FromHex(hex);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private readonly record struct Recorded(long Sequence, Hash256? Digest, bool Seen);
}
