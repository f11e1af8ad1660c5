using System.Runtime.CompilerServices;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Daily;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Hazards;
using Fatong.Rooms.Inspection.Plans;

namespace Fatong.Cli.Demo.Inspection;

/// <summary>Tells the year of inspections: lists, plan, draws with their visits, hazards, interviews, and the daily log.</summary>
internal sealed class InspectionYear(DemoDesk desk, DemoBureau bureau, ProductHouse house, DemoCast cast, InspectionNumbers numbers, string code, int year, int seed)
{
    private readonly DemoNames names = new(new Random(seed + 71));
    private InspectionScene scene = null!;

    private Actor Clerk => cast.Clerk;

    private Actor Officer => cast.Squads[0].First;

    private IReadOnlyList<Actor> Signers => [.. cast.Squads.Select(s => s.Head), cast.Leader, cast.Head];

    public async IAsyncEnumerable<DateOnly> Tell([EnumeratorCancellation] CancellationToken ct)
    {
        var day = DemoCase.After(new DateOnly(year, 1, 3), 2);
        yield return day;
        scene = await new InspectionSetting(desk, bureau, house, cast, names, new DateOnly(year - 1, 12, 1)).Enter(day, ct);
        var plan = await Plan(ct);
        var rest = LogDays();
        var draws = Enumerable.Range(0, numbers.Draws).Select(i => DemoCase.After(new DateOnly(year, 1 + (i * 9 / Math.Max(1, numbers.Draws)), 12), 1)).ToList();
        var events = rest.Select((d, i) => (Day: d, Run: (Func<CancellationToken, IAsyncEnumerable<DateOnly>>)(c => Log(i, c))))
            .Concat(draws.Select((d, i) => (Day: d, Run: (Func<CancellationToken, IAsyncEnumerable<DateOnly>>)(c => Draw(i, plan, c)))))
            .Concat(Enumerable.Range(0, numbers.Notices).Select(i => (Day: new DateOnly(year, 2, 1).AddDays(i * 240 / Math.Max(1, numbers.Notices)), Run: (Func<CancellationToken, IAsyncEnumerable<DateOnly>>)(c => Hazard(i, c)))))
            .Concat(Enumerable.Range(0, numbers.Interviews).Select(i => (Day: new DateOnly(year, 5, 10).AddDays(i % 120), Run: (Func<CancellationToken, IAsyncEnumerable<DateOnly>>)(c => Interview(i, c)))));
        var running = new PriorityQueue<IAsyncEnumerator<DateOnly>, (DateOnly, int)>();
        foreach (var (event_, number) in events.Select((e, n) => (e, n)))
        {
            running.Enqueue(event_.Run(ct).GetAsyncEnumerator(ct), (event_.Day, number));
        }

        while (running.TryDequeue(out var story, out var when))
        {
            if (when.Item1 > day)
            {
                yield return day = when.Item1;
            }

            if (await story.MoveNextAsync())
            {
                running.Enqueue(story, (story.Current, when.Item2));
                continue;
            }

            await story.DisposeAsync();
        }
    }

    private async Task<Guid> Plan(CancellationToken ct)
    {
        var procedure = InspectionPlan.Definition.Code;
        Facts Line(string item) => Facts.None.With(InspectionPlan.Item, item).With(InspectionPlan.Way, "count").With(InspectionPlan.Value, numbers.Visits)
            .With(InspectionPlan.Weighted, true).With(InspectionPlan.Merge, "货运综合").With(InspectionPlan.From, new DateOnly(year, 1, 15)).With(InspectionPlan.To, new DateOnly(year, 11, 30));
        var plan = await desk.Open(
            Clerk, procedure,
            Facts.None.With(InspectionPlan.Title, $"{year}年度双随机抽查计划").With(InspectionPlan.Year, year)
                .With(InspectionPlan.Lines, (IReadOnlyList<Facts>)[Line("SJ-01"), Line("SJ-04")]).With(InspectionPlan.Caps, "同一企业年度检查一般不超过一次，重点企业不超过两次；能联合的一次查完。"),
            null, [], ct);
        await desk.Take(cast.Leader, procedure, plan, InspectionPlan.Approve, Facts.None.With(InspectionPlan.Verdict, "agree"), [], ct);
        await desk.Take(Clerk, procedure, plan, InspectionPlan.Publish, Facts.None, [], ct);
        return plan;
    }

