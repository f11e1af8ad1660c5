using System.Security.Cryptography;
using Fatong.Platform.Storage;
using Fatong.Platform.Storage.Embedded;
using Fatong.Tests.Database;
using Npgsql;

[assembly: AssemblyFixture(typeof(TestServer))]

namespace Fatong.Tests.Database;

/// <summary>The database server of one test run: an embedded one in a temporary folder, or that of <c>FATONG_TEST_DB</c>.</summary>
/// <remarks>It holds a migrated template, from which each test class gets its own database. Without a server every test fails.</remarks>
public sealed class TestServer : IAsyncLifetime
{
    private const string Prefix = "fatong-test-";
    private readonly string _run = RandomNumberGenerator.GetHexString(8, lowercase: true);
    private readonly SemaphoreSlim _copying = new(1, 1);
    private readonly List<string> _made = [];
    private EmbeddedPostgres? _embedded;
    private readonly string _files = Directory.CreateTempSubdirectory("fatong-files-").FullName;
    private string? _folder;
    private string _address = "";

    private string Template => $"fatong_template_{_run}";

    public async ValueTask InitializeAsync()
    {
        var external = Environment.GetEnvironmentVariable("FATONG_TEST_DB");
        if (string.IsNullOrWhiteSpace(external))
        {
            await SweepLeftovers();
            _folder = Directory.CreateTempSubdirectory(Prefix).FullName;
            _embedded = await EmbeddedPostgres.Enter(new EmbeddedSettings(_folder, Durable: false));
            external = _embedded.ConnectionString;
        }

        _address = external;
        await Execute($"create database {Template} template template0");
        _made.Add(Template);
        await using var db = await Db.Open(SettingsFor(Template));
        await new Migrator(db, SchemaScript.OfProduct()).Apply();
    }

    /// <summary>A new database with the whole schema and no rows.</summary>
    public Task<DbSettings> MakeDatabase(string hint) => MakeDatabase(hint, Template);

    /// <summary>A new database without any table.</summary>
    public Task<DbSettings> MakeEmptyDatabase(string hint) => MakeDatabase(hint, "template0");

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_embedded is not null)
        {
            // The databases go with their folder.
            await _embedded.DisposeAsync();
            Directory.Delete(_folder!, recursive: true);
        }
        else
        {
            foreach (var name in _made)
            {
                await Drop(name);
            }
        }

        Directory.Delete(_files, recursive: true);
        _copying.Dispose();
    }

    /// <summary>Drops a database; the server's own housekeeping may hold it for a moment, and only a superuser could end that.</summary>
    private async Task Drop(string name)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Execute($"drop database if exists {name} with (force)");
                return;
            }
            catch (PostgresException e) when (attempt < 10 && e.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ObjectInUse)
            {
                await Task.Delay(500);
            }
        }
    }

    private async Task<DbSettings> MakeDatabase(string hint, string template)
    {
        await _copying.WaitAsync();
        try
        {
            var name = $"fatong_{_run}_{_made.Count}_{hint.ToLowerInvariant()}";
            name = name[..Math.Min(name.Length, 60)];
            await Execute($"create database {name} template {template}");
            _made.Add(name);
            return SettingsFor(name);
        }
        finally
        {
            _copying.Release();
        }
    }

    private DbSettings SettingsFor(string database) => new(_files)
    {
        ConnectionString = new NpgsqlConnectionStringBuilder(_address) { Database = database, MaxPoolSize = 30 }.ConnectionString,
    };

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_address) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Servers and folders of runs that were killed: nobody holds their lock.</summary>
    private static async Task SweepLeftovers()
    {
        var old = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-30);
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*").Where(f => Directory.GetCreationTimeUtc(f) < old))
        {
            try
            {
                if (await EmbeddedPostgres.Stop(new EmbeddedSettings(folder)))
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or StorageFault)
            {
                // Another account's leftover, or one being made at this moment.
            }
        }
    }
}
