using Fatong.Kernel.Fields;
using Fatong.Rooms.Governance.Decisions;
using static Fatong.Rooms.Governance.Decisions.FairCompetitionReview;

namespace Fatong.Tests.Database.Governance;

public sealed class FairCompetitionTests(GovernanceHouse house) : IClassFixture<GovernanceHouse>
{
    [Fact]
    public async Task A_measure_that_touches_a_standard_needs_a_complete_exception_and_the_regulator()
    {
        var matter = await house.Open(house.Handler, Definition, new(2026, 3, 2), Facts.None.With(Title, "新能源公交更新补贴办法").With(ByGovernment, true));
        (await house.Refused(house.Handler, Definition, matter, Consult, new(2026, 3, 3), Facts.None.With(Heard, (IReadOnlyList<string>)["experts"]))).ShouldBe(["governance.competition-heard"]);
        await house.Take(house.Handler, Definition, matter, Consult, new(2026, 3, 3), Facts.None);
        (await house.Refused(house.Handler, Definition, matter, Examine, new(2026, 3, 4), Facts.None.With(AllChecked, false))).ShouldBe(["governance.competition-complete"]);
        var touched = Facts.None.With(Cost, (IReadOnlyList<string>)["subsidy"]).With(FairCompetitionReview.Exception, "public-interest").With(NoAlternative, true);
        await house.Take(house.Handler, Definition, matter, Examine, new(2026, 3, 4), touched);
        (await house.Refused(house.Reviewer, Definition, matter, Conclude, new(2026, 3, 5), Facts.None.With(Conclusion, "compliant"))).ShouldBe(["governance.competition-fault"]);
        (await house.Refused(house.Reviewer, Definition, matter, Conclude, new(2026, 3, 5), Facts.None.With(Conclusion, "exception"))).ShouldBe(["governance.competition-exception"]);
        await house.Take(house.Handler, Definition, matter, Examine, new(2026, 3, 6), touched.With(EndsBy, "2027年12月31日"));
        await house.Take(house.Reviewer, Definition, matter, Conclude, new(2026, 3, 9), Facts.None.With(Conclusion, "exception"));
        (await house.Refused(house.Reviewer, Definition, matter, Close, new(2026, 3, 9), Facts.None)).ShouldBe(["governance.competition-joint"]);
        await house.Take(house.Handler, Definition, matter, Jointly, new(2026, 3, 12), Facts.None);
        await house.Take(house.Reviewer, Definition, matter, Close, new(2026, 3, 12), Facts.None);

        var paper = (await house.Papers(matter)).ShouldHaveSingleItem();
        paper.Text.ShouldContain("涉及：给予特定经营者选择性、差异化的奖补");
        paper.Text.ShouldContain("2027年12月31日");
        (await house.Counted(DecisionFigures.FairCompetition)).ShouldBe([matter]);
    }
}
