using System.Text;
using System.Text.RegularExpressions;

namespace Fatong.Platform.Bulk;

/// <summary>A text cut at the words that differ from copy to copy, so that a copy is one join.</summary>
internal sealed class SplicedText
{
    private readonly string[] fixedParts;
    private readonly int[] slots;

    private SplicedText(string[] fixedParts, int[] slots)
    {
        this.fixedParts = fixedParts;
        this.slots = slots;
    }

    /// <summary>Cuts a text at every occurrence of the words; of two words at one place the longer is taken.</summary>
    internal static SplicedText Of(string text, IReadOnlyList<string> words)
    {
        var pattern = string.Join('|', words.OrderByDescending(w => w.Length).Select(Regex.Escape));
        var places = words.Select((word, i) => (word, i)).ToDictionary(p => p.word, p => p.i, StringComparer.Ordinal);
        var parts = new List<string>();
        var found = new List<int>();
        var from = 0;
        foreach (var match in Regex.Matches(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)).Cast<Match>())
        {
            parts.Add(text[from..match.Index]);
            found.Add(places[match.Value]);
            from = match.Index + match.Length;
        }

        parts.Add(text[from..]);
        return new([.. parts], [.. found]);
    }

    internal string With(IReadOnlyList<string> values)
    {
        if (slots.Length == 0)
        {
            return fixedParts[0];
        }

        var text = new StringBuilder(fixedParts.Sum(p => p.Length) + (slots.Length * 40));
        for (var i = 0; i < slots.Length; i++)
        {
            text.Append(fixedParts[i]).Append(values[slots[i]]);
        }

        return text.Append(fixedParts[^1]).ToString();
    }
}
