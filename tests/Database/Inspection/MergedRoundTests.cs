using Fatong.Kernel;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Lists;
using Fatong.Rooms.Inspection.Plans;
using Fatong.Rooms.Inspection.Visits;
using static Fatong.Rooms.Inspection.Visits.InspectionVisit;

namespace Fatong.Tests.Database.Inspections;

/// <summary>综合查一次: what a plan merges is drawn once, checked by one visit and counted once.</summary>
public sealed class MergedRoundTests(InspectionFixture house) : IClassFixture<InspectionFixture>
{
    private const string One = "operator-secret-0123456789abcdefghij";
    private const string Other = "supervisor-secret-0123456789abcdefgh";
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Items_merged_in_the_plan_are_checked_by_one_visit()
    {
        var second = await house.Enter(
            ItemList.Declaration,
            Facts.None.With(ItemList.Number, "A3").With(ItemList.Name, "货运车辆技术管理检查").With(ItemList.Trade, "freight").With(ItemList.Basis, "道路运输车辆技术管理规定")
                .With(ItemList.Subject, "交通运输综合行政执法大队").With(ItemList.Content, "车辆技术档案\n车辆检测评定").With(ItemList.Way, "onsite").With(ItemList.From, new DateOnly(2024, 1, 1)));
        await house.Approve("inspection-item");
        await Plan();

        (await house.TryOpen(house.Officer, InspectionDraw.Definition, house.Draw(1).With(InspectionDraw.Weighted, true))).ShouldBeOfType<Outcome<ActResult>.Refused>()
            .Reasons.ShouldHaveSingleItem().Code.ShouldBe("inspection.plan-weighted");
        (await house.TryOpen(house.Officer, InspectionDraw.Definition, house.Draw(1).With(InspectionDraw.TeamSize, 1))).ShouldBeOfType<Outcome<ActResult>.Refused>()
            .Reasons.ShouldHaveSingleItem().Code.ShouldBe("inspection.team-size");

        var visit = await house.Load(await Drawn(house.Item));
        visit.Facts.Get(VisitFields.Also).ShouldBe([second]);
        var proposal = await house.Get<VisitDesk>().Proposal(visit, Noon, default);
        proposal.Get(VisitFields.Checklist)!.Select(row => row.Get(VisitFields.Line)).ShouldBe(["安全生产责任制", "车辆技术档案", "车辆检测评定"], "what both items ask is checked once");

        await house.Take(house.Officer, visit.Id, Definition, Notice, Facts.None.With(VisitFields.NoticeFor, Noon));
        (await house.Scalar<string>("select body from paper where matter_id = $1 and kind = 'inspection.notice'", visit.Id))!.ShouldContain("货运企业安全生产检查、货运车辆技术管理检查");
        await house.Take(house.Officer, visit.Id, Definition, Scan, Facts.None.With(VisitFields.ScannedAt, Noon).With(VisitFields.ScannedBy, "周经理"));
        await house.Take(house.Officer, visit.Id, Definition, Check, proposal.Merge(Checked()));

        var made = await house.Get<PlanProgress>().Made(HouseFixture.Bureau, 2026, default);
        made.Visits.ShouldBe(1);
        (made.ByItem["A1"], made.ByItem["A3"]).ShouldBe((1, 1));

        // The other item of the round is done with this object for the year as well.
        var again = await Frozen(second);
        var lists = await Lists(again);
        lists.Objects.Values("excluded").Count(reason => reason == "本年度本事项已经抽中").ShouldBe(1);
        (await house.Load(again)).Facts.Get(InspectionDraw.Also).ShouldBe([house.Item]);
    }

