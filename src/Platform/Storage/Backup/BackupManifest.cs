using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Fatong.Platform.Storage.Backup;

/// <summary>What a backup says of itself: the last entry of its archive, <c>manifest.json</c>.</summary>
/// <param name="MadeAt">The instant of the snapshot.</param>
/// <param name="Server">The PostgreSQL version it was taken from.</param>
/// <param name="Schema">The applied schema scripts, in order.</param>
/// <param name="Keys">The keys that sign checkpoints, each in the entry <c>keys/BUREAU</c>; null in backups of before they were kept.</param>
/// <param name="Files">The number of files and their bytes; each entry is named by its hash.</param>
public sealed record BackupManifest(
    string Format,
    DateTimeOffset MadeAt,
    string Server,
    IReadOnlyList<BackupSchema> Schema,
    IReadOnlyList<BackupTable> Tables,
    IReadOnlyList<BackupSequence> Sequences,
    BackupFiles Files,
    IReadOnlyList<BackupKey>? Keys = null)
{
    internal const string CurrentFormat = "fatong-backup-1";
    internal const string EntryName = "manifest.json";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}

public sealed record BackupSchema(string Name, string Sha256);

/// <summary>One table: binary COPY data in the archive entry <c>tables/NAME</c>.</summary>
/// <param name="Name">With its schema, quoted where needed.</param>
/// <param name="Sha256">Of the uncompressed entry.</param>
public sealed record BackupTable(string Name, IReadOnlyList<string> Columns, long Rows, long Bytes, string Sha256);

public sealed record BackupSequence(string Name, long LastValue);

public sealed record BackupFiles(long Count, long Bytes);

/// <param name="Sha256">Of the key (PKCS #8).</param>
public sealed record BackupKey(string Bureau, string Sha256);
