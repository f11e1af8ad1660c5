using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Fatong.Kernel.Draws;

/// <summary>
/// The numbers of one part of a draw: block j is HMAC-SHA-256(draw key, label ‖ 0x00 ‖ j as 8 bytes), read as four
/// big-endian 64-bit words. Anyone with the draw key gets the same numbers.
/// </summary>
public sealed class DrawStream
{
    private readonly byte[] _key;
    private readonly byte[] _message;
    private readonly byte[] _block = new byte[32];
    private ulong _next;
    private int _used = 32;

    /// <param name="key">Draw key, 32 bytes.</param>
    /// <param name="label">Which part of the draw; parts with different labels are independent.</param>
    public DrawStream(ReadOnlySpan<byte> key, string label)
    {
        _key = key.ToArray();
        _message = [.. Encoding.UTF8.GetBytes(label), 0, 0, 0, 0, 0, 0, 0, 0, 0];
    }

    /// <summary>An integer from 0 to <paramref name="bound"/>−1, each equally likely.</summary>
    /// <param name="bound">At least 1.</param>
    /// <remarks>Words in the incomplete last run of <paramref name="bound"/> values are thrown away, so there is no modulo bias.</remarks>
    public long Below(long bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        var n = (ulong)bound;
        var last = ulong.MaxValue - (((ulong.MaxValue % n) + 1) % n);
        ulong word;
        do
        {
            word = Word();
        }
        while (word > last);

        return (long)(word % n);
    }

    private ulong Word()
    {
        if (_used == 32)
        {
            BinaryPrimitives.WriteUInt64BigEndian(_message.AsSpan(_message.Length - 8), _next++);
            HMACSHA256.HashData(_key, _message, _block);
            _used = 0;
        }

        var word = BinaryPrimitives.ReadUInt64BigEndian(_block.AsSpan(_used));
        _used += 8;
        return word;
    }
}
