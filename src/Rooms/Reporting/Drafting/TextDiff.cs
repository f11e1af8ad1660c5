namespace Fatong.Rooms.Reporting.Drafting;

/// <summary>How a piece of text stands between two versions.</summary>
public enum Change
{
    Same,
    Added,
    Removed,
}

/// <summary>The difference of two texts, character by character; tokens of figures stay whole.</summary>
public static class TextDiff
{
    private const int LargestTable = 25_000_000;

    /// <summary>The pieces that lead from one text to the other, in order; joined, Same and Removed give the first, Same and Added the second.</summary>
    public static IReadOnlyList<(Change Change, string Text)> Of(string from, string to)
    {
        var (a, b) = (Atoms(from), Atoms(to));
        var head = 0;
        while (head < a.Count && head < b.Count && a[head] == b[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < a.Count - head && tail < b.Count - head && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        var pieces = new List<(Change, string)>();
        Add(pieces, Change.Same, a[..head]);
        Middle(pieces, a[head..(a.Count - tail)], b[head..(b.Count - tail)]);
        Add(pieces, Change.Same, a[(a.Count - tail)..]);
        return Joined(pieces);
    }

    private static void Middle(List<(Change, string)> pieces, List<string> a, List<string> b)
    {
        if ((long)a.Count * b.Count > LargestTable)
        {
            Add(pieces, Change.Removed, a);
            Add(pieces, Change.Added, b);
            return;
        }

        var longest = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                longest[i, j] = a[i] == b[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
        {
            if (i < a.Count && j < b.Count && a[i] == b[j])
            {
                pieces.Add((Change.Same, a[i++]));
                j++;
            }
            else if (j == b.Count || (i < a.Count && longest[i + 1, j] >= longest[i, j + 1]))
            {
                pieces.Add((Change.Removed, a[i++]));
            }
            else
            {
                pieces.Add((Change.Added, b[j++]));
            }
        }
    }

    private static void Add(List<(Change, string)> pieces, Change change, List<string> atoms) => pieces.AddRange(atoms.Select(a => (change, a)));

    private static List<(Change, string)> Joined(List<(Change Change, string Text)> pieces)
    {
        var joined = new List<(Change, string)>();
        for (var i = 0; i < pieces.Count;)
        {
            var from = i;
            while (i < pieces.Count && pieces[i].Change == pieces[from].Change)
            {
                i++;
            }

            joined.Add((pieces[from].Change, string.Concat(pieces[from..i].Select(p => p.Text))));
        }

        return joined;
    }

    private static List<string> Atoms(string text) =>
        [.. Composing.FigureToken.Split(text).SelectMany(p => p.Token is null ? p.Text.EnumerateRunes().Select(r => r.ToString()) : [p.Text])];
}
