using System.Security.Cryptography;
using System.Text;
using Fatong.Kernel.Ledger;

namespace Fatong.Kernel.Draws;

/// <summary>One pass over a plain pool file of any length: its digest, its number of lines, and where to find them.</summary>
/// <remarks>
/// Each line is an object. A byte order mark, carriage returns before line feeds and a missing last line feed
/// do not count, so the digest of a clean file is that of its bytes. Empty and doubled lines are refused.
/// </remarks>
public sealed class PoolScan
{
    private const int Chunk = 4 << 20;
    private const int Stride = 1024;

    private readonly string _path;
    private readonly List<long> _offsets = [];

    private DoubledLines? _doubled = new();

    private PoolScan(string path) => _path = path;

    public long Count { get; private set; }

    /// <summary>SHA-256 over the lines, each ended by a line feed.</summary>
    public Hash256 Digest { get; private set; }

    /// <summary>Reads the file once.</summary>
    /// <exception cref="FormatException">An empty line, a doubled line, a carriage return or tab inside a line, or no line at all.</exception>
    public static PoolScan Read(string path)
    {
        var scan = new PoolScan(path);
        var order = new LineOrder();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var (now, ahead) = (new byte[Chunk], new byte[Chunk]);
        var offset = Bom(file);
        var length = Fill(file, now, offset);
        while (length > 0)
        {
            // A chunk ends after its last line feed; a line is never cut.
            var whole = now.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            if (whole == 0 && length == Chunk)
            {
                throw new FormatException("名单中有一行超过 4 MiB。");
            }

            var take = whole == 0 ? length : whole;
            var (block, next, nextBuffer) = (now, offset + take, ahead);
            var hashing = Task.Run(() => Append(hash, block.AsSpan(0, take)));
            int read;
            try
            {
                scan.Index(block.AsSpan(0, take), offset, order);
                read = Fill(file, nextBuffer, next);
            }
            finally
            {
                hashing.Wait();
            }

            (now, ahead, offset, length) = (ahead, now, next, read);
        }

        scan.Digest = Hash256.Read(hash.GetHashAndReset());
        if (scan.Count == 0)
        {
            throw new FormatException("名单为空。");
        }

        if (!order.IsProvenUnique)
        {
            (scan._doubled ?? DoubledLines.Of(path)).Refuse(path);
        }

        scan._doubled = null;
        return scan;
    }

    /// <summary>The lines at these places (from 0), in the order asked for.</summary>
    public string[] Lines(IReadOnlyList<long> places)
    {
        using var file = File.OpenHandle(_path, options: FileOptions.RandomAccess);
        var lines = new string[places.Count];
        var buffer = new byte[64 << 10];
        for (var i = 0; i < lines.Length; i++)
        {
            var offset = _offsets[(int)(places[i] / Stride)];
            var skip = (int)(places[i] % Stride);
            lines[i] = ReadLine(file, offset, skip, ref buffer);
        }

        return lines;
    }

    private static string ReadLine(Microsoft.Win32.SafeHandles.SafeFileHandle file, long offset, int skip, ref byte[] buffer)
    {
        while (true)
        {
            var length = Fill(file, buffer, offset);
            var rest = buffer.AsSpan(0, length);
            var left = skip;
            int end;
            while ((end = rest.IndexOf((byte)'\n')) >= 0 && left > 0)
            {
                rest = rest[(end + 1)..];
                left--;
            }

            if (left == 0 && (end >= 0 || length < buffer.Length))
            {
                return Encoding.UTF8.GetString((end < 0 ? rest : rest[..end]).TrimEnd((byte)'\r'));
            }

            buffer = new byte[buffer.Length * 2];
        }
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> block)
    {
        while (block.IndexOf((byte)'\r') is >= 0 and var at)
        {
            hash.AppendData(block[..at]);
            block = block[(at + 1)..];
        }

        hash.AppendData(block);
        if (block is [.., not (byte)'\n'])
        {
            hash.AppendData("\n"u8);
        }
    }

    private void Index(ReadOnlySpan<byte> block, long offset, LineOrder order)
    {
        var at = 0;
        while (at < block.Length)
        {
            var end = block[at..].IndexOf((byte)'\n');
            var next = end < 0 ? block.Length : at + end + 1;
            var line = block[at..(end < 0 ? next : next - 1)];
            if (line is [.. var head, (byte)'\r'])
            {
                line = head;
            }

            if (line.IsEmpty || line.IndexOfAny((byte)'\r', (byte)'\t') >= 0)
            {
                throw new FormatException($"第 {Count + 1} 行为空，或者含有制表符、回车符。");
            }

            if (Count % Stride == 0)
            {
                _offsets.Add(offset + at);
            }

            order.Next(line);
            _doubled?.Add(line);
            Count++;
            at = next;
        }

        // A file that begins in order most likely goes on so; its marks need not be kept.
        if (order.IsProvenUnique)
        {
            _doubled = null;
        }
    }

    private static long Bom(Microsoft.Win32.SafeHandles.SafeFileHandle file)
    {
        Span<byte> start = stackalloc byte[3];
        return RandomAccess.Read(file, start, 0) == 3 && start.SequenceEqual("\uFEFF"u8) ? 3 : 0;
    }

    private static int Fill(Microsoft.Win32.SafeHandles.SafeFileHandle file, Span<byte> buffer, long offset)
    {
        var filled = 0;
        while (filled < buffer.Length && RandomAccess.Read(file, buffer[filled..], offset + filled) is > 0 and var read)
        {
            filled += read;
        }

        return filled;
    }
}
