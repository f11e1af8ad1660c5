namespace Fatong.Rooms.Reporting.Checking.Relations;

/// <summary>How alike two subjects are, by the pairs of characters they share.</summary>
internal static class Likeness
{
    /// <summary>0 to 100 (Dice coefficient over character pairs).</summary>
    internal static int Percent(string a, string b)
    {
        if (a == b)
        {
            return 100;
        }

        if (a.Length < 2 || b.Length < 2)
        {
            return 0;
        }

        var pairs = new Dictionary<(char, char), int>();
        for (var i = 0; i + 1 < a.Length; i++)
        {
            var key = (a[i], a[i + 1]);
            pairs[key] = pairs.GetValueOrDefault(key) + 1;
        }

        var shared = 0;
        for (var i = 0; i + 1 < b.Length; i++)
        {
            var key = (b[i], b[i + 1]);
            if (pairs.GetValueOrDefault(key) is > 0 and var n)
            {
                pairs[key] = n - 1;
                shared++;
            }
        }

        return 200 * shared / (a.Length + b.Length - 2);
    }
}