    private async IAsyncEnumerable<DateOnly> Draw(int number, Guid plan, [EnumeratorCancellation] CancellationToken ct)
    {
        var procedure = InspectionDraw.Definition.Code;
        var joint = number < numbers.JointDraws;
        string Secret(string who) => $"{who}-{code}-{year}-{number}-{seed:0000}".PadRight(40, '#');
        var start = DemoCase.After(new DateOnly(year, 1 + (number * 9 / Math.Max(1, numbers.Draws)), 12), 1);
        var draw = await desk.Open(
            Officer, procedure,
            Facts.None.With(InspectionDraw.Title, $"{year}年第{number + 1}次双随机抽取{(joint ? "（部门联合）" : "")}").With(InspectionDraw.Item, scene.Item).With(InspectionDraw.Joint, joint)
                .With(InspectionDraw.With.Code, joint ? "公安交管、应急管理" : null).With(InspectionDraw.Stratify, "none").With(InspectionDraw.Count, InspectionNumbers.DrawSize)
                .With(InspectionDraw.Weighted, true).With(InspectionDraw.MatchArea, false).With(InspectionDraw.TeamSize, 2).With(InspectionDraw.VisitBy, start.AddDays(30)).With(InspectionDraw.SeedKind, "two-party"),
            plan, [], ct);
        await desk.Take(Officer, procedure, draw, InspectionDraw.FixOperator, Facts.None.With(InspectionDraw.OperatorDigest, DrawSeeds.Fix(Secret("操作")).ToHex()), [], ct);
        await desk.Take(cast.Reviewer, procedure, draw, InspectionDraw.FixSupervisor, Facts.None.With(InspectionDraw.SupervisorDigest, DrawSeeds.Fix(Secret("监督")).ToHex()), [], ct);
        await desk.Take(Officer, procedure, draw, InspectionDraw.Freeze, Facts.None, [], ct);
        yield return DemoCase.After(start, 1);
        await desk.Take(Officer, procedure, draw, InspectionDraw.RevealOperator, Facts.None.With(InspectionDraw.OperatorSecret, Secret("操作")), [], ct);
        await desk.Take(cast.Reviewer, procedure, draw, InspectionDraw.RevealSupervisor, Facts.None.With(InspectionDraw.SupervisorSecret, Secret("监督")), [], ct);
        await desk.Take(Officer, procedure, draw, InspectionDraw.Run, Facts.None, [], ct);
        await desk.TryInVain(Officer, procedure, draw, InspectionDraw.Run, Facts.None, ct);
        var visits = await Children(draw, ct);
        for (var i = 0; i < visits.Count; i++)
        {
            await foreach (var next in new DemoVisit(desk, cast, scene, number + i).Run(visits[i], DemoCase.After(start, 3 + i), ct))
            {
                yield return next;
            }
        }
    }

    private async IAsyncEnumerable<DateOnly> Hazard(int number, [EnumeratorCancellation] CancellationToken ct)
    {
        var procedure = HazardClosure.Definition.Code;
        var (first, second, head) = cast.Squads[number % cast.Squads.Count];
        var team = Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[first.Person, second.Person]);
        var day = new DateOnly(year, 2, 1).AddDays(number * 240 / Math.Max(1, numbers.Notices));
        var (name, kind) = InspectionSetting.HazardSamples[number % InspectionSetting.HazardSamples.Length];
        var major = number % 9 == 4;
        var hazard = await desk.Open(
            first, procedure,
            team.With(HazardFields.Title, name).With(HazardFields.Target, scene.Objects[number % scene.Objects.Count]).With(HazardFields.Class, major ? "major" : "general")
                .With(HazardFields.Kind, kind).With(HazardFields.Place, names.Place()).With(HazardFields.Description, $"检查发现{name}，存在事故风险。").With(HazardFields.Basis, "安全生产法律法规和行业标准"),
            null, [], ct);
        await desk.Take(
            first, procedure, hazard, HazardClosure.Notice,
            Facts.None.With(HazardFields.Demand, $"立即消除{name}，完善管理制度。").With(HazardFields.RectifyBy, day.AddDays(15)).With(HazardFields.Receiver, names.Person()), [], ct);
        if (major)
        {
            await desk.Take(
                cast.Leader, procedure, hazard, HazardClosure.Supervise, Facts.None.With(HazardFields.Supervisor, head.Person).With(HazardFields.Milestones, "三日内采取临时措施，十五日内整改完毕。"), [], ct);
        }

        if (number >= numbers.Notices - numbers.Overdue)
        {
            // Past the last day also where that falls into a holiday.
            yield return day.AddDays(24);
            await house.Get<HazardRound>().Run(code, ct);
            await desk.Take(head, procedure, hazard, HazardClosure.Escalate, Facts.None.With(HazardFields.Escalation, "interview").With(HazardFields.EscalationNote, "约谈企业主要负责人，责令立即整改。"), [], ct);
            yield break;
        }

