using System.Globalization;

namespace Fatong.Platform.Storage.Embedded;

/// <summary>What a running server writes into <c>postmaster.pid</c>.</summary>
internal sealed record PostmasterFile(int ProcessId, int Port, string SocketFolder)
{
    /// <summary>Null when absent or not yet complete.</summary>
    internal static PostmasterFile? Read(string cluster)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(PathIn(cluster));
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StorageFault("data-closed", $"无权读取数据库目录 {cluster}", "用建立该数据目录的账号运行", e);
        }

        return lines.Length >= 8
            && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
            && int.TryParse(lines[3], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new PostmasterFile(pid, port, lines[4])
            : null;
    }

    internal static string PathIn(string cluster) => Path.Combine(cluster, "postmaster.pid");

    /// <summary>True while any server process works in the folder: all of them make it their current folder.</summary>
    internal static bool AnybodyIn(string cluster)
    {
        if (!OperatingSystem.IsLinux())
        {
            return Read(cluster) is not null;
        }

        foreach (var process in Directory.EnumerateDirectories("/proc").Where(p => char.IsAsciiDigit(Path.GetFileName(p)[0])))
        {
            try
            {
                if (string.Equals(File.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName, cluster, StringComparison.Ordinal))
                {
                    return true;
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Gone meanwhile, or another account's: not ours.
            }
        }

        return false;
    }
}
