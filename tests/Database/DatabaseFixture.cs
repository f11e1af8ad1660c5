using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Tests.Database;

/// <summary>One migrated, empty database for one test class: <c>class XTests(DatabaseFixture data) : IClassFixture&lt;DatabaseFixture&gt;</c>.</summary>
public class DatabaseFixture(TestServer server) : IAsyncLifetime
{
    public TestServer Server => server;

    public Db Db { get; private set; } = null!;

    public DbSettings Settings { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Settings = Set(await server.MakeDatabase(GetType().Name));
        Db = await Db.Open(Settings);
    }

    /// <summary>How the database is opened, where a class wants it otherwise.</summary>
    protected virtual DbSettings Set(DbSettings settings) => settings;

    /// <summary>Runs one statement with positional parameters (<c>$1</c>).</summary>
    public async Task<int> Execute(string sql, params object[] parameters)
    {
        await using var connection = await Db.Connect();
        await using var command = Command(connection, sql, parameters);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first column of the first row; the default when there is none.</summary>
    public async Task<T?> Scalar<T>(string sql, params object[] parameters)
    {
        await using var connection = await Db.Connect();
        await using var command = Command(connection, sql, parameters);
        return await command.ExecuteScalarAsync() is T value ? value : default;
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
        {
            command.Parameters.AddWithValue(parameter);
        }

        return command;
    }
}
