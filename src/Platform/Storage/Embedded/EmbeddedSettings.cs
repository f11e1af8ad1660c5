namespace Fatong.Platform.Storage.Embedded;

/// <summary>The places of one embedded server. Everything lives under one data folder.</summary>
/// <param name="DataFolder">An absolute path.</param>
/// <param name="Durable">False only for tests: nothing is forced to the disk.</param>
public sealed record EmbeddedSettings(string DataFolder, bool Durable = true)
{
    /// <summary>A folder with <c>bin/postgres</c> that is to be used before any other; null to look for one.</summary>
    public string? BinaryFolder { get; init; } = Environment.GetEnvironmentVariable("FATONG_PG_BIN");

    /// <summary>The TCP port to try first; another free one is taken when it is in use.</summary>
    public int PreferredPort { get; init; } = 5433;

    /// <summary>What PostgreSQL calls PGDATA.</summary>
    internal string Cluster => Path.Combine(DataFolder, "database");

    internal string Log => Path.Combine(Cluster, "server.log");

    internal string SecretFile => Path.Combine(DataFolder, "database.secret.json");

    internal string StartLock => Path.Combine(DataFolder, "database.start");

    internal string UserLock => Path.Combine(DataFolder, "database.users");

    /// <summary>Present while <c>db start</c> asked the server to outlive its users.</summary>
    internal string KeepMark => Path.Combine(DataFolder, "database.keep");

    public static EmbeddedSettings From(DbSettings settings) => new(Path.GetFullPath(settings.DataFolder), settings.Durable);
}
