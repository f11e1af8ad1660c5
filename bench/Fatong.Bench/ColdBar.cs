using System.Diagnostics;

namespace Fatong.Bench;

/// <summary>From nothing to an answered query: an empty data folder, a new embedded database with the whole schema.</summary>
internal static class ColdBar
{
    public static async Task Run(string command)
    {
        var folder = Directory.CreateTempSubdirectory("fatong-cold-").FullName;
        try
        {
            var fresh = await Bar.Time(() => Call(command, folder, "db", "start"));
            await Call(command, folder, "db", "stop");
            var again = await Bar.Time(() => Call(command, folder, "db", "start"));
            Bar.Line("cold start, new database", Bar.Ms(fresh), "-", null, "<= 5 s", fresh <= 5_000);
            Bar.Line("cold start, existing database", Bar.Ms(again), "-", null, "<= 5 s", again <= 5_000);
        }
        finally
        {
            await Call(command, folder, "db", "stop");
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Call(string command, string folder, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [command, .. words]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["FATONG_DATA"] = folder;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        await output;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(await errors);
        }
    }
}
