using Fatong.Kernel.Ledger;

namespace Fatong.Platform.Ledger;

/// <summary>The keys that sign checkpoints, one a bureau, in the data folder and not in the database: who alters the one has not the other.</summary>
public sealed class KeyRing(string folder)
{
    private readonly Lock making = new();

    /// <summary>The signer of a bureau; its key is made at first use.</summary>
    public LedgerSigner Signer(string bureau)
    {
        var file = Path.Combine(folder, $"{bureau}.p8");
        lock (making)
        {
            if (!File.Exists(file))
            {
                Directory.CreateDirectory(folder);
                var (pkcs8, _) = PlatformSuite.Instance.NewKeyPair();
                var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
                if (!OperatingSystem.IsWindows())
                {
                    options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
                }

                using var stream = new FileStream(file, options);
                stream.Write(pkcs8);
                stream.Flush(flushToDisk: true);
            }

            return new(PlatformSuite.Instance, Origin(bureau), File.ReadAllBytes(file));
        }
    }

    /// <summary>The name of a bureau's ledger in its checkpoints.</summary>
    public static string Origin(string bureau) => $"fatong.ledger/{bureau}";
}
