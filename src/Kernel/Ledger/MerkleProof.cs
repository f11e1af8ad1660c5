using System.Numerics;

namespace Fatong.Kernel.Ledger;

/// <summary>Makes inclusion and consistency proofs (RFC 9162 §2.1.3.1, §2.1.4.1) from stored subtree hashes.</summary>
/// <remarks>
/// A proof reads O(log² n) stored nodes whatever the size of the log. <see cref="NodesForInclusion"/> and
/// <see cref="NodesForConsistency"/> name them beforehand, so that one database query fetches them all.
/// </remarks>
public static class MerkleProof
{
    /// <summary>Proves that leaf <paramref name="index"/> is in the tree of <paramref name="size"/> leaves.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ index &lt; size.</exception>
    public static IReadOnlyList<Hash256> Inclusion(ICryptoSuite suite, IMerkleNodes nodes, long index, long size) =>
        [.. InclusionRanges(index, size).Select(r => RangeRoot(suite, nodes, r.Start, r.Count))];

    /// <summary>Proves that the tree of <paramref name="size"/> leaves extends the one of <paramref name="oldSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt; oldSize ≤ size.</exception>
    public static IReadOnlyList<Hash256> Consistency(ICryptoSuite suite, IMerkleNodes nodes, long oldSize, long size) =>
        [.. ConsistencyRanges(oldSize, size).Select(r => RangeRoot(suite, nodes, r.Start, r.Count))];

    /// <summary>Root of the first <paramref name="size"/> leaves, also of an earlier state of the log.</summary>
    public static Hash256 RootAt(ICryptoSuite suite, IMerkleNodes nodes, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        return size == 0 ? MerkleTree.EmptyRoot(suite) : RangeRoot(suite, nodes, 0, size);
    }

    /// <summary>The stored nodes that <see cref="Inclusion"/> will read.</summary>
    public static IReadOnlyList<MerkleNodeId> NodesForInclusion(long index, long size) =>
        [.. InclusionRanges(index, size).SelectMany(r => NodesOf(r.Start, r.Count))];

    /// <summary>The stored nodes that <see cref="Consistency"/> will read.</summary>
    public static IReadOnlyList<MerkleNodeId> NodesForConsistency(long oldSize, long size) =>
        [.. ConsistencyRanges(oldSize, size).SelectMany(r => NodesOf(r.Start, r.Count))];

    /// <summary>The stored nodes that <see cref="RootAt"/> will read.</summary>
    public static IReadOnlyList<MerkleNodeId> NodesForRoot(long size) => [.. NodesOf(0, size)];

    private static List<(long Start, long Count)> InclusionRanges(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<(long, long)>();
        var start = 0L;
        while (size > 1)
        {
            var split = MerkleTree.Split(size);
            if (index - start < split)
            {
                path.Add((start + split, size - split));
                size = split;
            }
            else
            {
                path.Add((start, split));
                start += split;
                size -= split;
            }
        }

        path.Reverse();
        return path;
    }

    private static List<(long Start, long Count)> ConsistencyRanges(long oldSize, long size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(oldSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(oldSize, size);
        var path = new List<(long, long)>();
        var start = 0L;
        var old = oldSize;
        while (old != size)
        {
            var split = MerkleTree.Split(size);
            if (old <= split)
            {
                path.Add((start + split, size - split));
                size = split;
            }
            else
            {
                path.Add((start, split));
                start += split;
                old -= split;
                size -= split;
            }
        }

        // The old tree itself is known to the verifier; only a part of it must be named.
        if (start > 0)
        {
            path.Add((start, old));
        }

        path.Reverse();
        return path;
    }

    /// <summary>Complete subtrees that tile a range whose start is a multiple of a power of two ≥ its length.</summary>
    private static IEnumerable<MerkleNodeId> NodesOf(long start, long count)
    {
        while (count > 0)
        {
            var level = BitOperations.Log2((ulong)count);
            yield return new(level, start >> level);
            start += 1L << level;
            count -= 1L << level;
        }
    }

    private static Hash256 RangeRoot(ICryptoSuite suite, IMerkleNodes nodes, long start, long count)
    {
        var parts = NodesOf(start, count).Select(nodes.Read).ToArray();
        var root = parts[^1];
        for (var i = parts.Length - 2; i >= 0; i--)
        {
            root = MerkleTree.NodeHash(suite, in parts[i], in root);
        }

        return root;
    }
}
