using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Oversight;

namespace Fatong.Tests.Database.Governance;

using A = Accountability;
using C = CertificateLife;
using N = SupervisionInterview;
using S = SupervisionIssue;

/// <summary>Supervision, interview, accountability and certificates of the enforcement room, with the people of the governance house.</summary>
public sealed class OversightTests(GovernanceHouse house) : IClassFixture<GovernanceHouse>
{
    [Fact]
    public async Task An_issue_is_put_right_checked_again_and_the_unit_interviewed()
    {
        var issue = await house.Open(
            house.Reviewer, S.Definition, new(2026, 3, 2), Facts.None.With(S.Title, "执法记录仪使用检查").With(S.Unit, house.Officer.Unit).With(S.Findings, "三起案件未全程记录。").With(S.IssueFound, true));
        (await house.Refused(house.Reviewer, S.Definition, issue, S.Clear, new(2026, 3, 2), Facts.None)).ShouldContain("enforcement.not-applicable");
        (await house.Refused(house.Reviewer, S.Definition, issue, S.Notify, new(2026, 3, 3), Facts.None.With(S.Due, new DateOnly(2026, 3, 3)))).ShouldBe(["enforcement.supervision-due"]);
        await house.Take(house.Reviewer, S.Definition, issue, S.Notify, new(2026, 3, 3), Facts.None.With(S.Due, new DateOnly(2026, 3, 31)), house.Deputy);
        await house.Take(house.Head, S.Definition, issue, S.Rectify, new(2026, 3, 20), Facts.None);
        await house.Take(house.Reviewer, S.Definition, issue, S.Verify, new(2026, 3, 24), Facts.None.With(S.Verdict, "more"));
        (await house.Refused(house.Reviewer, S.Definition, issue, S.Verify, new(2026, 3, 25), Facts.None)).ShouldBe(["enforcement.supervision-anew"]);
        (await house.Refused(house.Reviewer, S.Definition, issue, S.Close, new(2026, 3, 25), Facts.None)).ShouldBe(["enforcement.supervision-open"]);

        var interview = (await house.Open(house.Reviewer, N.Definition, new(2026, 4, 1), Facts.None.With(N.Title, "整改不到位").With(N.Unit, house.Officer.Unit), issue, house.Deputy)).Matter;
        await house.Take(house.Reviewer, N.Definition, interview, N.Invite, new(2026, 4, 2), Facts.None.With(N.HeldOn, new DateOnly(2026, 4, 8)));
        (await house.Refused(house.Reviewer, N.Definition, interview, N.Hold, new(2026, 4, 7), Facts.None.With(N.SignedByUnit, false))).ShouldBe(["enforcement.interview-day", "enforcement.interview-signed"], ignoreOrder: true);
        await house.Take(house.Reviewer, N.Definition, interview, N.Hold, new(2026, 4, 8), Facts.None.With(N.KeepBy, new DateOnly(2026, 4, 20)));
        await house.Take(house.Head, N.Definition, interview, N.Report, new(2026, 4, 17), Facts.None);
        await house.Take(house.Reviewer, N.Definition, interview, N.Recheck, new(2026, 4, 22), Facts.None);
        await house.Take(house.Reviewer, N.Definition, interview, N.Close, new(2026, 4, 22), Facts.None);

        await house.Take(house.Head, S.Definition, issue, S.Rectify, new(2026, 4, 17), Facts.None);
        await house.Take(house.Reviewer, S.Definition, issue, S.Verify, new(2026, 4, 22), Facts.None.With(S.Verdict, "done"));
        await house.Take(house.Reviewer, S.Definition, issue, S.Close, new(2026, 4, 23), Facts.None);
        (await house.Papers(issue)).ShouldHaveSingleItem().Text.ShouldContain("三起案件未全程记录");
        (await house.Papers(interview)).ShouldHaveSingleItem().Title.ShouldBe("行政执法监督约谈通知书");
        (await house.Matter(interview)).Parent.ShouldBe(issue);
    }

    [Fact]
    public async Task Nobody_is_held_accountable_before_the_exemption_list_and_the_defence()
    {
        var matter = await house.Open(house.Reviewer, A.Definition, new(2026, 3, 2), Facts.None.With(A.Title, "超期办案").With(A.Person, house.Officer.Person), house.Deputy);
        await house.Take(house.Reviewer, A.Definition, matter, A.Investigate, new(2026, 3, 4), Facts.None);
        (await house.Refused(house.Reviewer, A.Definition, matter, A.Tell, new(2026, 3, 4), Facts.None)).ShouldContain("enforcement.not-applicable");
        (await house.Refused(house.Reviewer, A.Definition, matter, A.Exemption, new(2026, 3, 5), Facts.None.With(A.Exempted, true))).ShouldBe(["enforcement.exemption-item"]);
        await house.Take(house.Reviewer, A.Definition, matter, A.Exemption, new(2026, 3, 5), Facts.None.With(A.Exempted, false));
        await house.Take(house.Reviewer, A.Definition, matter, A.Tell, new(2026, 3, 6), Facts.None);
        (await house.Refused(house.Deputy, A.Definition, matter, A.Decide, new(2026, 3, 9), Facts.None)).ShouldBe(["enforcement.accountability-heard"]);
        var both = house.Reviewer with { Roles = [Roles.Leader] };
        (await house.Refused(both, A.Definition, matter, A.Decide, new(2026, 3, 16), Facts.None)).ShouldBe(["enforcement.accountability-separate"]);
        await house.Take(house.Deputy, A.Definition, matter, A.Decide, new(2026, 3, 16), Facts.None.With(A.Sanction, "inspection"), house.Director);
        await house.Take(house.Reviewer, A.Definition, matter, A.Serve, new(2026, 3, 17), Facts.None);
        (await house.Refused(house.Reviewer, A.Definition, matter, A.Appeal, new(2026, 4, 2), Facts.None)).ShouldBe(["enforcement.accountability-late"]);
        await house.Take(house.Reviewer, A.Definition, matter, A.Appeal, new(2026, 4, 1), Facts.None);
        (await house.Refused(house.Reviewer, A.Definition, matter, A.Close, new(2026, 4, 2), Facts.None)).ShouldBe(["enforcement.accountability-appealed"]);
        await house.Take(house.Director, A.Definition, matter, A.AppealReply, new(2026, 4, 8), Facts.None);
        await house.Take(house.Reviewer, A.Definition, matter, A.Close, new(2026, 4, 9), Facts.None);

        (await house.RefusedOpening(house.Reviewer, A.Definition, new(2026, 3, 2), Facts.None.With(A.Person, house.Reviewer.Person))).ShouldBe(["enforcement.accountability-self"]);
    }

