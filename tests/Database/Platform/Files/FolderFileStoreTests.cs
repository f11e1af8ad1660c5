using Fatong.Platform.Files;

namespace Fatong.Tests.Database.Platform.Files;

public sealed class FolderFileStoreTests : FileStoreTests
{
    private readonly string folder = Directory.CreateTempSubdirectory("fatong-files-").FullName;
    private readonly FolderFileStore store;

    public FolderFileStoreTests() => store = new FolderFileStore(folder);

    protected override IFileStore Store => store;

    protected override string Incoming => Path.Combine(folder, "incoming");

    public override void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        base.Dispose();
    }

    protected override async Task Spoil(FileDigest digest)
    {
        var path = PathOf(digest);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);
    }

    protected override Task Lose(FileDigest digest)
    {
        File.Delete(PathOf(digest));
        return Task.CompletedTask;
    }

    private string PathOf(FileDigest digest) => Directory.GetFiles(folder, digest.Hex, SearchOption.AllDirectories).Single();
}
