using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Rooms.Governance;
using Fatong.Rooms.Governance.Disclosure;
using Fatong.Rooms.Governance.Emergency;
using Fatong.Rooms.Governance.Leadership;
using Fatong.Rooms.Governance.WorkLedger;

namespace Fatong.Tests.Unit.Governance;

public sealed class GovernanceRegisterTests
{
    private static readonly DateOnly Today = new(2025, 6, 30);

    [Fact]
    public void A_meeting_is_about_rule_of_law_by_its_topics_and_counts_once()
    {
        var query = PartyMeetings.Figures[0].Query;
        var meeting = Facts.None.With(PartyMeetings.Topics, (IReadOnlyList<string>)["rol", "safety"]);

        query.Where!.HoldsIn(meeting, _ => false).ShouldBeTrue();
        query.Where.HoldsIn(Facts.None.With(PartyMeetings.Topics, (IReadOnlyList<string>)["safety"]), _ => false).ShouldBeFalse();
        PartyMeetings.Figures[1].Query.Where.ShouldBeNull("all meetings, those on rule of law among them");
    }

    [Fact]
    public void No_more_people_are_present_than_should_be() =>
        Broken(PartyMeetings.Declaration, Facts.None.With(PartyMeetings.Due, 7L).With(PartyMeetings.Present, 8L)).ShouldBe([PartyMeetings.Present.Code]);

    [Fact]
    public void A_duty_that_is_done_says_when_and_how()
    {
        var duty = Facts.None.With(LeaderDuties.On, new DateOnly(2025, 1, 10)).With(LeaderDuties.State, "done");

        Broken(LeaderDuties.Declaration, duty).ShouldBe([LeaderDuties.Done.Code, LeaderDuties.How.Code], ignoreOrder: true);
        Broken(LeaderDuties.Declaration, duty.With(LeaderDuties.How, "已主持召开会议。").With(LeaderDuties.Done, new DateOnly(2025, 7, 1)))
            .ShouldBe([LeaderDuties.Done.Code], "a day that lies ahead");
        Broken(LeaderDuties.Declaration, duty.With(LeaderDuties.How, "已主持召开会议。").With(LeaderDuties.Done, new DateOnly(2025, 3, 1))).ShouldBeEmpty();
    }

    [Fact]
    public void A_leader_does_not_review_his_own_report()
    {
        var leader = new Guid("00000000-0000-7000-8000-000000000001");
        var report = Facts.None.With(SelfReports.Leader, leader).With(SelfReports.Reviewer, leader);

        Broken(SelfReports.Declaration, report).ShouldBe([SelfReports.Reviewer.Code]);
    }

    [Fact]
    public void A_quarterly_meeting_falls_into_its_quarter()
    {
        var meeting = Facts.None.With(QuarterMeetings.Year, 2025L).With(QuarterMeetings.Quarter, "1").With(QuarterMeetings.Due, new DateOnly(2025, 6, 30));

        Broken(QuarterMeetings.Declaration, meeting.With(QuarterMeetings.On, new DateOnly(2025, 3, 31))).ShouldBeEmpty();
        Broken(QuarterMeetings.Declaration, meeting.With(QuarterMeetings.On, new DateOnly(2025, 4, 1))).ShouldBe([QuarterMeetings.Quarter.Code]);
    }

    [Fact]
    public void Enforcement_information_is_published_redacted()
    {
        var batch = Facts.None.With(EnforcementPublicity.Stage, "after").With(EnforcementPublicity.Redacted, false);

        Broken(EnforcementPublicity.Declaration, batch).ShouldBe([EnforcementPublicity.Redacted.Code]);
        Broken(EnforcementPublicity.Declaration, batch.With(EnforcementPublicity.Stage, "before")).ShouldBeEmpty();
    }

    [Fact]
    public void A_shift_ends_after_it_begins_and_within_a_day()
    {
        var begins = new DateTimeOffset(2025, 1, 10, 0, 0, 0, TimeSpan.Zero);
        var shift = Facts.None.With(CheckpointShifts.Begins, begins);

        Broken(CheckpointShifts.Declaration, shift.With(CheckpointShifts.Ends, begins.AddHours(8))).ShouldBeEmpty();
        Broken(CheckpointShifts.Declaration, shift.With(CheckpointShifts.Ends, begins)).ShouldBe([CheckpointShifts.Ends.Code]);
        Broken(CheckpointShifts.Declaration, shift.With(CheckpointShifts.Ends, begins.AddHours(25))).ShouldBe([CheckpointShifts.Ends.Code]);
    }

    [Fact]
    public void News_was_sent_to_someone_before_it_was_taken_up()
    {
        var entry = Facts.None.With(WorkEntries.On, new DateOnly(2025, 5, 6)).With(WorkEntries.Accepted, "used");

        Broken(WorkEntries.Declaration, entry).ShouldBe([WorkEntries.Sent.Code]);
        Broken(WorkEntries.Declaration, entry.With(WorkEntries.Sent, new DateOnly(2025, 5, 7)).With(WorkEntries.SentTo, "县依法治县办")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_register_names_a_menu_group_and_the_rows_it_carries() =>
        GovernanceRoom.Declaration.Registers.Where(r => r.Group.Length == 0 || r.Systems.Count == 0).Select(r => r.Code).ShouldBeEmpty();

    private static string[] Broken(Register register, Facts facts) => [.. register.Broken(facts, Today).Select(e => e.Field)];
}
