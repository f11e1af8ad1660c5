using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Platform.Duties;

internal static class DutySetup
{
    internal static IServiceCollection AddDuties(this IServiceCollection services) => services
        .AddSingleton<DutyBook>()
        .AddSingleton<DutyFilling>()
        .AddSingleton<DutyReader>()
        .AddSingleton<DutyActs>()
        .AddSingleton<DutyNotices>()
        .AddSingleton<DutyDay>();
}
