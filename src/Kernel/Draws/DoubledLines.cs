using System.Buffers.Binary;
using System.Text;
using Fatong.Kernel.Ledger;

namespace Fatong.Kernel.Draws;

/// <summary>Looks for a line that stands twice in a file whose order does not rule it out.</summary>
internal static class DoubledLines
{
    /// <exception cref="FormatException">A line is doubled.</exception>
    public static void Refuse(string path, long count)
    {
        var marks = new ulong[count];
        var at = 0L;
        Each(path, line => marks[at++] = Mark(line));

        var sorted = (ulong[])marks.Clone();
        var half = sorted.Length / 2;
        Parallel.Invoke(() => Array.Sort(sorted, 0, half), () => Array.Sort(sorted, half, sorted.Length - half));
        var suspects = Repeated(sorted, half);
        if (suspects.Count == 0)
        {
            return;
        }

        // Equal marks are only a suspicion; the lines themselves decide.
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        at = 0;
        Each(path, line =>
        {
            if (suspects.Contains(marks[at]) && !first.TryAdd(Encoding.UTF8.GetString(line), at + 1))
            {
                throw new FormatException($"第 {at + 1} 行与第 {first[Encoding.UTF8.GetString(line)]} 行重复。");
            }

            at++;
        });
    }

    private static HashSet<ulong> Repeated(ulong[] sorted, int half)
    {
        var repeated = new HashSet<ulong>();
        var (left, right) = (0, half);
        ulong? previous = null;
        while (left < half || right < sorted.Length)
        {
            var takeLeft = right == sorted.Length || (left < half && sorted[left] <= sorted[right]);
            var mark = takeLeft ? sorted[left++] : sorted[right++];
            if (mark == previous)
            {
                repeated.Add(mark);
            }

            previous = mark;
        }

        return repeated;
    }

    private static void Each(string path, Action<ReadOnlySpan<byte>> see)
    {
        using var file = File.OpenRead(path);
        using var lines = new LineReader(file);
        var first = true;
        while (lines.TryRead(out var line))
        {
            var span = line.Span.TrimEnd((byte)'\r');
            see(first && span.StartsWith("\uFEFF"u8) ? span[3..] : span);
            first = false;
        }
    }

    /// <summary>A fast 64-bit digest; equal lines have equal marks.</summary>
    private static ulong Mark(ReadOnlySpan<byte> line)
    {
        const ulong Odd = 0x9E37_79B9_7F4A_7C15;
        unchecked
        {
            var mark = ((ulong)line.Length + 1) * Odd;
            while (line.Length >= 8)
            {
                mark = Mix(mark ^ BinaryPrimitives.ReadUInt64LittleEndian(line), Odd);
                line = line[8..];
            }

            var tail = 0UL;
            foreach (var b in line)
            {
                tail = (tail << 8) | b;
            }

            return Mix(mark ^ tail, Odd + 2);
        }
    }

    private static ulong Mix(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out ulong low);
        return high ^ low ^ a;
    }
}
