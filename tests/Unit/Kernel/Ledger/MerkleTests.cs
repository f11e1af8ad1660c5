using Fatong.Kernel.Ledger;

namespace Fatong.Tests.Unit.Kernel.Ledger;

public sealed class MerkleTests
{
    private static readonly PlatformSuite Suite = PlatformSuite.Instance;

    /// <summary>Inputs and roots of the certificate-transparency test set (RFC 6962, kept by RFC 9162).</summary>
    private static readonly string[] Inputs =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void Roots_are_those_of_the_certificate_transparency_test_set()
    {
        var (leaves, _, frontier) = Known(0);
        for (var size = 0; size <= Inputs.Length; size++)
        {
            (leaves, _, frontier) = Known(size);

            frontier.Root().ToHex().ShouldBe(Roots[size]);
            MerkleTree.Root(Suite, leaves).ToHex().ShouldBe(Roots[size]);
        }
    }

    [Fact]
    public void Proofs_are_those_of_the_certificate_transparency_test_set()
    {
        var (_, nodes, _) = Known(8);

        Hex(MerkleProof.Inclusion(Suite, nodes, 5, 8)).ShouldBe(
        [
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]);
        Hex(MerkleProof.Consistency(Suite, nodes, 6, 8)).ShouldBe(
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]);
    }

    [Fact]
    public void The_seven_leaf_example_of_the_rfc_has_its_proofs()
    {
        // RFC 9162 §2.1.5: d0..d6 with nodes a..k; the paths are given there by letter.
        var (leaves, nodes, _) = Grown(7);
        var (a, b, c, d, e, f, j) = (leaves[0], leaves[1], leaves[2], leaves[3], leaves[4], leaves[5], leaves[6]);
        var (g, h, i) = (Node(a, b), Node(c, d), Node(e, f));
        var (k, l) = (Node(g, h), Node(i, j));

        MerkleProof.Inclusion(Suite, nodes, 0, 7).ShouldBe([b, h, l]);
        MerkleProof.Inclusion(Suite, nodes, 3, 7).ShouldBe([c, g, l]);
        MerkleProof.Inclusion(Suite, nodes, 4, 7).ShouldBe([f, j, k]);
        MerkleProof.Inclusion(Suite, nodes, 6, 7).ShouldBe([i, k]);
        MerkleProof.Consistency(Suite, nodes, 3, 7).ShouldBe([c, d, g, l]);
        MerkleProof.Consistency(Suite, nodes, 4, 7).ShouldBe([l]);
        MerkleProof.Consistency(Suite, nodes, 6, 7).ShouldBe([i, j, k]);
    }

    [Fact]
    public void Every_inclusion_proof_up_to_64_leaves_verifies_and_no_other_leaf_index_or_root_does()
    {
        for (var size = 1; size <= 64; size++)
        {
            var (leaves, nodes, frontier) = Grown(size);
            var root = frontier.Root();
            for (var index = 0; index < size; index++)
            {
                var proof = MerkleProof.Inclusion(Suite, nodes, index, size);

                MerkleVerify.Inclusion(Suite, leaves[index], index, size, proof, root).ShouldBeTrue();
                MerkleVerify.Inclusion(Suite, leaves[(index + 1) % size], index, size, proof, root).ShouldBe(size == 1);
                MerkleVerify.Inclusion(Suite, leaves[index], (index + 1) % size, size, proof, root).ShouldBe(size == 1);
                MerkleVerify.Inclusion(Suite, leaves[index], index, size, [.. proof, root], root).ShouldBeFalse();
                MerkleVerify.Inclusion(Suite, leaves[index], index, size, proof, leaves[index]).ShouldBe(size == 1);
                foreach (var broken in EachBroken(proof))
                {
                    MerkleVerify.Inclusion(Suite, leaves[index], index, size, broken, root).ShouldBeFalse();
                }
            }
        }
    }

    [Fact]
    public void Every_consistency_proof_up_to_64_leaves_verifies_and_no_altered_one_does()
    {
        var (leaves, nodes, _) = Grown(64);
        for (var size = 1; size <= 64; size++)
        {
            var root = MerkleTree.Root(Suite, leaves.AsSpan(0, size));
            for (var old = 1; old <= size; old++)
            {
                var oldRoot = MerkleTree.Root(Suite, leaves.AsSpan(0, old));
                var proof = MerkleProof.Consistency(Suite, nodes, old, size);

                MerkleVerify.Consistency(Suite, old, oldRoot, size, root, proof).ShouldBeTrue();
                MerkleVerify.Consistency(Suite, old, root, size, root, proof).ShouldBe(old == size);
                MerkleVerify.Consistency(Suite, old, oldRoot, size, oldRoot, proof).ShouldBe(old == size);
                MerkleVerify.Consistency(Suite, old, oldRoot, size, root, [.. proof, root]).ShouldBeFalse();
                foreach (var broken in EachBroken(proof))
                {
                    MerkleVerify.Consistency(Suite, old, oldRoot, size, root, broken).ShouldBeFalse();
                }
            }
        }
    }

    [Fact]
    public void Frontier_equals_the_definition_and_survives_its_bytes()
    {
        var frontier = new MerkleFrontier(Suite);
        var leaves = new List<Hash256>();
        for (var i = 0; i < 300; i++)
        {
            leaves.Add(LeafOf(i));
            frontier.Append(leaves[i]);
            frontier = MerkleFrontier.FromBytes(Suite, frontier.ToBytes());

            frontier.Size.ShouldBe(i + 1);
            frontier.Root().ShouldBe(MerkleTree.Root(Suite, leaves.ToArray()));
        }

        Should.Throw<FormatException>(() => MerkleFrontier.FromBytes(Suite, frontier.ToBytes().AsSpan(0, 9)));
        Should.Throw<FormatException>(() => MerkleFrontier.FromBytes(Suite, []));
    }

    [Fact]
    public void Stored_nodes_give_the_root_of_every_earlier_state_and_proofs_name_what_they_read()
    {
        var (leaves, nodes, _) = Grown(100);
        for (var size = 1; size <= 100; size++)
        {
            MerkleProof.RootAt(Suite, nodes, size).ShouldBe(MerkleTree.Root(Suite, leaves.AsSpan(0, size)));

            var named = new MerkleNodes(MerkleProof.NodesForInclusion(size / 2, size).Select(id => new MerkleNode(id, nodes.Read(id))));
            MerkleProof.Inclusion(Suite, named, size / 2, size).ShouldBe(MerkleProof.Inclusion(Suite, nodes, size / 2, size));
        }

        MerkleProof.NodesForConsistency(6_000_001, 10_000_000).Count.ShouldBeLessThan(300);
    }

    private static (Hash256[] Leaves, MerkleNodes Nodes, MerkleFrontier Frontier) Known(int size) =>
        Grow(Inputs.Take(size).Select(x => MerkleTree.LeafHash(Suite, Convert.FromHexString(x))));

    private static (Hash256[] Leaves, MerkleNodes Nodes, MerkleFrontier Frontier) Grown(int size) =>
        Grow(Enumerable.Range(0, size).Select(LeafOf));

    private static (Hash256[] Leaves, MerkleNodes Nodes, MerkleFrontier Frontier) Grow(IEnumerable<Hash256> leaves)
    {
        var all = leaves.ToArray();
        var completed = new List<MerkleNode>();
        var frontier = new MerkleFrontier(Suite);
        foreach (var leaf in all)
        {
            frontier.Append(leaf, completed);
        }

        completed.Select(n => n.Id).ShouldBeUnique();
        return (all, new MerkleNodes(completed), frontier);
    }

    private static IEnumerable<Hash256[]> EachBroken(IReadOnlyList<Hash256> proof)
    {
        for (var i = 0; i < proof.Count; i++)
        {
            var bytes = proof[i].ToArray();
            bytes[i % 32] ^= 0x40;
            yield return [.. proof.Take(i), Hash256.Read(bytes), .. proof.Skip(i + 1)];
            yield return [.. proof.Take(i), .. proof.Skip(i + 1)];
        }
    }

    private static Hash256 LeafOf(int i) => MerkleTree.LeafHash(Suite, BitConverter.GetBytes(i));

    private static Hash256 Node(Hash256 left, Hash256 right) => MerkleTree.NodeHash(Suite, left, right);

    private static IEnumerable<string> Hex(IEnumerable<Hash256> hashes) => hashes.Select(h => h.ToHex());
}
