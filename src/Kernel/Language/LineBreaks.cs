namespace Fatong.Kernel.Language;

/// <summary>Tells the breaks a layout put into a paragraph (soft) from those that end one (hard).</summary>
internal static class LineBreaks
{
    private const int ShortLine = 15;

    /// <summary>Whether the break that ends the line [start, end) of <paramref name="raw"/> is inside a paragraph.</summary>
    internal static bool IsSoft(string raw, int start, int end)
    {
        var nextEnd = end + 1 >= raw.Length ? -1 : raw.IndexOf('\n', end + 1);
        var next = end + 1 >= raw.Length ? "" : raw.AsSpan(end + 1, (nextEnd < 0 ? raw.Length : nextEnd) - end - 1);
        var line = raw.AsSpan(start, end - start).Trim();
        if (line.IsEmpty || next.IsWhiteSpace() || line.Contains('\t') || next.Trim().Contains('\t'))
        {
            return false;
        }

        var last = line[^1];
        var indented = next.Length > 1 && (next[0] == '\u3000' || (next[0] == ' ' && next[1] == ' '));
        var first = next.TrimStart()[0];
        if (BreaksNumber(line, first) && !indented)
        {
            return true;
        }

        return !indented
            && !IsTitle(raw.AsSpan(0, start), line)
            && line.Length >= ShortLine
            && (char.IsLetterOrDigit(last) || last is '，' or '、' or ',' or '—' or '“' or '《' or '（')
            && !Headings.IsMarked(line)
            && !Headings.IsMarked(next.TrimStart());
    }

    // The first line of a report that ends in the word for one is its title, whatever follows.
    private static bool IsTitle(ReadOnlySpan<char> before, ReadOnlySpan<char> line) =>
        before.IsWhiteSpace() && (line.EndsWith("报告", StringComparison.Ordinal) || line.EndsWith("总结", StringComparison.Ordinal));

    private static bool BreaksNumber(ReadOnlySpan<char> line, char first)
    {
        if (line.Length < 4 || line.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return false;
        }

        var last = line[^1];
        if (char.IsDigit(last))
        {
            return char.IsDigit(first) || Units.Starts([first]);
        }

        return last is ',' or '.' or '，' && char.IsDigit(first) && char.IsDigit(line[^2]);
    }
}
