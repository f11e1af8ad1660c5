using Fatong.Kernel.Fields;
using Fatong.Rooms.Governance.Rectification;

namespace Fatong.Tests.Database.Governance;

using I = InspectionRectification;
using L = LeaderSupervised;

public sealed class RectificationTests(GovernanceHouse house) : IClassFixture<GovernanceHouse>
{
    [Fact]
    public async Task A_finding_is_planned_proved_accepted_and_struck_off()
    {
        var matter = await house.Open(house.Clerk, I.Definition, new(2026, 3, 2), Facts.None.With(I.Title, "法治建设与业务工作结合不紧密"));
        (await house.Refused(house.Handler, I.Definition, matter, I.Plan, new(2026, 3, 5), Facts.None.With(I.Owner, house.Handler.Person).With(I.Due, new DateOnly(2026, 3, 5)))).ShouldBe(["governance.rectify-due"]);
        await house.Take(house.Handler, I.Definition, matter, I.Plan, new(2026, 3, 5), Facts.None.With(I.Owner, house.Handler.Person).With(I.Due, new DateOnly(2026, 4, 30)), house.Deputy);
        (await house.Refused(house.Deputy, I.Definition, matter, I.Accept, new(2026, 4, 1), Facts.None)).ShouldContain("governance.step-order");
        await house.Take(house.Handler, I.Definition, matter, I.Report, new(2026, 4, 20), Facts.None);
        await house.Take(house.Deputy, I.Definition, matter, I.Accept, new(2026, 4, 22), Facts.None.With(I.Verdict, "more"));
        (await house.Refused(house.Deputy, I.Definition, matter, I.Accept, new(2026, 4, 23), Facts.None)).ShouldBe(["governance.rectify-anew"]);
        (await house.Refused(house.Clerk, I.Definition, matter, I.Close, new(2026, 4, 23), Facts.None)).ShouldBe(["governance.rectify-accepted"]);
        await house.Take(house.Handler, I.Definition, matter, I.Report, new(2026, 4, 28), Facts.None);
        await house.Take(house.Deputy, I.Definition, matter, I.Accept, new(2026, 4, 29), Facts.None.With(I.Verdict, "done"));
        await house.Take(house.Clerk, I.Definition, matter, I.Close, new(2026, 4, 30), Facts.None, house.Deputy);

        (await house.Counted(RectificationGroup.Indicators[0])).ShouldBe([matter]);
    }

    [Fact]
    public async Task Only_the_supervising_leader_says_that_it_is_done()
    {
        (await house.RefusedOpening(house.Director, L.Definition, new(2026, 3, 2), Facts.None.With(L.Leader, house.Deputy.Person))).ShouldBe(["governance.supervised-own"]);
        var matter = await house.Open(house.Director, L.Definition, new(2026, 3, 2), Facts.None.With(L.Title, "治超站建设").With(L.Leader, house.Director.Person).With(L.Due, new DateOnly(2026, 6, 30)));
        await house.Take(house.Handler, L.Definition, matter, L.Accept, new(2026, 3, 3), Facts.None);
        await house.Take(house.Handler, L.Definition, matter, L.Feedback, new(2026, 4, 3), Facts.None);
        await house.Take(house.Director, L.Definition, matter, L.Review, new(2026, 4, 6), Facts.None.With(L.Word, "continue"));
        (await house.Refused(house.Director, L.Definition, matter, L.Review, new(2026, 4, 7), Facts.None)).ShouldBe(["governance.supervised-feedback"]);
        (await house.Refused(house.Clerk, L.Definition, matter, L.Close, new(2026, 4, 7), Facts.None)).ShouldBe(["governance.supervised-satisfied"]);
        await house.Take(house.Handler, L.Definition, matter, L.Feedback, new(2026, 6, 3), Facts.None.With(L.Finished, true));
        await house.Take(house.Director, L.Definition, matter, L.Review, new(2026, 6, 4), Facts.None.With(L.Word, "satisfied"));
        await house.Take(house.Clerk, L.Definition, matter, L.Close, new(2026, 6, 5), Facts.None);

        (await house.Matter(matter)).Ended.ShouldBe(new DateOnly(2026, 6, 5));
    }
}
