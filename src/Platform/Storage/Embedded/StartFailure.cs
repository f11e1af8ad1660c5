namespace Fatong.Platform.Storage.Embedded;

/// <summary>Turns what initdb or the server wrote on failing into a fault a person can act on.</summary>
internal static class StartFailure
{
    internal static bool PortInUse(string log) =>
        log.Contains("could not bind", StringComparison.Ordinal) || log.Contains("could not create any TCP/IP sockets", StringComparison.Ordinal);

    internal static StorageFault Explain(EmbeddedSettings settings, string log) => log switch
    {
        _ when Says(log, "No space left on device") =>
            new("disk-full", $"磁盘已满，数据库无法启动（{settings.DataFolder}）", "清理出至少 1 GB 空间后重新启动；数据未丢失"),
        _ when Says(log, "incompatible with server") =>
            new("data-version", $"数据目录 {settings.Cluster} 由另一大版本的 PostgreSQL 建立", "用原版本程序执行 fatong db backup，再在新版本的空库执行 fatong db restore"),
        _ when Says(log, "could not look up effective user ID") =>
            new("account-missing", "当前账号在系统账号表中没有登记，initdb 不能运行", "用有登记的账号运行"),
        _ when Says(log, "Permission denied") || Says(log, "has wrong ownership") || Says(log, "invalid permissions") =>
            new("data-closed", $"数据库程序无权使用数据目录 {settings.Cluster}：{LastLine(log)}", "用建立该数据目录的账号运行，或把目录属主改为该账号、权限改为 700"),
        _ when Says(log, "could not create shared memory segment") || Says(log, "Cannot allocate memory") =>
            new("memory", $"内存不足，数据库无法启动：{LastLine(log)}", "在数据目录的 database.conf 中调小 shared_buffers，或增加内存"),
        _ when Says(log, "error while loading shared libraries") =>
            new("binaries-broken", $"内置 PostgreSQL 缺少动态库：{LastLine(log)}", "重新执行 npm ci --ignore-scripts 和 node build/assets.mjs"),
        _ when Says(log, "could not locate a valid checkpoint record") || Says(log, "invalid checkpoint") || Says(log, "checksum") =>
            new("data-damaged", $"数据文件损坏：{LastLine(log)}", $"保留 {settings.Cluster} 原样，用最近的备份在新的数据目录执行 fatong db restore"),
        _ => new("start-failed", $"数据库启动失败：{LastLine(log)}", $"查看日志 {settings.Log}"),
    };

    private static bool Says(string log, string text) => log.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static string LastLine(string log)
    {
        var lines = log.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.FindLast(lines, l => l.Contains("FATAL", StringComparison.Ordinal) || l.Contains("PANIC", StringComparison.Ordinal) || l.Contains("error:", StringComparison.Ordinal))
            ?? lines.LastOrDefault()
            ?? "（没有输出）";
    }
}
