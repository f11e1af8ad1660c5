using Fatong.Kernel.Fields;
using Fatong.Platform.Matters;
using Fatong.Rooms.Governance.Decisions;
using Fatong.Rooms.Governance.Documents;
using static Fatong.Rooms.Governance.Decisions.CollectiveFields;
using static Fatong.Rooms.Governance.Documents.DocumentFields;
using static Fatong.Rooms.Governance.Documents.NormativeDocument;

namespace Fatong.Tests.Database.Governance;

public sealed class NormativeDocumentTests(GovernanceHouse house) : IClassFixture<GovernanceHouse>
{
    private static readonly IReadOnlyList<string> Everything = [.. Forbidden.Options.Select(o => o.Code)];

    private static readonly Facts Passed = Facts.None.With(ReviewFields.Competence, true).With(ReviewFields.ProcedureRight, true).With(ReviewFields.ContentRight, true).With(ReviewFields.Conclusion, "pass");

    [Fact]
    public async Task A_document_lives_from_plan_to_repeal()
    {
        var matter = await house.Open(
            house.Handler, Definition, new(2026, 3, 2),
            Facts.None.With(Title, "云溪县出租汽车经营服务管理办法").With(Origin, "new").With(TouchesRights, true).With(CloseToMarket, true));
        (await house.Refused(house.Handler, Definition, matter, Draft, new(2026, 3, 4), Facts.None)).ShouldBe(["governance.document-forbidden"]);
        await house.Take(house.Handler, Definition, matter, Draft, new(2026, 3, 4), Facts.None.With(Forbidden, Everything).With(DraftText, "第一条　为了规范出租汽车经营服务，制定本办法。\n第二条　本办法适用于本县行政区域内的出租汽车经营服务。"));
        await house.Take(house.Handler, Definition, matter, Comment, new(2026, 3, 5), Facts.None.With(CommentUntil, new DateOnly(2026, 4, 6)));
        (await house.Refused(house.Handler, Definition, matter, CommentClosed, new(2026, 4, 2), Counts())).ShouldBe(["governance.document-comment", "governance.document-business"], ignoreOrder: true);
        await house.Take(house.Handler, Definition, matter, CommentClosed, new(2026, 4, 8), Counts().With(BusinessHeard, "三家企业同意。"));
        await house.Take(house.Handler, Definition, matter, ReviewRequest, new(2026, 4, 9), Facts.None);
        (await house.Refused(house.Clerk, Definition, matter, Meeting.Convene, new(2026, 4, 10), There())).ShouldContain("governance.lawful-first");
        await house.Take(house.Reviewer, Definition, matter, ReviewOpinion, new(2026, 4, 16), Passed);
        await house.Take(house.Clerk, Definition, matter, Meeting.Convene, new(2026, 4, 20), There());
        foreach (var member in house.Members.Skip(1))
        {
            await house.Take(house.Clerk, Definition, matter, Meeting.Speak, new(2026, 4, 20), Facts.None.With(Meeting.Speaker, member));
        }

        await house.Take(house.Clerk, Definition, matter, Meeting.HeadSpeak, new(2026, 4, 20), Facts.None);
        (await house.Refused(house.Clerk, Definition, matter, NormativeDocument.Number, new(2026, 4, 20), Numbered(2029))).ShouldContain("governance.document-passed");
        await house.Take(house.Clerk, Definition, matter, Decide, new(2026, 4, 20), Facts.None.With(Outcome, "adopt"), house.Director);
        (await house.Refused(house.Clerk, Definition, matter, NormativeDocument.Number, new(2026, 4, 22), Numbered(2035))).ShouldBe(["governance.document-validity"]);
        (await house.Refused(house.Handler, Definition, matter, Publish, new(2026, 4, 22), Facts.None)).ShouldContain("governance.not-applicable");
        await house.Take(house.Clerk, Definition, matter, NormativeDocument.Number, new(2026, 4, 22), Numbered(2031));
        await house.Take(house.Handler, Definition, matter, Publish, new(2026, 4, 24), Facts.None);
        await house.Take(house.Handler, Definition, matter, Interpret, new(2026, 4, 24), Facts.None);
        var open = (await house.Get<MatterReader>().File(house.Handler, matter, default)).ShouldNotBeNull();
        (await house.Refused(house.Handler, Definition, matter, NormativeDocument.File, new(2026, 5, 6), Facts.None)).ShouldBe(["governance.document-filing-papers"]);
        await house.Take(house.Handler, Definition, matter, NormativeDocument.File, new(2026, 5, 6), Facts.None.With(FilingPapers, (IReadOnlyList<string>)["report", "text", "note", "basis", "review"]));
        await house.Take(house.Handler, Definition, matter, Receipt, new(2026, 5, 12), Facts.None);
        (await house.Refused(house.Clerk, Definition, matter, Repeal, new(2026, 6, 1), Facts.None)).ShouldBe(["governance.document-repeal"]);
        (await house.Refused(house.Reviewer, Definition, matter, CleanUp, new(2026, 6, 1), Facts.None.With(CleanUpResult, "keep"))).ShouldBe(["governance.document-clean-up"]);
        await house.Take(house.Reviewer, Definition, matter, CleanUp, new(2026, 6, 1), Facts.None.With(CleanUpResult, "amend"));
        await house.Take(house.Handler, Definition, matter, Amend, new(2026, 6, 10), Facts.None);
        await house.Take(house.Reviewer, Definition, matter, CleanUp, new(2026, 9, 1), Facts.None.With(CleanUpResult, "repeal"));
        await house.Take(house.Clerk, Definition, matter, Repeal, new(2026, 9, 2), Facts.None, house.Director);

        open.Terms.Of(FileIn).Last.ShouldBe(new DateOnly(2026, 5, 9), "fifteen days from publication, a worked Saturday");
        open.Terms.Of(EvaluateAhead).Last.ShouldBe(new DateOnly(2031, 4, 30));
        var papers = await house.Papers(matter);
        papers.Select(p => p.Title).ShouldBe(["合法性审查意见书", "会议纪要", "行政规范性文件", "规范性文件备案报告"]);
        papers[2].Text.ShouldContain("有效期至2031年4月30日");
        papers[3].Text.ShouldContain("2026年4月24日公布");
        (await house.Counted(DocumentFigures.CleanedUp)).Count(m => m == matter).ShouldBe(1);
        (await house.Counted(DocumentFigures.Amended)).ShouldContain(matter);
    }

