namespace Fatong.Kernel.Ledger;

/// <summary>The ways in which a ledger can fail its check.</summary>
public enum LedgerFault
{
    /// <summary>The bytes are not one entry in canonical form.</summary>
    Malformed,

    /// <summary>The entry belongs to another bureau's ledger.</summary>
    WrongBureau,

    /// <summary>The entry does not carry the sequence of its place: one is missing, doubled or moved.</summary>
    WrongSequence,

    /// <summary>The stored leaf hash is not the hash of the entry's bytes.</summary>
    LeafDiffers,

    /// <summary>A signed checkpoint covers more entries than there are.</summary>
    Truncated,

    /// <summary>The root over the entries is not the one a checkpoint signed.</summary>
    RootDiffers,

    /// <summary>A checkpoint is of another ledger, or no known key signed it.</summary>
    SignatureInvalid,

    /// <summary>A row or file that the entry names is gone.</summary>
    EvidenceMissing,

    /// <summary>A row or file is not the one the entry recorded.</summary>
    EvidenceDiffers,
}

/// <summary>The first difference found.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Sequence">Where: the entry, or for a checkpoint the first entry that may be wrong.</param>
/// <param name="Detail">For a person to read: what was expected and what is there.</param>
public sealed record LedgerDifference(LedgerFault Fault, long Sequence, string Detail);

/// <summary>Result of a check.</summary>
/// <param name="Entries">Entries that passed.</param>
/// <param name="Root">Root over these entries.</param>
/// <param name="CheckpointsMatched">How many of the given checkpoints were met and fit.</param>
/// <param name="FirstDifference">Null when all is in order.</param>
public sealed record LedgerVerdict(long Entries, Hash256 Root, int CheckpointsMatched, LedgerDifference? FirstDifference)
{
    public bool Ok => FirstDifference is null;
}
