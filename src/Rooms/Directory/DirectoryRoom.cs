using Fatong.Kernel;
using Fatong.Platform.Matters;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Rooms.Directory;

/// <summary>Who and what the bureau deals with: units, staff, certificates, parties, vehicles, drivers.</summary>
public static class DirectoryRoom
{
    public static readonly Room Declaration = new("directory", "名录")
    {
        Registers =
        [
            Units.Declaration, Staff.Declaration, Certificates.Declaration, Parties.Declaration, Vehicles.Declaration, Drivers.Declaration,
        ],
    };

    public static IServiceCollection AddDirectory(this IServiceCollection services) =>
        services.AddSingleton<IQualifications, CertificateQualifications>();
}
