using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Figures;
using Fatong.Platform.Figures.Own;
using Fatong.Platform.Work;
using Fatong.Tests.Database.Records;

namespace Fatong.Tests.Database.Figures;

public sealed class OwnIndicatorTests(EventHouse house) : IClassFixture<EventHouse>
{
    private static readonly OwnDefinition Talks = new(
        "register:event", "讲座受众人次", "人次", "报告期内讲座的受众合计，受众不少于十人的计入", Measure.Sum, "reached", "@month", false,
        [new("kind", ["talk"]), new("reached", [], From: "10")]);

    private OwnIndicators Own => house.Get<OwnIndicators>();

    [Fact]
    public async Task A_form_defines_an_indicator_that_is_evaluated_with_its_evidence()
    {
        var counted = await house.Entered(EventHouse.Events, EventHouse.Event("讲", new(2021, 3, 1)).With(EventHouse.Reached, 10));
        await house.Entered(EventHouse.Events, EventHouse.Event("少", new(2021, 3, 1)).With(EventHouse.Reached, 9));
        await house.Entered(EventHouse.Events, EventHouse.Event("走", new(2021, 3, 1), "visit").With(EventHouse.Reached, 50));

        var (code, errors) = await Own.Keep(house.Head, null, Talks, null, default);

        errors.ShouldBeEmpty();
        var indicator = (await Own.Find(HouseFixture.Bureau, code!, null, default))!;
        var figure = await house.Get<ScopedFigures>().Read(house.Officer, indicator, FigurePeriod.Year(2021), Splits.Month, default);
        figure.Value.ShouldBe(10);
        figure.Evidence.ShouldHaveSingleItem().Id.ShouldBe(counted.Id);
        figure.Parts.ShouldHaveSingleItem().Key.ShouldBe("2021-03");
        (await house.Get<ScopedFigures>().Read(house.Second with { Scope = DataScope.Self }, indicator, FigurePeriod.Year(2021), null, default)).Value.ShouldBe(0);
        (await house.Scalar<long>("select count(*) from ledger_entry where kind = 'indicator.defined.v1'")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Days_texts_and_distinct_objects_can_be_asked_for()
    {
        await house.Entered(EventHouse.Events, EventHouse.Event("危货企业甲", new(2022, 3, 1)).With(EventHouse.Company, "甲"));
        await house.Entered(EventHouse.Events, EventHouse.Event("危货企业甲再访", new(2022, 3, 9)).With(EventHouse.Company, "甲"));
        await house.Entered(EventHouse.Events, EventHouse.Event("危货企业乙", new(2022, 9, 9)).With(EventHouse.Company, "乙"));
        await house.Entered(EventHouse.Events, EventHouse.Event("客运企业丙", new(2022, 3, 9)).With(EventHouse.Company, "丙"));

        var definition = new OwnDefinition(
            "register:event", "上半年危货企业数", "家", "上半年主题含危货的不同企业", Measure.Distinct, "company", null, false,
            [new("topic", [], Text: "危货"), new("on", [], From: "2022-01-01", To: "2022-06-30"), new("host", ["empty"])]);
        var (code, errors) = await Own.Keep(house.Head, null, definition, null, default);
        errors.ShouldBeEmpty();

        var figure = await house.Get<FigureReader>().Read(HouseFixture.Bureau, (await Own.Find(HouseFixture.Bureau, code!, null, default))!, FigurePeriod.Year(2022), null, default);
        (figure.Value, figure.Evidence.Count).ShouldBe((1L, 2));
    }

    [Fact]
    public async Task Acts_of_a_step_can_be_counted()
    {
        var definition = new OwnDefinition("step:fixture.permit/decide", "演练许可决定数", "件", "报告期内作出的演练许可决定", Measure.Count, null, "@unit", false, []);

        var (code, errors) = await Own.Keep(house.Head, null, definition, null, default);

        errors.ShouldBeEmpty();
        var indicator = (await Own.Find(HouseFixture.Bureau, code!, null, default))!;
        (await house.Get<FigureReader>().Read(HouseFixture.Bureau, indicator, FigurePeriod.Year(2026), Splits.Unit, default)).Value.ShouldBe(0);
    }

    [Fact]
    public async Task A_bad_definition_is_refused_with_every_reason()
    {
        var bad = new OwnDefinition("register:event", "", "", "短", Measure.Sum, "topic", "people", true, [new("reached", [], "9", "3"), new("kind", ["gone"]), new("nothing", ["x"]), new("on", [], "x")]);

        var (_, errors) = await Own.Keep(house.Head, null, bad, null, default);

        errors.Select(e => e.ToString()).ShouldBe(
        [
            "指标名称：必填", "计量单位：必填", "口径说明：应为6至500个字", "计算字段：求和应选择数字或金额字段", "期末存量：只有按有效期登记的台账才能统计期末存量",
            "分组：不能按此字段分组", "受众：下限不能大于上限", "形式：选项不存在", "nothing：没有这个字段", "日期：应为日期，如 2026-03-02",
        ]);
        (await Own.Keep(house.Head, null, bad with { Source = "register:none" }, null, default)).Errors.Single().Message.ShouldBe("没有这个台账或环节");
        (await Own.Keep(house.Officer with { Roles = [Roles.Officer] }, null, Talks with { Name = "旁人定义" }, null, default)).Errors.Single().Message.ShouldContain("定义");
        (await Own.Keep(house.Head, null, Talks with { Source = "register:staff", Measure = Measure.Count, Of = null, By = null, Name = "电话", Conditions = [new("phone", [], Text: "138")] }, null, default))
            .Errors.Single().ToString().ShouldContain("含个人信息");
    }

    [Fact]
    public async Task A_revision_is_a_new_version_with_its_reason_and_a_snapshot_keeps_the_old_one()
    {
        var first = Talks with { Name = "修订用指标", Conditions = [] };
        var (code, _) = await Own.Keep(house.Head, null, first, null, default);
        await house.Entered(EventHouse.Events, EventHouse.Event("讲", new(2023, 3, 1)).With(EventHouse.Reached, 10));
        var snapshots = house.Get<Snapshots>();
        var snapshot = await snapshots.Take(house.Head, 2023, "定稿", null, default);

        (await Own.Keep(house.Head, code, first, "无", default)).Errors.Single().Message.ShouldContain("没有修订");
        (await Own.Keep(house.Head, code, first with { Measure = Measure.Count, Of = null, Unit = "次" }, "", default)).Errors.Single().ToString().ShouldBe("修订原因：必填");
        (await Own.Keep(house.Head, code, first with { Measure = Measure.Count, Of = null, Unit = "次" }, "改为次数", default)).Errors.ShouldBeEmpty();

        var history = await Own.History(HouseFixture.Bureau, code!, default);
        history.Select(h => (h.Version, h.Reason)).ShouldBe([(2, "改为次数"), (1, null)]);
        (await snapshots.Figures(snapshot, default))[code!].Value.ShouldBe(10);
        (await snapshots.Compare(snapshot, default)).ShouldNotContain(c => c.Indicator == code);

        (await Own.Retire(house.Head, code!, "不再使用", default)).ShouldBeEmpty();
        (await Own.InUse(HouseFixture.Bureau, default)).ShouldNotContain(i => i.Code == code);
        (await Own.Retire(house.Head, code!, "再停", default)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Two_indicators_do_not_share_a_name()
    {
        (await Own.Keep(house.Head, null, Talks with { Name = "同名指标" }, null, default)).Errors.ShouldBeEmpty();

        (await Own.Keep(house.Head, null, Talks with { Name = "同名指标" }, null, default)).Errors.Single().ToString().ShouldBe("指标名称：已有同名指标");
        (await Own.Keep(house.Head, null, Talks with { Name = EventHouse.Valid.Name }, null, default)).Errors.Single().Message.ShouldBe("已有同名指标");
    }
}
