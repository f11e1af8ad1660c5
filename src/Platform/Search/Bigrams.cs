namespace Fatong.Platform.Search;

/// <summary>
/// Cuts text into pairs of neighbouring characters, so that any two characters find through a GIN index
/// (a trigram index would scan for them).
/// </summary>
public static class Bigrams
{
    /// <summary>The distinct pairs of the texts, lower case; single characters for texts of one.</summary>
    public static string[] Of(IEnumerable<string?> texts)
    {
        var pairs = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var clean = Clean(text);
            if (clean.Length == 1)
            {
                pairs.Add(clean);
            }

            for (var i = 0; i + 1 < clean.Length; i++)
            {
                pairs.Add(clean.Substring(i, 2));
            }
        }

        return [.. pairs];
    }

    /// <summary>The pairs a search text must find, all of them; empty when there is nothing to search.</summary>
    public static string[] Query(string? text) => Of((text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Clean(string? text) =>
        new([.. (text ?? "").Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
