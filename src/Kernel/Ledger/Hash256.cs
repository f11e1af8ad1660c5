using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Fatong.Kernel.Ledger;

/// <summary>A 32-byte digest (SHA-256 or SM3), held by value so that trees of them need no allocation.</summary>
/// <remarks>The four words are the digest's bytes in memory order; they carry no meaning as numbers.</remarks>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Hash256
{
    /// <summary>Length in bytes.</summary>
    public const int Size = 32;

    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;

    /// <summary>Takes the first 32 bytes of <paramref name="bytes"/>.</summary>
    public static Hash256 Read(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<Hash256>(bytes);

    /// <summary>Reads 64 hexadecimal digits of either case.</summary>
    /// <exception cref="FormatException">Not exactly 64 hexadecimal digits.</exception>
    public static Hash256 FromHex(string hex) => Exactly(Convert.FromHexString(hex));

    /// <summary>Reads standard base64 of exactly 32 bytes.</summary>
    /// <exception cref="FormatException">Not base64, or not 32 bytes.</exception>
    public static Hash256 FromBase64(string text) => Exactly(Base64Text.Read(text));

    /// <summary>SHA-256 of <paramref name="data"/>.</summary>
    public static Hash256 Sha256(ReadOnlySpan<byte> data)
    {
        Span<byte> digest = stackalloc byte[Size];
        SHA256.HashData(data, digest);
        return Read(digest);
    }

    /// <summary>Writes the 32 bytes to the start of <paramref name="target"/>.</summary>
    public void CopyTo(Span<byte> target) => MemoryMarshal.Write(target, in this);

    public byte[] ToArray()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string ToHex()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    public string ToBase64()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Convert.ToBase64String(bytes);
    }

    public override string ToString() => ToHex();

    private static Hash256 Exactly(byte[] bytes) =>
        bytes.Length == Size ? Read(bytes) : throw new FormatException($"A digest has 32 bytes, not {bytes.Length}.");
}
