namespace Fatong.Kernel.Ledger;

/// <summary>The algorithms of a ledger: one digest, its keyed form, one signature.</summary>
/// <remarks>
/// <see cref="PlatformSuite"/> is SHA-256 with ECDSA P-256. A bureau under 国密 uses SM3 with SM2; both digests
/// have 32 bytes, so trees, proofs and notes keep their shape. A ledger never changes its suite.
/// </remarks>
public interface ICryptoSuite
{
    /// <summary>Permanent name written into exports, e.g. <c>sha256-p256</c>.</summary>
    string Id { get; }

    /// <summary>Algorithm byte of a verifier key in the signed-note format; 2 means ECDSA.</summary>
    byte NoteAlgorithm { get; }

    /// <summary>Digest of <paramref name="data"/>.</summary>
    Hash256 Hash(ReadOnlySpan<byte> data);

    /// <summary>HMAC of <paramref name="data"/> over the suite's digest.</summary>
    Hash256 Mac(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data);

    /// <summary>Makes a key pair: private key as PKCS #8, public key as SubjectPublicKeyInfo, both DER.</summary>
    (byte[] Pkcs8, byte[] Spki) NewKeyPair();

    /// <summary>The public key (SubjectPublicKeyInfo, DER) of a private key (PKCS #8, DER).</summary>
    byte[] PublicKeyOf(ReadOnlySpan<byte> pkcs8);

    /// <summary>Signs the digest of <paramref name="data"/>; the signature is DER (RFC 3279).</summary>
    byte[] Sign(ReadOnlySpan<byte> pkcs8, ReadOnlySpan<byte> data);

    /// <summary>True when the signature fits; false for a wrong or malformed signature or key.</summary>
    bool Verify(ReadOnlySpan<byte> spki, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature);
}
