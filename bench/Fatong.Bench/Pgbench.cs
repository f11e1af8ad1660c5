using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Fatong.Bench;

/// <summary>pgbench of the machine, run over the database that is measured.</summary>
internal sealed class Pgbench(string program, string connectionString)
{
    /// <summary>The program in PATH or where Debian keeps it; null when there is none.</summary>
    public static Pgbench? Find(string connectionString)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).AsEnumerable();
        if (Directory.Exists("/usr/lib/postgresql"))
        {
            folders = folders.Concat(Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(f => Path.Combine(f, "bin")));
        }

        return folders.Select(f => Path.Combine(f, "pgbench")).FirstOrDefault(File.Exists) is { } found ? new(found, connectionString) : null;
    }

    /// <summary>Transactions a second of a script, prepared, each client as often as asked; no transaction may fail.</summary>
    public async Task<decimal> Rate(ActStatements statements, int clients, int each)
    {
        var (script, variables) = statements.ForPgbench();
        var file = Path.Combine(Path.GetTempPath(), $"fatong-{Environment.ProcessId}.pgbench");
        await File.WriteAllTextAsync(file, script);
        try
        {
            var to = new NpgsqlConnectionStringBuilder(connectionString);
            var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["PGPASSWORD"] = to.Password } };
            foreach (var argument in (string[])
                ["-n", "-M", "prepared", "-c", Number(clients), "-j", "2", "-t", Number(each), "-h", to.Host!, "-p", Number(to.Port), "-U", to.Username!, "-f", file])
            {
                start.ArgumentList.Add(argument);
            }

            foreach (var variable in variables)
            {
                start.ArgumentList.Add("-D");
                start.ArgumentList.Add(variable);
            }

            start.ArgumentList.Add(to.Database!);
            using var process = Process.Start(start)!;
            var said = process.StandardOutput.ReadToEndAsync();
            var wrong = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            var rate = (await said).Split('\n').FirstOrDefault(l => l.StartsWith("tps = ", StringComparison.Ordinal));
            return process.ExitCode == 0 && rate is not null
                ? decimal.Parse(rate.Split(' ')[2], CultureInfo.InvariantCulture)
                : throw new InvalidOperationException($"pgbench: {await wrong}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
