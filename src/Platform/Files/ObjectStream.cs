namespace Fatong.Platform.Files;

/// <summary>An object as a seekable stream: asked for from where it is read, and again only when it is read elsewhere.</summary>
/// <param name="from">Opens the object from an offset.</param>
internal sealed class ObjectStream(Func<long, CancellationToken, Task<Stream>> from, long length) : Stream
{
    private Stream? part;
    private long partAt;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length || buffer.Length == 0)
        {
            return 0;
        }

        if (part is null || partAt != Position)
        {
            await Leave();
            part = await from(Position, cancellationToken);
            partAt = Position;
        }

        var count = await part.ReadAsync(buffer, cancellationToken);
        partAt += count;
        Position = partAt;
        return count > 0 ? count : throw new EndOfStreamException("The object ended before its length.");
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part?.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask Leave()
    {
        if (part is not null)
        {
            await part.DisposeAsync();
            part = null;
        }
    }
}
