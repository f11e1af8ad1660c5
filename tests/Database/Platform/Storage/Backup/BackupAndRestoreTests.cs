using System.IO.Compression;
using System.Text;
using Fatong.Kernel.Ledger;
using Fatong.Platform.Files;
using Fatong.Platform.Ledger;
using Fatong.Platform.Storage;
using Fatong.Platform.Storage.Backup;
using Npgsql;

namespace Fatong.Tests.Database.Platform.Storage.Backup;

public sealed class BackupAndRestoreTests(TestServer server) : IDisposable
{
    private static readonly SchemaScript Schema = new("0001_test_shapes", """
        create table party (id uuid primary key, name text not null, doubled int generated always as (n * 2) stored, n int not null);
        create table kase (
          id bigint generated always as identity primary key,
          party uuid references party,
          parent bigint references kase,
          filed date, at timestamptz, fine_fen bigint, facts jsonb, tags text[], raw bytea);
        create function frozen() returns trigger language plpgsql as $$ begin raise exception 'append only'; end $$;
        create trigger no_change before update or delete on kase for each row execute function frozen();
        insert into party (id, name, n) values ('00000000-0000-7000-8000-000000000001', '种子', 0);
        """);

    private static readonly SchemaScript Later = new("0002_test_later", "alter table party add column note text not null default '';");

    private readonly string _folder = Directory.CreateTempSubdirectory("fatong-backup-").FullName;

    private KeyRing Keys => new(Path.Combine(_folder, "keys"));

    private string File1 => Path.Combine(_folder, "one.zip");

    [Fact]
    public async Task A_restored_database_equals_the_one_backed_up()
    {
        await using var source = await Filled("source");
        var sourceFiles = new FolderFileStore(Path.Combine(_folder, "a"));
        var kept = (Capture.Stored)await sourceFiles.Keep(new MemoryStream(Encoding.UTF8.GetBytes("证据")), "a.txt", FileLimits.Documents);
        await using var target = await Db.Open(await server.MakeEmptyDatabase("target"));
        var targetFiles = new FolderFileStore(Path.Combine(_folder, "b"));

        var made = await new DatabaseBackup(source, sourceFiles, Keys, TimeProvider.System).Write(File1);
        await new DatabaseRestore(target, targetFiles, Keys, [Schema, Later]).Read(File1);

        made.Tables.Select(t => (t.Name, t.Rows)).ShouldBe([("public.kase", 501L), ("public.party", 2L)]);
        var contents = "select string_agg(k::text, '|' order by id) from kase k";
        (await Ask(target, contents)).ShouldBe(await Ask(source, contents));
        (await Ask(target, "select string_agg(concat_ws(',', id, name, doubled, n), '|' order by id) from party")).ShouldBe(
            await Ask(source, "select string_agg(concat_ws(',', id, name, doubled, n), '|' order by id) from party"));
        (await targetFiles.Verify(kept.File.Digest)).ShouldBe(FileCondition.Whole);

        // The schema is as alive as before: later scripts applied, foreign keys, triggers and sequences in force.
        await using var connection = await target.Connect();
        (await Migrator.Applied(connection)).Keys.ShouldBe(["0001_test_shapes", "0002_test_later"]);
        (await Ask(target, "insert into kase (filed) values ('2026-01-05') returning id")).ShouldBe(502L);
        (await Should.ThrowAsync<PostgresException>(() => Ask(target, "delete from kase"))).MessageText.ShouldBe("append only");
        (await Should.ThrowAsync<PostgresException>(() => Ask(target, "insert into kase (parent) values (9999)"))).SqlState.ShouldBe(PostgresErrorCodes.ForeignKeyViolation);
    }

