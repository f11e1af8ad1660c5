namespace Fatong.Kernel.Draws;

/// <summary>
/// Watches whether lines come in strictly ascending order, by bytes or by length and then bytes (1, 2, … 10): if they
/// do, no line can be doubled, and nothing need be remembered to know it.
/// </summary>
internal sealed class LineOrder
{
    private byte[] _previous = new byte[256];
    private int _length = -1;
    private bool _byBytes = true;
    private bool _byLength = true;

    public bool IsProvenUnique => _byBytes || _byLength;

    public void Next(ReadOnlySpan<byte> line)
    {
        if (!IsProvenUnique)
        {
            return;
        }

        if (_length >= 0)
        {
            var order = _previous.AsSpan(0, _length).SequenceCompareTo(line);
            _byBytes &= order < 0;
            _byLength &= _length < line.Length || (_length == line.Length && order < 0);
        }

        if (line.Length > _previous.Length)
        {
            _previous = new byte[2 * line.Length];
        }

        line.CopyTo(_previous);
        _length = line.Length;
    }
}
