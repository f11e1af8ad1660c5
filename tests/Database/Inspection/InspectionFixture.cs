using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Files;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Inspection;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Lists;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Tests.Database.Inspections;

/// <summary>A bureau with an approved item list, objects and inspectors.</summary>
public class InspectionFixture(TestServer server) : HouseFixture(server)
{
    public Actor Clerk { get; private set; } = null!;

    public Actor Supervisor { get; private set; } = null!;

    public Guid Item { get; private set; }

    /// <summary>An approved item that no plan of the tests names.</summary>
    public Guid Unplanned { get; private set; }

    public IReadOnlyList<Guid> Objects { get; private set; } = [];

    protected override IReadOnlyList<Room> Rooms => [InspectionRoom.Declaration, EnforcementRoom.Declaration];

    protected override void Add(IServiceCollection services) => services.AddInspection().AddEnforcement().AddSingleton<BureauFiles>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Clerk = Person("内勤", Roles.Clerk);
        Supervisor = Person("监督人", Roles.LegalReviewer);
        Item = await Listed("A1", "货运企业安全生产检查");
        Unplanned = await Listed("A2", "货运企业动态监控检查");
        Objects = await Firms(10);
        foreach (var (person, number) in new[] { (Officer, "P01"), (Second, "P02"), (Expired, "P03") })
        {
            await Enter(InspectorList.Declaration, Facts.None.With(InspectorList.Number, number).With(InspectorList.Name, person.Name).With(InspectorList.Staff, person.Person)
                .With(InspectorList.Leads, true).With(InspectorList.From, new DateOnly(2024, 1, 1)));
        }

        await Approve("inspection-item", "inspection-object", "inspector");
    }

    public Actor Person(string name, params Role[] roles) => new(Bureau, Guid.CreateVersion7(), name, Officer.Unit, roles, DataScope.Bureau, []);

    private Task<Guid> Listed(string number, string name) => Enter(
        ItemList.Declaration,
        Facts.None.With(ItemList.Number, number).With(ItemList.Name, name).With(ItemList.Trade, "freight").With(ItemList.Basis, "道路运输条例").With(ItemList.Subject, "交通运输综合行政执法大队")
            .With(ItemList.Content, "安全生产责任制\n车辆技术档案").With(ItemList.Way, "onsite").With(ItemList.From, new DateOnly(2024, 1, 1)));

    public async Task<Guid> Enter(Register register, Facts facts)
    {
        var entered = await Get<RecordActs>().Enter(Officer, register, facts, default);
        entered.Errors.ShouldBeEmpty();
        return entered.Record!.Id;
    }

    public async Task<IReadOnlyList<Guid>> Firms(int count, string trade = "freight", int first = 1)
    {
        var firms = new List<Guid>();
        for (var n = first; n < first + count; n++)
        {
            var party = await Enter(Parties.Declaration, Facts.None.With(Parties.Kind, "firm").With(Parties.Name, $"云溪县{trade}{n}号运输有限公司"));
            firms.Add(await Enter(ObjectList.Declaration, Facts.None.With(ObjectList.Number, $"{trade}-{n:000}").With(ObjectList.Name, $"云溪县{trade}{n}号运输有限公司").With(ObjectList.Party, party)
                .With(ObjectList.Trade, trade).With(ObjectList.Area, "城区").With(ObjectList.From, new DateOnly(2024, 1, 1))));
        }

        return firms;
    }

    /// <summary>Proposes and approves whatever waits in these lists.</summary>
    public async Task Approve(params string[] lists)
    {
        foreach (var list in lists)
        {
            var change = await Open(Clerk, ListChange.Definition, Facts.None.With(ListChange.Title, $"{list}调整").With(ListChange.List, list));
            await Take(Leader, change, ListChange.Definition, ListChange.Approve, Facts.None.With(ListChange.Verdict, "agree"));
        }
    }

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);

    public Task<Outcome<ActResult>> TryOpen(Actor actor, Procedure procedure, Facts facts, Guid? parent = null) =>
        Get<MatterActs>().Open(actor, new(procedure.Code, facts.With(CommonFields.On, Today), parent, Guid.CreateVersion7().ToString()), default);

    public Task<Outcome<ActResult>> TryTake(Actor actor, Guid matter, StepId step, Facts facts) =>
        Get<MatterActs>().Take(actor, new(matter, step, facts.With(CommonFields.On, Today), Guid.CreateVersion7().ToString()), default);

    public async Task<Guid> Open(Actor actor, Procedure procedure, Facts facts, Guid? parent = null, params Actor[] signers)
    {
        var done = (await TryOpen(actor, procedure, facts, parent)).ShouldBeOfType<Outcome<ActResult>.Done>(procedure.Opening.Name).Value;
        await Sign(done, procedure.Opening, signers);
        return done.Matter;
    }

    public async Task<ActResult> Take(Actor actor, Guid matter, Procedure procedure, StepId step, Facts facts, params Actor[] signers)
    {
        var outcome = await TryTake(actor, matter, step, facts);
        var done = outcome.ShouldBeOfType<Outcome<ActResult>.Done>($"{step}: {Reasons(outcome)}").Value;
        await Sign(done, procedure.Step(step), signers);
        return done;
    }

    public static string Reasons(Outcome<ActResult> outcome) => outcome is Outcome<ActResult>.Refused no ? string.Join('；', no.Reasons.Select(r => $"{r.Code} {r.Message}")) : "";

    public async Task<Matter> Load(Guid matter) => (await Get<MatterReader>().Find(Leader, matter, default))!;

    public byte[] File(string hash)
    {
        using var stream = Get<IFileStore>().Open(FileDigest.Parse(hash)!.Value);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A draw prepared by the officer, seeded by both parties.</summary>
    public Facts Draw(long count = 3) => Facts.None.With(InspectionDraw.Title, "一季度货运双随机").With(InspectionDraw.Item, Item).With(InspectionDraw.Joint, false)
        .With(InspectionDraw.Stratify, "none").With(InspectionDraw.Count, count).With(InspectionDraw.Weighted, false).With(InspectionDraw.MatchArea, false)
        .With(InspectionDraw.TeamSize, 2).With(InspectionDraw.VisitBy, Today.AddDays(20)).With(InspectionDraw.SeedKind, "two-party");

    private async Task Sign(ActResult done, Step step, Actor[] signers)
    {
        foreach (var role in step.Signed)
        {
            var signer = signers.First(s => s.Is(role));
            var signed = await Get<MatterActs>().Sign(signer, new(done.Matter, done.Seq, true, "同意", Today, Guid.CreateVersion7().ToString()), default);
            signed.ShouldBeOfType<Outcome<ActResult>.Done>(Reasons(signed));
        }
    }
}
