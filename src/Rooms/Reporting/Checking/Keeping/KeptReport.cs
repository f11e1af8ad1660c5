namespace Fatong.Rooms.Reporting.Checking.Keeping;

/// <summary>A checked report as the register of checked reports lists it.</summary>
/// <param name="Owner">The bureau in whose register it is; not the one that published it.</param>
/// <param name="Earlier">The file of the year before with which it was compared; null for none.</param>
/// <param name="Withdrawn">Why it was taken out of the register; null while it stands.</param>
public sealed record KeptReport(
    string Owner, Guid Id, string File, string FileSha256, string? Title, string? Bureau, int? Year, DateOnly? Published, string? Earlier,
    int Figures, int Mapped, int Errors, int Warnings, string By, DateTimeOffset At, string? Withdrawn);

/// <summary>What the person says about a report that it does not say itself.</summary>
public sealed record ReportOrigin(string? Bureau = null, int? Year = null, DateOnly? Published = null, string? Earlier = null);
