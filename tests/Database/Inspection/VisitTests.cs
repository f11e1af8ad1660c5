using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Figures;
using Fatong.Platform.Matters;
using Fatong.Rooms.Inspection;
using Fatong.Rooms.Inspection.Hazards;
using Fatong.Rooms.Inspection.Plans;
using Fatong.Rooms.Inspection.Visits;
using static Fatong.Rooms.Inspection.Visits.InspectionVisit;
using static Fatong.Rooms.Inspection.Visits.VisitFields;

namespace Fatong.Tests.Database.Inspections;

public sealed class VisitTests(InspectionFixture house) : IClassFixture<InspectionFixture>
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);

    private Facts Team => Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person]);

    [Fact]
    public async Task A_check_outside_plan_is_only_an_approved_urgent_check()
    {
        Codes(await house.TryOpen(house.Officer, Definition, Task("计划外", 0, "daily").With(Item, house.Unplanned))).ShouldBe(["inspection.in-plan"]);
        var visit = await house.Open(house.Officer, Definition, Task("紧急", 0, "daily").With(Item, house.Unplanned).With(Urgent, true).With(UrgentReason, "接到险情报告"));
        await house.Take(house.Officer, visit, Definition, Scan, Scanned);
        Codes(await house.TryTake(house.Officer, visit, Check, Checked())).ShouldBe(["inspection.visit-approved"]);
        await house.Take(house.Leader, visit, Definition, Approve, Facts.None.With(Verdict, "agree"));

        await house.Take(house.Officer, visit, Definition, Check, Checked());
    }

    [Fact]
    public async Task An_unlisted_item_or_object_and_a_lapsed_certificate_are_refused()
    {
        var unlisted = Guid.CreateVersion7();
        Codes(await house.TryOpen(house.Officer, Definition, Task("无对象", 0, "complaint").With(VisitFields.Target, unlisted))).ShouldContain("inspection.object-not-listed");
        Codes(await house.TryOpen(house.Officer, Definition, Task("无事项", 0, "complaint").With(Item, unlisted))).ShouldBe(["inspection.item-published"]);
        Codes(await house.TryOpen(house.Officer, Definition, Task("过期", 0, "complaint").With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Expired.Person])))
            .ShouldBe(["inspection.two-officers-given"]);
    }

    [Fact]
    public async Task A_complaint_visit_runs_to_publication_appeal_and_correction()
    {
        var visit = await house.Open(house.Officer, Definition, Task("投诉核查", 1, "complaint").With(SourceNote, "12345工单"));
        Codes(await house.TryTake(house.Officer, visit, Notice, Facts.None.With(NoticeFor, Noon))).ShouldBe(["inspection.visit-approved"]);
        await house.Take(house.Leader, visit, Definition, Approve, Facts.None.With(Verdict, "agree"));
        var notice = await house.Take(house.Officer, visit, Definition, Notice, Facts.None.With(NoticeFor, Noon));
        notice.Papers.Count.ShouldBe(1);
        Codes(await house.TryTake(house.Officer, visit, Check, Checked())).ShouldBe(["inspection.scanned"]);
        await house.Take(house.Officer, visit, Definition, Scan, Scanned);
        Codes(await house.TryTake(house.Officer, visit, Check, Checked().With(Signing, "refused"))).ShouldBe(["inspection.record-signed"]);
        Codes(await house.TryTake(house.Officer, visit, Check, Checked().With(HazardsSeen, 1).With(Fixed, 2))).ShouldBe(["inspection.fixed-within-found"]);
        Codes(await house.TryTake(house.Officer, visit, Check, Checked().With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Expired.Person])))
            .ShouldBe(["inspection.two-officers", "inspection.drawn-team"], ignoreOrder: true);
        await house.Take(house.Officer, visit, Definition, Check, Checked().With(HazardsSeen, 3).With(Fixed, 1));
        await house.Take(house.Officer, visit, Definition, Result, Facts.None.With(Outcome, "rectify"), house.Head);
        var file = (await house.Get<MatterReader>().File(house.Clerk, visit, default))!;
        file.Terms.Of(PublishInTime).Last.ShouldBe(new DateOnly(2026, 3, 30), "20 working days after the visit");
        await house.Take(house.Clerk, visit, Definition, Publish, Facts.None);
        (await house.Scalar<string>("select body ->> 'outcome' from publication where matter_id = $1", visit)).ShouldBe("发现问题责令限期整改");

        await house.Take(house.Clerk, visit, Definition, Rate, Facts.None.With(Rating, "4").With(FiveBans, false));
        await house.Take(house.Clerk, visit, Definition, Appeal, Facts.None.With(AppealText, "隐患当场已经改正"));
        await house.Take(house.Leader, visit, Definition, Review, Facts.None.With(AppealVerdict, "corrected").With(AppealReply, "经核实成立"));
        await house.Take(house.Clerk, visit, Definition, Retract, Facts.None);
        await house.Take(house.Clerk, visit, Definition, Correct, Facts.None.With(Outcome, "fixed"));
        (await house.Scalar<long>("select count(*) from publication where matter_id = $1 and withdrawn_on is null", visit)).ShouldBe(1);
        (await house.Scalar<string>("select body ->> 'outcome' from publication where matter_id = $1 and withdrawn_on is null", visit)).ShouldBe("发现问题已当场整改");
        (await house.Scalar<string>("select facts ->> 'hazards_found' from record where register = 'daily-inspection' and facts ->> 'visit' = $1", visit.ToString())).ShouldBe("3");
    }

    [Fact]
    public async Task An_emergency_is_checked_first_approved_and_scanned_afterwards()
    {
        var visit = await house.Open(house.Officer, Definition, Task("应急", 2, "emergency").With(Urgent, true).With(UrgentReason, "泄漏险情"));
        await house.Take(house.Officer, visit, Definition, Check, Checked());
        Codes(await house.TryTake(house.Officer, visit, Result, Facts.None.With(Outcome, "clear"))).ShouldBe(["inspection.urgent-approved", "inspection.scan-made-up"], ignoreOrder: true);
        await house.Take(house.Officer, visit, Definition, MakeUp, Scanned.With(MakeUpReason, "urgent"));
        await house.Take(house.Leader, visit, Definition, Approve, Facts.None.With(Verdict, "agree"));

        await house.Take(house.Officer, visit, Definition, Result, Facts.None.With(Outcome, "clear"), house.Head);
    }

    [Fact]
    public async Task The_yearly_cap_holds_back_a_planned_visit_but_not_a_complaint()
    {
        await Plan();
        await house.Open(house.Officer, Definition, Task("计划一", 3, "plan"));

        Codes(await house.TryOpen(house.Officer, Definition, Task("计划二", 3, "plan"))).ShouldBe(["inspection.visit-cap"]);
        await house.Open(house.Officer, Definition, Task("投诉", 3, "complaint"));
    }

    [Fact]
    public async Task A_plan_that_visits_too_often_is_approved_only_with_a_reason()
    {
        var line = PlanLine("A1", 2, new(2026, 4, 1));
        var plan = await house.Open(house.Clerk, InspectionPlan.Definition, Facts.None.With(InspectionPlan.Title, "两轮").With(InspectionPlan.Year, 2030)
            .With(InspectionPlan.Lines, (IReadOnlyList<Facts>)[line, PlanLine("A1", 2, new(2026, 9, 1))]));
        (await house.Load(plan)).Facts.Get(InspectionPlan.Conflicts)!.ShouldHaveSingleItem().Get(InspectionPlan.Conflict)!.ShouldContain("应合并为一次或者减少轮次");
        Codes(await house.TryTake(house.Leader, plan, InspectionPlan.Approve, Facts.None.With(InspectionPlan.Verdict, "agree"))).ShouldBe(["inspection.plan-conflicts"]);

        await house.Take(house.Clerk, plan, InspectionPlan.Definition, InspectionPlan.Revise, Facts.None.With(InspectionPlan.Lines, (IReadOnlyList<Facts>)[line]));
        (await house.Load(plan)).Facts.Get(InspectionPlan.ConflictCount).ShouldBe(0);
        await house.Take(house.Leader, plan, InspectionPlan.Definition, InspectionPlan.Approve, Facts.None.With(InspectionPlan.Verdict, "agree"));
        await house.Take(house.Clerk, plan, InspectionPlan.Definition, InspectionPlan.Publish, Facts.None);
    }

    [Fact]
    public async Task A_violation_becomes_a_case_lead_by_one_act()
    {
        var visit = await house.Open(house.Officer, Definition, Task("违法", 4, "complaint"));
        await house.Take(house.Leader, visit, Definition, Approve, Facts.None.With(Verdict, "agree"));
        await house.Take(house.Officer, visit, Definition, Scan, Scanned);
        await house.Take(house.Officer, visit, Definition, Check, Checked());
        await house.Take(house.Officer, visit, Definition, Result, Facts.None.With(Outcome, "violation"), house.Head);

        await house.Take(house.Officer, visit, Definition, ToCase, HazardTests.Handover);

        var lead = (await house.Load(visit)).Facts.Get(CaseHandover.Lead);
        var opened = await house.Load(lead);
        opened.Procedure.Code.ShouldBe("enforcement.lead");
        opened.Title.ShouldBe("未按规定维护车辆");
        opened.Facts["source-note"].ShouldBe($"行政检查{(await house.Load(visit)).Number}（违法）转来");
        opened.Party.ShouldBe((await house.Load(visit)).Party);
    }

    [Fact]
    public async Task Completion_of_the_plan_keeps_both_terms()
    {
        var figure = await house.Get<FigureReader>().Read(HouseFixture.Bureau, InspectionFigures.PlanCompletion, FigurePeriod.Year(2026), null, default);

        figure.Per.ShouldNotBeNull();
        InspectionFigures.PlanCompletion.Nature.ShouldBe(Nature.Rate);
        HazardClosure.Definition.Parent.ShouldBe(Definition.Code);
    }

    private async Task Plan()
    {
        var plan = await house.Open(house.Clerk, InspectionPlan.Definition, Facts.None.With(InspectionPlan.Title, "2026年度").With(InspectionPlan.Year, 2026)
            .With(InspectionPlan.Lines, (IReadOnlyList<Facts>)[PlanLine("A1", 2, new(2026, 3, 1))]));
        await house.Take(house.Leader, plan, InspectionPlan.Definition, InspectionPlan.Approve, Facts.None.With(InspectionPlan.Verdict, "agree"));
        await house.Take(house.Clerk, plan, InspectionPlan.Definition, InspectionPlan.Publish, Facts.None);
    }

    private static Facts PlanLine(string item, long count, DateOnly from) => Facts.None.With(InspectionPlan.Item, item).With(InspectionPlan.Way, "count")
        .With(InspectionPlan.Value, count).With(InspectionPlan.From, from).With(InspectionPlan.To, from.AddMonths(2));

    private Facts Task(string title, int target, string source) => Team.With(Title, title).With(VisitFields.Target, house.Objects[target]).With(Item, house.Item)
        .With(Source, source).With(DueBy, new DateOnly(2026, 3, 20)).With(Urgent, false);

    private static Facts Scanned => Facts.None.With(ScannedAt, Noon).With(ScannedBy, "周经理");

    private Facts Checked() => Team.With(Began, Noon).With(Ended, Noon.AddHours(1)).With(Place, "公司办公楼").With(Present, "周经理").With(Shown, true)
        .With(Checklist, (IReadOnlyList<Facts>)[Facts.None.With(Line, "安全生产责任制").With(Found, "ok")]).With(Findings, "资料齐全").With(HazardsSeen, 0).With(Fixed, 0).With(Signing, "signed");

    private static IEnumerable<string> Codes(Outcome<ActResult> outcome) =>
        outcome.ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons.Select(r => r.Code).Distinct();
}
