using System.Buffers;

namespace Fatong.Kernel.Ledger;

/// <summary>Reads lines (ended by a line feed) as bytes from a stream, which it leaves open.</summary>
internal sealed class LineReader(Stream source) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 18);
    private int _start;
    private int _end;
    private int _searched;

    /// <param name="line">The line without its line feed; good until the next call.</param>
    /// <returns>False at the end. A last line without line feed counts.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        while (true)
        {
            var at = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = _buffer.AsMemory(_start, _searched + at - _start);
                _start = _searched += at + 1;
                return true;
            }

            _searched = _end;
            if (!Fill())
            {
                line = _buffer.AsMemory(_start, _end - _start);
                _start = _end;
                return !line.IsEmpty;
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private bool Fill()
    {
        var kept = _end - _start;
        if (_end == _buffer.Length)
        {
            var target = kept > _buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(_buffer.Length * 2) : _buffer;
            _buffer.AsSpan(_start, kept).CopyTo(target);
            if (target != _buffer)
            {
                ArrayPool<byte>.Shared.Return(_buffer);
                _buffer = target;
            }

            (_start, _end, _searched) = (0, kept, kept);
        }

        var read = source.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
