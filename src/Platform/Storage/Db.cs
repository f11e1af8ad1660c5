using System.Net.Sockets;
using Fatong.Platform.Storage.Embedded;
using Npgsql;

namespace Fatong.Platform.Storage;

/// <summary>The database: pooled connections to the embedded server or to an external one.</summary>
/// <remarks>Disposing it leaves the embedded server; the last process to leave stops it, unless <c>db start</c> asked it to stay.</remarks>
public sealed class Db : IAsyncDisposable
{
    private readonly EmbeddedPostgres? _server;
    private readonly DbSettings _settings;
    private readonly SemaphoreSlim _reviving = new(1, 1);
    private NpgsqlDataSource _source;

    private Db(DbSettings settings, EmbeddedPostgres? server, NpgsqlDataSource source)
    {
        _settings = settings;
        _server = server;
        _source = source;
    }

    /// <summary>The pool behind <see cref="Connect"/>; replaced when a killed embedded server had to be started again.</summary>
    public NpgsqlDataSource Source => _source;

    /// <summary>What it was opened with.</summary>
    public DbSettings Settings => _settings;

    /// <summary>True when Fatong runs the server itself.</summary>
    public bool IsEmbedded => _server is not null;

    /// <summary>Starts or finds the embedded server, or reaches the external one.</summary>
    /// <exception cref="StorageFault">The server cannot be started or reached.</exception>
    public static async Task<Db> Open(DbSettings settings, CancellationToken ct = default)
    {
        if (settings.ConnectionString is { } external)
        {
            var db = new Db(settings, server: null, BuildSource(settings, external));
            await db.Probe(ct);
            return db;
        }

        var server = await EmbeddedPostgres.Enter(EmbeddedSettings.From(settings), ct);
        return new Db(settings, server, BuildSource(settings, server.ConnectionString));
    }

    /// <summary>An open connection from the pool. A killed embedded server is started again first.</summary>
    public async ValueTask<NpgsqlConnection> Connect(CancellationToken ct = default)
    {
        var source = _source;
        try
        {
            return await source.OpenConnectionAsync(ct);
        }
        catch (NpgsqlException gone) when (_server is not null && IsGone(gone))
        {
            await Revive(source, ct);
            return await _source.OpenConnectionAsync(ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _reviving.Dispose();
    }

    private async Task Revive(NpgsqlDataSource failed, CancellationToken ct)
    {
        await _reviving.WaitAsync(ct);
        try
        {
            if (!ReferenceEquals(failed, _source))
            {
                return;
            }

            await _server!.Revive(ct);
            _source = BuildSource(_settings, _server.ConnectionString);
            await failed.DisposeAsync();
        }
        finally
        {
            _reviving.Release();
        }
    }

    private async Task Probe(CancellationToken ct)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync(ct);
            if (connection.PostgreSqlVersion.Major < 15)
            {
                throw new StorageFault("server-old", $"数据库服务器版本为 {connection.PostgreSqlVersion}，低于要求的 15", "升级 PostgreSQL 到 15 或更高版本");
            }
        }
        catch (NpgsqlException e)
        {
            await DisposeAsync();
            throw new StorageFault("server-unreachable", $"连接不上 FATONG_DB 指定的数据库：{e.Message}", "检查 FATONG_DB 中的主机、端口、用户和口令，确认数据库服务器已启动", e);
        }
    }

    private static NpgsqlDataSource BuildSource(DbSettings settings, string connectionString)
    {
        var given = Parse(connectionString);
        given.ApplicationName ??= "fatong";
        given.Timezone ??= "Asia/Shanghai";
        if (settings.Relaxed)
        {
            given.Options = "-c synchronous_commit=off";
        }

        if (settings.ConnectionString is null)
        {
            given.MaxPoolSize = settings.MaxConnections;
            given.MaxAutoPrepare = 200;
        }

        var builder = new NpgsqlDataSourceBuilder(given.ConnectionString);
        settings.Configure?.Invoke(builder);
        return builder.Build();
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException e)
        {
            throw new StorageFault("address-malformed", "FATONG_DB 的写法不对", "写成 Host=主机;Port=5432;Database=库名;Username=用户;Password=口令", e);
        }
    }

    private static bool IsGone(NpgsqlException e) =>
        e.InnerException is SocketException or IOException
        || e is PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown };
}
