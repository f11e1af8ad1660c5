using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Governance.Decisions;
using static Fatong.Rooms.Governance.Decisions.CollectiveFields;
using static Fatong.Rooms.Governance.Decisions.DecisionFields;
using static Fatong.Rooms.Governance.Decisions.MajorDecision;
using Fair = Fatong.Rooms.Governance.Decisions.FairCompetitionReview;

namespace Fatong.Tests.Database.Governance;

public sealed class MajorDecisionTests(GovernanceHouse house) : IClassFixture<GovernanceHouse>
{
    private static readonly Facts Passed = Facts.None.With(ReviewFields.Competence, true).With(ReviewFields.ProcedureRight, true).With(ReviewFields.ContentRight, true).With(ReviewFields.Conclusion, "pass");

    [Fact]
    public async Task A_decision_passes_its_five_gates_is_published_carried_out_and_evaluated()
    {
        var fair = await Cleared();
        var matter = await Drafted(market: true);
        (await house.Refused(house.Handler, Definition, matter, CommentClosed, new(2026, 3, 30), Counts(10, 12))).ShouldBe(["governance.comment-term", "governance.comment-count"], ignoreOrder: true);
        await house.Take(house.Handler, Definition, matter, CommentClosed, new(2026, 4, 8), Counts(12, 5));
        (await house.Refused(house.Handler, Definition, matter, Experts, new(2026, 4, 9), Expert(free: false))).ShouldBe(["governance.experts-free"]);
        await house.Take(house.Handler, Definition, matter, Experts, new(2026, 4, 9), Expert(free: true));
        await house.Take(house.Handler, Definition, matter, Risk, new(2026, 4, 9), Facts.None.With(Controllable, true));
        await house.Take(house.Handler, Definition, matter, Competition, new(2026, 4, 9), Facts.None.With(CompetitionReview, fair));
        (await house.Refused(house.Handler, Definition, matter, ReviewRequest, new(2026, 4, 10), Facts.None.With(ReviewFields.ReviewDue, new DateOnly(2026, 4, 17)))).ShouldBe(["governance.review-room"]);
        await house.Take(house.Handler, Definition, matter, ReviewRequest, new(2026, 4, 10), Facts.None.With(ReviewFields.ReviewDue, new DateOnly(2026, 4, 22)));
        (await house.Refused(house.Clerk, Definition, matter, Meeting.Convene, new(2026, 4, 13), There())).ShouldContain("governance.lawful-first");
        await house.Take(house.Reviewer, Definition, matter, ReviewOpinion, new(2026, 4, 20), Passed);

        await Discussed(matter, new(2026, 4, 24), "oppose");
        var against = await house.Refused(house.Clerk, Definition, matter, Decide, new(2026, 4, 24), Facts.None.With(Outcome, "adopt"));
        await house.Take(house.Clerk, Definition, matter, Decide, new(2026, 4, 24), Facts.None.With(Outcome, "adopt").With(DifferReason, "补贴退坡时限已由上级确定。"), house.Director);
        (await house.Refused(house.Handler, Definition, matter, Publish, new(2026, 4, 27), Facts.None.With(Explains, false))).ShouldBe(["governance.interpreted"]);
        await house.Take(house.Handler, Definition, matter, Publish, new(2026, 4, 27), Facts.None);
        (await house.Refused(house.Handler, Definition, matter, Archive, new(2026, 4, 27), Facts.None)).ShouldBe(["governance.executed"]);
        await house.Take(house.Handler, Definition, matter, Execution, new(2026, 6, 1), Facts.None);
        await house.Take(house.Handler, Definition, matter, Archive, new(2026, 6, 2), Facts.None);
        var both = house.Handler with { Roles = [Roles.LegalReviewer] };
        (await house.Refused(both, Definition, matter, Evaluate, new(2026, 9, 1), Facts.None)).ShouldBe(["governance.evaluate-independent"]);
        await house.Take(house.Reviewer, Definition, matter, Evaluate, new(2026, 9, 1), Facts.None);

        against.ShouldBe(["governance.differ-reason"]);
        var papers = await house.Papers(matter);
        papers.Select(p => p.Title).ShouldBe(["合法性审查意见书", "会议纪要"]);
        papers[1].Text.ShouldContain("持不同意见的成员：高副、何副、吕副。");
        papers[1].Text.ShouldContain("补贴退坡时限已由上级确定");
        (await house.Counted(DecisionFigures.LegalityReviews)).ShouldContain(matter);
    }

