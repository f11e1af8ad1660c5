using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Figures;
using Fatong.Platform.Lists;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Tests.Database.FixtureRoom;

namespace Fatong.Tests.Database.Platform.Matters;

public sealed class MatterActsTests(HouseFixture house) : IClassFixture<HouseFixture>
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private MatterActs Acts => house.Get<MatterActs>();

    [Fact]
    public async Task A_matter_runs_from_its_first_step_to_its_signed_end()
    {
        var matter = await Opened("甲公司许可");
        await Inspected(matter);

        var submitted = await Acts.Take(house.Officer, new(matter, PermitProcedure.Decide, Day().With(PermitProcedure.Fee, 120_00), Key()), default);
        Done(submitted).Done.ShouldBeFalse();
        var first = await Acts.Sign(house.Head, new(matter, 3, true, "同意", Monday, Key()), default);
        Done(first).Done.ShouldBeFalse();
        var last = await Acts.Sign(house.Leader, new(matter, 3, true, "同意", Monday, Key()), default);

        Done(last).Done.ShouldBeTrue();
        (await house.Scalar<DateTime>("select ended::timestamp from matter where matter_id = $1", matter)).ShouldBe(new DateTime(2026, 3, 2));
        (await house.Scalar<long>("select count(*) from ledger_entry where subject = $1", matter)).ShouldBe(5);
        var fees = await house.Get<FigureReader>().Read(HouseFixture.Bureau, PermitsIndicator.Fees, FigurePeriod.Year(2026), null, default);
        fees.Evidence.ShouldContain(e => e.Id == matter && e.Measure == 120_00);
    }

    [Fact]
    public async Task One_valid_certificate_is_refused_with_the_article()
    {
        var matter = await Opened("乙公司许可");

        var outcome = await Acts.Take(house.Officer, new(matter, PermitProcedure.Inspect, Inspection(house.Officer, house.Expired), Key()), default);

        Refused(outcome).ShouldHaveSingleItem().ShouldBe(new Refusal("fixture.two-officers", new("CF", 42), "核查人员不得少于两人，且持证"));
    }

    [Fact]
    public async Task A_step_out_of_order_is_refused_with_every_reason()
    {
        var matter = await Opened("丙公司许可");

        var outcome = await Acts.Take(house.Head, new(matter, PermitProcedure.Decide, Day(), Key()), default);

        Refused(outcome).Select(r => r.Code).ShouldBe(["house.role", "fixture.step-order", "fixture.found-fit"], ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_signs_what_he_did_or_signs_twice()
    {
        var matter = await Opened("丁公司许可");
        await Inspected(matter);
        await Acts.Take(house.Officer, new(matter, PermitProcedure.Decide, Day(), Key()), default);
        Done(await Acts.Sign(house.Leader, new(matter, 3, true, "同意", Monday, Key()), default));

        var again = await Acts.Sign(house.Leader, new(matter, 3, true, "同意", Monday, Key()), default);

        Refused(again).ShouldContain(r => r.Code == "house.self-review");
    }

    [Fact]
    public async Task A_signature_is_not_dated_before_the_one_that_it_follows()
    {
        house.Clock.Set(Monday.AddDays(2));
        var matter = await Opened("庚公司许可");
        await Inspected(matter);
        Done(await Acts.Take(house.Officer, new(matter, PermitProcedure.Decide, Day(), Key()), default));
        Done(await Acts.Sign(house.Head, new(matter, 3, true, "同意", Monday.AddDays(2), Key()), default));

        var early = await Acts.Sign(house.Leader, new(matter, 3, true, "同意", Monday.AddDays(1), Key()), default);

        Refused(early).ShouldHaveSingleItem().Message.ShouldContain("2026-03-04");
        Done(await Acts.Sign(house.Leader, new(matter, 3, true, "同意", Monday.AddDays(2), Key()), default)).Done.ShouldBeTrue();
    }

    [Fact]
    public async Task A_cursor_of_another_order_or_of_nobody_begins_at_the_first_page()
    {
        await Opened("辛公司许可");
        await Opened("壬公司许可");
        var list = house.Get<MatterList>();
        Task<Page<MatterRow>> Page(string sort, string? cursor) => list.Read(house.Officer, new("fixture.permit"), new(sort, Size: 1, Cursor: cursor), Monday, default);
        var first = await Page("changed", null);

        (await Page("changed", first.Next)).Rows[0].Id.ShouldNotBe(first.Rows[0].Id);
        var opened = (await Page("opened", null)).Rows[0].Id;
        foreach (var cursor in new[] { first.Next, "bm90aGluZw", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"n{Guid.CreateVersion7():N}2026-02-30")).TrimEnd('=') })
        {
            (await Page("opened", cursor)).Rows[0].Id.ShouldBe(opened);
        }
    }

    [Fact]
    public async Task A_double_post_takes_the_step_once()
    {
        var key = Key();
        var act = new OpenMatter("fixture.permit", Day().With(PermitProcedure.Name, "戊公司许可"), null, key);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Acts.Open(house.Officer, act, default)));

        outcomes.Select(o => Done(o).Matter).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_people_at_once_the_second_is_told_that_the_matter_changed()
    {
        var matter = await Opened("己公司许可");
        var acts = await Task.WhenAll(
            Acts.Take(house.Officer, new(matter, PermitProcedure.Inspect, Inspection(house.Officer, house.Second), Key(), Revision: 1), default),
            Acts.Take(house.Second, new(matter, PermitProcedure.Inspect, Inspection(house.Officer, house.Second), Key(), Revision: 1), default));

        acts.Count(a => a is Outcome<ActResult>.Done).ShouldBe(1);
        acts.OfType<Outcome<ActResult>.Refused>().Single().Reasons.ShouldContain(r => r.Code == "house.stale");
    }

    [Fact]
    public async Task Numbers_are_gapless_when_many_act_at_once_and_some_are_refused()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 40), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, ct) =>
        {
            var values = i % 5 == 0 ? Day().With(CommonFields.On, Monday.AddDays(9)) : Day();
            await Acts.Open(house.Officer, new("fixture.permit", values.With(PermitProcedure.Name, $"并发{i}"), null, Key()), ct);
        });

        (await house.Scalar<long>("select max(serial) - count(*) from number where series = '云交许'")).ShouldBe(0);
        (await house.Scalar<long>("select max(seq) + 1 - count(*) from ledger_entry")).ShouldBe(0);
    }

    [Fact]
    public async Task Two_characters_find_a_matter_and_a_self_scope_hides_it_from_others()
    {
        var matter = await Opened("寅昌运输");
        var list = house.Get<MatterList>();
        var query = new MatterQuery("fixture.permit", Search: "寅昌");

        (await list.Read(house.Officer, query, new(), Monday, default)).Rows.ShouldHaveSingleItem().Id.ShouldBe(matter);
        (await list.Read(house.Officer with { Scope = DataScope.Self }, query, new(), Monday, default)).Rows.Count.ShouldBe(1);
        (await list.Read(house.Second with { Scope = DataScope.Self }, query, new(), Monday, default)).Rows.ShouldBeEmpty();
    }

    private static string Key() => Guid.CreateVersion7().ToString();

    private static Facts Day() => Facts.None.With(CommonFields.On, Monday);

    private static Facts Inspection(params Actor[] officers) => Day()
        .With(CommonFields.Officers, (IReadOnlyList<Guid>)[.. officers.Select(o => o.Person)]).With(PermitProcedure.Fit, true);

    private static ActResult Done(Outcome<ActResult> outcome) => outcome.ShouldBeOfType<Outcome<ActResult>.Done>(
        outcome is Outcome<ActResult>.Refused refused ? string.Join('\n', refused.Reasons) : "").Value;

    private static IReadOnlyList<Refusal> Refused(Outcome<ActResult> outcome) => outcome.ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons;

    private async Task<Guid> Opened(string name) =>
        Done(await Acts.Open(house.Officer, new("fixture.permit", Day().With(PermitProcedure.Name, name), null, Key()), default)).Matter;

    private async Task Inspected(Guid matter) =>
        Done(await Acts.Take(house.Officer, new(matter, PermitProcedure.Inspect, Inspection(house.Officer, house.Second), Key()), default));
}
