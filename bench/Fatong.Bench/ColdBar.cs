using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Fatong.Bench;

/// <summary>From the start of the command to the first page: with an empty data folder (new database, whole schema), and with the one then made.</summary>
internal static class ColdBar
{
    public static async Task Run(string command)
    {
        var folder = Directory.CreateTempSubdirectory("fatong-cold-").FullName;
        try
        {
            var fresh = await FirstPage(command, folder);
            var again = decimal.MaxValue;
            for (var round = 0; round < 3; round++)
            {
                again = Math.Min(again, await FirstPage(command, folder));
            }

            Bar.Line("cold start to page, new database", Bar.Ms(fresh), "-", null, "<= 5 s", fresh <= 5_000);
            Bar.Line("cold start to page, existing", Bar.Ms(again), "-", null, "<= 5 s", again <= 5_000);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<decimal> FirstPage(string command, string folder)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var since = Stopwatch.GetTimestamp();
        using var process = Start(command, folder, "serve", "--urls", address);
        using var http = new HttpClient { BaseAddress = new(address) };
        try
        {
            while (!await Answers(http))
            {
                if (process.HasExited)
                {
                    throw new InvalidOperationException($"serve ended with {process.ExitCode}.");
                }

                await Task.Delay(10);
            }

            return Bar.Since(since);
        }
        finally
        {
            using var stop = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<bool> Answers(HttpClient http)
    {
        try
        {
            return (await http.GetAsync("/sign-in")).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Process Start(string command, string folder, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [command, .. words]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["FATONG_DATA"] = folder;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
