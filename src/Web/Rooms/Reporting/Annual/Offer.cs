namespace Fatong.Web.Rooms.Reporting.Annual;

/// <summary>A figure that can be put into a section.</summary>
/// <param name="Value">As it would be printed; null when no register carries it yet, empty when its register is not kept.</param>
/// <param name="Used">It stands in the section already.</param>
public sealed record Offer(string Code, string Name, string? Value, string Unit, string Token, string LastYear, bool Used);
