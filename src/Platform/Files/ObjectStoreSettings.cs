using System.Text;

namespace Fatong.Platform.Files;

/// <summary>An object store that speaks the S3 protocol, of a cloud or of the bureau's own machine room.</summary>
/// <param name="Endpoint">Where it answers, e.g. <c>https://oss.example</c>.</param>
/// <param name="Bucket">The bucket; it must be there.</param>
/// <param name="Prefix">Begins the name of every object; empty or ending in a slash.</param>
/// <param name="Region">Named in the signature; most own stores take any.</param>
/// <param name="Key">Access key.</param>
/// <param name="Secret">Secret key: never printed.</param>
public sealed record ObjectStoreSettings(Uri Endpoint, string Bucket, string Prefix, string Region, string Key, string Secret)
{
    /// <summary>
    /// Reads <c>FATONG_S3</c> (<c>https://host/bucket/prefix</c>), <c>FATONG_S3_KEY</c>, <c>FATONG_S3_SECRET</c> and
    /// <c>FATONG_S3_REGION</c>; null when no store is named.
    /// </summary>
    /// <exception cref="Storage.StorageFault">A store is named, but not as it must be.</exception>
    public static ObjectStoreSettings? FromEnvironment()
    {
        var place = Environment.GetEnvironmentVariable("FATONG_S3");
        if (string.IsNullOrWhiteSpace(place))
        {
            return null;
        }

        var (key, secret) = (Environment.GetEnvironmentVariable("FATONG_S3_KEY"), Environment.GetEnvironmentVariable("FATONG_S3_SECRET"));
        return !Uri.TryCreate(place, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.AbsolutePath.Trim('/').Length == 0
                ? throw new Storage.StorageFault("files-settings", "FATONG_S3 不是对象存储的地址", "写成 https://主机/存储桶 或 https://主机/存储桶/前缀")
            : string.IsNullOrEmpty(key) || string.IsNullOrEmpty(secret)
                ? throw new Storage.StorageFault("files-settings", "没有对象存储的访问密钥", "设置 FATONG_S3_KEY 和 FATONG_S3_SECRET")
            : Of(uri, Environment.GetEnvironmentVariable("FATONG_S3_REGION") is { Length: > 0 } region ? region : "us-east-1", key, secret);
    }

    private static ObjectStoreSettings Of(Uri uri, string region, string key, string secret)
    {
        var parts = uri.AbsolutePath.Trim('/').Split('/', 2);
        return new(new(uri.GetLeftPart(UriPartial.Authority)), parts[0], parts.Length > 1 ? parts[1].TrimEnd('/') + "/" : "", region, key, secret);
    }

    private bool PrintMembers(StringBuilder text)
    {
        text.Append(Endpoint).Append(' ').Append(Bucket).Append('/').Append(Prefix);
        return true;
    }
}
