using Fatong.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Rooms.Inspection;

/// <summary>The room of random inspections, hazards and what follows them.</summary>
public static class InspectionRoom
{
    public static Room Declaration { get; } = new("inspection", "监督检查")
    {
        Registers = [],
        Procedures = [],
        Indicators = [],
    };

    public static IServiceCollection AddInspection(this IServiceCollection services) => services;
}
