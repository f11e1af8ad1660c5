using System.Text;
using Fatong.Cli.Demo.Governance;
using Fatong.Cli.Demo.Inspection;
using Fatong.Cli.Demo.Registers;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Duties;
using Fatong.Platform.Files;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement.Equipment;
using Fatong.Rooms.Enforcement.Leads;

namespace Fatong.Cli.Demo;

/// <summary>What a demo load did.</summary>
internal sealed record DemoResult(string Bureau, DemoCast Cast, int Cases, int Acts, int Refused)
{
    /// <summary>Records entered in the ledgers of the offices.</summary>
    public int Records { get; init; }
}

/// <summary>Makes a bureau's year by telling every case through the ordinary acts, in order of days.</summary>
internal sealed class DemoLoader(ProductHouse house, DemoClock clock)
{
    /// <summary>Told once the people are there, e.g. to give them accounts; duties of those who hold a role need them.</summary>
    public Func<DemoCast, CancellationToken, Task>? Staffed { get; init; }

    /// <summary>The day through which the duties after the year are kept up; null for the end of the year.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>Loads a year into an empty bureau.</summary>
    public async Task<DemoResult> Load(string code, int year, DemoTargets targets, int size, int seed, IProgress<string>? progress, CancellationToken ct)
    {
        var random = new Random(seed);
        var names = new DemoNames(random);
        var ledgerNames = new DemoNames(new Random(seed + 1));
        var records = house.Get<RecordActs>();
        await house.Get<Bureaus>().Add(
            new(code, targets.BureauName ?? "云溪县交通运输局", "云交", "县级", "云溪县", null, "云溪县人民政府", "云溪县人民法院", true), ct);
        var bureau = new DemoBureau(records, names, code, new DateOnly(year - 1, 3, 1));
        var cast = await bureau.Enter(ct);
        if (Staffed is { } staffed)
        {
            await staffed(cast, ct);
        }

        var file = await Scan(cast.Clerk, ct);
        var desk = new DemoDesk(house.Get<MatterActs>(), house.Get<MatterReader>(), house.Get<House>(), clock, file, cast.Head, house.Db);
        var plans = new DemoPlan(names, year, targets, size).Make();
        var stories = new PriorityQueue<IAsyncEnumerator<DateOnly>, (DateOnly, int)>();
        foreach (var plan in plans)
        {
            var story = Tell(desk, bureau, names, cast, plan, code, ct).GetAsyncEnumerator(ct);
            stories.Enqueue(story, (plan.Found, plan.Number));
        }

        foreach (var (day, story) in new GovernanceYear(desk, bureau, cast, await bureau.Examiner(cast.Reviewer.Unit, ct), house.Get<House>(), year, targets).Stories(ct))
        {
            stories.Enqueue(story.GetAsyncEnumerator(ct), (day, int.MaxValue));
        }

        stories.Enqueue(
            new InspectionYear(desk, bureau, house, cast, InspectionNumbers.Of(targets), code, year, seed).Tell(ct).GetAsyncEnumerator(ct), (new DateOnly(year, 1, 2), -1));
        var registers = new RegisterYear(house.Get<House>(), records, new DemoThings(bureau, cast, ledgerNames), ledgerNames, targets, file, year);
        foreach (var (story, first, order) in registers.Stories(ct))
        {
            stories.Enqueue(story, (first, order));
        }

        foreach (var (first, last) in DutySpans(year))
        {
            var duties = new DutyYear(house.Get<DutyFilling>(), house.Get<DutyReader>(), house.Get<DutyActs>(), cast, code, file);
            stories.Enqueue(duties.Tell(first, last, ct).GetAsyncEnumerator(ct), (first, int.MaxValue));
        }

        if (targets == DemoTargets.None)
        {
            stories.Enqueue(Equipped(cast.Clerk, new(year, 12, 25), ct).GetAsyncEnumerator(ct), (new DateOnly(year, 12, 25), int.MaxValue));
        }

        stories.Enqueue(YearEnd(bureau, year, ct).GetAsyncEnumerator(ct), (new DateOnly(year, 12, 26), int.MaxValue));
        var told = 0;
        while (stories.TryDequeue(out var story, out var when))
        {
            clock.MoveTo(when.Item1);
            if (await story.MoveNextAsync())
            {
                stories.Enqueue(story, (story.Current, when.Item2));
                continue;
            }

            await story.DisposeAsync();
            if (++told % 200 == 0)
            {
                progress?.Report($"已办{told}项（{when.Item1:yyyy-MM-dd}）");
            }
        }

        return new(code, cast, plans.Count, desk.Acts, desk.Refused) { Records = registers.Records };
    }

