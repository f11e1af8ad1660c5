using Fatong.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Rooms.Governance;

/// <summary>The room of what the bureau owes and keeps for rule of law.</summary>
public static class GovernanceRoom
{
    public static Room Declaration { get; } = new("governance", "法治统筹")
    {
        Registers = [],
        Procedures = [],
        Indicators = [],
    };

    public static IServiceCollection AddGovernance(this IServiceCollection services) => services;
}
