// Opens fixture permits at sixteen at once against an embedded database, and prints each one that was acknowledged.
// A test kills this program, or the database under it. Usage: CrashHost DATA_FOLDER BUREAU PERSON UNIT FIRST COUNT
using System.Globalization;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform;
using Fatong.Platform.Matters;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Tests.Database.FixtureRoom;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

var unit = Guid.Parse(args[3]);
var actor = new Actor(args[1], Guid.Parse(args[2]), "李一", unit, [Roles.Officer], DataScope.Bureau, []);
var first = int.Parse(args[4], CultureInfo.InvariantCulture);
var count = int.Parse(args[5], CultureInfo.InvariantCulture);
await using var db = await Db.Open(new DbSettings(args[0]) { MaxConnections = 20 });
var house = new House([DirectoryRoom.Declaration, new("fixture", "演练") { Procedures = [PermitProcedure.Declaration] }]);
await using var services = new ServiceCollection().AddPlatform(db, house, TimeProvider.System).AddDirectory().BuildServiceProvider();
var acts = services.GetRequiredService<MatterActs>();
var today = services.GetRequiredService<Fatong.Kernel.Calendar.LegalClock>().Today;
var line = new Lock();
await Parallel.ForAsync(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, ct) =>
{
    var open = new OpenMatter(
        PermitProcedure.Declaration.Code, Facts.None.With(CommonFields.On, today).With(PermitProcedure.Name, $"第{i}件"), null,
        string.Create(CultureInfo.InvariantCulture, $"crash-{i}"));
    for (var attempt = 0; ; attempt++)
    {
        try
        {
            if (await acts.Open(actor, open, ct) is Outcome<ActResult>.Done done)
            {
                lock (line)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i} {done.Value.Matter} {done.Value.Number}"));
                    Console.Out.Flush();
                }
            }

            return;
        }
        catch (Exception e) when (attempt < 100 && e is NpgsqlException or StorageFault or IOException or ObjectDisposedException)
        {
            // The database is gone: the same key again, when it is back.
            await Task.Delay(200, ct);
        }
    }
});
