namespace Fatong.Kernel.Ledger;

/// <summary>
/// Names a complete subtree: at <paramref name="Level"/> 0 a leaf, at level L the 2^L leaves from Index·2^L on.
/// </summary>
public readonly record struct MerkleNodeId(int Level, long Index);

/// <summary>A complete subtree and its hash. Once complete it never changes, so a store only ever inserts.</summary>
public readonly record struct MerkleNode(MerkleNodeId Id, Hash256 Hash);

/// <summary>Reads the hashes of complete subtrees as they were stored while the log grew.</summary>
public interface IMerkleNodes
{
    /// <summary>The stored hash. A node that is missing is a fault: throw.</summary>
    Hash256 Read(MerkleNodeId id);
}

/// <summary>Subtree hashes in memory: all of a small log, or those a proof needs, fetched in one query.</summary>
public sealed class MerkleNodes : IMerkleNodes
{
    private readonly Dictionary<MerkleNodeId, Hash256> _hashes = [];

    public MerkleNodes()
    {
    }

    public MerkleNodes(IEnumerable<MerkleNode> nodes)
    {
        foreach (var node in nodes)
        {
            Add(node);
        }
    }

    public void Add(MerkleNode node) => _hashes[node.Id] = node.Hash;

    public Hash256 Read(MerkleNodeId id) =>
        _hashes.TryGetValue(id, out var hash)
            ? hash
            : throw new KeyNotFoundException($"No stored node at level {id.Level}, index {id.Index}.");
}