    [Fact]
    public async Task An_older_document_is_entered_and_only_cleaned_up()
    {
        var matter = await house.Open(house.Handler, Definition, new(2026, 3, 2), Facts.None.With(Title, "农村公路养护管理办法").With(Origin, "kept"));
        (await house.Refused(house.Handler, Definition, matter, Draft, new(2026, 3, 2), Facts.None.With(Forbidden, Everything))).ShouldContain("governance.not-applicable");
        (await house.Refused(house.Reviewer, Definition, matter, CleanUp, new(2026, 3, 3), Facts.None.With(CleanUpResult, "lapsed"))).ShouldContain("governance.not-applicable");
        await house.Take(house.Handler, Definition, matter, Kept, new(2026, 3, 2), Facts.None.With(EffectiveFrom, new DateOnly(2021, 1, 1)).With(ValidUntil, new DateOnly(2025, 12, 31)));
        await house.Take(house.Clerk, Definition, matter, Repeal, new(2026, 3, 5), Facts.None, house.Director);

        (await house.Matter(matter)).Ended.ShouldBe(new DateOnly(2026, 3, 5), "it had run out");
    }

    private static Facts Counts() => Facts.None.With(CommentsReceived, 4L).With(CommentsAdopted, 2L);

    private static Facts Numbered(int year) => Facts.None.With(DocumentFields.Number, "云交规〔2026〕1号").With(UnifiedNumber, "YXJT-2026-01")
        .With(EffectiveFrom, new DateOnly(2026, 5, 1)).With(ValidUntil, new DateOnly(year, 4, 30));

    private Facts There() => Facts.None.With(Meeting.Chair, house.Members[0]).With(Meeting.Eligible, 4L).With(Meeting.Attendees, house.Members);
}