    [Fact]
    public async Task A_certificate_is_earned_checked_suspended_returned_and_collected()
    {
        var person = Facts.None.With(C.Title, "新任执法员").With(C.Person, house.Second.Person);
        var unfit = await house.Open(house.Head, C.Definition, new(2026, 3, 2), person.With(C.Educated, false));
        (await house.Refused(house.Reviewer, C.Definition, unfit, C.Qualify, new(2026, 3, 3), Facts.None)).ShouldBe(["enforcement.certificate-fit"]);
        await house.Take(house.Reviewer, C.Definition, unfit, C.Reject, new(2026, 3, 3), Facts.None);

        var matter = await house.Open(house.Head, C.Definition, new(2026, 3, 2), person);
        await house.Take(house.Reviewer, C.Definition, matter, C.Qualify, new(2026, 3, 3), Facts.None);
        (await house.Refused(house.Reviewer, C.Definition, matter, C.Train, new(2026, 4, 1), Facts.None.With(C.Hours, 48L))).ShouldBe(["enforcement.certificate-hours"]);
        await house.Take(house.Reviewer, C.Definition, matter, C.Train, new(2026, 4, 1), Facts.None.With(C.Hours, 64L));
        await house.Take(house.Reviewer, C.Definition, matter, C.Exam, new(2026, 4, 10), Facts.None.With(C.Passed, false));
        await house.Take(house.Reviewer, C.Definition, matter, C.Announce, new(2026, 4, 13), Facts.None);
        var card = Facts.None.With(C.Certificate, Guid.CreateVersion7());
        (await house.Refused(house.Reviewer, C.Definition, matter, C.Issue, new(2026, 4, 17), card)).ShouldBe(["enforcement.certificate-exam", "enforcement.certificate-announced"], ignoreOrder: true);
        await house.Take(house.Reviewer, C.Definition, matter, C.Exam, new(2026, 4, 20), Facts.None.With(C.Passed, true));
        await house.Take(house.Reviewer, C.Definition, matter, C.Issue, new(2026, 4, 22), card);
        await house.Take(house.Reviewer, C.Definition, matter, C.YearlyCheck, new(2026, 12, 20), Facts.None.With(C.CheckYear, 2026L).With(C.CheckGrade, "fail"));
        (await house.Refused(house.Reviewer, C.Definition, matter, C.YearlyCheck, new(2026, 12, 21), Facts.None.With(C.CheckYear, 2026L))).ShouldBe(["enforcement.certificate-checked"]);
        (await house.Refused(house.Reviewer, C.Definition, matter, C.Return, new(2026, 12, 21), Facts.None)).ShouldContain("enforcement.not-applicable");
        await house.Take(house.Reviewer, C.Definition, matter, C.Suspend, new(2026, 12, 21), Facts.None, house.Deputy);
        (await house.Refused(house.Reviewer, C.Definition, matter, C.Suspend, new(2026, 12, 22), Facts.None)).ShouldBe(["enforcement.certificate-suspended"]);
        (await house.Refused(house.Reviewer, C.Definition, matter, C.Return, new(2026, 12, 22), Facts.None.With(C.Retrained, false))).ShouldBe(["enforcement.certificate-retrained"]);
        await house.Take(house.Reviewer, C.Definition, matter, C.Return, new(2026, 12, 28), Facts.None);
        (await house.Refused(house.Reviewer, C.Definition, matter, C.Return, new(2026, 12, 29), Facts.None)).ShouldBe(["enforcement.certificate-not-suspended"]);
        (await house.Refused(house.Reviewer, C.Definition, matter, C.Revoke, new(2026, 12, 29), Facts.None.With(C.RevokeGround, "failed-twice"))).ShouldBe(["enforcement.certificate-two-failures"]);
        (await house.Refused(house.Reviewer, C.Definition, matter, C.Collect, new(2026, 12, 30), Facts.None.With(C.Collected, false))).ShouldBe(["enforcement.certificate-collected"]);
        await house.Take(house.Reviewer, C.Definition, matter, C.Collect, new(2026, 12, 30), Facts.None.With(C.CollectReason, "moved"));

        (await house.Matter(matter)).Ended.ShouldBe(new DateOnly(2026, 12, 30));
    }
}
