using System.Buffers;
using System.Security.Cryptography;
using Fatong.Platform.Storage;

namespace Fatong.Platform.Files;

/// <summary>Files in a local folder: <c>ab/cd/abcd…</c>, written beside and renamed, so that a name always means whole bytes.</summary>
public sealed class FolderFileStore : IFileStore
{
    private const int BlockLength = 128 * 1024;
    private readonly string _root;
    private readonly string _incoming;

    /// <param name="root">Made when absent.</param>
    public FolderFileStore(string root)
    {
        _root = Path.GetFullPath(root);
        _incoming = Path.Combine(_root, "incoming");
        Directory.CreateDirectory(_incoming);
    }

    /// <summary>The store beside the database: <c>files</c> in the data folder.</summary>
    public static FolderFileStore In(DbSettings settings) => new(Path.Combine(settings.DataFolder, "files"));

    public async Task<Capture> Keep(Stream content, string fileName, FileLimits limits, CancellationToken ct = default)
    {
        var half = Path.Combine(_incoming, Path.GetRandomFileName());
        try
        {
            await using var file = Create(half);
            if (await Receive(content, file, limits.MaxBytes, ct) is not { } digest)
            {
                return new Capture.Rejected("file.too-large", $"文件超过 {limits.MaxBytes >> 20} MB 的上限");
            }

            if (file.Length == 0)
            {
                return new Capture.Rejected("file.empty", "文件是空的");
            }

            if (await Tell(file, ct) is not { } kind || !limits.Kinds.Contains(kind))
            {
                return new Capture.Rejected("file.kind", $"不接受这种文件。可上传：{string.Join('、', limits.Kinds.Select(k => k.Name))}");
            }

            if (!kind.Fits(fileName))
            {
                return new Capture.Rejected("file.disguised", $"文件内容是{kind.Name}，与扩展名“{Path.GetExtension(fileName)}”不符");
            }

            var stored = new StoredFile(digest, file.Length);
            return new Capture.Stored(stored, kind, AlreadyHeld: !Settle(file, half, digest));
        }
        catch (IOException e) when (IsDiskFull(e))
        {
            throw new StorageFault("disk-full", $"磁盘已满，文件没有保存（{_root}）", "清理空间后重新上传", e);
        }
        finally
        {
            File.Delete(half);
        }
    }

    public async Task PutBack(FileDigest digest, Stream content, CancellationToken ct = default)
    {
        var half = Path.Combine(_incoming, Path.GetRandomFileName());
        try
        {
            await using var file = Create(half);
            if (await Receive(content, file, long.MaxValue, ct) != digest)
            {
                throw new StorageFault("file-changed", $"文件 {digest} 的内容与其摘要不符", "换用另一份备份");
            }

            Settle(file, half, digest, await Verify(digest, ct) != FileCondition.Whole);
        }
        finally
        {
            File.Delete(half);
        }
    }

    public bool Holds(FileDigest digest) => File.Exists(PathOf(digest));

    public Stream Open(FileDigest digest)
    {
        try
        {
            return new FileStream(PathOf(digest), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BlockLength, FileOptions.Asynchronous);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StorageFault("file-missing", $"文件库中没有文件 {digest}", "从备份恢复该文件", e);
        }
    }

    public Stream OpenRange(FileDigest digest, long offset, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new RangeStream(Open(digest), offset, count);
    }

    public async Task<FileCondition> Verify(FileDigest digest, CancellationToken ct = default)
    {
        if (!Holds(digest))
        {
            return FileCondition.Missing;
        }

        await using var stream = Open(digest);
        return FileDigest.Of(await SHA256.HashDataAsync(stream, ct)) == digest ? FileCondition.Whole : FileCondition.Changed;
    }

    public IEnumerable<StoredFile> All()
    {
        foreach (var path in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            if (FileDigest.Parse(Path.GetFileName(path)) is { } digest)
            {
                yield return new StoredFile(digest, new FileInfo(path).Length);
            }
        }
    }

    /// <summary>Removes what interrupted uploads left more than a day ago.</summary>
    /// <returns>The number of removed leftovers.</returns>
    public int Sweep(TimeProvider time)
    {
        var old = Directory.EnumerateFiles(_incoming)
            .Where(path => time.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) > TimeSpan.FromDays(1))
            .ToList();
        old.ForEach(File.Delete);
        return old.Count;
    }

    private static FileStream Create(string path) =>
        new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);

    /// <summary>Null when there are more bytes than allowed.</summary>
    private static async Task<FileDigest?> Receive(Stream content, FileStream file, long most, CancellationToken ct)
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

    private static async Task<FileKind?> Tell(FileStream file, CancellationToken ct)
    {
        var head = new byte[FileSniffer.HeadLength];
        file.Position = 0;
        var count = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        file.Position = 0;
        return FileSniffer.Tell(head.AsSpan(0, count), file);
    }

    /// <summary>Gives the received bytes their name. False when that name is taken already.</summary>
    /// <param name="replace">Whatever bears the name is known to be damaged.</param>
    private bool Settle(FileStream file, string half, FileDigest digest, bool replace = false)
    {
        var path = PathOf(digest);
        if (!replace && new FileInfo(path) is { Exists: true } held && held.Length == file.Length)
        {
            return false;
        }

        file.Flush(flushToDisk: true);
        var folder = Path.GetDirectoryName(path)!;
        var isNewFolder = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(half, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        }

        File.Move(half, path, overwrite: true);
        FolderFlush.ToDisk(folder);
        if (isNewFolder)
        {
            FolderFlush.ToDisk(Path.GetDirectoryName(folder)!);
            FolderFlush.ToDisk(_root);
        }

        return true;
    }

    private string PathOf(FileDigest digest) => Path.Combine(_root, digest.Hex[..2], digest.Hex[2..4], digest.Hex);

    // ENOSPC and EDQUOT on Unix, ERROR_DISK_FULL on Windows.
    private static bool IsDiskFull(IOException e) => e.HResult is 28 or 122 or unchecked((int)0x80070070);
}
