using System.Globalization;
using System.Text;

namespace Fatong.Platform.Lists;

/// <summary>One page of a list that is paged by key: as fast at the end as at the start.</summary>
/// <param name="Next">Cursor of the page after; null on the last.</param>
/// <param name="Previous">Cursor of the page before; null on the first.</param>
/// <param name="Count">How many rows the filter finds, counted up to <see cref="PageRequest.CountTo"/> and one more.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, string? Next, string? Previous, int Count)
{
    public const int CountedTo = 10_000;

    /// <summary>The count as shown: exact, or 10000+.</summary>
    public string CountText => Count > CountedTo ? $"{CountedTo}+" : $"{Count}";
}

/// <summary>A column a list may be sorted by: our own SQL, never a user's text.</summary>
/// <param name="Sql">Column that is never null under <paramref name="Only"/>.</param>
/// <param name="Cast">PostgreSQL type of the column.</param>
/// <param name="Only">Extra condition under which the column has a value, or null.</param>
public sealed record SortKey(string Code, string Label, string Sql, string Cast, string? Only = null)
{
    /// <summary>Whether a text is a value of the column: a cursor of another order, or of no list of ours, is none.</summary>
    internal bool Takes(string text) => Cast switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "timestamptz" => text.Length > 19 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        "bigint" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => !text.Contains('\0', StringComparison.Ordinal),
    };
}

/// <summary>Which page of a list: sort, direction, size and cursor.</summary>
public sealed record PageRequest(string? Sort = null, bool? Ascending = null, int Size = 20, string? Cursor = null)
{
    public static readonly int[] Sizes = [10, 20, 50, 100];

    public int Limit => Math.Clamp(Size, 1, 200);

    /// <summary>How far the rows of the filter are counted; what has more shows this and a plus.</summary>
    public int CountTo { get; init; } = Page<int>.CountedTo;
}

/// <summary>Cursors: the sort value and id of the row to go on from, and the direction.</summary>
internal sealed record Cursor(bool Back, string Value, Guid Id)
{
    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{(Back ? 'p' : 'n')}{Id:N}{Value}"))
        .TrimEnd('=').Replace('+', '-').Replace('/', '_');

    internal static Cursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            var plain = Encoding.UTF8.GetString(Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=')));
            return plain.Length >= 33 && Guid.TryParseExact(plain.AsSpan(1, 32), "N", out var id) ? new(plain[0] == 'p', plain[33..], id) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
