using System.Buffers.Binary;
using System.Numerics;

namespace Fatong.Kernel.Ledger;

/// <summary>
/// The right edge of a growing tree: the hashes of its complete subtrees from the largest to the smallest, one for
/// each bit set in the size. Enough to append and to name the root; at most 63 hashes.
/// </summary>
/// <remarks>Not safe for concurrent use: the database row that holds it is locked while a log grows.</remarks>
public sealed class MerkleFrontier
{
    private readonly ICryptoSuite _suite;
    private readonly Hash256[] _edge = new Hash256[63];
    private int _count;

    /// <summary>The edge of an empty tree.</summary>
    public MerkleFrontier(ICryptoSuite suite) => _suite = suite;

    /// <summary>Number of leaves.</summary>
    public long Size { get; private set; }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="FormatException">The bytes do not have the length their size demands.</exception>
    public static MerkleFrontier FromBytes(ICryptoSuite suite, ReadOnlySpan<byte> bytes)
    {
        var size = bytes.Length >= 8 ? BinaryPrimitives.ReadInt64BigEndian(bytes) : -1;
        var count = BitOperations.PopCount((ulong)Math.Max(size, 0));
        if (size < 0 || bytes.Length != 8 + (count * Hash256.Size))
        {
            throw new FormatException("These bytes are not the right edge of a tree.");
        }

        var frontier = new MerkleFrontier(suite) { Size = size, _count = count };
        for (var i = 0; i < count; i++)
        {
            frontier._edge[i] = Hash256.Read(bytes[(8 + (i * Hash256.Size))..]);
        }

        return frontier;
    }

    /// <summary>The size as 8 bytes big-endian, then the hashes from the largest subtree to the smallest.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[8 + (_count * Hash256.Size)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Size);
        for (var i = 0; i < _count; i++)
        {
            _edge[i].CopyTo(bytes.AsSpan(8 + (i * Hash256.Size)));
        }

        return bytes;
    }

    /// <summary>Appends a leaf hash.</summary>
    /// <param name="completed">Receives the leaf and each subtree it completes, lowest first; null when not stored.</param>
    public void Append(in Hash256 leaf, ICollection<MerkleNode>? completed = null)
    {
        var hash = leaf;
        var level = 0;
        completed?.Add(new(new(0, Size), hash));
        for (var rest = Size; (rest & 1) == 1; rest >>= 1)
        {
            hash = MerkleTree.NodeHash(_suite, in _edge[--_count], in hash);
            level++;
            completed?.Add(new(new(level, Size >> level), hash));
        }

        _edge[_count++] = hash;
        Size++;
    }

    /// <summary>Root of the tree as it stands.</summary>
    public Hash256 Root()
    {
        if (_count == 0)
        {
            return MerkleTree.EmptyRoot(_suite);
        }

        var root = _edge[_count - 1];
        for (var i = _count - 2; i >= 0; i--)
        {
            root = MerkleTree.NodeHash(_suite, in _edge[i], in root);
        }

        return root;
    }
}
