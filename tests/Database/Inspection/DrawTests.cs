using Fatong.Kernel;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Ledger;
using Fatong.Platform.Matters;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Lists;
using Fatong.Rooms.Inspection.Visits;
using Npgsql;
using static Fatong.Rooms.Inspection.Draws.InspectionDraw;

namespace Fatong.Tests.Database.Inspections;

public sealed class DrawTests(InspectionFixture house) : IClassFixture<InspectionFixture>
{
    private const string One = "operator-secret-0123456789abcdefghij";
    private const string Other = "supervisor-secret-0123456789abcdefgh";

    [Fact]
    public async Task A_draw_by_operator_and_supervisor_is_published_run_once_and_verifies()
    {
        var draw = await Frozen("甲");
        var facts = (await house.Load(draw)).Facts;
        (await house.Scalar<string>("select body ->> 'commitment' from publication where matter_id = $1 and what = '双随机抽取承诺'", draw)).ShouldBe(facts.Get(Commitment));
        (await house.TryTake(house.Officer, draw, Run, Facts.None)).ShouldBeOfType<Outcome<ActResult>.Refused>("the seed is not known");

        await Reveal(draw);
        await house.Take(house.Officer, draw, Definition, Run, Facts.None);

        facts = (await house.Load(draw)).Facts;
        facts.Get(Picked).ShouldBe(2);
        var transcript = DrawTranscript.Parse(house.File(facts.Get(TranscriptFile)![0]));
        DrawVerifier.Verify(transcript).ShouldBeEmpty();
        transcript.Digest.ToHex().ShouldBe(facts.Get(Commitment));
        transcript.Inspectors!.ShouldContain(l => l.StartsWith("P03\t", StringComparison.Ordinal) && l.Contains("证件有效期"));
        transcript.Result.Picks.ShouldAllBe(p => p.Team.Count == 2 && !p.Team.Contains("P03"));

        (await house.Scalar<long>("select count(*) from matter where parent_id = $1 and procedure = 'inspection.visit' and (facts ->> 'drawn')::boolean", draw)).ShouldBe(2);
        (await house.Scalar<long>("select count(*) from inspection_pick p join matter m on m.matter_id = p.visit_id where p.commitment = $1", facts.Get(Commitment)!)).ShouldBe(2);
    }

    [Fact]
    public async Task A_second_draw_is_refused_and_the_database_holds_one_outcome()
    {
        var draw = await Frozen("乙");
        await Reveal(draw);
        await house.Take(house.Officer, draw, Definition, Run, Facts.None);
        var commitment = (await house.Load(draw)).Facts.Get(Commitment)!;

        var again = (await house.TryTake(house.Officer, draw, Run, Facts.None)).ShouldBeOfType<Outcome<ActResult>.Refused>();
        again.Reasons.ShouldContain(r => r.Code == "inspection.second-draw" && r.Message.Contains("同一承诺只能有一个结果"));
        var doubled = await Should.ThrowAsync<PostgresException>(() => house.Execute(
            "insert into inspection_outcome (bureau_id, commitment, matter_id, transcript_file, drawn_on, drawn_at) values ($1, $2, $3, 'x', '2026-03-02', now())",
            HouseFixture.Bureau, commitment, draw));
        doubled.SqlState.ShouldBe(PostgresErrorCodes.UniqueViolation);
        (await Should.ThrowAsync<PostgresException>(() => house.Execute("delete from inspection_outcome where commitment = $1", commitment))).SqlState.ShouldBe("23001");
    }

    [Fact]
    public async Task A_wrong_secret_the_operator_as_supervisor_and_an_early_freeze_are_refused()
    {
        var draw = await house.Open(house.Officer, Definition, house.Draw(1).With(Title, "丙"));
        (await house.TryTake(house.Officer, draw, Freeze, Facts.None)).ShouldBeOfType<Outcome<ActResult>.Refused>("both secrets come first");
        await house.Take(house.Officer, draw, Definition, FixOperator, Facts.None.With(OperatorDigest, DrawSeeds.Fix(One).ToHex()));
        var both = house.Officer with { Roles = [Roles.Officer, Roles.LegalReviewer] };
        Codes(await house.TryTake(both, draw, FixSupervisor, Facts.None.With(SupervisorDigest, DrawSeeds.Fix(Other).ToHex()))).ShouldContain("inspection.draw-supervisor");
        await house.Take(house.Supervisor, draw, Definition, FixSupervisor, Facts.None.With(SupervisorDigest, DrawSeeds.Fix(Other).ToHex()));
        await house.Take(house.Officer, draw, Definition, Freeze, Facts.None);

        Codes(await house.TryTake(house.Officer, draw, RevealOperator, Facts.None.With(OperatorSecret, One + "x"))).ShouldBe(["inspection.operator-secret"]);
        Codes(await house.TryTake(house.Supervisor, draw, RevealSupervisor, Facts.None.With(SupervisorSecret, One))).ShouldBe(["inspection.supervisor-secret"]);
    }

