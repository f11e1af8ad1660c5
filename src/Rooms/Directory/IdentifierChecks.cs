namespace Fatong.Rooms.Directory;

/// <summary>Identifiers as field checks: the reason in Chinese, or null when well formed.</summary>
internal static class IdentifierChecks
{
    internal static string? CreditCode(string text) => Kernel.Identifiers.CreditCode.TryParse(text, out _, out var reason) ? null : reason;

    internal static string? IdCard(string text) => Kernel.Identifiers.IdCard.TryParse(text, out _, out var reason) ? null : reason;

    /// <summary>A plate is checked; a ship's name (no Latin letter in second place) is taken as it is.</summary>
    internal static string? Plate(string text) =>
        text.Length < 2 || !char.IsAsciiLetter(text[1]) ? null
        : Kernel.Identifiers.Plate.TryParse(text, out _, out var reason) ? null : reason;
}
