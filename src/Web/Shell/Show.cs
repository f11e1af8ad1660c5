using System.Globalization;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Law;
using Fatong.Law;

namespace Fatong.Web.Shell;

/// <summary>How values are written on pages.</summary>
public static class Show
{
    /// <summary>The menu branch of the administrators' pages, for <see cref="PageHead"/>.</summary>
    public static readonly IReadOnlyList<(string Text, string? Link)> Administration = [("系统管理", null)];

    /// <summary>An instant in legal time, to the minute.</summary>
    public static string Minute(DateTimeOffset? instant) => instant is { } at
        ? at.ToOffset(LegalClock.Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : "";

    /// <summary>An instant from an address, UTC; null when it is none.</summary>
    public static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant) ? instant.ToUniversalTime() : null;

    public static string Second(DateTimeOffset instant) => instant.ToOffset(LegalClock.Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A citation with the usual short title of the law; the code itself when no card has it.</summary>
    public static string Cite(Citation citation) => LawLibrary.Card(citation.Law) is null ? citation.ToString() : LawLibrary.RenderShort(citation);

    /// <summary>What the article says, in our own words; null when no card holds it.</summary>
    public static string? Gist(Citation citation) => LawLibrary.Find(citation)?.Article.Gist;

    /// <summary>True when the rule is known from memory only and is shown as 待核实.</summary>
    public static bool IsUnsure(Citation citation) => LawLibrary.Find(citation)?.Article.Confidence == Confidence.Memory;
}