    [Fact]
    public async Task A_public_value_is_taken_only_after_its_hour_and_never_frozen_after_it()
    {
        var noon = house.Clock.GetUtcNow();
        var beacon = house.Draw(1).With(SeedKind, "beacon").With(BeaconSource, "福利彩票双色球第2026027期开奖号码");
        Codes(await house.TryOpen(house.Officer, Definition, beacon.With(Title, "无时间"))).ShouldContain("inspection.seed-source");
        var late = await house.Open(house.Officer, Definition, beacon.With(Title, "迟").With(BeaconAt, noon.AddHours(-1)));
        Codes(await house.TryTake(house.Officer, late, Freeze, Facts.None)).ShouldBe(["inspection.seed-unknown"]);

        var draw = await house.Open(house.Officer, Definition, beacon.With(Title, "丁").With(BeaconAt, noon.AddHours(2)));
        await house.Take(house.Officer, draw, Definition, Freeze, Facts.None);
        var seen = Facts.None.With(BeaconText, "03 07 11 19 26 31 + 08").With(BeaconProof, "彩票中心网站");
        Codes(await house.TryTake(house.Officer, draw, Seed, seen.With(SeenAt, noon.AddHours(3)))).ShouldContain("inspection.seen-later");
        Codes(await house.TryTake(house.Officer, draw, Seed, seen.With(SeenAt, noon))).ShouldContain("inspection.seed-out");
    }

    [Fact]
    public async Task A_public_value_seeds_a_stratified_weighted_draw_once_it_is_out()
    {
        var noon = house.Clock.GetUtcNow();
        var strata = (IReadOnlyList<Facts>)[.. new[] { ("守信", 1), ("失信", 1), ("警示", 0), ("严重失信", 0) }.Select(s => Facts.None.With(StratumName, s.Item1).With(StratumCount, s.Item2))];
        var draw = await house.Open(
            house.Officer, Definition,
            house.Draw().With(Title, "辛").With(Stratify, "grade").With(Strata, strata).With(Weighted, true).With(SeedKind, "beacon").With(BeaconSource, "某期开奖号码").With(BeaconAt, noon.AddHours(2)));
        await house.Take(house.Officer, draw, Definition, Freeze, Facts.None);
        house.Clock.Set(new(2026, 3, 3));
        try
        {
            await house.Take(house.Officer, draw, Definition, Seed, Facts.None.With(BeaconText, "03 07 11").With(BeaconProof, "公告").With(SeenAt, noon.AddHours(3)));
            await house.Take(house.Officer, draw, Definition, Run, Facts.None);
        }
        finally
        {
            house.Clock.Set(new(2026, 3, 2));
        }

        var facts = (await house.Load(draw)).Facts;
        DrawVerifier.Verify(DrawTranscript.Parse(house.File(facts.Get(TranscriptFile)![0]))).ShouldBeEmpty();
        facts.Get(Picked).ShouldBe(1);
        facts.Get(Shortages)!.ShouldHaveSingleItem().Get(ShortageText).ShouldBe("类别“失信”应抽1户，可抽的只有0户");
    }

