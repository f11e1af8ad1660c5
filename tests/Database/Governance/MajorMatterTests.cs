using Fatong.Kernel.Fields;
using Fatong.Rooms.Governance.Decisions;
using static Fatong.Rooms.Governance.Decisions.MajorMatter;
using static Fatong.Rooms.Governance.Decisions.Meeting;

namespace Fatong.Tests.Database.Governance;

public sealed class MajorMatterTests(GovernanceHouse house) : IClassFixture<GovernanceHouse>
{
    private static readonly DateOnly Day = new(2026, 3, 18);

    [Fact]
    public async Task One_matter_has_one_resolution_and_the_head_speaks_last()
    {
        var matter = await Called("funds", 50_000_000);
        await house.Take(house.Clerk, Definition, matter, Convene, Day, There(4));
        (await Says(matter, 0)).ShouldBe(["governance.meeting-speaker"], "the head waits");
        await house.Take(house.Clerk, Definition, matter, Speak, Day, Speech(1, "agree"));
        (await Says(matter, 1)).ShouldBe(["governance.meeting-speaker"], "once each");
        (await house.Refused(house.Clerk, Definition, matter, HeadSpeak, Day, Facts.None)).ShouldBe(["governance.head-last"]);
        await house.Take(house.Clerk, Definition, matter, Speak, Day, Speech(2, "agree"));
        await house.Take(house.Clerk, Definition, matter, Speak, Day, Speech(3, "oppose"));
        await house.Take(house.Clerk, Definition, matter, HeadSpeak, Day, Facts.None.With(HeadStance, "agree"));
        (await Says(matter, 3)).ShouldContain("governance.too-late");
        (await house.Refused(house.Clerk, Definition, matter, Vote, Day, Votes(3, 0, 0))).ShouldBe(["governance.votes-add-up"]);
        await house.Take(house.Clerk, Definition, matter, Vote, Day, Votes(3, 1, 0));
        (await house.Refused(house.Clerk, Definition, matter, Resolve, Day, Facts.None.With(Outcome, "passed"))).ShouldBe(["governance.matter-executor"]);
        await house.Take(
            house.Clerk, Definition, matter, Resolve, Day,
            Facts.None.With(Outcome, "passed").With(Resolution, "同意购置，按采购程序办理。").With(Executor, "执法大队").With(ExecuteBy, new DateOnly(2026, 6, 30)), house.Director);
        (await house.Refused(house.Clerk, Definition, matter, Close, Day, Facts.None)).ShouldBe(["governance.matter-done"]);
        await house.Take(house.Handler, Definition, matter, Progress, new(2026, 5, 20), Facts.None.With(Finished, true));
        await house.Take(house.Clerk, Definition, matter, Close, new(2026, 5, 21), Facts.None);

        var paper = (await house.Papers(matter)).ShouldHaveSingleItem();
        paper.Number.ShouldNotBeNull().ShouldStartWith("云交决议〔2026〕");
        paper.Text.ShouldContain("赞成3票，反对1票");
        paper.Text.ShouldContain("不同意");
        (await house.Counted(DecisionFigures.MajorMatters)).ShouldContain(matter);
    }

    [Fact]
    public async Task A_vote_without_a_majority_does_not_carry_and_the_matter_ends_without_execution()
    {
        var matter = await Called("decision", 0);
        await house.Take(house.Clerk, Definition, matter, Convene, Day, There(3));
        foreach (var member in new[] { 1, 2 })
        {
            await house.Take(house.Clerk, Definition, matter, Speak, Day, Speech(member, "oppose"));
        }

        await house.Take(house.Clerk, Definition, matter, HeadSpeak, Day, Facts.None.With(HeadStance, "postpone"));
        await house.Take(house.Clerk, Definition, matter, Vote, Day, Votes(2, 1, 0));

        (await house.Refused(house.Clerk, Definition, matter, Resolve, Day, Facts.None.With(Outcome, "passed").With(Executor, "办公室").With(ExecuteBy, Day)))
            .ShouldBe(["governance.matter-majority"], "two of four");
        await house.Take(house.Clerk, Definition, matter, Resolve, Day, Facts.None.With(Outcome, "postponed"), house.Director);
        await house.Take(house.Clerk, Definition, matter, Close, Day, Facts.None);
    }

    [Fact]
    public async Task Nothing_comes_before_the_meeting_by_surprise_or_without_quorum()
    {
        var matter = await house.Open(house.Handler, Definition, new(2026, 3, 9), Proposed("appointment", 0).With(NeedsReview, true));
        (await house.Refused(house.Clerk, Definition, matter, Convene, Day, There(4))).ShouldContain("governance.step-order");
        (await house.Refused(house.Clerk, Definition, matter, Deliver, new(2026, 3, 17), Facts.None.With(MeetingOn, Day).With(Consulted, false)))
            .ShouldBe(["governance.matter-consulted", "governance.matter-ahead"], ignoreOrder: true);
        await house.Take(house.Clerk, Definition, matter, Deliver, new(2026, 3, 12), Facts.None.With(MeetingOn, Day));

        (await house.Refused(house.Clerk, Definition, matter, Convene, new(2026, 3, 16), There(2).With(Chair, house.Members[3])))
            .ShouldBe(["governance.matter-day", "governance.matter-reviewed", "governance.matter-two-thirds", "governance.meeting-chair"], ignoreOrder: true);
        (await house.Refused(house.Clerk, Definition, matter, Convene, Day, There(1))).ShouldContain("governance.meeting-quorum");
        await house.Take(house.Handler, Definition, matter, Drop, Day, Facts.None);
    }

    [Fact]
    public async Task Small_sums_and_sums_without_a_figure_do_not_come_up_as_large_funds()
    {
        (await house.RefusedOpening(house.Handler, Definition, new(2026, 3, 9), Proposed("funds", 10_000))).ShouldBe(["governance.matter-large"]);
        (await house.RefusedOpening(house.Handler, Definition, new(2026, 3, 9), Proposed("project", 0))).ShouldBe(["governance.matter-amount"]);
    }

    private static Facts Proposed(string kind, long fen)
    {
        var facts = Facts.None.With(Title, "购置执法装备").With(Kind, kind);
        return fen > 0 ? facts.With(Amount, fen) : facts;
    }

    private static Facts Votes(long yes, long no, long abstained) => Facts.None.With(For, yes).With(Against, no).With(Abstained, abstained);

    private async Task<Guid> Called(string kind, long fen)
    {
        var matter = await house.Open(house.Handler, Definition, new(2026, 3, 9), Proposed(kind, fen));
        await house.Take(house.Clerk, Definition, matter, Deliver, new(2026, 3, 12), Facts.None.With(MeetingOn, Day));
        return matter;
    }

    private Facts There(int count) => Facts.None.With(Name, "局党组第8次会议").With(Chair, house.Members[0]).With(Eligible, 4L)
        .With(Attendees, (IReadOnlyList<Guid>)[.. house.Members.Take(count)]);

    private Facts Speech(int member, string stance) => Facts.None.With(Speaker, house.Members[member]).With(Stance, stance);

    private Task<IReadOnlyList<string>> Says(Guid matter, int member) => house.Refused(house.Clerk, Definition, matter, Speak, Day, Speech(member, "agree"));
}
