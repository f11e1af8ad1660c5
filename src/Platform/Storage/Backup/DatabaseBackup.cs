using System.Data;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Fatong.Platform.Files;
using Fatong.Platform.Ledger;
using Npgsql;

namespace Fatong.Platform.Storage.Backup;

/// <summary>Writes a consistent backup: every table as of one instant, then the files and the keys of the ledger. Whoever holds it can sign: keep it as the keys are kept.</summary>
/// <remarks>Files are kept before the rows that name them, so the files taken after the snapshot include all it names.</remarks>
public sealed class DatabaseBackup(Db db, IFileStore files, KeyRing keys, TimeProvider time)
{
    /// <summary>Writes <paramref name="path"/> whole or not at all; an existing file is replaced.</summary>
    /// <param name="progress">Told the name of each table and of the file part as it begins.</param>
    public async Task<BackupManifest> Write(string path, IProgress<string>? progress = null, CancellationToken ct = default)
    {
        var half = path + ".part";
        try
        {
            BackupManifest manifest;
            await using (var stream = new FileStream(half, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                if (!OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(half, UnixFileMode.UserRead | UnixFileMode.UserWrite);
                }

                await using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
                {
                    manifest = await Fill(archive, progress, ct);
                }

                stream.Flush(flushToDisk: true);
            }

            File.Move(half, path, overwrite: true);
            return manifest;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageFault("backup-unwritable", $"备份没有写成 {path}：{e.Message}", "检查目标目录的空间和权限后重试", e);
        }
        finally
        {
            File.Delete(half);
        }
    }

    private async Task<BackupManifest> Fill(ZipArchive archive, IProgress<string>? progress, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        await Catalogue.Run(connection, "set transaction read only", ct);
        var at = time.GetUtcNow();
        var schema = await Migrator.Applied(connection, ct);
        var tables = new List<BackupTable>();
        foreach (var (name, columns) in await Catalogue.Tables(connection, ct))
        {
            progress?.Report(name);
            tables.Add(await WriteTable(archive, connection, name, columns, ct));
        }

        var sequences = await Catalogue.Sequences(connection, ct);
        await snapshot.CommitAsync(ct);
        progress?.Report("files");
        var manifest = new BackupManifest(
            BackupManifest.CurrentFormat,
            at,
            connection.PostgreSqlVersion.ToString(),
            [.. schema.Select(s => new BackupSchema(s.Key, s.Value))],
            tables,
            sequences,
            await WriteFiles(archive, ct),
            await WriteKeys(archive, ct));
        await using var entry = await archive.CreateEntry(BackupManifest.EntryName).OpenAsync(ct);
        await JsonSerializer.SerializeAsync(entry, manifest, BackupManifest.Json, ct);
        return manifest;
    }

    private static async Task<BackupTable> WriteTable(ZipArchive archive, NpgsqlConnection connection, string name, string[] columns, CancellationToken ct)
    {
        var rows = await Catalogue.Count(connection, name, ct);
        var entry = archive.CreateEntry("tables/" + name, CompressionLevel.Fastest);
        await using var target = await entry.OpenAsync(ct);
        await using var source = await connection.BeginRawBinaryCopyAsync($"copy (select {string.Join(", ", columns)} from {name}) to stdout (format binary)", ct);
        var (bytes, hash) = await HashedCopy.Copy(source, target, ct);
        return new BackupTable(name, columns, rows, bytes, hash);
    }

    private async Task<IReadOnlyList<BackupKey>> WriteKeys(ZipArchive archive, CancellationToken ct)
    {
        var written = new List<BackupKey>();
        foreach (var (bureau, key) in keys.All())
        {
            await using var target = await archive.CreateEntry("keys/" + bureau, CompressionLevel.NoCompression).OpenAsync(ct);
            await target.WriteAsync(key, ct);
            written.Add(new(bureau, Convert.ToHexStringLower(SHA256.HashData(key))));
        }

        return written;
    }

    private async Task<BackupFiles> WriteFiles(ZipArchive archive, CancellationToken ct)
    {
        long count = 0;
        long bytes = 0;
        foreach (var file in files.All())
        {
            await using var source = files.Open(file.Digest);
            await using var target = await archive.CreateEntry("files/" + file.Digest, CompressionLevel.NoCompression).OpenAsync(ct);
            var (size, hash) = await HashedCopy.Copy(source, target, ct);
            if (!string.Equals(hash, file.Digest.Hex, StringComparison.Ordinal))
            {
                throw new StorageFault("file-changed", $"文件库中的文件 {file.Digest} 已损坏", "先从较早的备份恢复该文件，再做备份");
            }

            count++;
            bytes += size;
        }

        return new BackupFiles(count, bytes);
    }
}
