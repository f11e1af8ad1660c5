using System.Buffers.Text;

namespace Fatong.Kernel.Ledger;

/// <summary>Reads the sequence off the end of canonical entry bytes without parsing them.</summary>
/// <remarks>
/// Sorted keys put <c>sequence</c>, <c>subject</c> and <c>v</c> last, and the last two have a fixed length, so the
/// closing part of an entry always stands at the same distance from its end.
/// </remarks>
internal static class EntryFrame
{
    // ,"subject":"00000000-0000-0000-0000-000000000000","v":1}
    private const int TailLength = 56;

    public static bool TryReadSequence(ReadOnlySpan<byte> entry, out long sequence)
    {
        sequence = -1;
        if (entry.Length < TailLength + 16 || entry[0] != '{')
        {
            return false;
        }

        var tail = entry[^TailLength..];
        if (!tail.StartsWith(",\"subject\":\""u8) || !tail.EndsWith("\",\"v\":1}"u8))
        {
            return false;
        }

        var head = entry[..^TailLength];
        var digits = head.Length - 1 - head.LastIndexOf((byte)':');
        return digits is > 0 and < 17
            && head[..^digits].EndsWith(",\"sequence\":"u8)
            && (digits == 1 || head[^digits] != '0')
            && Utf8Parser.TryParse(head[^digits..], out sequence, out var read) && read == digits && sequence >= 0;
    }
}
