using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Fatong.Kernel.Ledger;

/// <summary>First line of an export: which ledger it is and whose signatures it carries.</summary>
/// <param name="Bureau">Code of the bureau.</param>
/// <param name="Origin">Name of the ledger in its checkpoints.</param>
/// <param name="Suite">Id of the crypto suite.</param>
/// <param name="Keys">Verifier keys in one-line form. A stranger compares them with those published elsewhere.</param>
public sealed record LedgerExportHeader(string Bureau, string Origin, string Suite, IReadOnlyList<string> Keys);

/// <summary>
/// A ledger as a JSON Lines file: a header, then lines with an entry or a checkpoint, which stands after the last
/// entry it covers. Interior nodes are not carried; they follow from the entries.
/// </summary>
public static class LedgerExport
{
    /// <summary>Value of <c>format</c> in the header.</summary>
    public const string Format = "fatong-ledger-export-1";

    private static ReadOnlySpan<byte> EntryStart => "{\"entry\":"u8;

    public static void WriteHeader(Stream target, LedgerExportHeader header) => WriteLine(target, CanonicalJson.Write(new JsonObject
    {
        ["bureau"] = header.Bureau,
        ["format"] = Format,
        ["keys"] = new JsonArray([.. header.Keys.Select(k => (JsonNode)k)]),
        ["origin"] = header.Origin,
        ["suite"] = header.Suite,
    }));

    /// <summary>Writes an entry, whose bytes go into the line as they are.</summary>
    public static void WriteEntry(Stream target, ReadOnlySpan<byte> canonical)
    {
        target.Write(EntryStart);
        target.Write(canonical);
        target.Write("}\n"u8);
    }

    public static void WriteCheckpoint(Stream target, string note) =>
        WriteLine(target, CanonicalJson.Write(new JsonObject { ["checkpoint"] = note }));

    /// <summary>Reads the header.</summary>
    /// <exception cref="FormatException">Not the header of an export.</exception>
    public static LedgerExportHeader ReadHeader(Stream source)
    {
        using var lines = new LineReader(source);
        return ParseHeader(lines.TryRead(out var line) ? line : throw new FormatException("The file is empty."));
    }

    /// <summary>Checks an export by itself; the stream is read twice and must seek.</summary>
    /// <param name="source">The file.</param>
    /// <param name="trusted">Keys known from elsewhere; null trusts those in the header.</param>
    /// <param name="suite">The crypto suite, which must be the one the header names.</param>
    /// <exception cref="FormatException">Not an export of this suite.</exception>
    public static async Task<LedgerVerdict> Verify(
        Stream source, ICryptoSuite suite, IReadOnlyList<LedgerKey>? trusted = null, CancellationToken ct = default)
    {
        source.Position = 0;
        var header = ReadHeader(source);
        if (header.Suite != suite.Id)
        {
            throw new FormatException($"The export uses the suite {header.Suite}.");
        }

        var keys = trusted ?? [.. header.Keys.Select(k => LedgerKey.Parse(suite, k))];
        var verifier = new LedgerVerifier(new(suite, header.Origin, keys), header.Bureau);
        source.Position = 0;
        var notes = ReadNotes(source);
        source.Position = 0;
        return await verifier.Verify(ReadEntries(source, ct), notes, ct);
    }

    private static List<string> ReadNotes(Stream source)
    {
        using var lines = new LineReader(source);
        lines.TryRead(out _);
        var notes = new List<string>();
        while (lines.TryRead(out var line))
        {
            if (!line.Span.StartsWith(EntryStart))
            {
                notes.Add((CanonicalJson.Parse(line.Span) as JsonObject)?["checkpoint"] is JsonValue value && value.TryGetValue<string>(out var note)
                    ? note
                    : throw new FormatException("A line is neither entry nor checkpoint."));
            }
        }

        return notes;
    }

    private static async IAsyncEnumerable<StoredEntry> ReadEntries(Stream source, [EnumeratorCancellation] CancellationToken ct)
    {
        using var lines = new LineReader(source);
        lines.TryRead(out _);
        while (lines.TryRead(out var line))
        {
            ct.ThrowIfCancellationRequested();
            if (line.Span.StartsWith(EntryStart))
            {
                yield return line.Span[^1] == '}'
                    ? new(line[EntryStart.Length..^1])
                    : throw new FormatException("A line with an entry is cut short.");
            }
        }

        await Task.CompletedTask;
    }

    private static LedgerExportHeader ParseHeader(ReadOnlyMemory<byte> line)
    {
        try
        {
            var o = CanonicalJson.Parse(line.Span)!;
            return o["format"]!.GetValue<string>() == Format
                ? new(
                    o["bureau"]!.GetValue<string>(),
                    o["origin"]!.GetValue<string>(),
                    o["suite"]!.GetValue<string>(),
                    [.. o["keys"]!.AsArray().Select(k => k!.GetValue<string>())])
                : throw new FormatException($"The file is not a {Format}.");
        }
        catch (Exception e) when (e is InvalidOperationException or NullReferenceException)
        {
            throw new FormatException("The first line is not the header of an export.", e);
        }
    }

    private static void WriteLine(Stream target, ReadOnlySpan<byte> line)
    {
        target.Write(line);
        target.Write("\n"u8);
    }
}
