using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Jobs;
using Fatong.Platform.Ledger;
using Fatong.Platform.Matters;
using Fatong.Rooms.Inspection.Hazards;
using static Fatong.Rooms.Inspection.Hazards.HazardClosure;
using static Fatong.Rooms.Inspection.Hazards.HazardFields;

namespace Fatong.Tests.Database.Inspections;

/// <summary>What the house does by itself when the day of a rectification has passed.</summary>
public sealed class HazardRoundTests(InspectionFixture house) : IClassFixture<InspectionFixture>, IDisposable
{
    private static readonly DateOnly Opened = new(2026, 3, 2);

    /// <summary>A Monday.</summary>
    private static readonly DateOnly Due = new(2026, 3, 16);

    public void Dispose() => house.Clock.Set(Opened);

    [Fact]
    public async Task An_overdue_hazard_is_raised_to_head_and_supervisor_and_after_a_week_to_the_leader()
    {
        await Account("head", house.Head.Person, "unit-head");
        await Account("boss", house.Leader.Person, "leader");
        var hazard = await Told("储罐超压", "major");
        await house.Take(house.Leader, hazard, Definition, Supervise, Facts.None.With(Supervisor, house.Second.Person).With(Milestones, "十五日内更换"));

        await Round(Due);
        (await Level(hazard)).ShouldBeNull("the last day is still in time");

        await Round(Due.AddDays(1));
        (await Level(hazard)).ShouldBe("head");
        (await Messages(hazard)).ShouldBe([house.Head.Person, house.Officer.Person, house.Second.Person], ignoreOrder: true);
        (await house.Scalar<string>("select text from notice where person_id = $1 and link = $2", house.Second.Person, $"/matters/{hazard}"))!
            .ShouldBe("重大隐患“储罐超压”整改逾期1日（期限2026年3月16日），已报机构负责人和督办人，请督促整改或者升级处理");

        await Round(Due.AddDays(1));
        await Round(Due.AddDays(6));
        (await Acts(hazard)).ShouldBe(1, "raised once for one term and level");

        await Round(Due.AddDays(7));
        (await Level(hazard)).ShouldBe("leader");
        (await Messages(hazard)).ShouldContain(house.Leader.Person);
        (await house.Load(hazard)).Facts.Get(OverrunDays).ShouldBe(7);
        await Round(Due.AddDays(30));
        (await Acts(hazard)).ShouldBe(2);

        (await house.Scalar<long>("select count(*) from ledger_entry where subject = $1 and convert_from(body, 'UTF8') like '%\"step\":\"overrun\"%'", hazard)).ShouldBe(2);
        (await house.Scalar<long>("select count(*) from job where kind = 'round' and state = 'done' and message like '上报整改逾期的隐患%'")).ShouldBeGreaterThanOrEqualTo(2);
        (await house.Get<LedgerAudit>().Verify(HouseFixture.Bureau, deep: false, default)).Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rectified_in_time_is_not_overdue_but_a_failed_recheck_is_and_a_longer_term_begins_anew()
    {
        var hazard = await Told("消防栓无水", "general");
        await house.Take(house.Officer, hazard, Definition, Rectified, Facts.None.With(Measures, "已修").With(HazardFields.Evidence, (IReadOnlyList<string>)[new string('d', 64)]));
        await Round(Due.AddDays(2));
        (await Level(hazard)).ShouldBeNull("it waits for the re-check");

        await house.Take(
            house.Officer, hazard, Definition, Recheck,
            Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person]).With(Passed, false).With(RecheckNote, "仍无水"));
        await Round(Due.AddDays(3));
        (await Level(hazard)).ShouldBe("head");

        await house.Take(house.Officer, hazard, Definition, Extend, Facts.None.With(RectifyBy, new DateOnly(2026, 3, 31)).With(ExtendReason, "待配件"), house.Head, house.Leader);
        await Round(new(2026, 3, 31));
        (await Acts(hazard)).ShouldBe(1);
        await Round(new(2026, 4, 1));
        (await Acts(hazard)).ShouldBe(2, "the longer term ran out as well");
    }

    [Fact]
    public async Task A_person_cannot_take_the_act_of_the_house()
    {
        var hazard = await Told("井盖缺失", "general");
        house.Clock.Set(Due.AddDays(1));

        var refused = (await house.TryTake(house.Leader, hazard, Overrun, Facts.None)).ShouldBeOfType<Outcome<ActResult>.Refused>();
        refused.Reasons.ShouldContain(r => r.Code == "house.role" && r.Message.Contains("应由系统办理"));
    }

    private async Task Round(DateOnly day)
    {
        house.Clock.Set(day);
        await house.Get<DailyRounds>().Run(default);
    }

    private async Task<Guid> Told(string title, string grade)
    {
        house.Clock.Set(Opened);
        var hazard = await house.Open(
            house.Officer, Definition,
            Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[house.Officer.Person, house.Second.Person]).With(Title, title).With(HazardFields.Target, house.Objects[0])
                .With(Class, grade).With(Kind, "site").With(Place, "库房").With(Description, "检查发现").With(Basis, "安全规程"));
        await house.Take(house.Officer, hazard, Definition, Notice, Facts.None.With(Demand, "立即整改").With(RectifyBy, Due).With(Receiver, "周经理"));
        return hazard;
    }

    private Task<int> Account(string name, Guid person, string role) => house.Execute(
        "insert into account (bureau_id, account_id, sign_in, person_id, name, unit_id, roles, scope, security_stamp, created_at) values ($1, $2, $3, $2, $3, $4, array[$5], 'bureau', 'x', now())",
        HouseFixture.Bureau, person, name, house.Officer.Unit, role);

    private async Task<string?> Level(Guid hazard) => (await house.Load(hazard)).Facts.Get(OverrunLevel);

    private async Task<int> Acts(Guid hazard) => (await house.Load(hazard)).Acts.Count(a => a.Step == Overrun);

    private async Task<Guid[]> Messages(Guid hazard) =>
        await house.Scalar<Guid[]>("select array_agg(person_id) from notice where link = $1", $"/matters/{hazard}") ?? [];
}
