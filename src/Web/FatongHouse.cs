using Fatong.Kernel;
using Fatong.Platform;
using Fatong.Platform.Audit;
using Fatong.Platform.Identity;
using Fatong.Platform.Notices;
using Fatong.Platform.Publicity;
using Fatong.Platform.Storage;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Governance;
using Fatong.Rooms.Inspection;
using Fatong.Rooms.Reporting;
using Fatong.Rooms.Services;

namespace Fatong.Web;

/// <summary>All rooms of the product, by name. Pages, commands and tests build the same house from here.</summary>
public static class FatongHouse
{
    public static House Declaration { get; } = new(
    [
        DirectoryRoom.Declaration, EnforcementRoom.Declaration, GovernanceRoom.Declaration, InspectionRoom.Declaration, ServicesRoom.Declaration,
    ]);

    /// <summary>Everything below the web: platform, identity, rooms.</summary>
    public static IServiceCollection AddHouse(this IServiceCollection services, Db db, House house, TimeProvider time) => services
        .AddPlatform(db, house, time)
        .AddIdentity()
        .AddSingleton<ReadAudit>()
        .AddSingleton<AuditTrail>()
        .AddSingleton<LedgerPages>()
        .AddSingleton<PublicRegister>()
        .AddSingleton<Notices>()
        .AddDirectory()
        .AddEnforcement()
        .AddGovernance()
        .AddInspection()
        .AddServices()
        .AddReporting();

    /// <summary>The schema of the whole house.</summary>
    public static IReadOnlyList<SchemaScript> Schema() => SchemaScript.OfProduct();
}
