using System.Text;
using Fatong.Cli.Demo;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Figures;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Rendering;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Governance;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Fatong.Tests.Database.Governance;

/// <summary>A bureau with the people who prepare, review and decide. Required answers that a test does not give are filled in plainly.</summary>
public sealed class GovernanceHouse(TestServer server) : HouseFixture(server)
{
    private static readonly string Scan = new('a', 64);
    private int key;

    public Actor Handler { get; private set; } = null!;

    public Actor Reviewer { get; private set; } = null!;

    public Actor Clerk { get; private set; } = null!;

    public Actor Director { get; private set; } = null!;

    public Actor Deputy { get; private set; } = null!;

    public Actor Archivist { get; private set; } = null!;

    /// <summary>Members of the leading group; the first is the head.</summary>
    public IReadOnlyList<Guid> Members { get; private set; } = [];

    protected override IReadOnlyList<Room> Rooms => [EnforcementRoom.Declaration, GovernanceRoom.Declaration];

    protected override void Add(IServiceCollection services) => services.AddEnforcement().AddGovernance();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Handler = await Someone("韩承", "31", Roles.Handler);
        Reviewer = await Someone("周正", "32", Roles.LegalReviewer);
        Clerk = await Someone("冯文", "33", Roles.Clerk);
        Director = await Someone("陆局", "34", Roles.Head, Roles.Leader);
        Deputy = await Someone("高副", "35", Roles.Leader, Roles.UnitHead);
        Archivist = await Someone("褚安", "36", Roles.Archivist);
        Members = [Director.Person, Deputy.Person, (await Someone("何副", "37", Roles.Leader)).Person, (await Someone("吕副", "38", Roles.Leader)).Person];
    }

    public Actor Member(int index) => new(Bureau, Members[index], $"成员{index}", Officer.Unit, [Roles.Leader], DataScope.Bureau, []);

    public async Task<Guid> Open(Actor actor, Procedure procedure, DateOnly on, Facts values, params Actor[] signers) =>
        (await Open(actor, procedure, on, values, null, signers)).Matter;

    public async Task<ActResult> Open(Actor actor, Procedure procedure, DateOnly on, Facts values, Guid? parent, params Actor[] signers)
    {
        Clock.Set(on);
        var done = Done(await Get<MatterActs>().Open(actor, new(procedure.Code, DemoForms.Fill(procedure.Opening, on, values, Scan), parent, Key()), default));
        return await Sign(done, on, signers);
    }

    public async Task<ActResult> Take(Actor actor, Procedure procedure, Guid matter, StepId step, DateOnly on, Facts values, params Actor[] signers) =>
        await Sign(Done(await Try(actor, procedure, matter, step, on, values)), on, signers);

    public async Task<Outcome<ActResult>> Try(Actor actor, Procedure procedure, Guid matter, StepId step, DateOnly on, Facts values)
    {
        Clock.Set(on);
        return await Get<MatterActs>().Take(actor, new(matter, step, DemoForms.Fill(procedure.Step(step), on, values, Scan), Key()), default);
    }

    /// <summary>Tries what the law refuses and gives the codes of the reasons.</summary>
    public async Task<IReadOnlyList<string>> Refused(Actor actor, Procedure procedure, Guid matter, StepId step, DateOnly on, Facts values)
    {
        var outcome = await Try(actor, procedure, matter, step, on, values);
        return [.. outcome.ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons.Select(r => r.Code)];
    }

    /// <summary>Tries to open what the law refuses and gives the codes of the reasons.</summary>
    public async Task<IReadOnlyList<string>> RefusedOpening(Actor actor, Procedure procedure, DateOnly on, Facts values)
    {
        Clock.Set(on);
        var outcome = await Get<MatterActs>().Open(actor, new(procedure.Code, DemoForms.Fill(procedure.Opening, on, values, Scan), null, Key()), default);
        return [.. outcome.ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons.Select(r => r.Code)];
    }

    public async Task<Matter> Matter(Guid id) => (await Get<MatterReader>().Find(Director, id, default)).ShouldNotBeNull();

    /// <summary>The matters behind a figure of the year 2026.</summary>
    public async Task<IReadOnlyList<Guid>> Counted(Indicator indicator)
    {
        var figure = await Get<FigureReader>().Read(Bureau, indicator, FigurePeriod.Year(2026), null, default);
        return [.. figure.Evidence.Select(e => e.Id)];
    }

    /// <summary>Title and text of the papers of a matter, oldest first; FATONG_GALLERY=folder keeps them as pages.</summary>
    public async Task<IReadOnlyList<(string Title, string? Number, string Text)>> Papers(Guid matter)
    {
        await using var connection = await Db.Connect(default);
        await using var command = new NpgsqlCommand("select title, number, body, kind from paper where matter_id = $1 order by act_seq, paper_id", connection)
        {
            Parameters = { new() { Value = matter } },
        };
        var papers = new List<(string, string?, string)>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var document = PaperJson.FromBytes(Encoding.UTF8.GetBytes(reader.GetString(2)));
            papers.Add((reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1), PaperText.Of(document)));
            if (Environment.GetEnvironmentVariable("FATONG_GALLERY") is { Length: > 0 } folder)
            {
                System.IO.Directory.CreateDirectory(folder);
                await File.WriteAllTextAsync(Path.Combine(folder, $"{reader.GetString(3)}.html"), HtmlPaper.Render(document));
            }
        }

        return papers;
    }

    public async Task<Actor> Someone(string name, string number, params Role[] roles)
    {
        var unit = Officer.Unit;
        var entered = await Get<RecordActs>().Enter(
            new Actor(Bureau, unit, "系统", unit, [Roles.Clerk], DataScope.Bureau, []), Staff.Declaration,
            Facts.None.With(Staff.Name, name).With(Staff.Number, number).With(Staff.Unit, unit).With(Staff.Kind, "civil").With(Staff.From, new DateOnly(2020, 1, 1)),
            default);
        entered.Errors.ShouldBeEmpty();
        return new(Bureau, entered.Record!.Id, name, unit, roles, DataScope.Bureau, []);
    }

    /// <summary>A row of a table field.</summary>
    public static Facts Row(params (Field Field, object Value)[] cells) => new(cells.Select(c => KeyValuePair.Create(c.Field.Code, c.Value)));

    public static ActResult Done(Outcome<ActResult> outcome) => outcome.ShouldBeOfType<Outcome<ActResult>.Done>(
        outcome is Outcome<ActResult>.Refused refused ? string.Join('\n', refused.Reasons) : "").Value;

    private async Task<ActResult> Sign(ActResult act, DateOnly on, Actor[] signers)
    {
        foreach (var signer in signers)
        {
            act = Done(await Get<MatterActs>().Sign(signer, new(act.Matter, act.Seq, true, $"同意。（{signer.Name}）", on, Key()), default));
        }

        return act;
    }

    private string Key() => $"g{++key}";
}
