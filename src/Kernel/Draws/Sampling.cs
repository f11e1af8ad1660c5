namespace Fatong.Kernel.Draws;

/// <summary>How objects are picked from a list by a stream of numbers (docs/spec/draw.md §5).</summary>
public static class Sampling
{
    /// <summary>Picks <paramref name="count"/> of the places 0 … size−1 in random order, all orders equally likely.</summary>
    /// <remarks>
    /// The first steps of a Fisher–Yates shuffle: step i swaps place i with place i + Below(size − i). Only the
    /// places touched are kept, so picking few of many costs little.
    /// </remarks>
    public static long[] Equal(DrawStream stream, long size, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, size);
        var moved = new Dictionary<long, long>();
        var picks = new long[count];
        for (var i = 0; i < count; i++)
        {
            var at = i + stream.Below(size - i);
            picks[i] = moved.GetValueOrDefault(at, at);
            moved[at] = moved.GetValueOrDefault(i, i);
        }

        return picks;
    }

    /// <summary>Picks <paramref name="count"/> places with chances exactly proportional to their weights.</summary>
    /// <param name="weights">Positive weights in list order.</param>
    /// <param name="count">0 to the number of weights.</param>
    /// <returns>Places in ascending order.</returns>
    /// <remarks>
    /// Randomised systematic sampling: a place whose share of the count is a whole one or more is taken for certain; the
    /// others are shuffled and laid end to end, each as long as its weight, and taken where equidistant points after
    /// a random start fall. The chance of a place is count · weight ÷ total (of the uncertain), with no approximation.
    /// </remarks>
    /// <exception cref="OverflowException">The total times the count exceeds 2^53−1.</exception>
    public static int[] Weighted(DrawStream stream, ReadOnlySpan<long> weights, int count)
    {
        var (certain, rest, left, total) = Certain(weights, count);
        var picks = new List<int>(certain);
        if (left > 0)
        {
            Guard(total, left);
            Shuffle(stream, rest);
            var point = stream.Below(total);
            var end = 0L;
            foreach (var place in rest)
            {
                end += weights[place] * left;
                if (point < end)
                {
                    picks.Add(place);
                    point += total;
                }
            }
        }

        picks.Sort();
        return [.. picks];
    }

    /// <summary>Brings items into random order: a full Fisher–Yates shuffle, from the front.</summary>
    public static void Shuffle<T>(DrawStream stream, T[] items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var at = i + (int)stream.Below(items.Length - i);
            (items[i], items[at]) = (items[at], items[i]);
        }
    }

    /// <summary>Separates places that are taken for certain: again and again those with count · weight ≥ total.</summary>
    internal static (List<int> Certain, int[] Others, int Left, long Total) Certain(ReadOnlySpan<long> weights, int count)
    {
        var certain = new List<int>();
        var rest = new int[weights.Length];
        var total = 0L;
        for (var i = 0; i < rest.Length; i++)
        {
            rest[i] = i;
            total += weights[i];
        }

        while (count > 0)
        {
            Guard(total, count);
            var (bound, kept, taken, takenWeight) = (total, 0, 0, 0L);
            foreach (var place in rest)
            {
                if (weights[place] * count >= bound)
                {
                    certain.Add(place);
                    taken++;
                    takenWeight += weights[place];
                }
                else
                {
                    rest[kept++] = place;
                }
            }

            if (taken == 0)
            {
                break;
            }

            (count, total, rest) = (count - taken, total - takenWeight, rest[..kept]);
        }

        return (certain, rest, count, total);
    }

    private static void Guard(long total, int count)
    {
        if (total * count > Ledger.CanonicalJson.MaxInteger)
        {
            throw new OverflowException("The total weight times the count exceeds 2^53-1.");
        }
    }
}
