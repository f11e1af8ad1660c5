using System.Text.Json.Nodes;

namespace Fatong.Kernel.Ledger;

/// <summary>
/// Keyed digest of a row: HMAC over its canonical JSON. It stands in the ledger for what may not be published,
/// such as names and ID numbers, which without the key could be guessed from a plain digest.
/// </summary>
public sealed class RowDigest(ICryptoSuite suite, ReadOnlyMemory<byte> key)
{
    /// <summary>A digest over the platform's algorithms.</summary>
    public RowDigest(ReadOnlyMemory<byte> key)
        : this(PlatformSuite.Instance, key)
    {
    }

    /// <summary>The suite of the ledger in which these digests stand.</summary>
    public ICryptoSuite Suite => suite;

    /// <summary>The digest; the order in which the row's columns were added does not matter.</summary>
    /// <exception cref="FormatException">The row holds a value without canonical form, such as a fraction.</exception>
    public Hash256 Of(JsonObject row) => OfCanonical(CanonicalJson.Write(row));

    /// <summary>The digest of a row that is in canonical form already; the caller vouches for that.</summary>
    public Hash256 OfCanonical(ReadOnlySpan<byte> row) => suite.Mac(key.Span, row);
}
