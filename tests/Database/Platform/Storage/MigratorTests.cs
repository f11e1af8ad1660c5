using Fatong.Platform.Storage;

namespace Fatong.Tests.Database.Platform.Storage;

public sealed class MigratorTests(TestServer server)
{
    private static readonly SchemaScript First = new("0001_test_first", "create table first (id int primary key);\ncreate table other (id int);");
    private static readonly SchemaScript Second = new("0002_test_second", "insert into first values (1);");

    [Fact]
    public async Task Scripts_are_applied_once_and_in_order()
    {
        await using var db = await Db.Open(await server.MakeEmptyDatabase("order"));

        (await new Migrator(db, [First]).Apply()).ShouldBe(["0001_test_first"]);
        (await new Migrator(db, [First, Second]).Apply()).ShouldBe(["0002_test_second"]);
        (await new Migrator(db, [First, Second]).Apply()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_changed_shipped_script_is_refused()
    {
        await using var db = await Db.Open(await server.MakeEmptyDatabase("changed"));
        await new Migrator(db, [First]).Apply();

        var fault = await Should.ThrowAsync<StorageFault>(() => new Migrator(db, [First with { Sql = First.Sql + "-- a note" }]).Apply());

        fault.Code.ShouldBe("schema-changed");
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await using var db = await Db.Open(await server.MakeEmptyDatabase("newer"));
        await new Migrator(db, [First, Second]).Apply();

        var fault = await Should.ThrowAsync<StorageFault>(() => new Migrator(db, [First]).Apply());

        fault.Code.ShouldBe("schema-newer");
    }

    [Fact]
    public async Task A_failing_script_leaves_nothing_behind()
    {
        await using var db = await Db.Open(await server.MakeEmptyDatabase("failing"));
        var broken = new SchemaScript("0002_test_broken", "create table half (id int); select no_such_function();");

        var fault = await Should.ThrowAsync<StorageFault>(() => new Migrator(db, [First, broken]).Apply());

        fault.Code.ShouldBe("schema-failed");
        await using var connection = await db.Connect();
        (await Migrator.Applied(connection)).Keys.ShouldBe(["0001_test_first"]);
        await using var command = new Npgsql.NpgsqlCommand("select to_regclass('half') is null", connection);
        (await command.ExecuteScalarAsync()).ShouldBe(true);
    }

    [Fact]
    public async Task Two_processes_that_migrate_at_once_do_it_once()
    {
        var settings = await server.MakeEmptyDatabase("atonce");
        await using var one = await Db.Open(settings);
        await using var two = await Db.Open(settings);

        var done = await Task.WhenAll(new Migrator(one, [First, Second]).Apply(), new Migrator(two, [First, Second]).Apply());

        done.Sum(names => names.Count).ShouldBe(2);
    }
}
