using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Figures;
using Fatong.Platform.Matters;
using Fatong.Rooms.Inspection;
using Fatong.Rooms.Inspection.Hazards;
using static Fatong.Rooms.Inspection.Hazards.HazardClosure;
using static Fatong.Rooms.Inspection.Hazards.HazardFields;

namespace Fatong.Tests.Database.Inspections;

public sealed class HazardTests(InspectionFixture house) : IClassFixture<InspectionFixture>
{
    internal static readonly Facts Handover = Facts.None.With(CaseHandover.Title, "未按规定维护车辆").With(CaseHandover.Category, "freight").With(CaseHandover.FoundOn, new DateOnly(2026, 3, 2))
        .With(CaseHandover.Place, "云溪物流园").With(CaseHandover.At, new DateTimeOffset(2026, 3, 2, 2, 0, 0, TimeSpan.Zero)).With(CaseHandover.Summary, "现场发现三台车辆未按期维护。");

    private Facts Team => Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person]);

    [Fact]
    public async Task A_hazard_is_closed_only_after_evidence_and_a_passed_recheck()
    {
        var hazard = await Open("消防通道堵塞", "general");
        Codes(await house.TryTake(house.Officer, hazard, Notice, Told.With(RectifyBy, new DateOnly(2026, 3, 1)))).ShouldBe(["inspection.rectify-by"]);
        var told = await house.Take(house.Officer, hazard, Definition, Notice, Told);
        told.Papers.Count.ShouldBe(1);
        (await house.Scalar<string>("select number from paper where matter_id = $1 and kind = 'inspection.rectify'", hazard))!.ShouldContain("限改");
        (await house.Scalar<DateOnly>("select due from matter where matter_id = $1", hazard)).ShouldBe(new DateOnly(2026, 3, 16));
        Codes(await house.TryTake(house.Officer, hazard, Close, Facts.None)).ShouldContain("inspection.recheck-passed");
        await house.Take(house.Officer, hazard, Definition, Rectified, Facts.None.With(Measures, "已清理").With(HazardFields.Evidence, (IReadOnlyList<string>)[new string('a', 64)]));
        await house.Take(house.Officer, hazard, Definition, Recheck, Team.With(Passed, false).With(RecheckNote, "仍有杂物"));
        Codes(await house.TryTake(house.Officer, hazard, Close, Facts.None)).ShouldBe(["inspection.recheck-passed"]);
        await house.Take(house.Officer, hazard, Definition, Rectified, Facts.None.With(Measures, "再次清理").With(HazardFields.Evidence, (IReadOnlyList<string>)[new string('b', 64)]));
        await house.Take(house.Officer, hazard, Definition, Recheck, Team.With(Passed, true).With(RecheckNote, "畅通"));
        await house.Take(house.Officer, hazard, Definition, Close, Facts.None);

        (await house.Load(hazard)).Ended.ShouldBe(house.Today);
        (await house.Scalar<long>("select count(*) from record where register = 'daily-inspection' and title like '%消防通道堵塞'")).ShouldBe(3);
        (await house.Scalar<long>("select sum((facts ->> 'hazards_found')::int) from record where register = 'daily-inspection' and title like '%消防通道堵塞'")).ShouldBe(1);
        (await house.Scalar<long>("select sum((facts ->> 'hazards_rectified')::int) from record where register = 'daily-inspection' and title like '%消防通道堵塞'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_major_hazard_needs_a_supervisor_and_another_person_to_close_it()
    {
        var hazard = await Open("储罐安全阀失效", "major");
        await house.Take(house.Officer, hazard, Definition, Notice, Told);
        Codes(await house.TryTake(house.Officer, hazard, Rectified, Facts.None.With(Measures, "x").With(HazardFields.Evidence, (IReadOnlyList<string>)[new string('c', 64)]))).ShouldBeEmpty();
        await house.Take(house.Officer, hazard, Definition, Recheck, Team.With(Passed, true).With(RecheckNote, "合格"));
        Codes(await house.TryTake(house.Officer, hazard, Close, Facts.None)).ShouldBe(["inspection.major-watched", "inspection.close-approved"], ignoreOrder: true);

        var supervised = await house.Take(house.Leader, hazard, Definition, Supervise, Facts.None.With(Supervisor, house.Second.Person).With(Milestones, "三日内停用，十五日内更换"));
        supervised.Papers.Count.ShouldBe(1);
        var asLeader = house.Officer with { Roles = [Roles.Leader] };
        Codes(await house.TryTake(asLeader, hazard, HazardClosure.Approve, Facts.None.With(CloseVerdict, "agree"))).ShouldContain("inspection.close-approver");
        await house.Take(house.Leader, hazard, Definition, HazardClosure.Approve, Facts.None.With(CloseVerdict, "agree"));
        await house.Take(house.Officer, hazard, Definition, Close, Facts.None);
    }

    [Fact]
    public async Task An_overdue_hazard_escalates_and_only_then()
    {
        var hazard = await Open("护栏缺失", "general");
        await house.Take(house.Officer, hazard, Definition, Notice, Told);
        var escalation = Facts.None.With(Escalation, "interview").With(EscalationNote, "约谈主要负责人");
        Codes(await house.TryTake(house.Head, hazard, Escalate, escalation)).ShouldBe(["inspection.overdue"]);

        house.Clock.Set(new(2026, 3, 17));
        try
        {
            await house.Take(house.Head, hazard, Definition, Escalate, escalation);
        }
        finally
        {
            house.Clock.Set(new(2026, 3, 2));
        }
    }

    [Fact]
    public async Task A_hazard_becomes_a_case_lead_by_one_act_that_the_ledger_holds()
    {
        var hazard = await Open("车辆未维护", "general");
        await house.Take(house.Officer, hazard, Definition, ToCase, Handover);

        var lead = await house.Load((await house.Load(hazard)).Facts.Get(CaseHandover.Lead));
        (lead.Procedure.Code, lead.Number).ShouldBe(("enforcement.lead", lead.Number));
        (await house.Scalar<long>("select count(*) from ledger_entry where subject = $1 and kind = 'matter.opened.v1'", lead.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task An_interview_is_counted_when_it_is_held_and_its_promise_followed_up()
    {
        var interview = await house.Open(
            house.Officer, EnterpriseInterview.Definition,
            Facts.None.With(EnterpriseInterview.Title, "整改不力").With(EnterpriseInterview.Object, house.Objects[0]).With(EnterpriseInterview.Ground, "hazard")
                .With(EnterpriseInterview.At, house.Clock.GetUtcNow()).With(EnterpriseInterview.Place, "局会议室").With(EnterpriseInterview.Topics, "隐患整改"),
            null, house.Leader);
        await house.Take(house.Officer, interview, EnterpriseInterview.Definition, EnterpriseInterview.Hold, Team.With(EnterpriseInterview.Attended, "总经理")
            .With(EnterpriseInterview.Talk, "说明情况").With(EnterpriseInterview.Promise, "限期整改").With(EnterpriseInterview.PromiseBy, new DateOnly(2026, 3, 20)));
        (await house.Scalar<DateOnly>("select due from matter where matter_id = $1", interview)).ShouldBe(new DateOnly(2026, 3, 20));
        await house.Take(house.Officer, interview, EnterpriseInterview.Definition, EnterpriseInterview.FollowUp, Facts.None.With(EnterpriseInterview.Kept, "all").With(EnterpriseInterview.KeptNote, "已落实"));

        var figure = await house.Get<FigureReader>().Read(HouseFixture.Bureau, InspectionFigures.Interviewed, FigurePeriod.Year(2026), EnterpriseInterview.Code, default);
        figure.Value.ShouldBe(1);
    }

    [Fact]
    public async Task The_colour_follows_from_the_deductions_and_red_alone_is_deregistered()
    {
        var red = await house.Open(house.Officer, SafetyCode.Definition, Score(45));
        (await house.Load(red)).Facts.Get(SafetyCode.Code).ShouldBe("red");
        (await house.Load(await house.Open(house.Officer, SafetyCode.Definition, Score(40)))).Facts.Get(SafetyCode.Code).ShouldBe("orange");
        var green = await house.Open(house.Officer, SafetyCode.Definition, Score(20));
        (await house.Load(green)).Facts.Get(SafetyCode.Code).ShouldBe("green");
        await house.Take(house.Head, green, SafetyCode.Definition, SafetyCode.Confirm, Facts.None.With(SafetyCode.Verdict, "agree"));
        await house.Take(house.Clerk, green, SafetyCode.Definition, SafetyCode.Publish, Facts.None);

        Codes(await house.TryTake(house.Officer, green, SafetyCode.Use, Facts.None.With(SafetyCode.UseKind, "deregister").With(SafetyCode.UseNote, "x"))).ShouldBe(["inspection.code-use"]);
        await house.Take(house.Officer, green, SafetyCode.Definition, SafetyCode.Use, Facts.None.With(SafetyCode.UseKind, "capacity").With(SafetyCode.UseNote, "新增两台"), house.Leader);
    }

    private Facts Score(long points) => Facts.None.With(SafetyCode.Title, $"扣{points}分").With(SafetyCode.Object, house.Objects[1]).With(SafetyCode.Period, "一季度")
        .With(SafetyCode.Deductions, (IReadOnlyList<Facts>)[Facts.None.With(SafetyCode.Rule, "隐患").With(SafetyCode.Points, points)]);

    private static Facts Told => Facts.None.With(Demand, "立即整改").With(RectifyBy, new DateOnly(2026, 3, 16)).With(Receiver, "周经理");

    private Task<Guid> Open(string title, string grade) => house.Open(
        house.Officer, Definition,
        Team.With(Title, title).With(HazardFields.Target, house.Objects[0]).With(Class, grade).With(Kind, "site").With(Place, "库房").With(Description, "检查发现").With(Basis, "安全规程"));

    private static IEnumerable<string> Codes(Outcome<ActResult> outcome) =>
        outcome is Outcome<ActResult>.Refused no ? no.Reasons.Select(r => r.Code).Distinct() : [];
}
