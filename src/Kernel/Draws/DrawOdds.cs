namespace Fatong.Kernel.Draws;

/// <summary>The exact chance of an object to be drawn, as a fraction that can be shown to it.</summary>
/// <param name="Numerator">From 0.</param>
/// <param name="Denominator">At least 1.</param>
public readonly record struct DrawOdds(long Numerator, long Denominator)
{
    /// <summary>Odds of one object: 0 when excluded, 1 when taken for certain.</summary>
    /// <exception cref="KeyNotFoundException">The pool has no such id.</exception>
    public static DrawOdds Of(DrawList objects, DrawParameters parameters, string id)
    {
        var place = Array.IndexOf(objects.Values("id"), id);
        if (place < 0)
        {
            throw new KeyNotFoundException($"The pool has no object {id}.");
        }

        var name = objects.Values("stratum")[place];
        var pool = Draw.Eligible(objects).GetValueOrDefault(name, []);
        var at = pool.IndexOf(place);
        var wanted = parameters.Strata.FirstOrDefault(s => s.Name == name)?.Count ?? 0;
        if (at < 0 || wanted == 0)
        {
            return new(0, 1);
        }

        if (wanted >= pool.Count)
        {
            return new(1, 1);
        }

        if (!parameters.Weighted)
        {
            return new(wanted, pool.Count);
        }

        var all = Draw.WeightsOf(objects);
        long[] weights = [.. pool.Select(p => all[p])];
        var (certain, _, left, total) = Sampling.Certain(weights, wanted);
        return certain.Contains(at) ? new(1, 1) : new(left * weights[at], total);
    }
}
