using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform;
using Fatong.Platform.Ledger;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Storage.Embedded;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Tests.Database.FixtureRoom;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Fatong.Tests.Database.Crash;

/// <summary>A durable embedded database of its own, and programs acting on it that may be killed.</summary>
internal sealed class CrashScene : IAsyncDisposable
{
    private const string Bureau = "990101";
    private static readonly Guid Unit = new("01890000-0000-7000-8000-000000000001");

    private readonly DbSettings settings = new(Directory.CreateTempSubdirectory("fatong-crash-").FullName);
    private readonly ConcurrentDictionary<int, string> acknowledged = new();
    private Guid officer;

    /// <summary>What the programs were told had been done: act, and the matter with its number.</summary>
    public IReadOnlyDictionary<int, string> Acknowledged => acknowledged;

    public EmbeddedSettings Server => EmbeddedSettings.From(settings);

    /// <summary>Makes the schema, the bureau and an officer, and leaves the database.</summary>
    public async Task Prepare()
    {
        await EmbeddedPostgres.Start(Server);
        await using var db = await Db.Open(settings);
        await new Migrator(db, SchemaScript.OfProduct()).Apply();
        await using var services = House(db);
        await services.GetRequiredService<Bureaus>().Add(new(Bureau, "云溪县交通运输局", "云交", "县级", "云溪县", null, "云溪县人民政府", "云溪县人民法院", true), default);
        var clerk = new Actor(Bureau, Unit, "系统", Unit, [Roles.Clerk], DataScope.Bureau, []);
        var staff = await services.GetRequiredService<RecordActs>().Enter(
            clerk, Staff.Declaration,
            Facts.None.With(Staff.Name, "李一").With(Staff.Number, "01").With(Staff.Unit, Unit).With(Staff.Kind, "civil").With(Staff.From, new DateOnly(2020, 1, 1)),
            default);
        officer = staff.Record!.Id;
    }

    /// <summary>Starts a program that takes acts <paramref name="first"/> to <paramref name="first"/> + <paramref name="count"/> - 1.</summary>
    public Process Act(int first, int count)
    {
        var host = Path.Combine(AppContext.BaseDirectory, "Fatong.Tests.CrashHost.dll");
        var process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [host, settings.DataFolder, Bureau, officer.ToString(), Unit.ToString(), first.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        process.OutputDataReceived += (_, line) =>
        {
            // A line that a killed program did not finish acknowledges nothing.
            if (line.Data?.Split(' ') is [var act, var matter, ['云', .., '号'] number])
            {
                acknowledged[int.Parse(act, CultureInfo.InvariantCulture)] = $"{matter} {number}";
            }
        };
        process.BeginOutputReadLine();
        return process;
    }

    /// <summary>Waits until so many acts were acknowledged, or the program has ended.</summary>
    public async Task Until(int count, Process process)
    {
        for (var i = 0; i < 6000 && acknowledged.Count < count && !process.HasExited; i++)
        {
            await Task.Delay(5);
        }

        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(count);
    }

    /// <summary>Kill -9 of the database server.</summary>
    public async Task KillDatabase()
    {
        var status = await EmbeddedPostgres.Status(Server);
        Process.GetProcessById(status.ProcessId!.Value).Kill();
    }

    /// <summary>Everything acknowledged is there once, numbers run from 1 without a gap, and the ledger verifies down to the rows.</summary>
    public async Task Examine()
    {
        await using var db = await Db.Open(settings);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        await using (var connection = await db.Connect())
        await using (var command = new NpgsqlCommand("select matter_id || ' ' || number from matter", connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                kept.Add(reader.GetString(0)).ShouldBeTrue();
            }
        }

        acknowledged.Values.Except(kept).ShouldBeEmpty("lost after being acknowledged");
        acknowledged.Values.Distinct().Count().ShouldBe(acknowledged.Count, "given twice");
        (await Ask(db, "select count(*) from number")).ShouldBe(kept.Count);
        (await Ask(db, "select count(*) from act_key")).ShouldBe(kept.Count);
        (await Ask(db, "select coalesce(max(serial), 0) - count(*) from number")).ShouldBe(0, "a gap");
        (await Ask(db, "select next - 1 from number_series")).ShouldBe(kept.Count);
        (await Ask(db, "select size from ledger_head")).ShouldBe(await Ask(db, "select count(*) from ledger_entry"));
        await using var services = House(db);
        var report = await services.GetRequiredService<LedgerAudit>().Verify(Bureau, deep: true, default);
        report.Differences.ShouldBeEmpty();
        report.Entries.ShouldBe(kept.Count + 1);
    }

    public async ValueTask DisposeAsync()
    {
        await EmbeddedPostgres.Stop(Server, evenIfUsed: true);
        Directory.Delete(settings.DataFolder, recursive: true);
    }

    private static ServiceProvider House(Db db) => new ServiceCollection()
        .AddPlatform(db, new House([DirectoryRoom.Declaration, new("fixture", "演练") { Procedures = [PermitProcedure.Declaration] }]), TimeProvider.System)
        .AddDirectory().BuildServiceProvider();

    private static async Task<long> Ask(Db db, string sql)
    {
        await using var connection = await db.Connect();
        await using var command = new NpgsqlCommand($"select ({sql})::bigint", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
