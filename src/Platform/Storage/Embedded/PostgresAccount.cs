using System.Globalization;

namespace Fatong.Platform.Storage.Embedded;

/// <summary>The system account that runs PostgreSQL: this process's own, or an unprivileged one when this process is root.</summary>
/// <remarks>PostgreSQL refuses to run as root, so root steps down with <c>setpriv</c>.</remarks>
internal sealed class PostgresAccount
{
    private readonly IReadOnlyList<string> _prefix;
    private readonly string? _owner;

    private PostgresAccount(IReadOnlyList<string> prefix, string? owner)
    {
        _prefix = prefix;
        _owner = owner;
    }

    /// <exception cref="StorageFault">Root finds no account to step down to, or that account cannot reach the folders.</exception>
    internal static async Task<PostgresAccount> For(EmbeddedSettings settings, PostgresBinaries binaries, CancellationToken ct)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return new PostgresAccount([], owner: null);
        }

        var (uid, gid) = await Owner(settings.Cluster, ct) ?? Unprivileged();
        string[] down = ["--reuid", uid, "--regid", gid, "--clear-groups"];

        // Folders above may be closed to the account (a home folder of mode 700, say); then one capability lets it pass through.
        string[][] ways =
        [
            [.. down, "--bounding-set", "-all", "--inh-caps", "-all"],
            [.. down, "--inh-caps", "+dac_read_search", "--ambient-caps", "+dac_read_search"],
            [.. down, "--inh-caps", "+dac_override", "--ambient-caps", "+dac_override"],
        ];
        foreach (var way in ways)
        {
            var probe = await ProgramRun.Of("setpriv", [.. way, "--", "sh", "-c", "test -x \"$1\" && test -x \"$2\"", "sh", binaries.Postgres, settings.DataFolder], ct);
            if (probe.Succeeded)
            {
                return new PostgresAccount(["setpriv", .. way, "--"], $"{uid}:{gid}");
            }
        }

        throw new StorageFault(
            "folder-closed",
            $"以 root 运行时数据库改用账号 {uid} 启动，但该账号进不了 {settings.DataFolder} 或 {binaries.Folder}",
            "把数据目录和程序放到其他账号可进入的位置（逐级目录须有 x 权限），或改用普通账号运行");
    }

    internal Task<ProgramRun> Run(string program, IEnumerable<string> arguments, CancellationToken ct, string? input = null)
    {
        string[] all = [.. _prefix, program, .. arguments];
        return ProgramRun.Of(all[0], all[1..], ct, input);
    }

    /// <summary>Gives a file or a folder with all in it to the account.</summary>
    internal async Task TakeOver(string path, CancellationToken ct)
    {
        if (_owner is null)
        {
            return;
        }

        var run = await ProgramRun.Of("chown", ["-R", "-h", _owner, path], ct);
        if (!run.Succeeded)
        {
            throw new StorageFault("folder-owner", $"不能把 {path} 的属主改为 {_owner}：{run.Output}", "把数据目录放到本机文件系统上，或改用普通账号运行");
        }
    }

    private static async Task<(string Uid, string Gid)?> Owner(string path, CancellationToken ct)
    {
        if (!Directory.Exists(path))
        {
            return null;
        }

        var run = await ProgramRun.Of("stat", ["-c", "%u %g", path], ct);
        var parts = run.Output.Split(' ');
        return run.Succeeded && parts is [not "0", _] ? (parts[0], parts[1]) : null;
    }

    private static (string Uid, string Gid) Unprivileged()
    {
        var wanted = Environment.GetEnvironmentVariable("FATONG_PG_USER");
        string[] names = string.IsNullOrWhiteSpace(wanted) ? ["postgres", "nobody"] : [wanted];
        var accounts = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(f => f.Length > 3).ToList();
        foreach (var name in names)
        {
            var fields = accounts.Find(f => string.Equals(f[0], name, StringComparison.Ordinal));
            if (fields is not null && int.Parse(fields[2], CultureInfo.InvariantCulture) != 0)
            {
                return (fields[2], fields[3]);
            }
        }

        throw new StorageFault("account-missing", $"以 root 运行时需要一个普通账号来启动数据库，但系统中没有 {string.Join('、', names)}", "建立该账号，或用 FATONG_PG_USER 指明另一个普通账号");
    }
}
