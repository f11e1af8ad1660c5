using Fatong.Kernel.Duties;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Duties;
using static Fatong.Tests.Database.Duties.Meetings;

namespace Fatong.Tests.Database.Duties;

public sealed class OwnDutyTests(DutyFixture house) : IClassFixture<DutyFixture>
{
    private Kernel.House Rooms => house.Get<Kernel.House>();

    private Fatong.Platform.Work.Actor Clerk => house.Officer with { Roles = [Roles.Clerk] };

    [Fact]
    public async Task A_bureau_writes_a_duty_of_its_own_without_code()
    {
        house.Clock.Set(new(2026, 2, 1));
        var facts = Facts.None.With(DutyForm.Name, "每季度安全例会").With(DutyForm.Owes, "unit").With(DutyForm.UnitKinds(Rooms), (IReadOnlyList<string>)["enforcement"])
            .With(DutyForm.Often, "quarter").With(DutyForm.Evidence(Rooms), "fixture-meeting").With(DutyForm.By(Rooms), "fixture-meeting.unit").With(DutyForm.Grace, 3);

        var (code, errors) = await house.Acts.Write(Clerk, null, 0, facts, "局务会议定", default);

        errors.ShouldBeEmpty();
        var line = await house.Line(code!, "2026Q1", house.Second2);
        line.Standing.Own.ShouldBeTrue();
        line.Duty.GraceDays.ShouldBe(3);
        await house.Enter(Meetings.Declaration, Facts.None.With(Topic, "安全例会").With(On, new DateOnly(2026, 1, 30)).With(Unit, house.Second2));
        (await house.Line(code!, "2026Q1", house.Second2)).State.ShouldBe(DutyState.Done);

        (await house.Acts.Switch(Clerk, code!, 1, off: true, "并入周例会", default)).ShouldBeEmpty();
        (await house.Reader.Read(house.Leader, new(Duty: code), default)).ShouldNotContain(l => l.Occurrence.Due > new DateOnly(2026, 2, 1));
    }

    [Fact]
    public async Task What_is_missing_or_does_not_fit_is_named_by_field()
    {
        var (code, errors) = await house.Acts.Write(
            Clerk, null, 0, Facts.None.With(DutyForm.Name, "某事").With(DutyForm.Owes, "person").With(DutyForm.Often, "year").With(DutyForm.By(Rooms), "fixture-meeting.unit"), " ", default);

        code.ShouldBeNull();
        errors.Select(e => e.Field).ShouldBe(["month", "day", "roles", "proof", "_reason"], ignoreOrder: true);
        (await house.Acts.Write(house.Officer, null, 0, Facts.None, "", default)).Errors.ShouldContain(e => e.Message.Contains("义务清单由"));
    }

    [Fact]
    public async Task A_declared_duty_is_moved_and_stopped_with_a_reason()
    {
        house.Clock.Set(new(2026, 1, 10));
        (await house.Acts.SetNumbers(Clerk, Report.Code, 0, DutyForm.Numbers(Report, Facts.None).With(DutyForm.Month, 2).With(DutyForm.Day, 20), "县委办通知", default)).ShouldBeEmpty();
        (await house.Line(Report.Code, "2026")).Occurrence.Due.ShouldBe(new(2026, 2, 20));
        (await house.Acts.SetNumbers(Clerk, Report.Code, 0, Facts.None, "又改", default)).Single().Message.ShouldContain("刷新");

        (await house.Acts.Switch(Clerk, Report.Code, 1, off: true, "", default)).Single().Field.ShouldBe("_reason");
        (await house.Acts.Switch(Clerk, Report.Code, 1, off: true, "由上级统一报送", default)).ShouldBeEmpty();
        (await house.Reader.Read(house.Leader, new(Duty: Report.Code), default)).ShouldBeEmpty();
        (await house.Acts.Switch(Clerk, Report.Code, 2, off: false, "恢复", default)).ShouldBeEmpty();
        (await house.Line(Report.Code, "2026")).Occurrence.Due.ShouldBe(new(2026, 2, 20));
        (await house.Get<DutyBook>().History(HouseFixture.Bureau, Report.Code, default)).Select(v => (v.Version, v.Off)).ShouldBe([(3, false), (2, true), (1, false)]);
    }

    [Fact]
    public async Task People_are_told_once_when_a_duty_falls_due_when_it_is_overdue_and_when_it_stays_so()
    {
        var told = house.Get<DutyNotices>();
        await house.Execute(
            "insert into account (bureau_id, account_id, sign_in, person_id, name, unit_id, roles, scope, security_stamp, created_at) values ($1, $2, 'squad-one', $3, '周队长', $4, '{unit-head}', 'unit', 'x', now()), ($1, $3, 'one-leader', $2, '孙局长', $3, '{leader}', 'bureau', 'x', now())",
            HouseFixture.Bureau, new Guid("01890000-0000-7000-8000-00000000000a"), new Guid("01890000-0000-7000-8000-00000000000b"), house.First);
        async Task<long> Count(string text) => await house.Scalar<long>("select count(*) from notice where text like $1", $"%一季一会%执法一中队，2026年第三季度%{text}%");

        house.Clock.Set(new(2026, 9, 20));
        await told.Send(HouseFixture.Bureau, default);
        await told.Send(HouseFixture.Bureau, default);
        (await Count("将于2026年9月30日到期")).ShouldBe(1);

        house.Clock.Set(new(2026, 10, 6));
        await told.Send(HouseFixture.Bureau, default);
        (await Count("已逾期")).ShouldBe(1);
        (await Count("请督促")).ShouldBe(0);

        house.Clock.Set(new(2026, 10, 16));
        await told.Send(HouseFixture.Bureau, default);
        await told.Send(HouseFixture.Bureau, default);
        (await Count("逾期11日未完成，请督促")).ShouldBe(1);
    }
}
