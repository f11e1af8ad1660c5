using Amazon.S3.Model;
using Fatong.Platform.Files;
using Fatong.Platform.Storage;

namespace Fatong.Tests.Database.Platform.Files;

public sealed class ObjectFileStoreTests : FileStoreTests, IClassFixture<ObjectServer>
{
    private readonly ObjectServer server;
    private readonly string folder = Directory.CreateTempSubdirectory("fatong-s3-in-").FullName;
    private readonly string prefix = $"p{Guid.CreateVersion7():N}/";
    private readonly ObjectFileStore store;

    public ObjectFileStoreTests(ObjectServer server)
    {
        this.server = server;
        store = new(server.Settings(prefix), folder);
    }

    protected override IFileStore Store => store;

    protected override string Incoming => folder;

    [Fact]
    public async Task An_object_holds_the_bytes_and_nothing_else()
    {
        var bytes = Pdf("逐字节相同，没有分块签名的框架");

        var kept = await Kept(bytes, "a.pdf");

        using var got = await server.Client.GetObjectAsync(ObjectServer.Bucket, KeyOf(kept.File.Digest));
        using var copy = new MemoryStream();
        await got.ResponseStream.CopyToAsync(copy);
        copy.ToArray().ShouldBe(bytes);
    }

    [Fact]
    public async Task More_objects_than_a_page_are_all_listed()
    {
        for (var i = 0; i < 12; i++)
        {
            await Kept(Pdf($"第{i}份"), "a.pdf");
        }

        await server.Client.PutObjectAsync(new() { BucketName = ObjectServer.Bucket, Key = prefix + "不是文件.txt", ContentBody = "x", UseChunkEncoding = false });

        store.All().Count().ShouldBe(12);
    }

    [Fact]
    public async Task What_is_wrong_with_the_store_is_told_without_the_secret()
    {
        var nowhere = new ObjectStoreSettings(new($"http://127.0.0.1:{ObjectServer.FreePort()}"), "b", "", "us-east-1", "schluessel", "geheim");
        using var unreachable = new ObjectFileStore(nowhere, folder);
        using var missing = new ObjectFileStore(server.Settings("", bucket: "no-such-bucket"), folder);
        using var denied = new ObjectFileStore(server.Settings("", key: "niemand"), folder);

        (await Fault(unreachable)).Code.ShouldBe("files-unreachable");
        (await Fault(missing)).Code.ShouldBe("files-bucket");
        var fault = await Fault(denied);
        fault.Code.ShouldBe("files-denied");
        fault.Message.ShouldNotContain("niemand");
        nowhere.ToString().ShouldNotContain("geheim");
        nowhere.ToString().ShouldNotContain("schluessel");
    }

    public override void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
        base.Dispose();
    }

    protected override async Task Spoil(FileDigest digest)
    {
        using var got = await server.Client.GetObjectAsync(ObjectServer.Bucket, KeyOf(digest));
        using var copy = new MemoryStream();
        await got.ResponseStream.CopyToAsync(copy);
        copy.GetBuffer()[copy.Length - 1] ^= 1;
        copy.Position = 0;
        await server.Client.PutObjectAsync(new() { BucketName = ObjectServer.Bucket, Key = KeyOf(digest), InputStream = copy, UseChunkEncoding = false });
    }

    protected override Task Lose(FileDigest digest) => server.Client.DeleteObjectAsync(new DeleteObjectRequest { BucketName = ObjectServer.Bucket, Key = KeyOf(digest) });

    private string KeyOf(FileDigest digest) => $"{prefix}{digest.Hex[..2]}/{digest.Hex[2..4]}/{digest.Hex}";

    private static Task<StorageFault> Fault(ObjectFileStore of) =>
        Should.ThrowAsync<StorageFault>(() => of.Keep(new MemoryStream(Pdf("x")), "a.pdf", FileLimits.Documents));
}