    [Fact]
    public async Task A_database_with_tables_is_not_overwritten()
    {
        await using var source = await Filled("full");
        var files = new FolderFileStore(Path.Combine(_folder, "a"));
        await new DatabaseBackup(source, files, Keys, TimeProvider.System).Write(File1);

        var fault = await Should.ThrowAsync<StorageFault>(() => new DatabaseRestore(source, files, Keys, [Schema]).Read(File1));

        fault.Code.ShouldBe("restore-not-empty");
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_leaves_the_database_empty()
    {
        await using var source = await Filled("damaged");
        var files = new FolderFileStore(Path.Combine(_folder, "a"));
        await new DatabaseBackup(source, files, Keys, TimeProvider.System).Write(File1);
        using (var archive = ZipFile.Open(File1, ZipArchiveMode.Update))
        {
            // A valid table stream without its rows.
            var entry = archive.GetEntry("tables/public.party")!;
            var bytes = new byte[entry.Length];
            await using var stream = entry.Open();
            await stream.ReadExactlyAsync(bytes);
            stream.SetLength(0);
            await stream.WriteAsync((byte[])[.. bytes[..19], 0xFF, 0xFF]);
        }

        await using var target = await Db.Open(await server.MakeEmptyDatabase("damagedt"));
        var fault = await Should.ThrowAsync<StorageFault>(() => new DatabaseRestore(target, files, Keys, [Schema]).Read(File1));

        fault.Code.ShouldBe("backup-damaged");
        (await Ask(target, "select count(*) from pg_tables where schemaname = 'public'")).ShouldBe(0L);
        await new DatabaseBackup(source, files, Keys, TimeProvider.System).Write(File1);
        await new DatabaseRestore(target, files, Keys, [Schema]).Read(File1);
        (await Ask(target, "select count(*) from kase")).ShouldBe(501L);
    }

    [Fact]
    public async Task A_backup_of_another_schema_is_refused()
    {
        await using var source = await Filled("schema");
        var files = new FolderFileStore(Path.Combine(_folder, "a"));
        await new DatabaseBackup(source, files, Keys, TimeProvider.System).Write(File1);
        await using var target = await Db.Open(await server.MakeEmptyDatabase("schemat"));

        var fault = await Should.ThrowAsync<StorageFault>(() => new DatabaseRestore(target, files, Keys, [Schema with { Sql = "select 1" }]).Read(File1));

        fault.Code.ShouldBe("backup-schema");
    }

    [Fact]
    public async Task The_whole_product_schema_survives_backup_and_restore()
    {
        await using var source = await Db.Open(await server.MakeDatabase("product"));
        await using var target = await Db.Open(await server.MakeEmptyDatabase("productt"));
        var files = new FolderFileStore(Path.Combine(_folder, "a"));

        var manifest = await new DatabaseBackup(source, files, Keys, TimeProvider.System).Write(File1);
        await new DatabaseRestore(target, files, Keys, SchemaScript.OfProduct()).Read(File1);

        var overview = await DatabaseOverview.Of(target);
        overview.Tables.Select(t => (t.Name, t.Rows)).ShouldBe(manifest.Tables.Select(t => (t.Name, t.Rows)));
        overview.Migrations.ShouldBe(SchemaScript.OfProduct().Select(s => s.Name));
    }

    [Fact]
    public async Task What_was_signed_before_is_checked_and_signed_on_after_a_restore()
    {
        await using var source = await Filled("keys");
        var files = new FolderFileStore(Path.Combine(_folder, "a"));
        var key = Keys.Signer("990101", PlatformSuite.Instance).Key.ToString();
        var made = await new DatabaseBackup(source, files, Keys, TimeProvider.System).Write(File1);
        made.Keys.ShouldNotBeNull().ShouldHaveSingleItem().Bureau.ShouldBe("990101");

        await using var target = await Db.Open(await server.MakeEmptyDatabase("keyst"));
        var elsewhere = new KeyRing(Path.Combine(_folder, "elsewhere"));
        await new DatabaseRestore(target, files, elsewhere, [Schema]).Read(File1);
        elsewhere.Signer("990101", PlatformSuite.Instance).Key.ToString().ShouldBe(key);

        await using var other = await Db.Open(await server.MakeEmptyDatabase("keyso"));
        var foreign = new KeyRing(Path.Combine(_folder, "foreign"));
        foreign.Signer("990101", PlatformSuite.Instance).Key.ToString().ShouldNotBe(key);
        (await Should.ThrowAsync<StorageFault>(() => new DatabaseRestore(other, files, foreign, [Schema]).Read(File1))).Code.ShouldBe("key-differs");
        (await Ask(other, "select count(*) from information_schema.tables where table_schema = 'public'")).ShouldBe(0L);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<Db> Filled(string hint)
    {
        var db = await Db.Open(await server.MakeEmptyDatabase(hint));
        await new Migrator(db, [Schema]).Apply();
        await Ask(db, """
            insert into party (id, name, n) values ('00000000-0000-7000-8000-000000000002', '某运输公司', 21);
            insert into kase (party, filed, at, fine_fen, facts, tags, raw)
            select '00000000-0000-7000-8000-000000000002', date '2026-01-01' + i, timestamptz '2026-01-01 08:00+08' + i * interval '1 hour',
                   i * 100, jsonb_build_object('序号', i), array['超限', i::text], decode(md5(i::text), 'hex')
            from generate_series(1, 500) i;
            insert into kase (parent) values (1);
            """);
        return db;
    }

    private static async Task<object?> Ask(Db db, string sql)
    {
        await using var connection = await db.Connect();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
