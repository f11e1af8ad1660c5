namespace Fatong.Rooms.Reporting.Drafting;

/// <summary>A draft of the annual report; its figures are those of one snapshot.</summary>
/// <param name="State">draft, released or dropped.</param>
public sealed record Draft(string Bureau, Guid Id, int Year, string Title, string Addressee, Guid Snapshot, DateTimeOffset AsOf, string State, string By, DateTimeOffset At)
{
    public bool IsOpen => State == "draft";
}

/// <summary>A section of a draft in its latest version.</summary>
/// <param name="SignedVersion">The version its owner signed; another version is unsigned.</param>
public sealed record DraftSection(
    string Key, int Level, int Version, string Heading, string Text, Guid? Owner, string? OwnerName, int? SignedVersion, string? SignedName, DateTimeOffset? SignedAt, int OpenComments)
{
    public bool IsSigned => SignedVersion == Version;
}

/// <summary>One saved version of a section.</summary>
public sealed record SectionVersion(int Version, string Heading, string Text, string By, DateTimeOffset At);

/// <summary>A remark on a section.</summary>
public sealed record DraftComment(Guid Id, string Key, string Text, string By, DateTimeOffset At, string? ResolvedBy);

/// <summary>What is hidden in the publication copy (脱敏方案).</summary>
/// <param name="Names">Names of the bureau's people and of natural persons.</param>
/// <param name="Indicators">Codes whose numbers are starred, everywhere they are printed.</param>
public sealed record Redaction(bool Names, IReadOnlyList<string> Indicators)
{
    public static Redaction Default { get; } = new(true, []);
}

/// <summary>A released report as it is archived and published.</summary>
public sealed record Release(
    string Bureau, Guid Id, Guid Draft, int Year, string Title, DateOnly On, Guid Snapshot, string PaperSha256, string PublicSha256, string FiguresSha256, Redaction Redaction,
    string By, DateTimeOffset At, long Views, string? Withdrawn);
