using System.ComponentModel;
using System.Diagnostics;

namespace Fatong.Platform.Storage.Embedded;

/// <summary>How a program ended and what it said on both channels.</summary>
internal sealed record ProgramRun(int ExitCode, string Output)
{
    internal bool Succeeded => ExitCode == 0;

    /// <summary>Runs a program to its end in the root folder, without the PG* variables of this process.</summary>
    /// <exception cref="StorageFault">The program cannot be started.</exception>
    internal static async Task<ProgramRun> Of(string program, IEnumerable<string> arguments, CancellationToken ct, string? input = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetPathRoot(Path.GetFullPath("."))!,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            if (input is not null)
            {
                await process.StandardInput.WriteAsync(input.AsMemory(), ct);
            }

            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(ct);
            var errors = process.StandardError.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            return new ProgramRun(process.ExitCode, (await output + await errors).Trim());
        }
        catch (Win32Exception e)
        {
            throw new StorageFault("program-missing", $"无法运行程序 {program}：{e.Message}", "确认该程序已安装且可执行", e);
        }
    }
}
