using System.Net;
using System.Security.Cryptography;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Fatong.Platform.Storage;

namespace Fatong.Platform.Files;

/// <summary>
/// Files in an object store by the S3 protocol: <c>ab/cd/abcd…</c> below the prefix. A file is received and hashed on the local disk
/// before it is sent, so that an object's name always means whole bytes.
/// </summary>
/// <remarks>
/// Chunked signing and the checksums of newer clients are off: stores that do not know them keep the framing as if it were content.
/// </remarks>
public sealed class ObjectFileStore : IFileStore, IDisposable
{
    private readonly ObjectStoreSettings settings;
    private readonly string incoming;
    private readonly AmazonS3Client client;

    /// <summary>One sender at a time for the same bytes: not every store takes two at once well.</summary>
    private readonly SemaphoreSlim[] turns = [.. Enumerable.Range(0, 32).Select(_ => new SemaphoreSlim(1, 1))];

    /// <param name="incoming">A local folder for files on their way; made when absent.</param>
    public ObjectFileStore(ObjectStoreSettings settings, string incoming)
    {
        this.settings = settings;
        this.incoming = Directory.CreateDirectory(incoming).FullName;
        client = new(new BasicAWSCredentials(settings.Key, settings.Secret), new AmazonS3Config
        {
            ServiceURL = settings.Endpoint.ToString(),
            ForcePathStyle = true,
            AuthenticationRegion = settings.Region,
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
            MaxErrorRetry = 3,
        });
    }

    public async Task<Capture> Keep(Stream content, string fileName, FileLimits limits, CancellationToken ct = default)
    {
        await using var file = await IncomingFile.Receive(incoming, content, limits.MaxBytes, ct);
        if (file is null)
        {
            return IncomingFile.TooLarge(limits);
        }

        var (kind, rejected) = await file.Judge(fileName, limits, ct);
        return kind is null ? rejected! : new Capture.Stored(new(file.Digest, file.Length), kind, AlreadyHeld: !await Send(file, replace: false, ct));
    }

    public async Task PutBack(FileDigest digest, Stream content, CancellationToken ct = default)
    {
        await using var file = await IncomingFile.Receive(incoming, content, long.MaxValue, ct);
        if (file!.Digest != digest)
        {
            throw new StorageFault("file-changed", $"文件 {digest} 的内容与其摘要不符", "换用另一份备份");
        }

        await Send(file, replace: await Verify(digest, ct) != FileCondition.Whole, ct);
    }

    public bool Holds(FileDigest digest) => Wait(Size(digest, CancellationToken.None)) is not null;

    public Stream Open(FileDigest digest) => new ObjectStream(
        (offset, ct) => From(digest, offset, ct),
        Wait(Size(digest, CancellationToken.None)) ?? throw new StorageFault("file-missing", $"文件库中没有文件 {digest}", "从备份恢复该文件"));

    public Stream OpenRange(FileDigest digest, long offset, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new RangeStream(Open(digest), offset, count);
    }

    public async Task<FileCondition> Verify(FileDigest digest, CancellationToken ct = default)
    {
        if (await Size(digest, ct) is not { } size)
        {
            return FileCondition.Missing;
        }

        await using var stream = size == 0 ? Stream.Null : await From(digest, 0, ct);
        return FileDigest.Of(await SHA256.HashDataAsync(stream, ct)) == digest ? FileCondition.Whole : FileCondition.Changed;
    }

    public IEnumerable<StoredFile> All()
    {
        string? next = null;
        do
        {
            var page = Wait(Told(() => client.ListObjectsV2Async(new() { BucketName = settings.Bucket, Prefix = settings.Prefix, ContinuationToken = next })));
            foreach (var item in page.S3Objects ?? [])
            {
                if (FileDigest.Parse(item.Key[(item.Key.LastIndexOf('/') + 1)..]) is { } digest && item.Key == KeyOf(digest))
                {
                    yield return new(digest, item.Size ?? 0);
                }
            }

            next = page.IsTruncated == true ? page.NextContinuationToken : null;
        }
        while (next is not null);
    }

    public void Dispose()
    {
        client.Dispose();
        Array.ForEach(turns, turn => turn.Dispose());
    }

    /// <summary>Sends a received file unless the same whole bytes are there; says whether it was sent.</summary>
    /// <param name="replace">Whatever bears the name is known to be damaged.</param>
    private async Task<bool> Send(IncomingFile file, bool replace, CancellationToken ct)
    {
        var turn = turns[Convert.ToInt32(file.Digest.Hex[..2], 16) % turns.Length];
        await turn.WaitAsync(ct);
        try
        {
            return await Put(file, replace, ct);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<bool> Put(IncomingFile file, bool replace, CancellationToken ct)
    {
        if (!replace && await Size(file.Digest, ct) == file.Length)
        {
            return false;
        }

        file.Content.Position = 0;
        await Told(() => client.PutObjectAsync(
            new()
            {
                BucketName = settings.Bucket, Key = KeyOf(file.Digest), InputStream = file.Content, AutoCloseStream = false, AutoResetStreamPosition = false,
                ContentType = "application/octet-stream", UseChunkEncoding = false,
            },
            ct));
        return await Size(file.Digest, ct) == file.Length
            ? true
            : throw new StorageFault("files-short", $"对象存储收下的文件 {file.Digest} 不完整", "重新上传；再次出现的，检查对象存储");
    }

    /// <summary>Null when the store has no such file.</summary>
    private async Task<long?> Size(FileDigest digest, CancellationToken ct)
    {
        try
        {
            return (await Told(() => client.GetObjectMetadataAsync(settings.Bucket, KeyOf(digest), ct))).ContentLength;
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound && e.ErrorCode != "NoSuchBucket")
        {
            return null;
        }
    }

    private async Task<Stream> From(FileDigest digest, long offset, CancellationToken ct)
    {
        try
        {
            var request = new GetObjectRequest { BucketName = settings.Bucket, Key = KeyOf(digest) };
            if (offset > 0)
            {
                request.ByteRange = new(offset, long.MaxValue);
            }

            return (await Told(() => client.GetObjectAsync(request, ct))).ResponseStream;
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound)
        {
            throw new StorageFault("file-missing", $"文件库中没有文件 {digest}", "从备份恢复该文件", e);
        }
    }

    /// <summary>Tells what a person can do when the store cannot be reached or does not let us in; what was not found is for the caller.</summary>
    private async Task<T> Told<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (AmazonS3Exception e) when (e.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
        {
            throw new StorageFault("files-denied", $"对象存储 {settings.Endpoint} 拒绝访问存储桶“{settings.Bucket}”", "检查访问密钥及其权限", e);
        }
        catch (AmazonS3Exception e) when (e.ErrorCode == "NoSuchBucket")
        {
            throw new StorageFault("files-bucket", $"对象存储 {settings.Endpoint} 没有存储桶“{settings.Bucket}”", "先建立存储桶", e);
        }
        catch (Exception e) when (e is HttpRequestException or AmazonClientException || e.InnerException is HttpRequestException)
        {
            throw new StorageFault("files-unreachable", $"连接不上对象存储 {settings.Endpoint}", "检查地址和网络，确认对象存储已启动", e);
        }
    }

    private string KeyOf(FileDigest digest) => $"{settings.Prefix}{digest.Hex[..2]}/{digest.Hex[2..4]}/{digest.Hex}";

    /// <summary>The interface answers at once; the client only later.</summary>
    private static T Wait<T>(Task<T> asked) => asked.GetAwaiter().GetResult();
}
