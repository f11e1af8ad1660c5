using System.Security.Cryptography;
using Fatong.Kernel.Ledger;

namespace Fatong.Platform.Crypto;

/// <summary>
/// 国密: SM3 (GB/T 32905) and SM2 (GB/T 32918) from the system's OpenSSL 3; nothing of them is computed here. Signatures carry the
/// usual distinguishing identifier <c>1234567812345678</c>.
/// </summary>
public sealed class NationalSuite : ICryptoSuite
{
    /// <summary>Permanent name in exports and in the database.</summary>
    public const string Name = "sm3-sm2";

    private static readonly Lazy<NationalSuite?> Loaded = new(() => OpenSsl.HasNational ? new NationalSuite() : null);

    /// <summary>Null where the system has no OpenSSL 3 with these algorithms.</summary>
    public static NationalSuite? Instance => Loaded.Value;

    private NationalSuite()
    {
    }

    public string Id => Name;

    /// <summary>Of the signed-note format: an algorithm without a number of its own; the key that follows names its curve.</summary>
    public byte NoteAlgorithm => 0xFF;

    public Hash256 Hash(ReadOnlySpan<byte> data)
    {
        Span<byte> digest = stackalloc byte[Hash256.Size];
        OpenSsl.Sm3(data, digest);
        return Hash256.Read(digest);
    }

    public Hash256 Mac(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> digest = stackalloc byte[Hash256.Size];
        OpenSsl.HmacSm3(key, data, digest);
        return Hash256.Read(digest);
    }

    public (byte[] Pkcs8, byte[] Spki) NewKeyPair()
    {
        using var key = OpenSslKey.Make();
        return (key.Pkcs8(), key.Spki());
    }

    public byte[] PublicKeyOf(ReadOnlySpan<byte> pkcs8)
    {
        using var key = OpenSslKey.OfPrivate(pkcs8) ?? throw new CryptographicException("This is not a private key of SM2.");
        return key.Spki();
    }

    public byte[] Sign(ReadOnlySpan<byte> pkcs8, ReadOnlySpan<byte> data)
    {
        using var key = OpenSslKey.OfPrivate(pkcs8) ?? throw new CryptographicException("This is not a private key of SM2.");
        return key.Sign(data);
    }

    public bool Verify(ReadOnlySpan<byte> spki, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        using var key = OpenSslKey.OfPublic(spki);
        return key is not null && key.Verify(data, signature);
    }
}
