using Fatong.Platform.Storage.Embedded;
using Npgsql;

namespace Fatong.Tests.Database.Platform.Storage.Embedded;

public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly EmbeddedSettings _settings = new(Directory.CreateTempSubdirectory("fatong-test-").FullName, Durable: false);

    [Fact]
    public async Task The_last_to_leave_stops_the_server()
    {
        var one = await EmbeddedPostgres.Enter(_settings);
        var two = await EmbeddedPostgres.Enter(_settings);
        two.ConnectionString.ShouldBe(one.ConnectionString);

        await one.DisposeAsync();
        (await EmbeddedPostgres.Status(_settings)).Running.ShouldBeTrue();
        (await Ask(two.ConnectionString, "select 'here'")).ShouldBe("here");

        await two.DisposeAsync();
        (await EmbeddedPostgres.Status(_settings)).Running.ShouldBeFalse();
    }

    public void Dispose()
    {
        EmbeddedPostgres.Stop(_settings, evenIfUsed: true).GetAwaiter().GetResult();
        Directory.Delete(_settings.DataFolder, recursive: true);
    }

    private static async Task<object?> Ask(string address, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
