namespace Fatong.Kernel.Ledger;

/// <summary>Base64 with exactly one text for each value, so that no character can change unnoticed.</summary>
internal static class Base64Text
{
    /// <exception cref="FormatException">Not base64, or base64 in another than its shortest, padded form.</exception>
    public static byte[] Read(string text)
    {
        var bytes = Convert.FromBase64String(text);
        return Convert.ToBase64String(bytes) == text ? bytes : throw new FormatException("The base64 text is not in its one form.");
    }
}
