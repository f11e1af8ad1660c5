namespace Fatong.Platform.Files;

/// <summary>Keeps files by the hash of their content. What is kept never changes; the same bytes are kept once.</summary>
public interface IFileStore
{
    /// <summary>Reads the stream to its end, hashing on the way, and keeps it durably.</summary>
    /// <param name="fileName">The name the person gave; only its ending is judged.</param>
    /// <param name="limits">What is accepted here.</param>
    Task<Capture> Keep(Stream content, string fileName, FileLimits limits, CancellationToken ct = default);

    bool Holds(FileDigest digest);

    /// <summary>The content, seekable, for the caller to dispose.</summary>
    /// <exception cref="Storage.StorageFault">The file is not in the store.</exception>
    Stream Open(FileDigest digest);

    /// <summary>The bytes from <paramref name="offset"/>, at most <paramref name="count"/> of them; fewer at the end of the file.</summary>
    Stream OpenRange(FileDigest digest, long offset, long count);

    /// <summary>Hashes the kept bytes again.</summary>
    Task<FileCondition> Verify(FileDigest digest, CancellationToken ct = default);

    /// <summary>Every kept file, in no particular order.</summary>
    IEnumerable<StoredFile> All();

    /// <summary>Puts a file back whose digest is known, from a backup.</summary>
    /// <exception cref="Storage.StorageFault">The bytes do not have that digest; nothing is kept.</exception>
    Task PutBack(FileDigest digest, Stream content, CancellationToken ct = default);
}

/// <summary>What a place accepts.</summary>
/// <param name="MaxBytes">The largest accepted file, inclusive.</param>
public sealed record FileLimits(long MaxBytes, IReadOnlyList<FileKind> Kinds)
{
    /// <summary>Papers and pictures up to 50 MB.</summary>
    public static FileLimits Documents { get; } = new(50L << 20, [.. FileKind.All.Except([FileKind.Mp4, FileKind.Avi, FileKind.Wav, FileKind.Mp3])]);

    /// <summary>Everything, with recordings up to 4 GB.</summary>
    public static FileLimits Evidence { get; } = new(4L << 30, FileKind.All);

    /// <summary>What a field accepts, within what its place does.</summary>
    public static FileLimits For(Kernel.Fields.Field field, FileLimits place) => new(
        field.MaxMegabytes is { } most ? Math.Min(place.MaxBytes, (long)most << 20) : place.MaxBytes,
        field.Endings.Count == 0 ? place.Kinds : [.. place.Kinds.Where(k => k.Extensions.Any(field.Endings.Contains))]);
}

/// <summary>A file in the store.</summary>
public sealed record StoredFile(FileDigest Digest, long Size);

/// <summary>The outcome of keeping a file.</summary>
public abstract record Capture
{
    private Capture()
    {
    }

    /// <param name="AlreadyHeld">The same bytes were kept before.</param>
    public sealed record Stored(StoredFile File, FileKind Kind, bool AlreadyHeld) : Capture;

    /// <summary>Bad input: nothing was kept.</summary>
    /// <param name="Code"><c>file.empty</c>, <c>file.too-large</c>, <c>file.kind</c> or <c>file.disguised</c>.</param>
    public sealed record Rejected(string Code, string Message) : Capture;
}

/// <summary>How a kept file is.</summary>
public enum FileCondition
{
    Whole,
    Changed,
    Missing,
}
