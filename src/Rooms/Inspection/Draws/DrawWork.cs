using System.Globalization;
using Fatong.Kernel;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Parameters;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Lists;
using Fatong.Rooms.Inspection.Plans;
using Fatong.Rooms.Inspection.Visits;
using static Fatong.Rooms.Inspection.Draws.InspectionDraw;

namespace Fatong.Rooms.Inspection.Draws;

using Work = Platform.Work.Work;

/// <summary>Freezes the lists of a draw, runs it with the kernel's engine, and gives out the tasks.</summary>
internal sealed class DrawWork(PoolReader pool, PlanRounds rounds, Bureaus bureaus, DrawFiles files) : IStepWork
{
    private static readonly StepId[] Mine = [InspectionDraw.Prepare, Freeze, Seed, Run, InspectionDraw.Void];

    public bool Serves(Procedure procedure, StepId step) => procedure.Code == Definition.Code && Mine.Contains(step);

    public Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct) =>
        request.Step.Id == InspectionDraw.Prepare ? AsPlanned(request, ct)
        : request.Step.Id == Freeze ? FreezeLists(request, ct)
        : request.Step.Id == Run ? RunDraw(request, ct)
        : Task.FromResult(request.Step.Id == Seed && request.Values.Get(SeenAt) > request.Work.Now ? No("seen-later", "看到公布的时间不能晚于现在") : StepAnswer.Nothing);

    public async Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct)
    {
        var (work, facts) = (request.Work, request.Matter.Facts);
        var bureau = work.Actor.Bureau;
        if (request.Step.Id == Freeze)
        {
            work.Change(
                "insert into inspection_commitment (bureau_id, commitment, matter_id, title, frozen_at, commitment_file, lists_file) values ($1, $2, $3, $4, $5, $6, $7)",
                Work.P(bureau), Work.P(facts.Get(Commitment)), Work.P(request.Matter.Id), Work.P(facts.Get(Title)), Work.P(facts.Get(FrozenAt)),
                Work.P(facts.Get(CommitmentFile)![0]), Work.P(facts.Get(ListsFile)![0]));
        }

        if (request.Step.Id == InspectionDraw.Void)
        {
            work.Change(
                "insert into inspection_void (bureau_id, commitment, reason, void_on) values ($1, $2, $3, $4)",
                Work.P(bureau), Work.P(facts.Get(Commitment)), Work.P(facts.Get(VoidReason)), Work.P(request.On));
        }

        return request.Step.Id == Run ? await GiveOut(request, ct) : [];
    }

    /// <summary>A planned item is drawn as the plan says, and what the plan merges with it is checked by the same visits.</summary>
    private async Task<StepAnswer> AsPlanned(StepRequest request, CancellationToken ct)
    {
        var bureau = request.Work.Actor.Bureau;
        var least = (await bureaus.ParametersOn(bureau, request.On, ct))(BureauParameters.InspectionGroup.Code) ?? BureauParameters.InspectionGroup.Default;
        if (request.Values.Get(TeamSize) < least)
        {
            return No("team-size", string.Create(CultureInfo.InvariantCulture, $"每组不得少于{least}人"));
        }

        var round = await rounds.Of(request.Work.Connection, bureau, request.Values.Get(Item), request.On, ct);
        return round.Weighted is { } weighted && weighted != request.Values.Get(Weighted)
            ? No("plan-weighted", $"已公布的年度计划规定这一事项{(weighted ? "" : "不")}按信用等级加权，抽取应与计划一致")
            : new(Facts.None.With(Also, round.Also), []);
    }

    private async Task<StepAnswer> FreezeLists(StepRequest request, CancellationToken ct)
    {
        var (work, facts) = (request.Work, request.Matter.Facts);
        var bureau = work.Actor.Bureau;
        if (facts.Get(SeedKind) == "two-party" && !(facts.Has(OperatorDigest) && facts.Has(SupervisorDigest)))
        {
            // The order of the steps refuses this; there is nothing to freeze yet.
            return StepAnswer.Nothing;
        }

        if (await ApprovedLists.Find(work.Connection, bureau, ItemList.Declaration, facts.Get(Item), request.On, ct) is not { } item)
        {
            return No("item-not-listed", "抽查事项不在已批准、施行中的随机抽查事项清单");
        }

        var material = await pool.Read(work.Connection, bureau, [facts.Get(Item), .. facts.Get(Also) ?? []], item.Facts.Get(ItemList.Trade)!, request.On, ct);
        if (material.Objects.Count == 0)
        {
            return No("empty-pool", "名录库中没有这一类已批准的检查对象");
        }

        try
        {
            var lists = DrawPool.Lists(material, facts.Get(Stratify)!);
            SeedSource source = facts.Get(SeedKind) == "beacon"
                ? new SeedSource.Beacon(BeaconWords(facts))
                : new SeedSource.TwoParty(Kernel.Ledger.Hash256.FromHex(facts.Get(OperatorDigest)!), Kernel.Ledger.Hash256.FromHex(facts.Get(SupervisorDigest)!));
            var commitment = Draw.Commit(facts.Get(Title)!, work.Now, lists, DrawPool.Parameters(facts), source);
            var digest = commitment.Digest.ToHex();
            return new(
                Facts.None.With(Commitment, digest).With(FrozenAt, work.Now)
                    .With(PoolSize, commitment.Objects.Count).With(Excluded, (long)commitment.Objects.Excluded)
                    .With(Inspectors, commitment.Inspectors!.Count - commitment.Inspectors.Excluded)
                    .With(CommitmentFile, (IReadOnlyList<string>)[await files.Keep(work.Actor, $"抽取承诺-{digest[..8]}.json", DrawTranscript.ToJson(commitment), ct)])
                    .With(ListsFile, (IReadOnlyList<string>)[await files.Keep(work.Actor, $"冻结名单-{digest[..8]}.json", DrawFiles.Write(lists), ct)]),
                []);
        }
        catch (FormatException wrong)
        {
            return No("draw-lists", wrong.Message);
        }
    }

    private async Task<StepAnswer> RunDraw(StepRequest request, CancellationToken ct)
    {
        var facts = request.Matter.Facts;
        if (!facts.Has(ListsFile) || SeedOf(facts) is not { } seed)
        {
            // The order of the steps refuses this; there is nothing to work out.
            return StepAnswer.Nothing;
        }

        if (await HasOutcome(request, ct))
        {
            return No("second-draw", "同一承诺只能有一个结果：这一承诺已经抽取过，不得重抽");
        }

        var commitment = DrawTranscript.ParseCommitment(files.Read(facts.Get(CommitmentFile)![0]));
        var lists = DrawFiles.ReadLists(files.Read(facts.Get(ListsFile)![0]));
        if (DrawVerifier.Check(commitment, lists, seed) is { Count: > 0 } faults)
        {
            return new(Facts.None, [.. faults.Select(f => new Refusal("inspection.draw-fault", Definition.Basis, f.Detail))]);
        }

        var transcript = DrawTranscript.Run(commitment, lists, seed);
        var hash = await files.Keep(request.Work.Actor, $"抽取记录-{facts.Get(Commitment)![..8]}.json", transcript.ToJson(), ct);
        IReadOnlyList<Facts> shortages = [.. transcript.Result.Shortages.Select(s => Facts.None.With(ShortageText, Say(s)))];
        return new(
            Facts.None.With(Picked, (long)transcript.Result.Picks.Count).With(Short, (long)shortages.Count).With(Shortages, shortages)
                .With(TranscriptFile, (IReadOnlyList<string>)[hash]),
            []);
    }

    /// <summary>Keeps the outcome and opens a task for each drawn object that has a team.</summary>
    private async Task<IReadOnlyList<OpenMatter>> GiveOut(StepRequest request, CancellationToken ct)
    {
        var (work, facts) = (request.Work, request.Matter.Facts);
        var bureau = work.Actor.Bureau;
        var file = facts.Get(TranscriptFile)![0];
        work.Change(
            "insert into inspection_outcome (bureau_id, commitment, matter_id, transcript_file, drawn_on, drawn_at) values ($1, $2, $3, $4, $5, $6)",
            Work.P(bureau), Work.P(facts.Get(Commitment)), Work.P(request.Matter.Id), Work.P(file), Work.P(request.On), Work.P(work.Now));
        var frozenOn = Kernel.Calendar.LegalClock.DayOf(facts.Get(FrozenAt));
        var objects = (await ApprovedLists.On(work.Connection, bureau, ObjectList.Declaration, frozenOn, ct)).ToDictionary(o => o.Facts.Get(ObjectList.Number)!);
        var people = (await ApprovedLists.On(work.Connection, bureau, InspectorList.Declaration, frozenOn, ct)).ToDictionary(i => i.Facts.Get(InspectorList.Number)!);
        var tasks = new List<OpenMatter>();
        foreach (var pick in DrawTranscript.Parse(files.Read(file)).Result.Picks)
        {
            var target = objects[pick.Object];
            Guid? visit = pick.Team.Count > 0 ? work.Ids.Next() : null;
            // Written at once, not queued: the task that is opened next looks itself up here.
            await using var pickRow = work.Command(
                "insert into inspection_pick (bureau_id, commitment, object_id, item_id, drawn_on, visit_id) values ($1, $2, $3, $4, $5, $6)",
                bureau, facts.Get(Commitment), target.Id, facts.Get(Item), request.On, visit);
            await pickRow.ExecuteNonQueryAsync(ct);
            if (visit is not null)
            {
                IReadOnlyList<Guid> team = [.. pick.Team.Select(n => people[n].Facts.Get(InspectorList.Staff))];
                tasks.Add(new(
                    InspectionVisit.Definition.Code,
                    Facts.None.With(CommonFields.On, request.On).With(CommonFields.Officers, team)
                        .With(VisitFields.Title, $"{target.Facts.Get(ObjectList.Name)}双随机检查").With(VisitFields.Target, target.Id).With(VisitFields.Item, facts.Get(Item)).With(VisitFields.Also, facts.Get(Also) ?? [])
                        .With(VisitFields.Source, facts.Get(Joint) ? "joint" : "random").With(VisitFields.TeamHead, team[0])
                        .With(VisitFields.DueBy, facts.Get(VisitBy)).With(VisitFields.With.Code, facts.Get(InspectionDraw.With)).With(VisitFields.Urgent, false),
                    request.Matter.Id, "", visit));
            }
        }

        return tasks;
    }

    private static async Task<bool> HasOutcome(StepRequest request, CancellationToken ct)
    {
        await using var command = request.Work.Command(
            "select 1 from inspection_outcome where bureau_id = $1 and commitment = $2", request.Work.Actor.Bureau, request.Matter.Facts.Get(Commitment));
        return await command.ExecuteScalarAsync(ct) is not null;
    }

    private static DrawSeed? SeedOf(Facts facts) =>
        facts.Get(BeaconText) is { } text ? new DrawSeed.Beacon(text)
        : facts.Get(OperatorSecret) is { } one && facts.Get(SupervisorSecret) is { } other ? new DrawSeed.TwoParty(one, other)
        : null;

    private static string BeaconWords(Facts facts) => $"{facts.Get(BeaconSource)}（公布时间 {FieldText.Show(BeaconAt, facts.Get(BeaconAt))}）";

    private static string Say(Kernel.Draws.Shortage shortage) => shortage switch
    {
        Kernel.Draws.Shortage.Objects o => $"类别“{o.Stratum}”应抽{o.Wanted}户，可抽的只有{o.Available}户",
        Kernel.Draws.Shortage.Team t => $"“{t.Object}”缺{(t.Role == "leader" ? "组长" : "组员")}：辖区不符{t.OutOfArea}人，应回避{t.Recused}人，已达上限{t.Full}人",
        _ => throw new ArgumentOutOfRangeException(nameof(shortage)),
    };

    private static StepAnswer No(string code, string message) => new(Facts.None, [new($"inspection.{code}", Definition.Basis, message)]);
}
