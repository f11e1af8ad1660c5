namespace Fatong.Rooms.Reporting.Indicators;

/// <summary>
/// One wording of an indicator. Groups are joined by <c>&amp;</c> and all must be met; inside a group alternatives are parted by
/// <c>|</c>; <c>a..b</c> means a and later b; a group that opens with <c>@</c> may also be met by the wider context (sentence, heading);
/// what follows <c>!</c> must not occur beside the figure, and with <c>@</c> before it not in the wider context either.
/// </summary>
internal sealed class Wording
{
    private const int LocalWeight = 4;
    private const int ContextWeight = 1;

    private readonly (bool Wide, string[][] Alternatives)[] _groups;
    private readonly string[][] _excluded;
    private readonly string[][] _excludedWide;

    internal Wording(string notation)
    {
        var bang = notation.IndexOf('!', StringComparison.Ordinal);
        var excluded = bang < 0 ? [] : notation[(bang + 1)..].Split('|').Select(w => w.Trim()).ToList();
        _excluded = Alternatives(string.Join('|', excluded.Where(w => !w.StartsWith('@'))));
        _excludedWide = Alternatives(string.Join('|', excluded.Where(w => w.StartsWith('@')).Select(w => w[1..])));
        _groups = [.. (bang < 0 ? notation : notation[..bang]).Split('&').Select(g => g.Trim()).Select(g =>
            (g.StartsWith('@'), Alternatives(g.TrimStart('@'))))];
    }

    /// <summary>How well the wording fits; 0 when it does not.</summary>
    internal int Score(string local, int numberAt, string wide)
    {
        var score = 0;
        var met = false;
        foreach (var (isWide, alternatives) in _groups)
        {
            var (length, distance) = Best(alternatives, local, numberAt);
            if (length > 0)
            {
                score += length * LocalWeight + Math.Max(0, 8 - distance);
                met = true;
            }
            else if (isWide && Best(alternatives, wide, wide.Length).Length is > 0 and var found)
            {
                score += found * ContextWeight;
            }
            else
            {
                return 0;
            }
        }

        return met && Best(_excluded, local, numberAt).Length == 0 && Best(_excludedWide, wide, wide.Length).Length == 0 ? score : 0;
    }

    private static (int Length, int Distance) Best(string[][] alternatives, string text, int numberAt)
    {
        var best = (Length: 0, Distance: int.MaxValue);
        foreach (var parts in alternatives)
        {
            var at = text.LastIndexOf(parts[^1], StringComparison.Ordinal);
            if (at < 0 || (parts.Length > 1 && text.IndexOf(parts[0], StringComparison.Ordinal) is var first && (first < 0 || first >= at)))
            {
                continue;
            }

            var length = parts.Sum(p => p.Length);
            var distance = at >= numberAt ? at - numberAt : Math.Max(0, numberAt - at - parts[^1].Length);
            if (length > best.Length || (length == best.Length && distance < best.Distance))
            {
                best = (length, distance);
            }
        }

        return best;
    }

    private static string[][] Alternatives(string group) =>
        [.. group.Split('|').Select(a => a.Trim()).Where(a => a.Length > 0).Select(a => a.Split("..", 2))];
}
