using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Fatong.Platform.Files;
using Fatong.Platform.Storage;

namespace Fatong.Tests.Database.Platform.Files;

/// <summary>What every file store does, whatever it keeps the bytes in.</summary>
public abstract class FileStoreTests : IDisposable
{
    /// <summary>An empty store.</summary>
    protected abstract IFileStore Store { get; }

    /// <summary>The local folder of files on their way.</summary>
    protected abstract string Incoming { get; }

    [Fact]
    public async Task A_file_is_named_by_the_hash_of_its_bytes_and_kept_once()
    {
        var bytes = Pdf("一份决定书");

        var first = await Kept(bytes, "决定书.pdf");
        var second = await Kept(bytes, "副本.PDF");

        first.File.ShouldBe(new StoredFile(new FileDigest(Convert.ToHexStringLower(SHA256.HashData(bytes))), bytes.Length));
        first.Kind.ShouldBe(FileKind.Pdf);
        (first.AlreadyHeld, second.AlreadyHeld).ShouldBe((false, true));
        Store.All().ShouldBe([first.File]);
        (await Read(Store.Open(first.File.Digest))).ShouldBe(bytes);
        Directory.GetFiles(Incoming).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 4, "%PDF")]
    [InlineData(4, 2, "-1")]
    [InlineData(9, 100, "x")]
    [InlineData(50, 10, "")]
    public async Task A_range_gives_its_bytes_and_no_more(long offset, long count, string expected)
    {
        var file = await Kept(Encoding.ASCII.GetBytes("%PDF-1.7\nx"), "a.pdf");

        Encoding.ASCII.GetString(await Read(Store.OpenRange(file.File.Digest, offset, count))).ShouldBe(expected);
    }

    [Fact]
    public async Task A_changed_byte_and_a_missing_file_are_found()
    {
        var file = await Kept(Pdf("原文"), "a.pdf");
        (await Store.Verify(file.File.Digest)).ShouldBe(FileCondition.Whole);

        await Spoil(file.File.Digest);
        (await Store.Verify(file.File.Digest)).ShouldBe(FileCondition.Changed);
        await Lose(file.File.Digest);
        (await Store.Verify(file.File.Digest)).ShouldBe(FileCondition.Missing);
        Should.Throw<StorageFault>(() => Store.Open(file.File.Digest)).Code.ShouldBe("file-missing");
    }

    [Fact]
    public async Task The_size_limit_is_inclusive()
    {
        var bytes = Pdf("限额");
        var limits = FileLimits.Documents with { MaxBytes = bytes.Length };

        (await Store.Keep(new MemoryStream(bytes), "a.pdf", limits)).ShouldBeOfType<Capture.Stored>();
        (await Store.Keep(new MemoryStream([.. bytes, 0]), "a.pdf", limits)).ShouldBeOfType<Capture.Rejected>().Code.ShouldBe("file.too-large");
        Directory.GetFiles(Incoming).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "a.pdf", "file.empty")]
    [InlineData("MZ\u0090\u0000\u0003", "a.pdf", "file.kind")]
    [InlineData("%PDF-1.7", "a.jpg", "file.disguised")]
    [InlineData("PK\u0003\u0004broken", "a.zip", "file.kind")]
    [InlineData("\u007fELF", "a.txt", "file.kind")]
    public async Task What_is_not_accepted_is_rejected_and_not_kept(string content, string name, string code)
    {
        (await Store.Keep(new MemoryStream(Encoding.Latin1.GetBytes(content)), name, FileLimits.Documents))
            .ShouldBeOfType<Capture.Rejected>().Code.ShouldBe(code);
        Store.All().ShouldBeEmpty();
    }

    [Fact]
    public async Task Packages_are_told_by_their_contents()
    {
        (await Kept(Package("word/document.xml"), "a.docx")).Kind.ShouldBe(FileKind.Docx);
        (await Kept(Package("xl/workbook.xml"), "a.xlsx")).Kind.ShouldBe(FileKind.Xlsx);
        (await Kept(Package("OFD.xml"), "a.ofd")).Kind.ShouldBe(FileKind.Ofd);
        (await Kept(Package("photo.jpg"), "a.zip")).Kind.ShouldBe(FileKind.Zip);
        (await Keep(Package("word/document.xml"), "a.zip")).ShouldBeOfType<Capture.Rejected>().Code.ShouldBe("file.disguised");
    }

    [Fact]
    public async Task Text_may_be_utf8_or_gb18030()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        (await Kept(Encoding.UTF8.GetBytes("姓名,案号\n张三,1"), "a.csv")).Kind.ShouldBe(FileKind.Text);
        (await Kept(gb.GetBytes("姓名,案号\n李四,2"), "b.csv")).Kind.ShouldBe(FileKind.Text);
        (await Kept(Encoding.UTF8.GetBytes(new string('法', 40_000)), "long.txt")).Kind.ShouldBe(FileKind.Text);
    }

    [Fact]
    public async Task Many_captures_of_the_same_bytes_at_once_agree()
    {
        var bytes = Pdf("同一文件");

        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Kept(bytes, "a.pdf"))));

        all.Select(a => a.File).Distinct().Count().ShouldBe(1);
        (await Store.Verify(all[0].File.Digest)).ShouldBe(FileCondition.Whole);
    }

    [Fact]
    public async Task A_file_put_back_must_have_its_digest()
    {
        var fault = await Should.ThrowAsync<StorageFault>(() => Store.PutBack(new FileDigest(new string('a', 64)), new MemoryStream(Pdf("别的"))));

        fault.Code.ShouldBe("file-changed");
        Store.All().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_damaged_file_is_mended_by_the_one_put_back_even_at_the_same_length()
    {
        var bytes = Pdf("证据");
        var digest = (await Kept(bytes, "a.pdf")).File.Digest;
        await Spoil(digest);
        (await Store.Verify(digest)).ShouldBe(FileCondition.Changed);

        await Store.PutBack(digest, new MemoryStream(bytes));

        (await Store.Verify(digest)).ShouldBe(FileCondition.Whole);
    }

    [Fact]
    public async Task A_kept_file_is_read_from_any_place()
    {
        var bytes = Encoding.ASCII.GetBytes("%PDF-1.7\n" + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"{i:000000}\n")));
        var file = await Kept(bytes, "a.pdf");

        await using var stream = Store.Open(file.File.Digest);
        stream.Length.ShouldBe(bytes.Length);
        var ten = new byte[10];
        foreach (var at in new[] { 200_000, 9, bytes.Length - 10, 9 + 7 })
        {
            stream.Position = at;
            await stream.ReadExactlyAsync(ten);
            ten.ShouldBe(bytes[at..(at + 10)]);
        }

        (await stream.ReadAtLeastAsync(new byte[5], 5)).ShouldBe(5);
        stream.Position.ShouldBe(31);
        stream.Seek(0, SeekOrigin.End);
        (await stream.ReadAsync(ten)).ShouldBe(0);
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Changes the last byte behind the store's back.</summary>
    protected abstract Task Spoil(FileDigest digest);

    /// <summary>Removes the file behind the store's back.</summary>
    protected abstract Task Lose(FileDigest digest);

    protected Task<Capture> Keep(byte[] bytes, string name) => Store.Keep(new MemoryStream(bytes), name, FileLimits.Documents);

    protected async Task<Capture.Stored> Kept(byte[] bytes, string name) => (await Keep(bytes, name)).ShouldBeOfType<Capture.Stored>();

    protected static byte[] Pdf(string text) => Encoding.UTF8.GetBytes("%PDF-1.7\n" + text);

    private static byte[] Package(string entry)
    {
        var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            package.CreateEntry(entry);
        }

        return stream.ToArray();
    }

    private static async Task<byte[]> Read(Stream stream)
    {
        await using (stream)
        {
            var copy = new MemoryStream();
            await stream.CopyToAsync(copy);
            return copy.ToArray();
        }
    }
}
