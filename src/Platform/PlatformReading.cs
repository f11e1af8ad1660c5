using Fatong.Platform.Duties;
using Fatong.Platform.Exchange;
using Fatong.Platform.Files;
using Fatong.Platform.Jobs;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Search;
using Fatong.Platform.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Platform;

/// <summary>Wires what pages, the API and commands read and exchange through.</summary>
public static class PlatformReading
{
    public static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddDuties()
        .AddSingleton<MatterReader>()
        .AddSingleton<Matters.Recheck.MatterRecheck>()
        .AddSingleton<RecordReader>()
        .AddSingleton<RecordTallies>()
        .AddSingleton<StockBook>()
        .AddSingleton<Backlinks>()
        .AddSingleton<GlobalSearch>()
        .AddSingleton<Drafts>()
        .AddSingleton<Figures.ScopedFigures>()
        .AddSingleton<BureauFiles>()
        .AddSingleton<JobBoard>()
        .AddSingleton<DailyRounds>()
        .AddSingleton<TableExport>()
        .AddSingleton<RegisterImport>()
        .AddSingleton<SignInSheet>()
        .AddSingleton<Api.RequestKeys>()
        .AddSingleton<Api.ApiTokens>();
}
