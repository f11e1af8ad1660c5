namespace Fatong.Cli.Demo.Registers;

/// <summary>
/// Finds how many records of each sort there shall be, so that every wanted count comes out exactly. Narrow wants are settled before wide ones:
/// a part before its whole.
/// </summary>
internal sealed class SortCounts(IReadOnlyList<Sort> sorts, int records)
{
    private readonly List<(string Name, bool[] Members, int Value)> wants = [];
    private readonly List<(string Name, bool[] Members, int Least, int Most)> bounds = [];

    /// <summary>Exactly so many records of these sorts.</summary>
    public void Want(string name, Func<Sort, bool> member, int value) => wants.Add((name, [.. sorts.Select(member)], value));

    /// <summary>At least and at most so many.</summary>
    public void Bound(string name, Func<Sort, bool> member, int least, int most) => bounds.Add((name, [.. sorts.Select(member)], least, most));

    /// <summary>How many there would be without any wish.</summary>
    public int Usual(Func<Sort, bool> member) => sorts.Zip(Spread(records, [.. sorts.Select(s => s.Weight)])).Where(x => member(x.First)).Sum(x => x.Second);

    /// <exception cref="FormatException">The wants contradict each other.</exception>
    public int[] Solve()
    {
        var counts = Spread(records, [.. sorts.Select(s => s.Weight)]);
        var settled = new bool[sorts.Count];
        foreach (var (name, members, value) in wants.OrderBy(w => w.Members.Count(m => m)))
        {
            Settle(name, members, value, counts, settled);
        }

        foreach (var (name, members, least, most) in bounds.OrderBy(w => w.Members.Count(m => m)))
        {
            var now = counts.Where((_, i) => members[i]).Sum();
            if (now < least || now > most)
            {
                Settle(name, members, Math.Clamp(now, least, most), counts, settled);
            }
        }

        return counts;
    }

    private void Settle(string name, bool[] members, int value, int[] counts, bool[] settled)
    {
        var rest = value - counts.Where((_, i) => members[i] && settled[i]).Sum();
        var free = Enumerable.Range(0, sorts.Count).Where(i => members[i] && !settled[i]).ToList();
        if (rest < 0 || (rest > 0 && free.Count == 0))
        {
            throw new FormatException($"“{name}”的目标{value}与其他目标矛盾。");
        }

        var weights = free.Select(i => sorts[i].Weight).ToArray();
        var shares = Spread(rest, weights.Sum() > 0 ? weights : [.. weights.Select((_, i) => i == 0 ? 1 : 0)]);
        for (var i = 0; i < free.Count; i++)
        {
            counts[free[i]] = shares[i];
            settled[free[i]] = true;
        }
    }

    /// <summary>Shares a number out by weight; what rounding leaves goes to the largest remainders.</summary>
    public static int[] Spread(int number, int[] weights)
    {
        var sum = weights.Sum(w => (long)w);
        if (sum == 0)
        {
            return new int[weights.Length];
        }

        var shares = weights.Select(w => (int)(number * (long)w / sum)).ToArray();
        var order = Enumerable.Range(0, weights.Length).Where(i => weights[i] > 0).OrderByDescending(i => number * (long)weights[i] % sum).ToList();
        for (var (left, i) = (number - shares.Sum(), 0); left > 0; left--, i++)
        {
            shares[order[i % order.Count]]++;
        }

        return shares;
    }
}
