using System.Globalization;
using Fatong.Kernel.Ledger;

namespace Fatong.Kernel.Draws;

/// <summary>Freezes a draw and, once the seed is known, works out its one outcome.</summary>
public static class Draw
{
    /// <summary>Largest weight of one object.</summary>
    public const long MaxWeight = 1_000_000_000;

    /// <summary>Freezes lists and parameters.</summary>
    /// <exception cref="FormatException">Lists and parameters do not fit; the message says how.</exception>
    public static DrawCommitment Commit(string title, DateTimeOffset time, DrawLists lists, DrawParameters parameters, SeedSource seed)
    {
        DrawCheck.Run(lists, parameters);
        return new(
            title, time, ListPrint.Of(lists.Objects),
            lists.Inspectors is { } inspectors ? ListPrint.Of(inspectors) : null,
            lists.Recusals is { } recusals ? ListPrint.Of(recusals) : null,
            parameters, seed);
    }

    /// <summary>Freezes a plain draw from a pool file.</summary>
    public static DrawCommitment Commit(string title, DateTimeOffset time, PoolScan scan, int count, SeedSource seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(title, time, ListPrint.Of(scan), null, null, DrawParameters.Plain(count), seed);
    }

    /// <summary>The outcome. The same commitment, lists and seed give the same result on any machine.</summary>
    /// <exception cref="FormatException">Lists and parameters do not fit.</exception>
    public static DrawResult Run(Hash256 commitment, DrawLists lists, DrawParameters parameters, DrawSeed seed)
    {
        DrawCheck.Run(lists, parameters);
        var key = DrawSeeds.Key(commitment, seed);
        var ids = lists.Objects.Values("id");
        var weights = parameters.Weighted ? WeightsOf(lists.Objects) : null;
        var pools = Eligible(lists.Objects);
        var picks = new List<Pick>();
        var shortages = new List<Shortage>();
        foreach (var stratum in parameters.Strata)
        {
            var pool = pools.GetValueOrDefault(stratum.Name, []);
            if (pool.Count < stratum.Count)
            {
                shortages.Add(new Shortage.Objects(stratum.Name, stratum.Count, pool.Count));
            }

            foreach (var place in PickFrom(key, stratum.Name, pool, weights, Math.Min(stratum.Count, pool.Count)))
            {
                picks.Add(new(stratum.Name, ids[place], place + 1, []));
            }
        }

        return parameters.Team is { } rule
            ? new TeamMatching(lists, rule).Match(new DrawStream(key, "team"), picks, shortages)
            : new(picks, shortages);
    }

    /// <summary>The outcome of a plain draw from a pool file.</summary>
    public static DrawResult Run(Hash256 commitment, PoolScan scan, int count, DrawSeed seed)
    {
        var key = DrawSeeds.Key(commitment, seed);
        var take = (int)Math.Min(count, scan.Count);
        var places = Sampling.Equal(new DrawStream(key, "pick/"), scan.Count, take);
        var lines = scan.Lines(places);
        return new(
            [.. places.Select((place, i) => new Pick("", lines[i], place + 1, []))],
            take < count ? [new Shortage.Objects("", count, take)] : []);
    }

    internal static long[] WeightsOf(DrawList objects) =>
        [.. objects.Values("weight").Select(w => long.Parse(w, NumberStyles.None, CultureInfo.InvariantCulture))];

    /// <summary>Places of the objects that are not excluded, by stratum, in pool order.</summary>
    internal static Dictionary<string, List<int>> Eligible(DrawList objects)
    {
        var excluded = objects.Values("excluded");
        var strata = objects.Values("stratum");
        var pools = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < strata.Length; i++)
        {
            if (excluded[i].Length > 0)
            {
                continue;
            }

            if (!pools.TryGetValue(strata[i], out var pool))
            {
                pools.Add(strata[i], pool = []);
            }

            pool.Add(i);
        }

        return pools;
    }

    private static IEnumerable<int> PickFrom(byte[] key, string stratum, List<int> pool, long[]? weights, int count)
    {
        var stream = new DrawStream(key, $"pick/{stratum}");
        if (weights is null)
        {
            return Sampling.Equal(stream, pool.Count, count).Select(p => pool[(int)p]);
        }

        var picked = Sampling.Weighted(stream, [.. pool.Select(p => weights[p])], count);
        Sampling.Shuffle(new DrawStream(key, $"order/{stratum}"), picked);
        return picked.Select(p => pool[p]);
    }
}
