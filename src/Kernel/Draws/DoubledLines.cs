using System.Buffers.Binary;
using System.Text;
using Fatong.Kernel.Ledger;

namespace Fatong.Kernel.Draws;

/// <summary>
/// Looks for a line that stands twice in a file whose order does not rule it out, by a 64-bit mark of each line.
/// </summary>
internal sealed class DoubledLines
{
    private readonly List<ulong[]> _marks = [];
    private ulong[] _block = new ulong[1 << 16];
    private int _used;

    public void Add(ReadOnlySpan<byte> line)
    {
        if (_used == _block.Length)
        {
            _marks.Add(_block);
            _block = new ulong[1 << 16];
            _used = 0;
        }

        _block[_used++] = Mark(line);
    }

    /// <summary>Reads the lines of a file again, when their marks were not kept.</summary>
    public static DoubledLines Of(string path)
    {
        var lines = new DoubledLines();
        Each(path, lines.Add);
        return lines;
    }

    /// <exception cref="FormatException">A line of the file, which gave these marks, is doubled.</exception>
    public void Refuse(string path)
    {
        _marks.Add(_block[.._used]);
        var suspects = RepeatedMarks.In(_marks);
        if (suspects.Count == 0)
        {
            return;
        }

        // Equal marks are only a suspicion; the lines themselves decide.
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        var at = 0L;
        Each(path, line =>
        {
            at++;
            if (suspects.Contains(Mark(line)) && !first.TryAdd(Encoding.UTF8.GetString(line), at))
            {
                throw new FormatException($"第 {at} 行与第 {first[Encoding.UTF8.GetString(line)]} 行重复。");
            }
        });
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

    /// <summary>A fast 64-bit digest, never 0; equal lines have equal marks.</summary>
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

            return Math.Max(1, Mix(mark ^ tail, Odd + 2));
        }
    }

    private static ulong Mix(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out ulong low);
        return high ^ low ^ a;
    }
}
