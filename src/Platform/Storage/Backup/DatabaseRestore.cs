using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Fatong.Platform.Files;
using Fatong.Platform.Ledger;
using Npgsql;

namespace Fatong.Platform.Storage.Backup;

/// <summary>Reads a backup into an empty database: the schema it was made with, its rows and files, then newer schema scripts.</summary>
public sealed class DatabaseRestore(Db db, IFileStore files, KeyRing keys, IReadOnlyList<SchemaScript> scripts)
{
    /// <summary>Restores everything; on a fault the database is left as empty as it was.</summary>
    /// <exception cref="StorageFault">The database is not empty (<c>restore-not-empty</c>), or the backup is damaged or made by a newer Fatong.</exception>
    public async Task<BackupManifest> Read(string path, IProgress<string>? progress = null, CancellationToken ct = default)
    {
        using var archive = OpenArchive(path);
        var manifest = await ReadManifest(archive, path, ct);
        var recorded = Recorded(manifest);
        await RefuseUnlessEmpty(ct);
        try
        {
            await new Migrator(db, recorded).Apply(ct);
            await Load(archive, manifest, progress, ct);
            await new Migrator(db, scripts).Apply(ct);
        }
        catch (Exception e) when (e is StorageFault or NpgsqlException or IOException or InvalidDataException or OperationCanceledException)
        {
            await Empty();
            throw e is StorageFault or OperationCanceledException
                ? e
                : new StorageFault("restore-failed", $"恢复失败，数据库已还原为空：{e.Message}", "用 fatong db status 检查数据库，换用另一份备份重试", e);
        }

        return manifest;
    }

