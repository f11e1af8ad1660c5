using Npgsql;

namespace Fatong.Platform.Storage;

/// <summary>Where the database is: an external server when <see cref="ConnectionString"/> is given, else the embedded one.</summary>
/// <param name="DataFolder">Holds the embedded database and the files; made when absent.</param>
public sealed record DbSettings(string DataFolder)
{
    /// <summary>An external PostgreSQL 15 or newer; null for the embedded server.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>False only for tests: an embedded server that does not wait for the disk.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>True for bulk loads that can be repeated: a commit does not wait for the disk.</summary>
    public bool Relaxed { get; init; }

    /// <summary>The connections one process keeps at most.</summary>
    public int MaxConnections { get; init; } = 80;

    /// <summary>Ledgers that are begun use SM3 and SM2 (国密); those that were begun keep what they have.</summary>
    public bool NationalCrypto { get; init; }

    /// <summary>Keeps the files in an object store; null: in the data folder.</summary>
    public Files.ObjectStoreSettings? Objects { get; init; }

    /// <summary>Adds to the pool's builder, e.g. a watch over the statements for a measuring program.</summary>
    public Action<NpgsqlDataSourceBuilder>? Configure { get; init; }

    /// <summary>Reads <c>FATONG_DB</c> and <c>FATONG_DATA</c> (default <c>./data</c>).</summary>
    public static DbSettings FromEnvironment()
    {
        var external = Environment.GetEnvironmentVariable("FATONG_DB");
        var folder = Environment.GetEnvironmentVariable("FATONG_DATA");
        return new DbSettings(Path.GetFullPath(string.IsNullOrWhiteSpace(folder) ? "data" : folder))
        {
            ConnectionString = string.IsNullOrWhiteSpace(external) ? null : external,
            Objects = Files.ObjectStoreSettings.FromEnvironment(),
            NationalCrypto = Environment.GetEnvironmentVariable("FATONG_CRYPTO") switch
            {
                null or "" or "sha256-p256" => false,
                "sm3-sm2" => true,
                _ => throw new StorageFault("crypto-setting", "FATONG_CRYPTO 只能是 sm3-sm2（国密）或 sha256-p256", "改正后重试"),
            },
        };
    }
}
