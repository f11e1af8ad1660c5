namespace Fatong.Kernel.Ledger;

/// <summary>A public key that signs checkpoints, with the name it signs under.</summary>
public sealed record LedgerKey
{
    private readonly ICryptoSuite _suite;

    /// <param name="suite">The ledger's suite.</param>
    /// <param name="name">Key name; no space, no <c>+</c>.</param>
    /// <param name="spki">SubjectPublicKeyInfo, DER.</param>
    /// <exception cref="FormatException">The name cannot stand in a note.</exception>
    public LedgerKey(ICryptoSuite suite, string name, ReadOnlyMemory<byte> spki)
    {
        if (name.Length == 0 || name.Any(c => char.IsWhiteSpace(c) || c == '+'))
        {
            throw new FormatException("A key name is not empty and has neither space nor '+'.");
        }

        _suite = suite;
        Name = name;
        Spki = spki;
        Id = suite.Hash(spki.Span).ToArray()[..4];
    }

    public string Name { get; }

    public ReadOnlyMemory<byte> Spki { get; }

    /// <summary>First four bytes of the digest of <see cref="Spki"/>, the hint carried by a signature line.</summary>
    public byte[] Id { get; }

    /// <summary>One-line form to publish: <c>name+keyid+base64(algorithm ‖ SPKI)</c>.</summary>
    public override string ToString() =>
        $"{Name}+{Convert.ToHexStringLower(Id)}+{Convert.ToBase64String([_suite.NoteAlgorithm, .. Spki.Span])}";

    /// <summary>Reads the one-line form.</summary>
    /// <exception cref="FormatException">Malformed, of another suite, or the key id does not fit the key.</exception>
    public static LedgerKey Parse(ICryptoSuite suite, string text)
    {
        // The key's base64 may itself contain '+'.
        var parts = text.Split('+', 3);
        if (parts.Length != 3 || Base64Text.Read(parts[2]) is not { Length: > 1 } blob || blob[0] != suite.NoteAlgorithm)
        {
            throw new FormatException("This is not a verifier key of this suite.");
        }

        var key = new LedgerKey(suite, parts[0], blob.AsMemory(1));
        return parts[1] == Convert.ToHexStringLower(key.Id) ? key : throw new FormatException("The key id does not fit the key.");
    }
}

/// <summary>Holds the private key (PKCS #8, DER) that signs a ledger's checkpoints.</summary>
public sealed class LedgerSigner(ICryptoSuite suite, string name, byte[] pkcs8)
{
    public LedgerKey Key { get; } = new(suite, name, suite.PublicKeyOf(pkcs8));

    public byte[] Sign(ReadOnlySpan<byte> data) => suite.Sign(pkcs8, data);
}
