using System.Globalization;
using System.Text;

namespace Fatong.Kernel.Ledger;

/// <summary>What a ledger states about itself: at this time it had this many entries and this root.</summary>
/// <param name="Origin">Permanent name of the ledger, unique in the world, e.g. <c>fatong.wulanchabu.gov.cn/ledger</c>.</param>
/// <param name="Size">Number of entries.</param>
/// <param name="Root">Merkle root over them.</param>
/// <param name="Time">Instant of signing, UTC, whole milliseconds.</param>
/// <remarks>The text is a C2SP tlog-checkpoint with one extension line, <c>time …</c>.</remarks>
public sealed record Checkpoint(string Origin, long Size, Hash256 Root, DateTimeOffset Time)
{
    /// <summary>The signed text; ends with a line feed.</summary>
    public string ToText() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Origin}\n{Size}\n{Root.ToBase64()}\ntime {LedgerEntry.WriteInstant(Time)}\n");

    /// <summary>Reads the signed text (without signatures).</summary>
    /// <exception cref="FormatException">Not the text of a checkpoint.</exception>
    public static Checkpoint Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length != 5 || lines[0].Length == 0 || lines[4].Length != 0 || !lines[3].StartsWith("time ", StringComparison.Ordinal)
            || !long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            throw new FormatException("This is not the text of a checkpoint.");
        }

        var checkpoint = new Checkpoint(lines[0], size, Hash256.FromBase64(lines[2]), LedgerEntry.ReadInstant(lines[3][5..]));
        return checkpoint.ToText() == text ? checkpoint : throw new FormatException("This checkpoint is not in its one form.");
    }

    /// <summary>Signs the text; the result is a signed note that can be mailed, printed or shown as QR.</summary>
    public string Sign(LedgerSigner signer)
    {
        var text = ToText();
        return $"{text}\n— {signer.Key.Name} {Convert.ToBase64String([.. signer.Key.Id, .. signer.Sign(Encoding.UTF8.GetBytes(text))])}\n";
    }

    /// <summary>Reads a signed note and checks it with one of the keys.</summary>
    /// <returns>The checkpoint, or null when no signature by one of these keys fits.</returns>
    /// <exception cref="FormatException">Not a signed note that holds a checkpoint.</exception>
    public static Checkpoint? Open(ICryptoSuite suite, string note, IEnumerable<LedgerKey> keys)
    {
        var end = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || !note.EndsWith('\n'))
        {
            throw new FormatException("This is not a signed note.");
        }

        var text = note[..(end + 1)];
        var checkpoint = Parse(text);
        var signed = Encoding.UTF8.GetBytes(text);
        var signatures = note[(end + 2)..^1].Split('\n').Select(ReadSignature).ToArray();
        return keys.Any(key => signatures.Any(s =>
            s.Name == key.Name && s.Blob.AsSpan(0, 4).SequenceEqual(key.Id) && suite.Verify(key.Spki.Span, signed, s.Blob.AsSpan(4))))
            ? checkpoint
            : null;
    }

    private static (string Name, byte[] Blob) ReadSignature(string line)
    {
        var parts = line.Split(' ');
        return parts is ["—", { Length: > 0 } name, var blob] && Base64Text.Read(blob) is { Length: > 4 } bytes
            ? (name, bytes)
            : throw new FormatException("A signature line is malformed.");
    }
}
