namespace Fatong.Rooms.Directory;
internal static class IdentifierChecks
{
    internal static string? CreditCode(string t) => null;
    internal static string? IdCard(string t) => null;
    internal static string? Plate(string t) => null;
}
