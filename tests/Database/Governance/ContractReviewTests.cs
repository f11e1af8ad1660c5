using Fatong.Kernel.Fields;
using Fatong.Platform.Matters;
using Fatong.Rooms.Governance.Decisions;
using static Fatong.Rooms.Governance.Decisions.ContractReview;

namespace Fatong.Tests.Database.Governance;

public sealed class ContractReviewTests(GovernanceHouse house) : IClassFixture<GovernanceHouse>
{
    private static readonly IReadOnlyList<string> Everything = [.. Checked.Options.Select(o => o.Code)];

    private static readonly Facts Asked = Facts.None.With(Title, "治超检测设备采购合同").With(Kind, "procurement").With(Counterparty, "云溪衡器有限公司")
        .With(Amount, 30_000_000).With(AwardedOn, new DateOnly(2026, 3, 2));

    [Fact]
    public async Task Contract_goes_from_review_over_revision_to_signature_and_filing()
    {
        var matter = await house.Open(house.Handler, Definition, new(2026, 3, 4), Asked);
        await house.Take(house.Reviewer, Definition, matter, SendBack, new(2026, 3, 5), Facts.None.With(BackReason, "付款条件与招标文件不一致。"));
        await house.Take(house.Handler, Definition, matter, Revise, new(2026, 3, 6), Facts.None.With(Revision, "已按招标文件改正第四条。"));
        (await house.Refused(house.Reviewer, Definition, matter, Opinion, new(2026, 3, 6), Facts.None.With(Checked, Everything).With(Conclusion, "pass")))
            .ShouldBe(["governance.contract-counsel"]);
        await house.Take(house.Reviewer, Definition, matter, Counsel, new(2026, 3, 9), Facts.None.With(ReviewFields.CounselName, "方律师"));
        (await house.Refused(house.Reviewer, Definition, matter, Opinion, new(2026, 3, 10), Facts.None.With(Conclusion, "pass").With(Problems, (IReadOnlyList<string>)["payment"])))
            .ShouldBe(["governance.contract-checked", "governance.contract-conclusion"], ignoreOrder: true);
        await house.Take(house.Reviewer, Definition, matter, Opinion, new(2026, 3, 10), Facts.None.With(Checked, Everything).With(Problems, (IReadOnlyList<string>)["payment"]).With(Conclusion, "amend"));
        (await house.Refused(house.Handler, Definition, matter, Approve, new(2026, 3, 10), Facts.None)).ShouldContain("governance.step-order");
        await house.Take(house.Handler, Definition, matter, Adopt, new(2026, 3, 11), Facts.None);
        await house.Take(house.Handler, Definition, matter, Approve, new(2026, 3, 12), Facts.None, house.Deputy);
        await house.Take(house.Handler, Definition, matter, Sign, new(2026, 3, 16), Facts.None);
        (await house.Refused(house.Handler, Definition, matter, Close, new(2026, 3, 16), Facts.None)).ShouldContain("governance.step-order");
        await house.Take(house.Handler, Definition, matter, Announce, new(2026, 3, 18), Facts.None);
        await house.Take(house.Handler, Definition, matter, FileCopy, new(2026, 3, 20), Facts.None);
        await house.Take(house.Handler, Definition, matter, Close, new(2026, 3, 23), Facts.None);

        var terms = (await house.Get<MatterReader>().File(house.Handler, matter, default)).ShouldNotBeNull().Terms;
        terms.Of(SignIn).Last.ShouldBe(new DateOnly(2026, 4, 1));
        terms.Of(AnnounceIn).Last.ShouldBe(new DateOnly(2026, 3, 18));
        terms.Of(FileIn).Last.ShouldBe(new DateOnly(2026, 3, 25));
        var paper = (await house.Papers(matter)).ShouldHaveSingleItem();
        paper.Text.ShouldContain("第1次修改");
        paper.Text.ShouldContain("300000元");
        (await house.Counted(DecisionFigures.ContractsReviewed)).ShouldContain(matter);
    }

    [Fact]
    public async Task A_rejected_contract_is_never_signed()
    {
        var matter = await house.Open(house.Handler, Definition, new(2026, 3, 4), Asked.With(Kind, "service").With(Amount, 100_000));
        await house.Take(house.Reviewer, Definition, matter, Opinion, new(2026, 3, 5), Facts.None.With(Checked, Everything).With(Conclusion, "reject"));

        (await house.Refused(house.Handler, Definition, matter, Approve, new(2026, 3, 6), Facts.None)).ShouldBe(["governance.contract-rejected"]);
        await house.Take(house.Handler, Definition, matter, Abandon, new(2026, 3, 6), Facts.None);
    }
}