    private static ZipArchive OpenArchive(string path)
    {
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StorageFault("backup-unreadable", $"读不了备份 {path}：{e.Message}", "检查文件路径；文件不完整时换用另一份备份", e);
        }
    }

    private static async Task<BackupManifest> ReadManifest(ZipArchive archive, string path, CancellationToken ct)
    {
        if (archive.GetEntry(BackupManifest.EntryName) is not { } entry)
        {
            throw new StorageFault("backup-unreadable", $"{path} 不是 Fatong 备份", "指明 fatong db backup 写出的文件");
        }

        await using var stream = await entry.OpenAsync(ct);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, BackupManifest.Json, ct);
        return manifest is { Format: BackupManifest.CurrentFormat }
            ? manifest
            : throw new StorageFault("backup-format", $"备份格式 {manifest?.Format} 不受支持", "用写出该备份的版本恢复");
    }

    /// <summary>The scripts the backup was made with; they must be here and unchanged.</summary>
    private List<SchemaScript> Recorded(BackupManifest manifest)
    {
        var here = scripts.ToDictionary(s => s.Name, StringComparer.Ordinal);
        foreach (var (name, hash) in manifest.Schema)
        {
            if (!here.TryGetValue(name, out var script) || !string.Equals(script.Sha256, hash, StringComparison.Ordinal))
            {
                throw new StorageFault("backup-schema", $"备份的表结构 {name} 与本程序不一致", "用写出该备份的版本或更新的版本恢复");
            }
        }

        return [.. manifest.Schema.Select(s => here[s.Name])];
    }

    private async Task RefuseUnlessEmpty(CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var tables = await Catalogue.Tables(connection, ct);
        if (tables.Count > 0 || (await Migrator.Applied(connection, ct)).Count > 0)
        {
            throw new StorageFault(
                "restore-not-empty",
                $"数据库不是空的（已有 {tables.Count} 张表），不能恢复",
                "另用一个新的数据目录（FATONG_DATA）或新建的空库（FATONG_DB）恢复，确认无误后再切换");
        }
    }

    private async Task Load(ZipArchive archive, BackupManifest manifest, IProgress<string>? progress, CancellationToken ct)
    {
        foreach (var key in manifest.Keys ?? [])
        {
            await PutBack(archive, key, ct);
        }

        progress?.Report("files");
        foreach (var entry in archive.Entries.Where(e => e.FullName.StartsWith("files/", StringComparison.Ordinal)))
        {
            var digest = FileDigest.Parse(entry.Name) ?? throw Damaged(entry.FullName);
            await using var content = await entry.OpenAsync(ct);
            await files.PutBack(digest, content, ct);
        }

        await using var connection = await db.Connect(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        List<(string Undo, string Redo)> bonds = [.. await Catalogue.ForeignKeys(connection, ct), .. await Catalogue.Triggers(connection, ct)];
        foreach (var (undo, _) in bonds)
        {
            await Catalogue.Run(connection, undo, ct);
        }

        await ClearSeeds(connection, manifest, ct);
        foreach (var table in manifest.Tables)
        {
            progress?.Report(table.Name);
            await LoadTable(archive, connection, table, ct);
        }

        foreach (var sequence in manifest.Sequences)
        {
            await using var command = new NpgsqlCommand("select setval($1::regclass, $2)", connection);
            command.Parameters.AddWithValue(sequence.Name);
            command.Parameters.AddWithValue(sequence.LastValue);
            await command.ExecuteNonQueryAsync(ct);
        }

        foreach (var (_, redo) in bonds)
        {
            await Catalogue.Run(connection, redo, ct);
        }

        await transaction.CommitAsync(ct);
        await Catalogue.Run(connection, "analyze", ct);
    }

    private async Task PutBack(ZipArchive archive, BackupKey key, CancellationToken ct)
    {
        var entry = archive.GetEntry("keys/" + key.Bureau) ?? throw Damaged("keys/" + key.Bureau);
        using var bytes = new MemoryStream();
        await using (var content = await entry.OpenAsync(ct))
        {
            await content.CopyToAsync(bytes, ct);
        }

        if (!string.Equals(Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), key.Sha256, StringComparison.Ordinal))
        {
            throw Damaged(entry.FullName);
        }

        keys.PutBack(key.Bureau, bytes.ToArray());
    }

    /// <summary>Rows that schema scripts put in are in the backup, too. What the manifest names must be there by just these names: it becomes SQL.</summary>
    private static async Task ClearSeeds(NpgsqlConnection connection, BackupManifest manifest, CancellationToken ct)
    {
        var known = (await Catalogue.Tables(connection, ct)).ToDictionary(t => t.Name, t => t.Columns, StringComparer.Ordinal);
        foreach (var table in manifest.Tables)
        {
            if (!known.TryGetValue(table.Name, out var columns) || table.Columns.Except(columns, StringComparer.Ordinal).Any())
            {
                throw Damaged("tables/" + table.Name);
            }

            await Catalogue.Run(connection, $"delete from {table.Name}", ct);
        }
    }

    private static async Task LoadTable(ZipArchive archive, NpgsqlConnection connection, BackupTable table, CancellationToken ct)
    {
        var entry = archive.GetEntry("tables/" + table.Name) ?? throw Damaged("tables/" + table.Name);
        (long Bytes, string Sha256) read;
        await using (var source = await entry.OpenAsync(ct))
        await using (var target = await connection.BeginRawBinaryCopyAsync($"copy {table.Name} ({string.Join(", ", table.Columns)}) from stdin (format binary)", ct))
        {
            read = await HashedCopy.Copy(source, target, ct);
        }

        if (read.Bytes != table.Bytes
            || !string.Equals(read.Sha256, table.Sha256, StringComparison.Ordinal)
            || await Catalogue.Count(connection, table.Name, ct) != table.Rows)
        {
            throw Damaged(entry.FullName);
        }
    }

    private async Task Empty()
    {
        await using var connection = await db.Connect(CancellationToken.None);
        await Catalogue.Run(connection, "drop schema public cascade; create schema public", CancellationToken.None);
    }

    private static StorageFault Damaged(string entry) =>
        new("backup-damaged", $"备份中的 {entry} 与清单不符，备份已损坏", "换用另一份备份；数据库没有改动");
}
