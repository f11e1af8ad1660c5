namespace Fatong.Kernel.Ledger;

/// <summary>Checks proofs by the algorithms of RFC 9162 §2.1.3.2 and §2.1.4.2, without any stored tree.</summary>
public static class MerkleVerify
{
    /// <summary>True when the path leads from the leaf at <paramref name="index"/> to the root.</summary>
    public static bool Inclusion(
        ICryptoSuite suite, in Hash256 leaf, long index, long size, IReadOnlyList<Hash256> path, in Hash256 root)
    {
        if (index < 0 || index >= size)
        {
            return false;
        }

        var (node, last) = (index, size - 1);
        var hash = leaf;
        foreach (var step in path)
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleTree.NodeHash(suite, in step, in hash);
                Climb(ref node, ref last);
            }
            else
            {
                hash = MerkleTree.NodeHash(suite, in hash, in step);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && hash == root;
    }

    /// <summary>True when the tree of <paramref name="size"/> leaves begins with the whole of the older tree.</summary>
    public static bool Consistency(
        ICryptoSuite suite, long oldSize, in Hash256 oldRoot, long size, in Hash256 root, IReadOnlyList<Hash256> path)
    {
        if (oldSize < 1 || oldSize > size)
        {
            return false;
        }

        if (oldSize == size)
        {
            return path.Count == 0 && oldRoot == root;
        }

        var oldIsFirstPart = (oldSize & (oldSize - 1)) == 0;
        if (!oldIsFirstPart && path.Count == 0)
        {
            return false;
        }

        var (node, last) = (oldSize - 1, size - 1);
        while ((node & 1) == 1)
        {
            node >>= 1;
            last >>= 1;
        }

        var oldHash = oldIsFirstPart ? oldRoot : path[0];
        var newHash = oldHash;
        for (var i = oldIsFirstPart ? 0 : 1; i < path.Count; i++)
        {
            if (last == 0)
            {
                return false;
            }

            var step = path[i];
            if ((node & 1) == 1 || node == last)
            {
                oldHash = MerkleTree.NodeHash(suite, in step, in oldHash);
                newHash = MerkleTree.NodeHash(suite, in step, in newHash);
                Climb(ref node, ref last);
            }
            else
            {
                newHash = MerkleTree.NodeHash(suite, in newHash, in step);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && oldHash == oldRoot && newHash == root;
    }

    /// <summary>Skips the levels at which a node on the right edge has no sibling.</summary>
    private static void Climb(ref long node, ref long last)
    {
        while ((node & 1) == 0 && node != 0)
        {
            node >>= 1;
            last >>= 1;
        }
    }
}
