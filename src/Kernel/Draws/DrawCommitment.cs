using Fatong.Kernel.Ledger;

namespace Fatong.Kernel.Draws;

/// <summary>A list as the commitment names it.</summary>
/// <param name="Columns">Column names.</param>
/// <param name="Count">Number of lines.</param>
/// <param name="Digest">SHA-256 over the lines, each ended by a line feed.</param>
/// <param name="Excluded">Number of excluded rows.</param>
/// <param name="ExclusionDigest">SHA-256 over the lines <c>id⇥reason</c> of the excluded rows.</param>
public sealed record ListPrint(IReadOnlyList<string> Columns, long Count, Hash256 Digest, int Excluded, Hash256 ExclusionDigest)
{
    public static ListPrint Of(DrawList list)
    {
        var exclusions = list.Exclusions();
        return new(list.Columns, list.Lines.Count, list.Digest, exclusions.Count, DrawList.HashOf(exclusions));
    }

    /// <summary>Print of a plain pool file, whose lines are the ids.</summary>
    public static ListPrint Of(PoolScan scan) => new(["id"], scan.Count, scan.Digest, 0, DrawList.HashOf([]));
}

/// <summary>
/// What is published before the seed can be known: the frozen lists by their hashes, the parameters, and where the
/// seed will come from. It binds the draw; it hides nothing.
/// </summary>
/// <param name="Title">What the draw is for, in words.</param>
/// <param name="Time">Instant of freezing, UTC, whole milliseconds.</param>
/// <param name="Objects">Pool of objects.</param>
/// <param name="Inspectors">Pool of inspectors; null without teams.</param>
/// <param name="Recusals">Pairs that may not meet, columns <c>id</c> (object⇥inspector is one pair); null when none.</param>
public sealed record DrawCommitment(
    string Title,
    DateTimeOffset Time,
    ListPrint Objects,
    ListPrint? Inspectors,
    ListPrint? Recusals,
    DrawParameters Parameters,
    SeedSource Seed)
{
    /// <summary>SHA-256 over the canonical JSON: the value to publish.</summary>
    public Hash256 Digest => Hash256.Sha256(CanonicalJson.Write(DrawJson.Write(this)));
}
