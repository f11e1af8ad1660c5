using Fatong.Kernel.Procedures;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Cli;

/// <summary>The house over an open, migrated database, for commands.</summary>
internal sealed class ProductHouse : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly bool ownsDb;

    private ProductHouse(Db db, ServiceProvider services, bool ownsDb)
    {
        Db = db;
        this.services = services;
        this.ownsDb = ownsDb;
    }

    public Db Db { get; }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Opens the database of the environment and brings its schema up to date.</summary>
    public static async Task<ProductHouse> Open(CancellationToken ct) =>
        Over(await Migrated(DbSettings.FromEnvironment(), ct), TimeProvider.System);

    /// <summary>For loads that can be repeated: a clock of their own, and commits that do not wait for the disk.</summary>
    public static async Task<ProductHouse> OpenRelaxed(TimeProvider time, CancellationToken ct) =>
        Over(await Migrated(DbSettings.FromEnvironment() with { Relaxed = true }, ct), time);

    /// <summary>The house over a database that the caller opened; disposing the house closes it.</summary>
    public static ProductHouse Over(Db db, TimeProvider time) =>
        new(db, Services(db, time), ownsDb: true);

    /// <summary>The house over a database that stays open when the house is disposed.</summary>
    public static ProductHouse Beside(Db db) => new(db, Services(db, TimeProvider.System), ownsDb: false);

    public static async Task<Db> Migrated(DbSettings settings, CancellationToken ct)
    {
        var db = await Db.Open(settings, ct);
        try
        {
            await new Migrator(db, FatongHouse.Schema()).Apply(ct);
            return db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>The bureau, or a message and null when there is none.</summary>
    public async Task<Bureau?> Bureau(string code, CancellationToken ct)
    {
        var bureau = await Get<Bureaus>().Find(code, ct);
        if (bureau is null)
        {
            var known = await Get<Bureaus>().All(ct);
            Output.Message($"没有机关“{code}”。{(known.Count == 0 ? "数据库里还没有机关，可先运行 fatong demo load。" : $"现有：{string.Join('、', known.Select(b => $"{b.Code}（{b.Name}）"))}")}");
        }

        return bureau;
    }

    /// <summary>The person who works at the command line, in the name of the bureau's system.</summary>
    public static Actor Operator(string bureau) =>
        new(bureau, Guid.Empty, "命令行", Guid.Empty, [Roles.Writer, Roles.Clerk], DataScope.Bureau, []);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (ownsDb)
        {
            await Db.DisposeAsync();
        }
    }

    private static ServiceProvider Services(Db db, TimeProvider time)
    {
        // The container must not dispose the database: whoever opened it does.
        return new ServiceCollection().AddHouse(db, FatongHouse.Declaration, time).BuildServiceProvider();
    }
}
