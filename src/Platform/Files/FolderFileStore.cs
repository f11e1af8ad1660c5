using System.Security.Cryptography;
using Fatong.Platform.Storage;

namespace Fatong.Platform.Files;

/// <summary>Files in a local folder: <c>ab/cd/abcd…</c>, written beside and renamed, so that a name always means whole bytes.</summary>
public sealed class FolderFileStore : IFileStore
{
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
        await using var incoming = await IncomingFile.Receive(_incoming, content, limits.MaxBytes, ct);
        if (incoming is null)
        {
            return IncomingFile.TooLarge(limits);
        }

        var (kind, rejected) = await incoming.Judge(fileName, limits, ct);
        if (kind is null)
        {
            return rejected!;
        }

        var stored = new StoredFile(incoming.Digest, incoming.Length);
        try
        {
            return new Capture.Stored(stored, kind, AlreadyHeld: !Settle(incoming));
        }
        catch (IOException e) when (IncomingFile.IsDiskFull(e))
        {
            throw new StorageFault("disk-full", $"磁盘已满，文件没有保存（{_root}）", "清理空间后重新上传", e);
        }
    }

    public async Task PutBack(FileDigest digest, Stream content, CancellationToken ct = default)
    {
        await using var incoming = await IncomingFile.Receive(_incoming, content, long.MaxValue, ct);
        if (incoming!.Digest != digest)
        {
            throw new StorageFault("file-changed", $"文件 {digest} 的内容与其摘要不符", "换用另一份备份");
        }

        Settle(incoming, await Verify(digest, ct) != FileCondition.Whole);
    }

    public bool Holds(FileDigest digest) => File.Exists(PathOf(digest));

    public Stream Open(FileDigest digest)
    {
        try
        {
            return new FileStream(PathOf(digest), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, IncomingFile.BlockLength, FileOptions.Asynchronous);
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

    /// <summary>Gives the received bytes their name. False when that name is taken by the same whole bytes.</summary>
    /// <param name="replace">Whatever bears the name is known to be damaged.</param>
    private bool Settle(IncomingFile incoming, bool replace = false)
    {
        var (file, half, path) = (incoming.Content, incoming.Path, PathOf(incoming.Digest));
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
}
