namespace Fatong.Platform.Files;

/// <summary>The SHA-256 of a file's bytes: its only name in the store.</summary>
/// <param name="Hex">64 lower-case hexadecimal digits.</param>
public readonly record struct FileDigest(string Hex)
{
    /// <summary>Null when the text is not a digest; the case of the digits does not matter.</summary>
    public static FileDigest? Parse(string? text) =>
        text is { Length: 64 } && text.All(char.IsAsciiHexDigit) ? new FileDigest(text.ToLowerInvariant()) : null;

    internal static FileDigest Of(ReadOnlySpan<byte> hash) => new(Convert.ToHexStringLower(hash));

    public override string ToString() => Hex;
}
