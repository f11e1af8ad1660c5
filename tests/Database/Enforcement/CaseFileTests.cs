using Fatong.Kernel.Papers;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.CaseFiles;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Tests.Database.Enforcement;

public sealed class CaseFileTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    [Fact]
    public async Task The_file_of_a_whole_case_stands_in_order_and_lacks_nothing()
    {
        var file = await Assembled(await house.Whole());

        file.Gaps.ShouldBeEmpty();
        file.Findings.ShouldBeEmpty();
        file.Complete.ShouldBeTrue();
        file.Items.Where(i => i.Volume == Volume.Main).Select(i => i.Title).ShouldBe(
        [
            "立案登记表", "行政处罚决定书", "送达回证", "行政强制措施决定书", "送达回证", "违法行为通知书", "送达回证", "听证通知书", "送达回证", "解除行政强制措施决定书", "送达回证",
            "现场笔录", "询问笔录", "执法记录仪录像", "现场笔录", "听证笔录", "分期（延期）缴纳罚款通知书", "送达回证", "罚款缴纳票据", "罚款缴纳票据",
        ]);
        file.Items.Where(i => i.Volume == Volume.Sub).Select(i => i.Title).ShouldBe(
        [
            "案件调查报告", "法制审核意见书", "重大案件集体讨论记录", "结案报告", "行政强制措施审批表", "行政处罚审批表", "分期（延期）缴纳罚款审批表",
        ]);
    }

    [Fact]
    public async Task Pages_run_on_without_gaps_in_each_volume()
    {
        var file = await Assembled(await house.Whole());

        foreach (var volume in Enum.GetValues<Volume>())
        {
            var items = file.Items.Where(i => i.Volume == volume).ToList();
            items[0].FirstPage.ShouldBe(1);
            items.Zip(items.Skip(1)).ShouldAllBe(pair => pair.Second.FirstPage == pair.First.LastPage + 1);
            items[^1].LastPage.ShouldBe(file.PagesOf(volume));
        }

        file.Items.First(i => i.Title == "执法记录仪录像").Pages.ShouldBe(2);
    }

    [Fact]
    public async Task Each_volume_is_printed_with_cover_contents_and_note()
    {
        var file = await Assembled(await house.Whole());
        var html = CaseFilePrint.Html(file);

        file.Papers.Count(p => p.Title == "交通运输行政执法案卷").ShouldBe(2);
        file.Papers.Count(p => p.Title == "卷内备考表").ShouldBe(2);
        PaperText.Of(file.Papers[0]).ShouldContain("正卷");
        PaperText.Of(file.Papers[1]).ShouldNotContain("案件调查报告");
        html.ShouldContain("正卷 第1页");
        html.ShouldContain("副卷 第1");
        if (Environment.GetEnvironmentVariable("FATONG_GALLERY") is { Length: > 0 } folder)
        {
            System.IO.Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(Path.Combine(folder, "file.html"), html, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task An_open_case_says_what_it_still_needs()
    {
        var started = await new WholeCase(house, "停车场").Investigated();

        var file = await Assembled(started);

        file.Complete.ShouldBeFalse();
        file.Gaps.Select(g => g.What).ShouldBe(["违法行为通知书", "送达回证", "行政处罚审批表、行政处罚决定书", "结案报告"], ignoreOrder: true, Explain(file));
    }

    [Fact]
    public async Task A_voided_paper_an_unserved_notice_and_an_open_measure_are_missed()
    {
        var started = await new WholeCase(house, "服务区").Investigated();
        await started.Detained();
        await house.Take(house.Officer, started.Matter, Notice, WholeCase.Day(3, 10), house.Both.Merge(WholeCase.Told()));
        await house.Execute("update paper set voided_at = now(), void_reason = '误制' where matter_id = $1 and kind = 'enforcement.inquiry'", started.Matter);

        var file = await Assembled(started);

        file.Gaps.ShouldContain(g => g.What == "询问笔录" && g.Blocks, Explain(file));
        file.Gaps.ShouldContain(g => g.What == "《违法行为通知书》送达回证", Explain(file));
        file.Gaps.ShouldContain(g => g.What == "行政强制措施和登记保存", Explain(file));
    }

    [Fact]
    public async Task Papers_that_disagree_are_found()
    {
        var started = await new WholeCase(house, "加油站").Investigated();
        await house.Take(house.Officer, started.Matter, Inspection, WholeCase.Day(3, 3), house.Both
            .With(Fatong.Rooms.Enforcement.EvidenceFields.Began, WholeCase.At(3, 3, 10, 20)).With(Fatong.Rooms.Enforcement.EvidenceFields.Ended, WholeCase.At(3, 3, 10, 50))
            .With(Fatong.Rooms.Enforcement.EvidenceFields.Inspected, "加油站出口"));
        await house.Take(house.Officer, started.Matter, Notice, WholeCase.Day(3, 10), house.Both.Merge(WholeCase.Told())
            .With(Fatong.Rooms.Enforcement.DecisionFields.ToldContent, "罚款人民币5万5千元，即55000元"));
        await house.Execute("update paper set body = replace(body, $2, '云溪县顺大运输有限公司') where matter_id = $1 and kind = 'enforcement.report'", started.Matter, CaseHouse.Company);

        var file = await Assembled(started);

        file.Findings.Select(f => f.Code).Order(StringComparer.Ordinal).ShouldBe(["amount", "overlap", "party"]);
        file.Findings.First(f => f.Code == "overlap").Message.ShouldContain("李一");
    }

    [Fact]
    public async Task Another_bureau_and_a_stranger_see_no_file()
    {
        var whole = await house.Whole();
        var stranger = house.Officer with { Person = Guid.CreateVersion7(), Scope = DataScope.Self };

        (await house.Get<CaseFile>().Assemble(stranger, whole.Matter, default)).ShouldBeNull();
        (await house.Get<CaseFile>().Assemble(house.Officer with { Bureau = "990102" }, whole.Matter, default)).ShouldBeNull();
        (await house.Get<CaseFile>().Assemble(house.Officer, whole.Measure, default)).ShouldNotBeNull().Matter.ShouldBe(whole.Matter);
    }

    private static string Explain(AssembledFile file) => string.Join('\n', file.Gaps.Select(g => $"{g.What}：{g.Why}"));

    private async Task<AssembledFile> Assembled(WholeCase whole) => (await house.Get<CaseFile>().Assemble(house.Officer, whole.Matter, default)).ShouldNotBeNull();
}
