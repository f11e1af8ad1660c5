using Fatong.Kernel;
using Fatong.Rooms.Services.Lists;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Rooms.Services;

/// <summary>The room of power lists, service items and service matters.</summary>
public static class ServicesRoom
{
    public static Room Declaration { get; } = new("services", "政务服务")
    {
        Registers = [.. ListsGroup.Registers],
        Procedures = [],
        Indicators = [.. ListsGroup.Indicators],
        Duties = ListDuties.All,
    };

    public static IServiceCollection AddServices(this IServiceCollection services) => services
        .AddSingleton<CompareItems>()
        .AddSingleton<PowerRecords>();
}
