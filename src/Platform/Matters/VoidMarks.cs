using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;

namespace Fatong.Platform.Matters;

/// <summary>
/// What voiding writes, as the ledger's keyed digest covers it: the voided number and the mark on each of its papers. A mark that
/// was set, changed or removed outside the house differs from the entry, or has none.
/// </summary>
internal static class VoidMarks
{
    /// <summary>Voided numbers of a bureau; parameter: the bureau.</summary>
    internal const string Numbers = "select printed, subject, reason, changed_at from number where bureau_id = $1 and state = 'void'";

    /// <summary>Papers of a bureau that bear any part of the mark; parameter: the bureau.</summary>
    internal const string Papers = "select paper_id, number, void_reason, voided_at from paper where bureau_id = $1 and (voided_at is not null or void_reason is not null)";

    internal static string NumberRow(string printed) => $"number-void/{printed}";

    internal static string PaperRow(Guid paper) => $"paper-void/{paper}";

    internal static JsonObject Number(string bureau, string printed, Guid subject, string? reason, DateTimeOffset? at) => new()
    {
        ["at"] = Text(at), ["bureau"] = bureau, ["number"] = printed, ["reason"] = reason, ["subject"] = subject.ToString(),
    };

    internal static JsonObject Paper(string bureau, Guid paper, string? number, string? reason, DateTimeOffset? at) => new()
    {
        ["at"] = Text(at), ["bureau"] = bureau, ["id"] = paper.ToString(), ["number"] = number, ["reason"] = reason,
    };

    /// <summary>A row of <see cref="Numbers"/>.</summary>
    internal static (string Name, JsonObject Row) ReadNumber(string bureau, NpgsqlDataReader r) =>
        (NumberRow(r.GetString(0)), Number(bureau, r.GetString(0), r.GetGuid(1), Or(r, 2), r.GetFieldValue<DateTimeOffset>(3)));

    /// <summary>A row of <see cref="Papers"/>.</summary>
    internal static (string Name, JsonObject Row) ReadPaper(string bureau, NpgsqlDataReader r) =>
        (PaperRow(r.GetGuid(0)), Paper(bureau, r.GetGuid(0), Or(r, 1), Or(r, 2), r.IsDBNull(3) ? null : r.GetFieldValue<DateTimeOffset>(3)));

    private static string? Or(NpgsqlDataReader r, int column) => r.IsDBNull(column) ? null : r.GetString(column);

    private static string? Text(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
}
