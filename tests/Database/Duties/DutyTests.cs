using Fatong.Kernel.Duties;
using Fatong.Kernel.Fields;
using Fatong.Platform.Ledger;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using static Fatong.Tests.Database.Duties.Meetings;

namespace Fatong.Tests.Database.Duties;

public sealed class DutyTests(DutyFixture house) : IClassFixture<DutyFixture>
{
    private static Facts Meeting(string topic, DateOnly on, Guid unit, bool law = true) => Facts.None.With(Topic, topic).With(On, on).With(Unit, unit).With(OnLaw, law);

    [Fact]
    public async Task Every_unit_of_the_kind_has_one_occurrence_a_quarter_however_often_it_is_filled()
    {
        var again = await house.Fill(2026);
        var lines = await house.Reader.Read(house.Leader, new(new(2026, 1, 1), new(2026, 12, 31), Quarterly.Code), default);

        again.Made.ShouldBe(0);
        lines.Where(l => l.Occurrence.Debtor == house.First).Select(l => l.Occurrence.Key).ShouldBe(["2026Q1", "2026Q2", "2026Q3", "2026Q4"]);
        lines.Select(l => l.Occurrence.DebtorName).ShouldContain("执法二中队");
    }

    [Fact]
    public async Task A_matching_record_closes_it_and_a_correction_opens_it_again()
    {
        house.Clock.Set(new(2026, 2, 20));
        (await house.Line(Quarterly.Code, "2026Q1", house.First)).State.ShouldBe(DutyState.NotDue);

        await house.Enter(Meetings.Declaration, Meeting("工作例会", new(2026, 2, 18), house.First, law: false));
        (await house.Line(Quarterly.Code, "2026Q1", house.First)).State.ShouldBe(DutyState.NotDue);
        var record = await house.Enter(Meetings.Declaration, Meeting("法治例会", new(2026, 2, 19), house.First));

        var done = await house.Line(Quarterly.Code, "2026Q1", house.First);
        (done.State, done.DoneOn).ShouldBe((DutyState.Done, new DateOnly(2026, 2, 19)));
        (await house.Reader.Proofs(done, default)).Single().Title.ShouldBe("法治例会");
        (await house.Line(Quarterly.Code, "2026Q1", house.Second2)).State.ShouldBe(DutyState.NotDue);

        var corrected = await house.Get<RecordActs>().Correct(house.Officer, record.Id, 1, Meeting("法治例会", new(2026, 2, 19), house.Second2), "单位登记错误", default);
        corrected.Errors.ShouldBeEmpty();
        (await house.Line(Quarterly.Code, "2026Q1", house.First)).State.ShouldBe(DutyState.NotDue);
        (await house.Line(Quarterly.Code, "2026Q1", house.Second2)).State.ShouldBe(DutyState.Done);

        await house.Get<RecordActs>().Withdraw(house.Officer, record.Id, "重复登记", default);
        (await house.Line(Quarterly.Code, "2026Q1", house.Second2)).State.ShouldBe(DutyState.NotDue);
    }

    [Fact]
    public async Task A_person_reaches_the_target_by_being_on_enough_lists()
    {
        house.Clock.Set(new(2026, 6, 25));
        var both = Facts.None.With(Topic, "学习处罚法").With(On, new DateOnly(2026, 6, 3)).With(People, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person]);
        await house.Enter(Meetings.Declaration, both);
        await house.Enter(Meetings.Declaration, both.With(Topic, "学习强制法").With(On, new DateOnly(2026, 6, 24)).With(People, (IReadOnlyList<Guid>)[house.Officer.Person]));

