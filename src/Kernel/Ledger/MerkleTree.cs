using System.Buffers;

namespace Fatong.Kernel.Ledger;

/// <summary>Leaf and node hashing and the root of a list, as RFC 9162 §2.1.1 defines them.</summary>
public static class MerkleTree
{
    private const int Near = 512;

    /// <summary>Root of the tree without leaves: the digest of nothing.</summary>
    public static Hash256 EmptyRoot(ICryptoSuite suite) => suite.Hash([]);

    /// <summary>H(0x00 ‖ data).</summary>
    public static Hash256 LeafHash(ICryptoSuite suite, ReadOnlySpan<byte> data)
    {
        if (data.Length < Near)
        {
            Span<byte> near = stackalloc byte[Near];
            return Leaf(suite, data, near);
        }

        var far = ArrayPool<byte>.Shared.Rent(data.Length + 1);
        var hash = Leaf(suite, data, far);
        ArrayPool<byte>.Shared.Return(far);
        return hash;
    }

    /// <summary>H(0x01 ‖ left ‖ right).</summary>
    public static Hash256 NodeHash(ICryptoSuite suite, in Hash256 left, in Hash256 right)
    {
        Span<byte> block = stackalloc byte[1 + (2 * Hash256.Size)];
        block[0] = 1;
        left.CopyTo(block[1..]);
        right.CopyTo(block[33..]);
        return suite.Hash(block);
    }

    /// <summary>Root over leaf hashes, straight from the definition; for checking short lists.</summary>
    public static Hash256 Root(ICryptoSuite suite, ReadOnlySpan<Hash256> leaves)
    {
        if (leaves.Length < 2)
        {
            return leaves.IsEmpty ? EmptyRoot(suite) : leaves[0];
        }

        var split = (int)Split(leaves.Length);
        return NodeHash(suite, Root(suite, leaves[..split]), Root(suite, leaves[split..]));
    }

    /// <summary>The largest power of two below <paramref name="size"/>, which is at least 2.</summary>
    internal static long Split(long size) => 1L << (int)long.Log2(size - 1);

    private static Hash256 Leaf(ICryptoSuite suite, ReadOnlySpan<byte> data, Span<byte> block)
    {
        block[0] = 0;
        data.CopyTo(block[1..]);
        return suite.Hash(block[..(data.Length + 1)]);
    }
}