    [Fact]
    public async Task Two_who_draw_at_once_get_one_outcome()
    {
        var draw = await Frozen("壬");
        await Reveal(draw);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => house.TryTake(house.Officer, draw, Run, Facts.None)));

        outcomes.OfType<Outcome<ActResult>.Done>().Count().ShouldBe(1);
        outcomes.OfType<Outcome<ActResult>.Refused>().ShouldAllBe(r => r.Reasons.Any(x => x.Code == "inspection.second-draw"));
        (await house.Scalar<long>("select count(*) from inspection_outcome where matter_id = $1", draw)).ShouldBe(1);
    }

    [Fact]
    public async Task A_voided_draw_stays_on_record_and_its_tasks_cannot_be_done()
    {
        var draw = await Frozen("戊");
        await Reveal(draw);
        await house.Take(house.Officer, draw, Definition, Run, Facts.None);
        await house.Take(house.Officer, draw, Definition, InspectionDraw.Void, Facts.None.With(VoidReason, "名录库漏列企业"), house.Leader);

        var facts = (await house.Load(draw)).Facts;
        (await house.Scalar<long>("select count(*) from inspection_outcome o join inspection_void v using (bureau_id, commitment) where o.commitment = $1", facts.Get(Commitment)!)).ShouldBe(1);
        (await house.Scalar<string>("select body ->> 'void' from publication where matter_id = $1 and what = '双随机抽取作废'", draw)).ShouldBe("名录库漏列企业");
        house.File(facts.Get(TranscriptFile)![0]).Length.ShouldBeGreaterThan(100);
        var visit = await house.Scalar<Guid>("select visit_id from inspection_pick where commitment = $1 limit 1", facts.Get(Commitment)!);
        Codes(await house.TryTake(house.Officer, visit, InspectionVisit.Check, Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person])))
            .ShouldContain("inspection.draw-void");
    }

    [Fact]
    public async Task Random_tasks_cannot_be_given_out_by_hand()
    {
        var draw = await Frozen("己");
        var target = (await house.Firms(1, first: 900))[0];
        await house.Approve("inspection-object");

        var forged = await house.TryOpen(
            house.Officer, InspectionVisit.Definition,
            Facts.None.With(VisitFields.Title, "冒充").With(VisitFields.Target, target).With(VisitFields.Item, house.Item).With(VisitFields.Source, "random")
                .With(VisitFields.DueBy, house.Today).With(VisitFields.Urgent, false).With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person])
                .With(VisitFields.Drawn, true),
            draw);

        Codes(forged).ShouldBe(["inspection.random-is-drawn", "inspection.in-plan"], ignoreOrder: true);
    }

    [Fact]
    public async Task Changes_count_only_once_they_are_approved_and_no_change_is_no_matter()
    {
        var fresh = (await house.Firms(1, "taxi", 700))[0];
        await using var connection = await house.Db.Connect();
        (await ApprovedLists.Find(connection, HouseFixture.Bureau, ObjectList.Declaration, fresh, house.Today, default)).ShouldBeNull();

        var change = await house.Open(house.Clerk, ListChange.Definition, Facts.None.With(ListChange.Title, "新增出租企业").With(ListChange.List, "inspection-object"));
        Codes(await house.TryTake(house.Clerk, change, ListChange.Publish, Facts.None)).ShouldContain("inspection.list-approved");
        var own = house.Clerk with { Roles = [Roles.Leader] };
        Codes(await house.TryTake(own, change, ListChange.Approve, Facts.None.With(ListChange.Verdict, "agree"))).ShouldContain("inspection.list-approver");
        await house.Take(house.Leader, change, ListChange.Definition, ListChange.Approve, Facts.None.With(ListChange.Verdict, "agree"));
        await house.Take(house.Clerk, change, ListChange.Definition, ListChange.Publish, Facts.None);

        (await ApprovedLists.Find(connection, HouseFixture.Bureau, ObjectList.Declaration, fresh, house.Today, default)).ShouldNotBeNull();
        Codes(await house.TryOpen(house.Clerk, ListChange.Definition, Facts.None.With(ListChange.Title, "空").With(ListChange.List, "inspection-expert"))).ShouldBe(["inspection.no-change"]);
    }

    [Fact]
    public async Task The_ledger_covers_every_act_of_a_draw()
    {
        await Reveal(await Frozen("庚"));

        (await house.Get<LedgerAudit>().Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldBeEmpty();
    }

    private async Task<Guid> Frozen(string title)
    {
        var draw = await house.Open(house.Officer, Definition, house.Draw(2).With(Title, title));
        await house.Take(house.Officer, draw, Definition, FixOperator, Facts.None.With(OperatorDigest, DrawSeeds.Fix(One).ToHex()));
        await house.Take(house.Supervisor, draw, Definition, FixSupervisor, Facts.None.With(SupervisorDigest, DrawSeeds.Fix(Other).ToHex()));
        await house.Take(house.Officer, draw, Definition, Freeze, Facts.None);
        return draw;
    }

    private async Task Reveal(Guid draw)
    {
        await house.Take(house.Officer, draw, Definition, RevealOperator, Facts.None.With(OperatorSecret, One));
        await house.Take(house.Supervisor, draw, Definition, RevealSupervisor, Facts.None.With(SupervisorSecret, Other));
    }

    private static IEnumerable<string> Codes(Outcome<ActResult> outcome) =>
        outcome.ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons.Select(r => r.Code).Distinct();
}
