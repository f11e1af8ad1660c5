using System.Text;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Rendering;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Fatong.Tests.Database.Enforcement;

/// <summary>A paper as it lies in the database.</summary>
public sealed record KeptPaper(string Kind, int Version, string? Number, string Title, DateOnly On, string Code, PaperDocument Document)
{
    public string Text => PaperText.Of(Document);
}

/// <summary>A bureau with its office, parties and everyone a case needs.</summary>
public sealed class CaseHouse(TestServer server) : HouseFixture(server)
{
    public const string Company = "云溪县顺达运输有限公司";

    public const string Driver = "王大力";

    private readonly SemaphoreSlim once = new(1, 1);
    private WholeCase? whole;
    private int key;

    public Actor Reviewer { get; private set; } = null!;

    public Actor Host { get; private set; } = null!;

    public Actor Clerk { get; private set; } = null!;

    public Actor Archivist { get; private set; } = null!;

    public Guid Firm { get; private set; }

    public Guid Person { get; private set; }

    protected override IReadOnlyList<Room> Rooms => [EnforcementRoom.Declaration];

    protected override void Add(IServiceCollection services) => services.AddEnforcement();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Reviewer = Someone("周正", Roles.LegalReviewer);
        Host = Someone("郑明", Roles.HearingHost);
        Clerk = Someone("冯文", Roles.Clerk);
        Archivist = Someone("褚安", Roles.Archivist);
        await Enter(OfficeDetails.Declaration, Facts.None.With(OfficeDetails.Name, "综合行政执法大队").With(OfficeDetails.Address, "云溪县人民路8号")
            .With(OfficeDetails.Postcode, "990100").With(OfficeDetails.Contact, "李一").With(OfficeDetails.Phone, "0990-1234567").With(OfficeDetails.Bank, "云溪县农村信用社营业部")
            .With(OfficeDetails.Account, "6210001234500006").With(OfficeDetails.PublicAddress, "https://fz.yunxi.example").With(OfficeDetails.From, new DateOnly(2025, 1, 1)));
        Firm = await Enter(Parties.Declaration, Facts.None.With(Parties.Kind, "firm").With(Parties.Name, Company).With(Parties.CreditCode, "91110000600037341L")
            .With(Parties.Representative, "赵顺达").With(Parties.Address, "云溪县工业园区3号").With(Parties.Phone, "13800138000"));
        Person = await Enter(Parties.Declaration, Facts.None.With(Parties.Kind, "person").With(Parties.Name, Driver).With(Parties.IdCard, "11010519491231002X")
            .With(Parties.Address, "云溪县幸福路1号院2号楼").With(Parties.Phone, "13900139000"));
    }

    public async Task<Guid> Open(Actor actor, string procedure, DateOnly on, Facts values, Guid? parent = null, params Actor[] signers)
    {
        Clock.Set(on);
        var opened = Done(await Get<MatterActs>().Open(actor, new(procedure, values.With(CommonFields.On, on), parent, Key()), default));
        await Sign(opened, on, signers);
        return opened.Matter;
    }

    public async Task<ActResult> Take(Actor actor, Guid matter, StepId step, DateOnly on, Facts values, params Actor[] signers)
    {
        Clock.Set(on);
        var taken = Done(await Get<MatterActs>().Take(actor, new(matter, step, values.With(CommonFields.On, on), Key()), default));
        return await Sign(taken, on, signers) ?? taken;
    }

    /// <summary>The one whole case of this house, archived; what reads it does not change it.</summary>
    internal async Task<WholeCase> Whole()
    {
        await once.WaitAsync();
        try
        {
            if (whole is null)
            {
                whole = await new WholeCase(this).Investigated();
                await whole.Detained();
                await whole.Decided();
                await whole.Executed();
                await whole.Archived();
            }

            return whole;
        }
        finally
        {
            once.Release();
        }
    }

    public Facts Both => Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[Officer.Person, Second.Person]);

    /// <summary>Direct service of a paper on a receiver.</summary>
    public static Facts Served(Service service, string receiver, string relation = "本人") => Facts.None
        .With(service.Way, "direct").With(service.Place, "当事人住所").With(service.Server, "李一、王二").With(service.Receiver, receiver)
        .With(service.ReceiverRelation, relation).With(service.Receipt, (IReadOnlyList<string>)[new string('a', 64)]);

    public async Task<IReadOnlyList<KeptPaper>> Papers(Guid matter)
    {
        await using var connection = await Db.Connect(default);
        await using var command = new NpgsqlCommand(
            "select kind, version, number, title, issued_on, code, body from paper where matter_id = $1 order by act_seq, paper_id", connection)
        {
            Parameters = { new() { Value = matter } },
        };
        var papers = new List<KeptPaper>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            papers.Add(new(
                reader.GetString(0), reader.GetInt32(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetString(3), reader.GetFieldValue<DateOnly>(4),
                reader.GetString(5), PaperJson.FromBytes(Encoding.UTF8.GetBytes(reader.GetString(6)))));
        }

        if (Environment.GetEnvironmentVariable("FATONG_GALLERY") is { Length: > 0 } folder)
        {
            System.IO.Directory.CreateDirectory(folder);
            foreach (var (paper, i) in papers.Select((p, i) => (p, i)))
            {
                await File.WriteAllTextAsync(Path.Combine(folder, $"{i:00}-{paper.Kind}.html"), HtmlPaper.Render(paper.Document));
            }
        }

        return papers;
    }

    public async Task<Guid> Enter(Register register, Facts facts)
    {
        var result = await Get<RecordActs>().Enter(new Actor(Bureau, Guid.Empty, "系统", Officer.Unit, [Roles.Clerk, Roles.SystemAdmin], DataScope.Bureau, []), register, facts, default);
        result.Errors.ShouldBeEmpty();
        return result.Record!.Id;
    }

    public static ActResult Done(Outcome<ActResult> outcome) => outcome.ShouldBeOfType<Outcome<ActResult>.Done>(
        outcome is Outcome<ActResult>.Refused refused ? string.Join('\n', refused.Reasons) : "").Value;

    private async Task<ActResult?> Sign(ActResult act, DateOnly on, Actor[] signers)
    {
        ActResult? last = null;
        foreach (var signer in signers)
        {
            last = Done(await Get<MatterActs>().Sign(signer, new(act.Matter, act.Seq, true, $"同意。（{signer.Name}）", on, Key()), default));
        }

        return last;
    }

    private string Key() => $"k{++key}";

    private Actor Someone(string name, Role role) => new(Bureau, Guid.CreateVersion7(), name, Officer.Unit, [role], DataScope.Bureau, []);
}
