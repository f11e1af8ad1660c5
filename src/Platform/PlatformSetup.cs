using Fatong.Kernel;
using Fatong.Kernel.Calendar;
using Fatong.Law.Calendar;
using Fatong.Platform.Bulk;
using Fatong.Platform.Figures;
using Fatong.Platform.Files;
using Fatong.Platform.Ledger;
using Fatong.Platform.Lists;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Platform;

/// <summary>Wires the platform: everything below the rooms.</summary>
public static class PlatformSetup
{
    public static IServiceCollection AddPlatform(this IServiceCollection services, Db db, House house, TimeProvider time) => services
        .AddSingleton(db)
        .AddSingleton(house)
        .AddSingleton(time)
        .AddSingleton(new LegalClock(time))
        .AddSingleton<IIdSource>(new ClockIds(time))
        .AddSingleton(OfficialCalendar.Instance)
        .AddSingleton<LedgerSuites>()
        .AddSingleton<Desk>()
        .AddSingleton<Bureaus>()
        .AddSingleton<NumberWords>()
        .AddSingleton<NumberBook>()
        .AddSingleton<MatterStore>()
        .AddSingleton<MatterViews>()
        .AddSingleton<ActEffects>()
        .AddSingleton<StepWorks>()
        .AddSingleton<MatterActs>()
        .AddSingleton<RecordStore>()
        .AddSingleton<RecordActs>()
        .AddSingleton<ComputedResults>()
        .AddSingleton<MatterList>()
        .AddSingleton<RecordList>()
        .AddSingleton(FileStores.Of(db.Settings))
        .AddSingleton(KeyRing.In(db.Settings))
        .AddSingleton<CaseCaster>()
        .AddSingleton<LedgerBook>()
        .AddSingleton<LedgerAudit>()
        .AddSingleton<FigureReader>()
        .AddSingleton<Figures.Own.OwnIndicators>()
        .AddSingleton<Snapshots>()
        .AddReading();
}
