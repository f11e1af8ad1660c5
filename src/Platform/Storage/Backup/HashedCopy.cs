using System.Buffers;
using System.Security.Cryptography;

namespace Fatong.Platform.Storage.Backup;

/// <summary>Copies a stream and tells its length and SHA-256.</summary>
internal static class HashedCopy
{
    internal static async Task<(long Bytes, string Sha256)> Copy(Stream from, Stream to, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = ArrayPool<byte>.Shared.Rent(256 * 1024);
        try
        {
            long total = 0;
            int count;
            while ((count = await from.ReadAsync(block, ct)) > 0)
            {
                total += count;
                hash.AppendData(block, 0, count);
                await to.WriteAsync(block.AsMemory(0, count), ct);
            }

            return (total, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