    /// <summary>The year that is told, and after it the year of the day through which duties are kept up.</summary>
    private IEnumerable<(DateOnly First, DateOnly Last)> DutySpans(int year)
    {
        yield return (new(year, 1, 2), new(year, 12, 31));
        if (Through is { } through && through.Year > year)
        {
            yield return (new(through.Year, 1, 1), through);
        }
    }

    private async IAsyncEnumerable<DateOnly> Equipped(Actor clerk, DateOnly day, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await house.Get<EquipmentAllotment>().Keep(clerk, day, ct);
        yield break;
    }

    private static async IAsyncEnumerable<DateOnly> YearEnd(
        DemoBureau bureau, int year, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await bureau.Check(year, ct);
        yield break;
    }

    private static async IAsyncEnumerable<DateOnly> Tell(
        DemoDesk desk, DemoBureau bureau, DemoNames names, DemoCast cast, DemoCasePlan plan, string code,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        yield return plan.Found;
        const string Lead = "enforcement.lead";
        var scene = await Stage(bureau, names, plan, ct);
        var (first, _, head) = cast.Squads[plan.Number % cast.Squads.Count];
        var story = new DemoCase(desk, cast, plan, scene, code);
        var beginning = story.Beginning();
        var lead = await desk.Open(first, Lead, beginning, null, [], ct);
        if (plan.Outcome == DemoOutcome.NotFiled)
        {
            yield return DemoCase.After(plan.Found, 3);
            await desk.Take(
                first, Lead, lead, CaseLead.NotFile,
                Facts.None.With(CaseLead.NotFiledGround, "no-violation").With(CaseLead.NotFiledNote, "经核查没有违法事实。"), [head, cast.Leader], ct);
            yield break;
        }

        await desk.Take(first, Lead, lead, plan.Summary ? CaseLead.Summary : CaseLead.File, Facts.None, [head, cast.Leader], ct);
        await foreach (var day in plan.Summary ? new DemoSummary(desk, cast, plan, beginning, code).Run(lead, ct) : story.Run(lead, ct))
        {
            yield return day;
        }
    }

    private static async Task<DemoScene> Stage(DemoBureau bureau, DemoNames names, DemoCasePlan plan, CancellationToken ct)
    {
        var name = plan.IsUnit ? names.Firm() : names.Person();
        var party = Facts.None.With(Parties.Kind, plan.IsUnit ? "firm" : "person").With(Parties.Name, name)
            .With(Parties.Phone, names.Phone()).With(Parties.Address, $"云溪县人民路{names.Between(1, 300)}号");
        party = plan.IsUnit
            ? party.With(Parties.CreditCode, names.CreditCode()).With(Parties.Representative, names.Person())
            : party.With(Parties.IdCard, names.IdCard()).With(Parties.Sex, names.Chance(80) ? "male" : "female").With(Parties.Born, new DateOnly(1985, 1, 1).AddDays(names.Between(0, 5000)));
        var owner = await bureau.Enter(Parties.Declaration, party, ct);
        var plate = $"{names.Plate()[..^4]}{1000 + plan.Number:0000}";
        var vehicle = await bureau.Enter(
            Vehicles.Declaration, Facts.None.With(Vehicles.Plate, plate).With(Vehicles.Colour, "blue").With(Vehicles.Model, "小型轿车").With(Vehicles.Owner, owner), ct);
        return new(owner, name, vehicle, plate, names.Place());
    }

    private async Task<string> Scan(Actor clerk, CancellationToken ct)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes("演示材料：此文件代替送达回证、照片和申请书的扫描件。\n"));
        var (kept, error) = await house.Get<BureauFiles>().Capture(clerk, text, "演示材料.txt", FileLimits.Documents, ct);
        return kept?.Digest.Hex ?? throw new InvalidOperationException(error);
    }
}
