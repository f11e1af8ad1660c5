using System.Globalization;
using Fatong.Platform.Lists;
using Microsoft.AspNetCore.Http.Extensions;

namespace Fatong.Web.Forms;

/// <summary>The query of a list page: read with defaults, and turned into links that change one thing and keep the rest.</summary>
public sealed class QueryLinks(string path, IQueryCollection query)
{
    public string Path => path;

    public string? Text(string name) => query[name].FirstOrDefault() is { } text && text.Trim().Length > 0 ? text.Trim() : null;

    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public Guid? Id(string name) => Guid.TryParse(Text(name), out var id) ? id : null;

    public int Year(int otherwise) => int.TryParse(Text("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2199 ? year : otherwise;

    /// <summary>The page asked for: size among the offered ones, sort and cursor as given.</summary>
    public PageRequest Page() => new(
        Text("sort"),
        Text("dir") switch { "asc" => true, "desc" => false, _ => null },
        int.TryParse(Text("size"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && PageRequest.Sizes.Contains(size) ? size : 20,
        Text("cursor"));

    /// <summary>This address with some values changed; null removes. A change of anything but the cursor goes back to the first page.</summary>
    public string With(params (string Name, string? Value)[] changes) => On(path, changes);

    /// <summary>Another path with the same query, changed.</summary>
    public string On(string other, params (string Name, string? Value)[] changes)
    {
        var builder = new QueryBuilder();
        foreach (var (name, values) in query)
        {
            if (changes.All(c => c.Name != name) && (name != "cursor" || changes.Length == 0))
            {
                builder.Add(name, values.OfType<string>().Where(v => v.Length > 0));
            }
        }

        foreach (var (name, value) in changes)
        {
            if (!string.IsNullOrEmpty(value))
            {
                builder.Add(name, value);
            }
        }

        return other + builder.ToQueryString();
    }
}
