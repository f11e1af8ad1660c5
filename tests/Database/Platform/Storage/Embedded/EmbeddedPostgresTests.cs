using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Fatong.Platform.Storage;
using Fatong.Platform.Storage.Embedded;
using Npgsql;

namespace Fatong.Tests.Database.Platform.Storage.Embedded;

public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly EmbeddedSettings _settings = new(Directory.CreateTempSubdirectory("fatong-embedded-").FullName);

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

    [Fact]
    public async Task A_kept_server_outlives_its_users_until_it_is_stopped()
    {
        await EmbeddedPostgres.Start(_settings);
        var use = await EmbeddedPostgres.Enter(_settings);

        (await EmbeddedPostgres.Stop(_settings)).ShouldBeFalse("another process uses it");
        await use.DisposeAsync();
        (await EmbeddedPostgres.Status(_settings)).ShouldSatisfyAllConditions(s => s.Running.ShouldBeTrue(), s => s.Kept.ShouldBeTrue());

        (await EmbeddedPostgres.Stop(_settings)).ShouldBeTrue();
        (await EmbeddedPostgres.Status(_settings)).ShouldSatisfyAllConditions(s => s.Running.ShouldBeFalse(), s => s.Kept.ShouldBeFalse());
    }

    [Fact]
    public async Task The_server_has_checksums_durable_commits_and_an_unprivileged_account_of_ours()
    {
        await using var server = await EmbeddedPostgres.Enter(_settings);

        (await Ask(server.ConnectionString, "select concat_ws(' ', current_setting('data_checksums'), current_setting('fsync'), current_setting('synchronous_commit'), current_setting('jit'), current_setting('server_encoding'))"))
            .ShouldBe("on on on off UTF8");
        (await Ask(server.ConnectionString, "select rolsuper from pg_roles where rolname = current_user")).ShouldBe(false);
        File.GetUnixFileMode(_settings.SecretFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_killed_server_comes_back_with_every_committed_row()
    {
        var settings = new DbSettings(_settings.DataFolder);
        await using var db = await Db.Open(settings);
        await Run(db, "create table kept (id int primary key)");
        await Run(db, "insert into kept select generate_series(1, 1000)");
        var status = await EmbeddedPostgres.Status(_settings);

        Process.GetProcessById(status.ProcessId!.Value).Kill();
        NpgsqlConnection.ClearAllPools();
        db.Source.Clear();
        await WaitUntilGone();

        await using var connection = await db.Connect();
        await using var command = new NpgsqlCommand("select count(*) from kept", connection);
        (await command.ExecuteScalarAsync()).ShouldBe(1000L);
        (await EmbeddedPostgres.Status(_settings)).ProcessId.ShouldNotBe(status.ProcessId);
    }

    [Fact]
    public async Task A_stale_lock_file_with_a_living_strangers_number_is_seen_through()
    {
        await using (await EmbeddedPostgres.Enter(_settings))
        {
        }

        var stranger = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(
            PostmasterFile.PathIn(_settings.Cluster),
            [stranger, _settings.Cluster, "1700000000", "5433", _settings.Cluster, "127.0.0.1", "1 1", "ready   "]);
        for (var port = 5433; port < 5443; port++)
        {
            await File.WriteAllLinesAsync(Path.Combine(_settings.Cluster, $".s.PGSQL.{port}.lock"), [stranger, _settings.Cluster, "1700000000", $"{port}", _settings.Cluster]);
        }

        await using var server = await EmbeddedPostgres.Enter(_settings);
        (await Ask(server.ConnectionString, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_port_in_use_is_left_to_its_owner()
    {
        using var owner = new TcpListener(IPAddress.Loopback, 0);
        owner.Start();
        var taken = ((IPEndPoint)owner.LocalEndpoint).Port;

        await using var server = await EmbeddedPostgres.Enter(_settings with { PreferredPort = taken });

        (await EmbeddedPostgres.Status(_settings)).Port.ShouldNotBe(taken);
        (await Ask(server.ConnectionString, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_half_made_cluster_is_made_again()
    {
        Directory.CreateDirectory(_settings.Cluster + ".new");
        await File.WriteAllTextAsync(Path.Combine(_settings.Cluster + ".new", "PG_VERSION"), "18");

        await using var server = await EmbeddedPostgres.Enter(_settings);

        (await Ask(server.ConnectionString, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_lost_password_file_is_replaced_while_the_server_is_down()
    {
        await using (await EmbeddedPostgres.Enter(_settings))
        {
        }

        File.Delete(_settings.SecretFile);

        await using var server = await EmbeddedPostgres.Enter(_settings);
        (await Ask(server.ConnectionString, "select current_user::text")).ShouldBe("fatong");
    }

    [Fact]
    public async Task Data_of_another_major_version_is_refused_with_advice()
    {
        await using (await EmbeddedPostgres.Enter(_settings))
        {
        }

        await File.WriteAllTextAsync(Path.Combine(_settings.Cluster, "PG_VERSION"), "14\n");

        var fault = await Should.ThrowAsync<StorageFault>(() => EmbeddedPostgres.Enter(_settings));

        fault.Code.ShouldBe("data-version");
        fault.Message.ShouldContain("FATONG_PG_BIN");
    }

    [Fact]
    public async Task Missing_programs_are_named_with_advice()
    {
        var fault = await Should.ThrowAsync<StorageFault>(() => EmbeddedPostgres.Enter(_settings with { BinaryFolder = "/nonexistent" }));

        fault.Code.ShouldBe("binaries-missing");
    }

    [Fact]
    public async Task A_data_folder_below_a_closed_folder_still_works()
    {
        var closed = Directory.CreateDirectory(Path.Combine(_settings.DataFolder, "closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await using var server = await EmbeddedPostgres.Enter(new EmbeddedSettings(Path.Combine(closed.FullName, "data"), Durable: false));

        (await Ask(server.ConnectionString, "select 1")).ShouldBe(1);
    }

    [Theory]
    [InlineData("FATAL:  could not write to file \"pg_wal\": No space left on device", "disk-full")]
    [InlineData("FATAL:  database files are incompatible with server", "data-version")]
    [InlineData("PANIC:  could not locate a valid checkpoint record", "data-damaged")]
    [InlineData("FATAL:  something unheard of", "start-failed")]
    public void A_failed_start_is_explained(string log, string code) =>
        StartFailure.Explain(_settings, log).Code.ShouldBe(code);

    public void Dispose()
    {
        EmbeddedPostgres.Stop(_settings, evenIfUsed: true).GetAwaiter().GetResult();
        Directory.Delete(_settings.DataFolder, recursive: true);
    }

    private async Task WaitUntilGone()
    {
        for (var i = 0; i < 200 && PostmasterFile.AnybodyIn(_settings.Cluster); i++)
        {
            await Task.Delay(50);
        }
    }

    private static async Task Run(Db db, string sql)
    {
        await using var connection = await db.Connect();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> Ask(string address, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
