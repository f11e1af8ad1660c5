using System.Globalization;
using Fatong.Platform.Duties;
using Fatong.Web.Forms;

namespace Fatong.Web.Duties;

/// <summary>One page of occurrences that were read together.</summary>
/// <param name="Number">From 1.</param>
public sealed record DutyPage(IReadOnlyList<DutyLine> Rows, int Number, int Pages, int Total)
{
    public const int Size = 50;

    public static readonly DutyPage None = new([], 1, 1, 0);

    /// <summary>The page that the address asks for; past the end the last.</summary>
    public static DutyPage Of(IReadOnlyList<DutyLine> lines, QueryLinks query)
    {
        var pages = Math.Max(1, (lines.Count + Size - 1) / Size);
        var number = int.TryParse(query.Text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, pages) : 1;
        return new([.. lines.Skip((number - 1) * Size).Take(Size)], number, pages, lines.Count);
    }
}
