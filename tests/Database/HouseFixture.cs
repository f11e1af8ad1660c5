using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Tests.Database.FixtureRoom;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Tests.Database;

/// <summary>A clock that a test sets: legal noon of a day.</summary>
public sealed class SetClock(DateOnly day) : TimeProvider
{
    private DateTimeOffset now = At(day);

    public void Set(DateOnly day) => now = At(day);

    public override DateTimeOffset GetUtcNow() => now;

    private static DateTimeOffset At(DateOnly day) => new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8)).ToUniversalTime();
}

/// <summary>A bureau with three officers, a head and a leader in a house of the directory and a fixture room.</summary>
public class HouseFixture(TestServer server) : DatabaseFixture(server)
{
    public const string Bureau = "990101";

    public SetClock Clock { get; } = new(new(2026, 3, 2));

    public ServiceProvider Services { get; private set; } = null!;

    public Actor Officer { get; private set; } = null!;

    public Actor Second { get; private set; } = null!;

    /// <summary>An officer whose certificate has run out.</summary>
    public Actor Expired { get; private set; } = null!;

    public Actor Head { get; private set; } = null!;

    public Actor Leader { get; private set; } = null!;

    /// <summary>Rooms of the house besides the directory.</summary>
    protected virtual IReadOnlyList<Room> Rooms =>
    [
        new("fixture", "演练")
        {
            Registers = [VisitRegister.Declaration],
            Procedures = [PermitProcedure.Declaration],
            Indicators = [PermitsIndicator.Fees, PermitsIndicator.Visitors],
        },
    ];

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var services = new ServiceCollection();
        services.AddPlatform(Db, new House([DirectoryRoom.Declaration, .. Rooms]), Clock).AddDirectory();
        Add(services);
        Services = services.BuildServiceProvider();
        await Get<Bureaus>().Add(new(Bureau, "云溪县交通运输局", "云交", "县级", "云溪县", null, "云溪县人民政府", "云溪县人民法院", true), default);
        Officer = await Person("李一", "01", [Roles.Officer], new(2030, 1, 1));
        Second = await Person("王二", "02", [Roles.Officer], new(2030, 1, 1));
        Expired = await Person("赵三", "03", [Roles.Officer], new(2026, 2, 1));
        Head = await Person("钱四", "04", [Roles.UnitHead], null);
        Leader = await Person("孙五", "05", [Roles.Leader, Roles.UnitHead], null);
    }

    protected virtual void Add(IServiceCollection services)
    {
    }

    public override async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task<Actor> Person(string name, string number, IReadOnlyList<Role> roles, DateOnly? certified)
    {
        var unit = new Guid("01890000-0000-7000-8000-000000000001");
        var clerk = new Actor(Bureau, unit, "系统", unit, [Roles.Clerk], DataScope.Bureau, []);
        var acts = Get<RecordActs>();
        var staff = await acts.Enter(
            clerk, Staff.Declaration,
            Facts.None.With(Staff.Name, name).With(Staff.Number, number).With(Staff.Unit, unit).With(Staff.Kind, "civil").With(Staff.From, new DateOnly(2020, 1, 1)),
            default);
        staff.Errors.ShouldBeEmpty();
        if (certified is { } to)
        {
            var certificate = await acts.Enter(
                clerk, Certificates.Declaration,
                Facts.None.With(Certificates.Holder, staff.Record!.Id).With(Certificates.Number, $"99010100{number}")
                    .With(Certificates.Classes, (IReadOnlyList<string>)["road", "transport"]).With(Certificates.Area, "云溪县")
                    .With(Certificates.From, new DateOnly(2025, 2, 1)).With(Certificates.To, to),
                default);
            certificate.Errors.ShouldBeEmpty();
        }

        return new(Bureau, staff.Record!.Id, name, unit, roles, DataScope.Bureau, []);
    }
}
