using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Duties;
using Fatong.Platform.Records;
using Fatong.Rooms.Directory;

namespace Fatong.Tests.Database.Duties;

/// <summary>The house with two squads and the duties of <see cref="Meetings"/>.</summary>
public class DutyFixture(TestServer server) : HouseFixture(server)
{
    public Guid First { get; private set; }

    public Guid Second2 { get; private set; }

    protected override IReadOnlyList<Room> Rooms => [Meetings.Room];

    public DutyReader Reader => Get<DutyReader>();

    public DutyActs Acts => Get<DutyActs>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Clock.Set(new(2026, 1, 5));
        First = await Squad("执法一中队", "01", new(2020, 1, 1));
        Second2 = await Squad("执法二中队", "02", new(2020, 1, 1));
        await Fill(2026);
    }

    public Task<DutyFilled> Fill(int year) => Get<DutyFilling>().Fill(Bureau, new(year, 1, 1), new(year, 12, 31), default);

    public async Task<Guid> Squad(string name, string code, DateOnly from)
    {
        var clerk = Officer with { Roles = [Roles.Clerk] };
        var entered = await Get<RecordActs>().Enter(clerk, Units.Declaration, Facts.None.With(Units.Name, name).With(Units.Code, code).With(Units.Kind, "enforcement").With(Units.From, from), default);
        entered.Errors.ShouldBeEmpty();
        return entered.Record!.Id;
    }

    public async Task<Fatong.Platform.Records.Record> Enter(Register register, Facts facts)
    {
        var entered = await Get<RecordActs>().Enter(Officer, register, facts, default);
        entered.Errors.ShouldBeEmpty();
        return entered.Record!;
    }

    public async Task<DutyLine> Line(string duty, string key, Guid? debtor = null) =>
        (await Reader.Read(Leader, new(Duty: duty), default)).Single(l => l.Occurrence.Key == key && (debtor is null || l.Occurrence.Debtor == debtor));
}
