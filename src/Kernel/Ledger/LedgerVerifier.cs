namespace Fatong.Kernel.Ledger;

/// <summary>What a check knows beforehand.</summary>
/// <param name="Suite">Algorithms of the ledger.</param>
/// <param name="Origin">Name of the ledger, which each checkpoint must carry.</param>
/// <param name="Keys">Keys trusted to sign checkpoints.</param>
public sealed record LedgerTrust(ICryptoSuite Suite, string Origin, IReadOnlyList<LedgerKey> Keys);

/// <summary>Goes once through a ledger in order and says that it is whole, or where it first is not.</summary>
/// <param name="trust">Whose checkpoints count.</param>
/// <param name="bureau">
/// Bureau whose code each entry must carry. Given, every entry is also parsed and held to its canonical form; null
/// checks hashes, sequence and checkpoints only, at about the rate of hashing.
/// </param>
/// <param name="rows">Key for the row digests; null when rows and files are not checked.</param>
public sealed class LedgerVerifier(LedgerTrust trust, string? bureau = null, RowDigest? rows = null)
{
    /// <summary>Checks all entries from sequence 0 on against signed checkpoints of any age.</summary>
    /// <param name="entries">The whole ledger in order.</param>
    /// <param name="notes">Signed checkpoints, in any order; the newest need not cover the last entry.</param>
    public async Task<LedgerVerdict> Verify(
        IAsyncEnumerable<StoredEntry> entries, IEnumerable<string> notes, CancellationToken ct = default)
    {
        var frontier = new MerkleFrontier(trust.Suite);
        var matched = 0;
        if (!TryOpen(notes, out var checkpoints, out var difference))
        {
            return new(0, frontier.Root(), 0, difference);
        }

        var proven = 0L;
        difference = Pass(checkpoints, frontier, ref matched, ref proven);
        if (difference is null)
        {
            await foreach (var entry in entries.WithCancellation(ct))
            {
                difference = Append(entry, frontier) ?? Pass(checkpoints, frontier, ref matched, ref proven);
                if (difference is not null)
                {
                    break;
                }
            }
        }

        if (difference is null && checkpoints.TryPeek(out var ahead))
        {
            difference = new(LedgerFault.Truncated, frontier.Size, $"a signed checkpoint covers {ahead.Size} entries, there are {frontier.Size}");
        }

        return new(frontier.Size, frontier.Root(), matched, difference);
    }

    private LedgerDifference? Append(in StoredEntry stored, MerkleFrontier frontier)
    {
        var bytes = stored.Canonical.Span;
        if (!EntryFrame.TryReadSequence(bytes, out var sequence))
        {
            return new(LedgerFault.Malformed, frontier.Size, "the bytes do not end as an entry does");
        }

        if (sequence != frontier.Size)
        {
            return new(LedgerFault.WrongSequence, frontier.Size, $"the entry at this place carries sequence {sequence}");
        }

        var leaf = MerkleTree.LeafHash(trust.Suite, bytes);
        if (stored.Leaf is { } kept && kept != leaf)
        {
            return new(LedgerFault.LeafDiffers, sequence, $"the entry hashes to {leaf}, its stored leaf is {kept}");
        }

        if (CheckInside(stored, sequence) is { } difference)
        {
            return difference;
        }

        frontier.Append(in leaf);
        return null;
    }

    private LedgerDifference? CheckInside(in StoredEntry stored, long sequence)
    {
        if (bureau is null && (rows is null || stored.Evidence is null))
        {
            return null;
        }

        LedgerEntry entry;
        try
        {
            entry = LedgerEntry.Parse(stored.Canonical.Span);
        }
        catch (FormatException e)
        {
            return new(LedgerFault.Malformed, sequence, e.Message);
        }

        if (bureau is not null && entry.Bureau != bureau)
        {
            return new(LedgerFault.WrongBureau, sequence, $"the entry is of {entry.Bureau}");
        }

        return rows is not null && stored.Evidence is { } found ? EvidenceCheck.Run(entry, found, rows) : null;
    }

    private static LedgerDifference? Pass(Queue<Checkpoint> checkpoints, MerkleFrontier frontier, ref int matched, ref long proven)
    {
        while (checkpoints.TryPeek(out var next) && next.Size == frontier.Size)
        {
            if (next.Root != frontier.Root())
            {
                return new(
                    LedgerFault.RootDiffers, proven,
                    $"an entry from {proven} to {next.Size - 1} is not the one that the checkpoint over {next.Size} entries signed");
            }

            checkpoints.Dequeue();
            matched++;
            proven = next.Size;
        }

        return null;
    }

    private bool TryOpen(IEnumerable<string> notes, out Queue<Checkpoint> checkpoints, out LedgerDifference? difference)
    {
        var opened = new List<Checkpoint>();
        checkpoints = [];
        foreach (var note in notes)
        {
            Checkpoint? checkpoint;
            try
            {
                checkpoint = Checkpoint.Open(trust.Suite, note, trust.Keys);
            }
            catch (FormatException e)
            {
                difference = new(LedgerFault.SignatureInvalid, 0, e.Message);
                return false;
            }

            if (checkpoint is null || checkpoint.Origin != trust.Origin)
            {
                difference = new(LedgerFault.SignatureInvalid, 0, checkpoint is null
                    ? "no known key signed a checkpoint"
                    : $"a checkpoint is of the ledger {checkpoint.Origin}");
                return false;
            }

            opened.Add(checkpoint);
        }

        checkpoints = new(opened.OrderBy(c => c.Size));
        difference = null;
        return true;
    }
}
