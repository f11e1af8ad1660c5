using System.Numerics;

namespace Fatong.Kernel.Draws;

/// <summary>Finds values that occur more than once among many millions, in parts small enough for the processor's cache.</summary>
internal static class RepeatedMarks
{
    private const int Parts = 256;

    /// <param name="blocks">Values, none of them 0.</param>
    public static HashSet<ulong> In(IReadOnlyList<ulong[]> blocks)
    {
        var starts = new int[Parts + 1];
        foreach (var block in blocks)
        {
            foreach (var value in block)
            {
                starts[(int)(value >> 56) + 1]++;
            }
        }

        for (var i = 0; i < Parts; i++)
        {
            starts[i + 1] += starts[i];
        }

        var sorted = new ulong[starts[Parts]];
        var next = starts[..Parts];
        foreach (var block in blocks)
        {
            foreach (var value in block)
            {
                sorted[next[(int)(value >> 56)]++] = value;
            }
        }

        var repeated = new HashSet<ulong>();
        Parallel.For(0, Parts, part =>
        {
            foreach (var value in InPart(sorted.AsSpan(starts[part]..starts[part + 1])))
            {
                lock (repeated)
                {
                    repeated.Add(value);
                }
            }
        });
        return repeated;
    }

    private static List<ulong> InPart(ReadOnlySpan<ulong> values)
    {
        var table = new ulong[BitOperations.RoundUpToPowerOf2((uint)(2 * values.Length) + 1)];
        var repeated = new List<ulong>();
        foreach (var value in values)
        {
            var at = (int)(value & (ulong)(table.Length - 1));
            while (table[at] != 0 && table[at] != value)
            {
                at = (at + 1) & (table.Length - 1);
            }

            if (table[at] == value)
            {
                repeated.Add(value);
            }

            table[at] = value;
        }

        return repeated;
    }
}