        yield return day.AddDays(8 + (number % 5));
        await desk.Take(first, procedure, hazard, HazardClosure.Rectified, Facts.None.With(HazardFields.Measures, "已按要求整改并组织自查。"), [], ct);
        await desk.Take(second, procedure, hazard, HazardClosure.Recheck, team.With(HazardFields.Passed, true).With(HazardFields.RecheckNote, "现场复查，隐患已经消除。"), [], ct);
        if (major)
        {
            await desk.Take(cast.Leader, procedure, hazard, HazardClosure.Approve, Facts.None.With(HazardFields.CloseVerdict, "agree"), [], ct);
        }

        await desk.Take(first, procedure, hazard, HazardClosure.Close, Facts.None, [], ct);
    }

    private async IAsyncEnumerable<DateOnly> Interview(int number, [EnumeratorCancellation] CancellationToken ct)
    {
        var procedure = EnterpriseInterview.Definition.Code;
        var (first, second, _) = cast.Squads[number % cast.Squads.Count];
        var day = new DateOnly(year, 5, 10).AddDays(number % 120);
        var interview = await desk.Open(
            first, procedure,
            Facts.None.With(EnterpriseInterview.Title, "安全生产主体责任落实不力").With(EnterpriseInterview.Object, scene.Objects[number % scene.Objects.Count]).With(EnterpriseInterview.Ground, "hazard"),
            null, Signers, ct);
        yield return day.AddDays(3);
        await desk.Take(
            first, procedure, interview, EnterpriseInterview.Hold,
            Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[first.Person, second.Person]).With(EnterpriseInterview.PromiseBy, day.AddDays(20)), [], ct);
        yield return day.AddDays(18);
        await desk.Take(first, procedure, interview, EnterpriseInterview.FollowUp, Facts.None.With(EnterpriseInterview.Kept, "all"), [], ct);
    }

    private List<DateOnly> LogDays()
    {
        var count = Math.Min(48, numbers.Rest.Times);
        return [.. Enumerable.Range(0, count).Select(i => DemoCase.After(new DateOnly(year, 1, 8).AddDays(i * 340 / count), 1))];
    }

    private async IAsyncEnumerable<DateOnly> Log(int number, [EnumeratorCancellation] CancellationToken ct)
    {
        var days = LogDays();
        int Part(int whole) => InspectionNumbers.Parts(whole, days.Count)[number];
        var (times, persons, enterprises, found, rectified) = numbers.Rest;
        var (first, second, _) = cast.Squads[number % cast.Squads.Count];
        var trade = InspectionSetting.LogTrades[number % InspectionSetting.LogTrades.Length];
        var facts = Facts.None.With(DailyInspection.Topic, $"{DailyInspection.Trade.LabelOf(trade)}日常检查").With(DailyInspection.On, days[number]).With(DailyInspection.Source, number % 4 == 3 ? "complaint" : "daily")
            .With(DailyInspection.Trade, trade).With(DailyInspection.Place, names.Place()).With(DailyInspection.Officers, (IReadOnlyList<Guid>)[first.Person, second.Person])
            .With(DailyInspection.Times, (long)Part(times)).With(DailyInspection.Persons, (long)Persons(number)).With(DailyInspection.Enterprises, (long)Part(enterprises))
            .With(DailyInspection.HazardsFound, (long)Part(found)).With(DailyInspection.HazardsRectified, (long)Part(rectified)).With(DailyInspection.Findings, "检查情况已如实记录，当场指出问题并督促改正。");
        if (scene.Others.GetValueOrDefault(trade) is { } others && Part(enterprises) > 0)
        {
            facts = facts.With(DailyInspection.Objects, (IReadOnlyList<Guid>)[others[number / InspectionSetting.LogTrades.Length % others.Count]]);
        }

        var entered = await house.Get<RecordActs>().Enter(first, DailyInspection.Declaration, facts, ct);
        _ = entered.Record ?? throw new InvalidOperationException(string.Join('；', entered.Errors));
        yield break;

        // Two for each time out, and what is left over in equal parts.
        int Persons(int i) => (2 * Part(times)) + InspectionNumbers.Parts(persons - (2 * times), days.Count)[i];
    }

    private async Task<IReadOnlyList<Matter>> Children(Guid parent, CancellationToken ct)
    {
        await using var connection = await house.Db.Connect(ct);
        await using var command = new Npgsql.NpgsqlCommand("select matter_id from matter where bureau_id = $1 and parent_id = $2 order by number, matter_id", connection)
        {
            Parameters = { Work.P(code), Work.P(parent) },
        };
        var ids = new List<Guid>();
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                ids.Add(reader.GetGuid(0));
            }
        }

        var matters = new List<Matter>();
        foreach (var id in ids)
        {
            matters.Add((await house.Get<MatterReader>().Find(cast.Leader, id, ct))!);
        }

        return matters;
    }
}
