using System.Buffers;
using System.Security.Cryptography;
using Fatong.Platform.Storage;

namespace Fatong.Platform.Files;

/// <summary>A file on its way into a store: received on the local disk, hashed on the way, then judged. Gone when disposed, unless it was given its name.</summary>
internal sealed class IncomingFile : IAsyncDisposable
{
    internal const int BlockLength = 128 * 1024;
    private readonly FileStream file;

    private IncomingFile(string path, FileStream file, FileDigest digest)
    {
        Path = path;
        this.file = file;
        Digest = digest;
    }

    public string Path { get; }

    public FileDigest Digest { get; }

    public long Length => file.Length;

    /// <summary>The received bytes, for the store to move or send.</summary>
    public FileStream Content => file;

    /// <summary>Receives the stream; null when it holds more bytes than allowed.</summary>
    /// <exception cref="StorageFault">The disk is full.</exception>
    public static async Task<IncomingFile?> Receive(string folder, Stream content, long most, CancellationToken ct)
    {
        var path = System.IO.Path.Combine(folder, System.IO.Path.GetRandomFileName());
        var received = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        try
        {
            if (await Copy(content, received, most, ct) is { } digest)
            {
                return new(path, received, digest);
            }
        }
        catch (IOException e) when (IsDiskFull(e))
        {
            await Drop(received, path);
            throw new StorageFault("disk-full", $"磁盘已满，文件没有保存（{folder}）", "清理空间后重新上传", e);
        }
        catch
        {
            await Drop(received, path);
            throw;
        }

        await Drop(received, path);
        return null;
    }

    /// <summary>The kind of the received file, or why it is not accepted.</summary>
    public async Task<(FileKind? Kind, Capture.Rejected? Rejected)> Judge(string fileName, FileLimits limits, CancellationToken ct)
    {
        if (file.Length == 0)
        {
            return (null, new("file.empty", "文件是空的"));
        }

        var head = new byte[FileSniffer.HeadLength];
        file.Position = 0;
        var count = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        file.Position = 0;
        return FileSniffer.Tell(head.AsSpan(0, count), file) is not { } kind || !limits.Kinds.Contains(kind)
                ? (null, new("file.kind", $"不接受这种文件。可上传：{string.Join('、', limits.Kinds.Select(k => k.Name))}"))
            : !kind.Fits(fileName) ? (null, new("file.disguised", $"文件内容是{kind.Name}，与扩展名“{System.IO.Path.GetExtension(fileName)}”不符"))
            : (kind, null);
    }

    internal static Capture.Rejected TooLarge(FileLimits limits) => new("file.too-large", $"文件超过 {limits.MaxBytes >> 20} MB 的上限");

    // ENOSPC and EDQUOT on Unix, ERROR_DISK_FULL on Windows.
    internal static bool IsDiskFull(IOException e) => e.HResult is 28 or 122 or unchecked((int)0x80070070);

    public ValueTask DisposeAsync() => Drop(file, Path);

    private static async ValueTask Drop(FileStream file, string path)
    {
        await file.DisposeAsync();
        File.Delete(path);
    }

    /// <summary>Null when there are more bytes than allowed.</summary>
    private static async Task<FileDigest?> Copy(Stream content, FileStream file, long most, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = ArrayPool<byte>.Shared.Rent(BlockLength);
        try
        {
            long total = 0;
            int count;
            while ((count = await content.ReadAsync(block, ct)) > 0)
            {
                total += count;
                if (total > most)
                {
                    return null;
                }

                hash.AppendData(block, 0, count);
                await file.WriteAsync(block.AsMemory(0, count), ct);
            }

            return FileDigest.Of(hash.GetHashAndReset());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
