using System.Security.Cryptography;
using Fatong.Kernel.Ledger;
using Fatong.Platform.Storage;

namespace Fatong.Platform.Ledger;

/// <summary>
/// The keys that sign checkpoints, one a bureau, in the data folder and not in the database: who alters the one has not the other.
/// A backup holds both, for without the key nothing that was signed could be checked after a restore.
/// </summary>
public sealed class KeyRing(string folder)
{
    private readonly Lock making = new();

    /// <summary>The keys beside the database: <c>keys</c> in the data folder.</summary>
    public static KeyRing In(DbSettings settings) => new(Path.Combine(settings.DataFolder, "keys"));

    /// <summary>The signer of a bureau; its key is made at first use, with the suite of its ledger.</summary>
    public LedgerSigner Signer(string bureau, ICryptoSuite suite)
    {
        var file = Path.Combine(folder, $"{bureau}.p8");
        lock (making)
        {
            if (!File.Exists(file))
            {
                var (pkcs8, _) = suite.NewKeyPair();
                Write(file, pkcs8);
            }

            try
            {
                return new(suite, Origin(bureau), File.ReadAllBytes(file));
            }
            catch (CryptographicException e)
            {
                throw new StorageFault("key-foreign", $"数据目录中的签名密钥（{file}）不属于本机关台账所用的算法（{suite.Id}）", "放回与数据库一同备份的 keys 目录", e);
            }
        }
    }

    /// <summary>The bureaux that have a key, with the key: for a backup, which is as secret as they are.</summary>
    internal IReadOnlyList<(string Bureau, byte[] Key)> All() => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.p8").Order(StringComparer.Ordinal).Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file)))]
        : [];

    /// <summary>Puts a key back from a backup, so that what it signed can be checked and signed on.</summary>
    /// <exception cref="StorageFault">The bureau signs with another key here already, or the name is none.</exception>
    internal void PutBack(string bureau, byte[] key)
    {
        if (bureau.Length is 0 or > 64 || !bureau.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw new StorageFault("backup-damaged", $"备份中的签名密钥“{bureau}”名称不对", "换用另一份备份");
        }

        var file = Path.Combine(folder, $"{bureau}.p8");
        lock (making)
        {
            if (!File.Exists(file))
            {
                Write(file, key);
            }
            else if (!File.ReadAllBytes(file).AsSpan().SequenceEqual(key))
            {
                throw new StorageFault("key-differs", $"数据目录中机关 {bureau} 的签名密钥与备份中的不同", "换用一个新的数据目录（FATONG_DATA）恢复");
            }
        }
    }

    private void Write(string file, byte[] key)
    {
        Directory.CreateDirectory(folder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, options);
        stream.Write(key);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>The name of a bureau's ledger in its checkpoints.</summary>
    public static string Origin(string bureau) => $"fatong.ledger/{bureau}";
}