    [Fact]
    public async Task An_expert_outside_the_approved_list_may_not_go_along()
    {
        var visit = await house.Open(
            house.Officer, Definition,
            Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person]).With(VisitFields.Title, "专家随同").With(VisitFields.Target, house.Objects[9])
                .With(VisitFields.Item, house.Item).With(VisitFields.Source, "complaint").With(VisitFields.DueBy, new DateOnly(2026, 3, 20)).With(VisitFields.Urgent, false));
        await house.Take(house.Leader, visit, Definition, Approve, Facts.None.With(VisitFields.Verdict, "agree"));
        await house.Take(house.Officer, visit, Definition, Scan, Facts.None.With(VisitFields.ScannedAt, Noon).With(VisitFields.ScannedBy, "周经理"));
        var expert = await house.Enter(
            ExpertList.Declaration,
            Facts.None.With(ExpertList.Number, "Z1").With(ExpertList.Name, "吴工").With(ExpertList.Speciality, "hazmat").With(ExpertList.From, new DateOnly(2026, 1, 1)).With(ExpertList.To, new DateOnly(2027, 1, 1)));
        var check = (await house.Get<VisitDesk>().Proposal(await house.Load(visit), Noon, default)).Merge(Checked()).With(VisitFields.Expert, expert).With(VisitFields.ExpertOpinion, "通风不足");

        (await house.TryTake(house.Officer, visit, Check, check)).ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons.ShouldHaveSingleItem().Code.ShouldBe("inspection.expert-listed");
        await house.Approve("inspection-expert");
        await house.Take(house.Officer, visit, Definition, Check, check);
    }

    private async Task Plan()
    {
        Facts Line(string item) => Facts.None.With(InspectionPlan.Item, item).With(InspectionPlan.Way, "count").With(InspectionPlan.Value, 2).With(InspectionPlan.Weighted, false)
            .With(InspectionPlan.From, new DateOnly(2026, 3, 1)).With(InspectionPlan.To, new DateOnly(2026, 6, 1)).With(InspectionPlan.Merge, "春季");
        var plan = await house.Open(
            house.Clerk, InspectionPlan.Definition,
            Facts.None.With(InspectionPlan.Title, "2026年度").With(InspectionPlan.Year, 2026).With(InspectionPlan.Lines, (IReadOnlyList<Facts>)[Line("A1"), Line("A3")]));
        (await house.Load(plan)).Facts.Get(InspectionPlan.Planned).ShouldBe(2);
        await house.Take(house.Leader, plan, InspectionPlan.Definition, InspectionPlan.Approve, Facts.None.With(InspectionPlan.Verdict, "agree"));
        await house.Take(house.Clerk, plan, InspectionPlan.Definition, InspectionPlan.Publish, Facts.None);
        (await house.TryTake(house.Leader, plan, InspectionPlan.Approve, Facts.None.With(InspectionPlan.Verdict, "reject"))).ShouldBeOfType<Outcome<ActResult>.Refused>("it is published");
    }

    private async Task<Guid> Frozen(Guid item)
    {
        var draw = await house.Open(house.Officer, InspectionDraw.Definition, house.Draw(1).With(InspectionDraw.Item, item));
        await house.Take(house.Officer, draw, InspectionDraw.Definition, InspectionDraw.FixOperator, Facts.None.With(InspectionDraw.OperatorDigest, DrawSeeds.Fix(One).ToHex()));
        await house.Take(house.Supervisor, draw, InspectionDraw.Definition, InspectionDraw.FixSupervisor, Facts.None.With(InspectionDraw.SupervisorDigest, DrawSeeds.Fix(Other).ToHex()));
        await house.Take(house.Officer, draw, InspectionDraw.Definition, InspectionDraw.Freeze, Facts.None);
        return draw;
    }

    /// <summary>The visit of a draw of one object.</summary>
    private async Task<Guid> Drawn(Guid item)
    {
        var draw = await Frozen(item);
        await house.Take(house.Officer, draw, InspectionDraw.Definition, InspectionDraw.RevealOperator, Facts.None.With(InspectionDraw.OperatorSecret, One));
        await house.Take(house.Supervisor, draw, InspectionDraw.Definition, InspectionDraw.RevealSupervisor, Facts.None.With(InspectionDraw.SupervisorSecret, Other));
        await house.Take(house.Officer, draw, InspectionDraw.Definition, InspectionDraw.Run, Facts.None);
        return await house.Scalar<Guid>("select matter_id from matter where parent_id = $1", draw);
    }

    private async Task<DrawLists> Lists(Guid draw)
    {
        var board = house.Get<DrawBoard>();
        return board.Lists((await board.Of(HouseFixture.Bureau, draw, default))!);
    }

    private static Facts Checked() => Facts.None.With(VisitFields.Ended, Noon.AddHours(1)).With(VisitFields.Place, "公司").With(VisitFields.Present, "周经理").With(VisitFields.Shown, true)
        .With(VisitFields.Findings, "资料齐全").With(VisitFields.HazardsSeen, 0).With(VisitFields.Fixed, 0).With(VisitFields.Signing, "signed");
}
