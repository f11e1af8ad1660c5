using System.Text.Json.Nodes;

namespace Fatong.Kernel.Ledger;

/// <summary>An entry as a store or an export holds it.</summary>
/// <param name="Canonical">The canonical bytes; only read before the next entry is asked for, so a buffer may be reused.</param>
/// <param name="Leaf">The leaf hash stored beside it; null when none is (an export).</param>
/// <param name="Evidence">What the store holds now for the rows and files the entry names; null when not checked.</param>
public readonly record struct StoredEntry(ReadOnlyMemory<byte> Canonical, Hash256? Leaf = null, IReadOnlyList<Evidence>? Evidence = null);

/// <summary>A row or file as it is found today, to be held against what the ledger recorded.</summary>
public abstract record Evidence
{
    private Evidence()
    {
    }

    /// <summary>Name under <c>rows</c> or <c>files</c> of the payload.</summary>
    public required string Name { get; init; }

    /// <summary>A row version; <paramref name="Value"/> is null when the row is gone.</summary>
    public sealed record Row(JsonObject? Value) : Evidence;

    /// <summary>A file's plain digest; null when the file is gone.</summary>
    public sealed record File(Hash256? Digest) : Evidence;
}
