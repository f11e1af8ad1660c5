using System.Security.Cryptography;

namespace Fatong.Kernel.Ledger;

/// <summary>SHA-256 and ECDSA over NIST P-256, from the platform's own library.</summary>
public sealed class PlatformSuite : ICryptoSuite
{
    private const DSASignatureFormat Der = DSASignatureFormat.Rfc3279DerSequence;

    public static PlatformSuite Instance { get; } = new();

    private PlatformSuite()
    {
    }

    public string Id => "sha256-p256";

    public byte NoteAlgorithm => 2;

    public Hash256 Hash(ReadOnlySpan<byte> data) => Hash256.Sha256(data);

    public Hash256 Mac(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> digest = stackalloc byte[Hash256.Size];
        HMACSHA256.HashData(key, data, digest);
        return Hash256.Read(digest);
    }

    public (byte[] Pkcs8, byte[] Spki) NewKeyPair()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return (key.ExportPkcs8PrivateKey(), key.ExportSubjectPublicKeyInfo());
    }

    public byte[] PublicKeyOf(ReadOnlySpan<byte> pkcs8)
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(pkcs8, out _);
        return key.ExportSubjectPublicKeyInfo();
    }

    public byte[] Sign(ReadOnlySpan<byte> pkcs8, ReadOnlySpan<byte> data)
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(pkcs8, out _);
        return key.SignData(data, HashAlgorithmName.SHA256, Der);
    }

    public bool Verify(ReadOnlySpan<byte> spki, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(spki, out _);
            return key.KeySize == 256 && key.VerifyData(data, signature, HashAlgorithmName.SHA256, Der);
        }
        catch (CryptographicException)
        {
            // A malformed key or signature is one that does not fit.
            return false;
        }
    }
}