    [Fact]
    public async Task A_draft_found_unlawful_goes_back_and_only_comes_up_when_it_was_mended()
    {
        var matter = await Drafted(market: false, professional: false, risky: false);
        await house.Take(house.Handler, Definition, matter, CommentClosed, new(2026, 4, 8), Counts(3, 1));
        await house.Take(house.Handler, Definition, matter, ReviewRequest, new(2026, 4, 8), Facts.None.With(ReviewFields.ReviewDue, new DateOnly(2026, 4, 20)));
        IReadOnlyList<Facts> item = [GovernanceHouse.Row((ReviewFields.ItemNo, 1L), (ReviewFields.ItemText, "超越县级权限"))];
        await house.Take(house.Reviewer, Definition, matter, ReviewOpinion, new(2026, 4, 17), Passed.With(ReviewFields.Competence, false).With(ReviewFields.Conclusion, "reject").With(ReviewFields.OpinionItems, item));
        IReadOnlyList<Facts> answer = [GovernanceHouse.Row((ReviewFields.ItemNo, 1L), (ReviewFields.Adopted, "yes"), (ReviewFields.AdoptedWhere, "第三条"), (ReviewFields.AdoptedBy, "韩承"))];
        await house.Take(house.Handler, Definition, matter, ReviewAdoption, new(2026, 4, 20), Facts.None.With(ReviewFields.AdoptionItems, answer));
        (await house.Refused(house.Clerk, Definition, matter, Meeting.Convene, new(2026, 4, 21), There())).ShouldBe(
            ["governance.expert-argument", "governance.risk-assessment", "governance.lawful-first"], ignoreOrder: true);

        await house.Take(house.Handler, Definition, matter, ReviewRequest, new(2026, 4, 21), Facts.None.With(ReviewFields.ReviewDue, new DateOnly(2026, 5, 12)));
        (await house.Refused(house.Handler, Definition, matter, ReviewRequest, new(2026, 4, 22), Facts.None.With(ReviewFields.ReviewDue, new DateOnly(2026, 5, 12)))).ShouldBe(["governance.review-open"]);
        await house.Take(house.Reviewer, Definition, matter, ReviewOpinion, new(2026, 5, 8), Passed);
        await house.Take(house.Clerk, Definition, matter, Meeting.Convene, new(2026, 5, 11), There().With(NoExpertsReason, "不涉及专业技术问题").With(NoRiskReason, "不影响社会稳定"));
        await house.Take(house.Handler, Definition, matter, Stop, new(2026, 5, 12), Facts.None, house.Director);
    }

    private async Task Discussed(Guid matter, DateOnly on, string stance)
    {
        await house.Take(house.Clerk, Definition, matter, Meeting.Convene, on, There());
        foreach (var member in house.Members.Skip(1))
        {
            await house.Take(house.Clerk, Definition, matter, Meeting.Speak, on, Facts.None.With(Meeting.Speaker, member).With(Meeting.Stance, stance));
        }

        await house.Take(house.Clerk, Definition, matter, Meeting.HeadSpeak, on, Facts.None.With(Meeting.HeadStance, "agree"));
    }

    private Facts There() => Facts.None.With(Meeting.Name, "第5次局长办公会").With(Meeting.Chair, house.Members[0]).With(Meeting.Eligible, 4L).With(Meeting.Attendees, house.Members);

    private static Facts Counts(long received, long adopted) => Facts.None.With(CommentsReceived, received).With(CommentsAdopted, adopted);

    private static Facts Expert(bool free) => Facts.None.With(NoInterest, free);

    private async Task<Guid> Drafted(bool market, bool professional = true, bool risky = true)
    {
        var matter = await house.Open(
            house.Handler, Definition, new(2026, 3, 4),
            Facts.None.With(Title, "农村客运公交化改造方案").With(InCatalogue, true).With(Professional, professional).With(Risky, risky).With(TouchesMarket, market), house.Director);
        await house.Take(house.Handler, Definition, matter, Draft, new(2026, 3, 6), Facts.None);
        await house.Take(house.Handler, Definition, matter, Comment, new(2026, 3, 6), Facts.None.With(CommentUntil, new DateOnly(2026, 4, 7)));
        return matter;
    }

    private async Task<Guid> Cleared()
    {
        var review = await house.Open(house.Handler, Fair.Definition, new(2026, 3, 2), Facts.None.With(Fair.Title, "农村客运公交化改造方案").With(Fair.Kind, "plan"));
        await house.Take(house.Handler, Fair.Definition, review, Fair.Consult, new(2026, 3, 3), Facts.None);
        await house.Take(house.Handler, Fair.Definition, review, Fair.Examine, new(2026, 3, 4), Facts.None);
        await house.Take(house.Reviewer, Fair.Definition, review, Fair.Conclude, new(2026, 3, 5), Facts.None.With(Fair.Conclusion, "compliant"));
        await house.Take(house.Reviewer, Fair.Definition, review, Fair.Close, new(2026, 3, 5), Facts.None);
        return review;
    }
}
