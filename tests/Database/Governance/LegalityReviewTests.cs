using Fatong.Kernel.Fields;
using Fatong.Platform.Matters;
using Fatong.Rooms.Governance.Decisions;
using static Fatong.Rooms.Governance.Decisions.LegalityReview;
using static Fatong.Rooms.Governance.Decisions.ReviewFields;

namespace Fatong.Tests.Database.Governance;

public sealed class LegalityReviewTests(GovernanceHouse house) : IClassFixture<GovernanceHouse>
{
    private static readonly Facts Asked = Facts.None.With(Title, "公交线网优化调整方案").With(Kind, "decision").With(ReviewDue, new DateOnly(2026, 3, 17));

    private static readonly Facts Three = Facts.None.With(Competence, true).With(ProcedureRight, true).With(ContentRight, true);

    [Fact]
    public async Task Review_goes_from_request_to_an_accounted_opinion()
    {
        var matter = await house.Open(house.Handler, Definition, new(2026, 3, 5), Asked);
        await house.Take(house.Reviewer, Definition, matter, Assign, new(2026, 3, 6), Facts.None.With(Reviewer, house.Reviewer.Person));
        await house.Take(house.Reviewer, Definition, matter, Supplement, new(2026, 3, 6), Facts.None);
        await house.Take(house.Handler, Definition, matter, Supplemented, new(2026, 3, 10), Facts.None);
        await house.Take(house.Reviewer, Definition, matter, Counsel, new(2026, 3, 12), Facts.None.With(CounselName, "云溪律师事务所方律师").With(CounselText, "建议补充听证环节。"));

        await house.Take(house.Reviewer, Definition, matter, Opinion, new(2026, 3, 13), Three.With(ProcedureRight, false).With(Conclusion, "amend").With(OpinionText, "程序部分应当修改。").With(OpinionItems, Items()));
        var lacking = await house.Refused(house.Handler, Definition, matter, Adoption, new(2026, 3, 16), Facts.None.With(AdoptionItems, Answers(second: false)));
        await house.Take(house.Handler, Definition, matter, Adoption, new(2026, 3, 16), Facts.None.With(AdoptionItems, Answers(second: true)));
        await house.Take(house.Reviewer, Definition, matter, Close, new(2026, 3, 17), Facts.None);

        lacking.ShouldContain("governance.review-answered");
        var file = (await house.Get<MatterReader>().File(house.Handler, matter, default)).ShouldNotBeNull();
        file.Matter.Ended.ShouldBe(new DateOnly(2026, 3, 17));
        file.Matter.Number.ShouldStartWith("云交法审〔2026〕");
        file.Terms.Of(ReviewIn).Last.ShouldBe(new DateOnly(2026, 3, 24), "ten working days, standing still from the request to the answer");
        file.Terms.Of(ReviewIn).Met.ShouldBe(new DateOnly(2026, 3, 13));
        var paper = (await house.Papers(matter)).ShouldHaveSingleItem();
        paper.Title.ShouldBe("合法性审查意见书");
        paper.Number.ShouldNotBeNull().ShouldStartWith("云交法审意〔2026〕");
        paper.Text.ShouldContain("云溪律师事务所方律师");
        paper.Text.ShouldContain("听证报告未附");
        (await house.Counted(DecisionFigures.LegalityReviews)).ShouldContain(matter);
    }

    [Fact]
    public async Task A_decision_leaves_its_reviewer_seven_working_days_unless_it_is_urgent()
    {
        var hurried = Asked.With(ReviewDue, new DateOnly(2026, 4, 7));

        (await house.RefusedOpening(house.Handler, Definition, new(2026, 4, 1), hurried)).ShouldBe(["governance.review-room"]);
        await house.Open(house.Handler, Definition, new(2026, 4, 1), hurried.With(UrgentReason, "汛期抢通急需"));
        await house.Open(house.Handler, Definition, new(2026, 4, 1), hurried.With(Kind, "reply"));
    }

    [Fact]
    public async Task Opinion_is_refused_to_the_drafter_while_materials_are_missing_and_when_it_contradicts_itself()
    {
        var matter = await house.Open(house.Handler, Definition, new(2026, 3, 5), Asked);
        await house.Take(house.Reviewer, Definition, matter, Assign, new(2026, 3, 6), Facts.None.With(Reviewer, house.Reviewer.Person));
        await house.Take(house.Reviewer, Definition, matter, Supplement, new(2026, 3, 6), Facts.None);
        var both = house.Handler with { Roles = [.. house.Handler.Roles, Kernel.Procedures.Roles.LegalReviewer] };

        (await house.Refused(both, Definition, matter, Opinion, new(2026, 3, 9), Three.With(ContentRight, false).With(Conclusion, "pass")))
            .ShouldBe(["governance.review-separate", "governance.review-complete", "governance.review-conclusion"], ignoreOrder: true);
        (await house.Refused(house.Reviewer, Definition, matter, Supplement, new(2026, 3, 9), Facts.None)).ShouldBe(["governance.review-asked"]);
        await house.Take(house.Handler, Definition, matter, Supplemented, new(2026, 3, 10), Facts.None);
        (await house.Refused(house.Reviewer, Definition, matter, Opinion, new(2026, 3, 11), Three.With(Conclusion, "reject"))).ShouldBe(["governance.review-items"]);
        (await house.Refused(house.Reviewer, Definition, matter, Close, new(2026, 3, 11), Facts.None)).ShouldContain("governance.step-order");
        await house.Take(house.Reviewer, Definition, matter, Opinion, new(2026, 3, 11), Three.With(Conclusion, "pass"));
        (await house.Refused(house.Handler, Definition, matter, Withdraw, new(2026, 3, 12), Facts.None)).ShouldContain("governance.too-late");
        await house.Take(house.Reviewer, Definition, matter, Close, new(2026, 3, 12), Facts.None);
    }

    private static IReadOnlyList<Facts> Items() =>
    [
        GovernanceHouse.Row((ItemNo, 1L), (ItemText, "听证报告未附"), (ItemBasis, "重大决策条例第十七条")),
        GovernanceHouse.Row((ItemNo, 2L), (ItemText, "第五条措辞与上位法不一致")),
    ];

    private static IReadOnlyList<Facts> Answers(bool second) =>
    [
        GovernanceHouse.Row((ItemNo, 1L), (Adopted, "yes"), (AdoptedWhere, "附件三"), (AdoptedBy, "韩承")),
        .. second ? new[] { GovernanceHouse.Row((ItemNo, 2L), (Adopted, "no"), (AdoptedBy, "韩承"), (NotAdoptedReason, "与省厅文件措辞保持一致")) } : [],
    ];
}
