namespace Fatong.Platform.Files;

/// <summary>A part of a seekable stream, read forward; disposes the whole.</summary>
internal sealed class RangeStream : Stream
{
    private readonly Stream _whole;
    private readonly long _start;

    internal RangeStream(Stream whole, long offset, long count)
    {
        _whole = whole;
        _start = Math.Min(offset, whole.Length);
        Length = Math.Min(count, whole.Length - _start);
        whole.Position = _start;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get => _whole.Position - _start;
        set => throw new NotSupportedException();
    }

    private int Left(int wanted) => (int)Math.Min(wanted, Length - Position);

    public override int Read(byte[] buffer, int offset, int count) => _whole.Read(buffer, offset, Left(count));

    public override int Read(Span<byte> buffer) => _whole.Read(buffer[..Left(buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _whole.ReadAsync(buffer[..Left(buffer.Length)], cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _whole.Dispose();
        }

        base.Dispose(disposing);
    }
}
