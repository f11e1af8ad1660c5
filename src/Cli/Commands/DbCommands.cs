using System.CommandLine;
using Fatong.Platform.Files;
using Fatong.Platform.Ledger;
using Fatong.Platform.Storage;
using Fatong.Platform.Storage.Backup;
using Fatong.Platform.Storage.Embedded;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong db start|stop|status|backup|restore</c>.</summary>
internal static class DbCommands
{
    private static readonly Option<bool> AsJson = new("--json") { Description = "以 JSON 输出结果" };
    private static readonly Option<bool> Force = new("--force") { Description = "即使有其他进程在使用也停止" };
    private static readonly Argument<FileInfo> BackupFile = new("FILE") { Description = "备份文件" };

    internal static Command Build()
    {
        var start = new Command("start", "启动内置数据库并保持运行，建好表结构") { AsJson };
        start.SetAction((parse, ct) => Start(parse.GetValue(AsJson), ct));
        var stop = new Command("stop", "停止内置数据库") { Force };
        stop.SetAction((parse, ct) => Stop(parse.GetValue(Force), ct));
        var status = new Command("status", "显示数据库的版本、大小、表结构版本和各表行数") { AsJson };
        status.SetAction((parse, ct) => Status(parse.GetValue(AsJson), ct));
        var backup = new Command("backup", "把数据库和文件库写成一个备份文件") { BackupFile, AsJson };
        backup.SetAction((parse, ct) => Backup(parse.GetRequiredValue(BackupFile), parse.GetValue(AsJson), ct));
        var restore = new Command("restore", "把备份恢复到空数据库") { BackupFile, AsJson };
        restore.SetAction((parse, ct) => Restore(parse.GetRequiredValue(BackupFile), parse.GetValue(AsJson), ct));
        return new Command("db", "数据库") { start, stop, status, backup, restore };
    }

    private static async Task<int> Start(bool json, CancellationToken ct)
    {
        var settings = DbSettings.FromEnvironment();
        if (settings.ConnectionString is null)
        {
            await EmbeddedPostgres.Start(EmbeddedSettings.From(settings), ct);
        }

        await using (var db = await Db.Open(settings, ct))
        {
            foreach (var name in await new Migrator(db, SchemaScript.OfProduct()).Apply(ct))
            {
                Output.Message($"已执行建表脚本 {name}");
            }
        }

        return await Status(json, ct);
    }

    private static async Task<int> Stop(bool force, CancellationToken ct)
    {
        var settings = DbSettings.FromEnvironment();
        if (settings.ConnectionString is not null)
        {
            Output.Message("FATONG_DB 指定的外部数据库不由 Fatong 启停。");
            return ExitCode.Refused;
        }

        if (!await EmbeddedPostgres.Stop(EmbeddedSettings.From(settings), force, ct))
        {
            Output.Message("仍有 Fatong 进程在使用数据库，未停止；先停下它们，或加 --force。");
            return ExitCode.Refused;
        }

        Output.Message("数据库已停止。");
        return ExitCode.Done;
    }

    private static async Task<int> Status(bool json, CancellationToken ct)
    {
        var settings = DbSettings.FromEnvironment();
        var server = settings.ConnectionString is null ? await EmbeddedPostgres.Status(EmbeddedSettings.From(settings), ct) : null;
        DatabaseOverview? overview = null;
        if (server is null or { Running: true })
        {
            await using var db = await Db.Open(settings, ct);
            overview = await DatabaseOverview.Of(db, ct);
        }

        if (json)
        {
            Output.Json(new { server, database = overview });
        }
        else
        {
            Describe(server, overview);
        }

        return server is null or { Running: true } ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Describe(EmbeddedStatus? server, DatabaseOverview? overview)
    {
        if (server is not null)
        {
            Output.Line($"内置数据库：{(server.Running ? $"运行中（进程 {server.ProcessId}，端口 {server.Port}）" : server.Made ? "已停止" : "尚未建立")}");
            Output.Line($"数据目录：{server.DataFolder}");
        }

        if (overview is null)
        {
            return;
        }

        Output.Line($"PostgreSQL {overview.Version}，数据库 {overview.Database}，{Output.Size(overview.Bytes)}");
        Output.Line($"表结构：{overview.Migrations.Count} 个脚本，最新 {overview.Migrations.LastOrDefault() ?? "（无）"}");
        foreach (var table in overview.Tables)
        {
            Output.Line($"{table.Rows,12}{(table.Exact ? " " : "约")} 行  {Output.Size(table.Bytes),10}  {table.Name}");
        }
    }

    private static async Task<int> Backup(FileInfo file, bool json, CancellationToken ct)
    {
        var settings = DbSettings.FromEnvironment();
        await using var db = await Db.Open(settings, ct);
        var manifest = await new DatabaseBackup(db, FileStores.Of(settings), KeyRing.In(settings), TimeProvider.System).Write(file.FullName, Output.Steps("备份"), ct);
        file.Refresh();
        Tell(json, $"已备份到 {file.FullName}（{Output.Size(file.Length)}）", file, manifest);
        return ExitCode.Done;
    }

    private static async Task<int> Restore(FileInfo file, bool json, CancellationToken ct)
    {
        if (!file.Exists)
        {
            Output.Message($"没有这个文件：{file.FullName}");
            return ExitCode.BadUsage;
        }

        var settings = DbSettings.FromEnvironment();
        await using var db = await Db.Open(settings, ct);
        try
        {
            var manifest = await new DatabaseRestore(db, FileStores.Of(settings), KeyRing.In(settings), SchemaScript.OfProduct()).Read(file.FullName, Output.Steps("恢复"), ct);
            Tell(json, $"已从 {file.FullName} 恢复", file, manifest);
            return ExitCode.Done;
        }
        catch (StorageFault fault) when (fault.Code is "restore-not-empty")
        {
            Output.Message(fault.Message);
            return ExitCode.Refused;
        }
    }

    private static void Tell(bool json, string done, FileInfo file, BackupManifest manifest)
    {
        if (json)
        {
            Output.Json(new { file = file.FullName, manifest });
            return;
        }

        Output.Line($"{done}：{manifest.Tables.Count} 张表，{manifest.Tables.Sum(t => t.Rows)} 行，{manifest.Files.Count} 个文件。");
    }
}