        var officer = await house.Line(Monthly.Code, "2026-06", house.Officer.Person);
        (officer.State, officer.DoneOn, officer.Found).ShouldBe((DutyState.Done, new DateOnly(2026, 6, 24), 2));
        var second = await house.Line(Monthly.Code, "2026-06", house.Second.Person);
        (second.State, second.Found).ShouldBe((DutyState.Soon, 1));
    }

    [Fact]
    public async Task A_person_owes_only_while_the_certificate_is_valid()
    {
        var owed = await house.Reader.Read(house.Leader, new(Duty: Monthly.Code, Debtor: house.Expired.Person), default);

        owed.Select(l => l.Occurrence.Key).ShouldBe(["2026-01"]);
    }

    [Fact]
    public async Task A_unit_that_appears_later_owes_from_then_and_one_that_ends_owes_no_more()
    {
        house.Clock.Set(new(2026, 1, 6));
        var third = await house.Squad("执法三中队", "03", new(2026, 5, 1));
        await house.Fill(2026);
        async Task<IEnumerable<string>> Keys() => (await house.Reader.Read(house.Leader, new(Duty: Quarterly.Code, Debtor: third), default)).Select(l => l.Occurrence.Key);
        (await Keys()).ShouldBe(["2026Q2", "2026Q3", "2026Q4"]);

        await house.Get<RecordActs>().Renew(house.Officer, third, f => f.With(Units.To, new DateOnly(2026, 9, 30)), "机构改革", default);
        await house.Fill(2026);
        (await Keys()).ShouldBe(["2026Q2", "2026Q3"]);

        await house.Get<RecordActs>().Renew(house.Officer, third, f => f.With(Units.To.Code, null), "更正", default);
        await house.Fill(2026);
        (await Keys()).ShouldBe(["2026Q2", "2026Q3", "2026Q4"]);
    }

    [Fact]
    public async Task What_follows_an_event_is_closed_by_the_record_that_names_it()
    {
        house.Clock.Set(new(2026, 4, 30));
        var trip = await house.Enter(Trips, Facts.None.With(Where, "赴呼和浩特培训").With(Back, new DateOnly(2026, 4, 24)));
        await house.Fill(2026);
        var owed = await house.Line(Debrief.Code, trip.Id.ToString("N"));
        owed.Occurrence.Due.ShouldBe(new(2026, 5, 12));

        await house.Enter(Meetings.Declaration, Facts.None.With(Topic, "传学会").With(On, new DateOnly(2026, 4, 29)));
        (await house.Line(Debrief.Code, owed.Occurrence.Key)).IsOpen.ShouldBeTrue();
        await house.Enter(Meetings.Declaration, Facts.None.With(Topic, "述训会").With(On, new DateOnly(2026, 4, 30)).With(After, trip.Id));
        (await house.Line(Debrief.Code, owed.Occurrence.Key)).State.ShouldBe(DutyState.Done);

        await house.Get<RecordActs>().Withdraw(house.Officer, trip.Id, "登记错误", default);
        await house.Fill(2026);
        (await house.Reader.Read(house.Leader, new(Duty: Debrief.Code), default)).ShouldNotContain(l => l.Occurrence.Key == owed.Occurrence.Key);
    }

    [Fact]
    public async Task Of_two_people_who_close_a_duty_at_once_one_is_told_of_the_other()
    {
        house.Clock.Set(new(2026, 3, 20));
        var line = await house.Line(Monthly.Code, "2026-01", house.Expired.Person);

        var closed = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => house.Acts.Close(house.Leader, line.Occurrence.Id, new(line.Occurrence.From, $"报送{i}", "", []), default)));

        closed.Count(errors => errors.Count == 0).ShouldBe(1);
        (await house.Reader.Acts(line.Occurrence, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_duty_closed_by_hand_needs_a_proof_and_the_ledger_holds_it()
    {
        house.Clock.Set(new(2026, 3, 20));
        var line = await house.Line(Report.Code, "2026");
        line.State.ShouldBe(DutyState.Overdue);
        line.DaysOverdue.ShouldBe(19);

        (await house.Acts.Close(house.Head, line.Occurrence.Id, new(new(2026, 3, 21), "", "ftp://x", []), default)).Select(e => e.Field).ShouldBe(["on", "link"]);
        (await house.Acts.Close(house.Officer, line.Occurrence.Id, new(new(2026, 3, 2), "已报送", "", []), default)).Single().Message.ShouldContain("不由您办理");
        (await house.Acts.Close(house.Head, line.Occurrence.Id, new(new(2026, 3, 2), "已报送县委", "https://example.gov.cn/2026", []), default)).ShouldBeEmpty();

        var closed = await house.Line(Report.Code, "2026");
        (closed.State, closed.DoneOn).ShouldBe((DutyState.DoneLate, new DateOnly(2026, 3, 2)));
        (await house.Acts.Close(house.Head, line.Occurrence.Id, new(new(2026, 3, 1), "再报", "", []), default)).Single().Message.ShouldContain("逾期完成");
        (await house.Acts.Reopen(house.Head, line.Occurrence.Id, "", default)).Single().Field.ShouldBe("reason");
        (await house.Acts.Reopen(house.Head, line.Occurrence.Id, "报送日期填错", default)).ShouldBeEmpty();
        (await house.Acts.Exempt(house.Head, line.Occurrence.Id, "机构改革", default)).Single().Message.ShouldContain("负责人");
        (await house.Acts.Exempt(house.Leader, line.Occurrence.Id, "机构改革", default)).ShouldBeEmpty();
        (await house.Line(Report.Code, "2026")).State.ShouldBe(DutyState.Exempt);
        (await house.Reader.Acts(line.Occurrence, default)).Select(a => a.Kind).ShouldBe(["exempt", "reopened", "closed"]);
        (await house.Get<LedgerAudit>().Verify(HouseFixture.Bureau, deep: true, default)).Differences.ShouldBeEmpty();
        await house.Execute("alter table duty_act disable trigger duty_act_append_only");
        await house.Execute("update duty_act set note = '未报送' where occurrence_id = $1 and kind = 'closed'", line.Occurrence.Id);
        (await house.Get<LedgerAudit>().Verify(HouseFixture.Bureau, deep: true, default)).Differences.Single().ShouldContain("duty-act/");
        await house.Execute("update duty_act set note = '已报送县委' where occurrence_id = $1 and kind = 'closed'", line.Occurrence.Id);
        (await house.Scalar<long>("select count(*) from ledger_entry where subject = $1 and kind like 'duty.%'", line.Occurrence.Id)).ShouldBe(3);
    }

    [Fact]
    public async Task Reads_stay_within_the_scope()
    {
        var own = house.Officer with { Scope = DataScope.Unit, Unit = house.First };
        var self = house.Officer with { Scope = DataScope.Self, Unit = house.First };

        var seen = await house.Reader.Read(own, new(new(2026, 1, 1), new(2026, 12, 31)), default);
        seen.Where(l => l.Occurrence.Kind == DebtorKind.Unit).ShouldAllBe(l => l.Occurrence.Debtor == house.First);
        (await house.Reader.Read(self, new(Duty: Monthly.Code), default)).ShouldAllBe(l => l.Occurrence.Debtor == house.Officer.Person);
        (await house.Reader.Read(self with { Bureau = "990199" }, new(), default)).ShouldBeEmpty();
        var other = await house.Line(Quarterly.Code, "2026Q4", house.Second2);
        (await house.Reader.Find(own, other.Occurrence.Id, default)).ShouldBeNull();
        (await house.Reader.Read(house.Head with { Scope = DataScope.Self }, new(Mine: true), default)).ShouldContain(l => l.Duty.Code == Report.Code);
        (await house.Reader.Read(self, new(Mine: true), default)).ShouldNotContain(l => l.Duty.Code == Report.Code);
    }
}
