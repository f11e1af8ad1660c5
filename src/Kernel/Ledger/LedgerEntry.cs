using System.Globalization;
using System.Text.Json.Nodes;

namespace Fatong.Kernel.Ledger;

/// <summary>One line of a bureau's ledger: who did what to which subject, when, and why.</summary>
/// <param name="Bureau">Code of the bureau that keeps the ledger.</param>
/// <param name="Sequence">Place in the ledger, from 0 without gaps; also the index of its leaf.</param>
/// <param name="Kind">Permanent entry name with version, e.g. <c>penalty.decided.v1</c>.</param>
/// <param name="Subject">The matter or record acted on.</param>
/// <param name="Actor">Account or system part that acted; an id, never a person's name.</param>
/// <param name="ActedOn">Legal day of the act; null where the act has none (a login, an export).</param>
/// <param name="RecordedAt">Instant of recording, UTC, whole milliseconds.</param>
/// <param name="Reason">Stated reason, where the act needs one.</param>
/// <param name="Payload">
/// The act's own data without personal data. Under <c>rows</c> it names row versions with their keyed digests
/// (<see cref="RowDigest"/>), under <c>files</c> files with their plain digests, both as lower-case hexadecimal.
/// </param>
public sealed record LedgerEntry(
    string Bureau,
    long Sequence,
    string Kind,
    Guid Subject,
    string Actor,
    DateOnly? ActedOn,
    DateTimeOffset RecordedAt,
    string? Reason,
    JsonObject Payload)
{
    /// <summary>Version of the envelope, written as <c>v</c>.</summary>
    public const int Version = 1;

    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private const string Day = "yyyy-MM-dd";

    /// <summary>The bytes that are hashed into the ledger (docs/spec/ledger.md §2).</summary>
    /// <exception cref="FormatException">The payload holds a value without canonical form.</exception>
    public byte[] ToCanonicalBytes() => CanonicalJson.Write(ToJson());

    /// <summary>Leaf hash of the entry.</summary>
    public Hash256 LeafHash(ICryptoSuite suite) => MerkleTree.LeafHash(suite, ToCanonicalBytes());

    /// <summary>Reads an entry; accepts only its canonical bytes.</summary>
    /// <exception cref="FormatException">Not canonical, a field missing, unknown or of the wrong type.</exception>
    public static LedgerEntry Parse(ReadOnlySpan<byte> canonical)
    {
        if (CanonicalJson.Parse(canonical) is not JsonObject o)
        {
            throw new FormatException("An entry is a JSON object.");
        }

        LedgerEntry entry;
        try
        {
            if (o.Count != 10 || o["v"]!.GetValue<int>() != Version)
            {
                throw new FormatException($"Not an entry of version {Version}.");
            }

            entry = new(
                o["bureau"]!.GetValue<string>(),
                o["sequence"]!.GetValue<long>(),
                o["kind"]!.GetValue<string>(),
                Guid.ParseExact(o["subject"]!.GetValue<string>(), "D"),
                o["actor"]!.GetValue<string>(),
                o["actedOn"] is { } day ? DateOnly.ParseExact(day.GetValue<string>(), Day, CultureInfo.InvariantCulture) : null,
                ReadInstant(o["recordedAt"]!.GetValue<string>()),
                o["reason"]?.GetValue<string>(),
                (JsonObject)o["payload"]!.DeepClone());
        }
        catch (Exception e) when (e is InvalidOperationException or NullReferenceException or InvalidCastException)
        {
            throw new FormatException("A field of the entry is missing or of the wrong type.", e);
        }

        return canonical.SequenceEqual(entry.ToCanonicalBytes())
            ? entry
            : throw new FormatException("The entry is not in canonical form.");
    }

    internal static string WriteInstant(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString(Instant, CultureInfo.InvariantCulture);

    internal static DateTimeOffset ReadInstant(string text) =>
        DateTimeOffset.ParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private JsonObject ToJson() => new()
    {
        ["actedOn"] = ActedOn?.ToString(Day, CultureInfo.InvariantCulture),
        ["actor"] = Actor,
        ["bureau"] = Bureau,
        ["kind"] = Kind,
        ["payload"] = Payload.DeepClone(),
        ["reason"] = Reason,
        ["recordedAt"] = WriteInstant(RecordedAt),
        ["sequence"] = Sequence,
        ["subject"] = Subject.ToString("D"),
        ["v"] = Version,
    };
}
