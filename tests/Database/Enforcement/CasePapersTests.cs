using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Fatong.Kernel.Identifiers;
using Fatong.Kernel.Papers;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Penalties;

namespace Fatong.Tests.Database.Enforcement;

public sealed partial class CasePapersTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    [Fact]
    public async Task Every_paper_of_a_whole_case_is_filled_from_its_acts()
    {
        var whole = await house.Whole();
        var papers = await house.Papers(whole.Matter);
        string Text(string kind) => papers.First(p => p.Kind == kind).Text;

        papers.Select(p => p.Kind).Distinct().Order(StringComparer.Ordinal).ShouldBe(
        [
            "enforcement.closing", "enforcement.decision", "enforcement.filing", "enforcement.hearing", "enforcement.hearing-notice", "enforcement.inquiry",
            "enforcement.instalment", "enforcement.instalment-approval", "enforcement.legal-review", "enforcement.notice", "enforcement.panel", "enforcement.penalty-approval",
            "enforcement.report", "enforcement.scene", "enforcement.service-receipt", "enforcement.volume-contents", "enforcement.volume-cover", "enforcement.volume-note",
        ]);
        Has(Text("enforcement.filing"), CaseHouse.Company, "91110000600037341L", "赵顺达", "同意。（钱四）", "同意。（孙五）", "☑在行政检查中发现", "2026年3月2日", "云交案〔2026〕1号");
        Has(Text("enforcement.scene"), "李一", "9901010001", "王二", "9901010002", "新A12345（小型普通客车）", "2026年3月2日9时5分", "车内有乘客七人");
        Has(Text("enforcement.inquiry"), "王大力", "当事人的驾驶员", "第1次询问", "☑不申请", "你驾驶的车辆是否取得道路客运许可？", "每人四十元，共二百八十元。");
        Has(Text("enforcement.report"), "执法记录仪录像", "当事人的陈述", "李一（9901010001）", "建议罚款人民币50000元。");
        Has(Text("enforcement.notice"), "云交违通〔2026〕1号", "罚款人民币50000元", "《中华人民共和国道路运输条例》", "5个工作日内", "☑", "云溪县人民路8号", "0990-1234567");
        Has(Text("enforcement.hearing-notice"), "云交听通〔2026〕1号", "2026年3月26日9时30分", "局三楼会议室", "☑公开", "郑明", "法制股股长", "卫记", "法制股科员");
        Has(Text("enforcement.hearing"), "2026年3月26日11时0分", "赵顺达（法定代表人）", "当事人申辩。", "听证主持人意见：事实清楚，建议维持。");
        Has(Text("enforcement.legal-review"), "主体合法", "适用法律准确；裁量适当", "不涉嫌犯罪", "☑同意拟处理意见", "周正");
        Has(Text("enforcement.panel"), "2026年3月31日15时0分", "局党组会议室", "孙五、朱副、秦副", "周正", "一致同意罚款50000元");
        Has(Text("enforcement.penalty-approval"), "建议：罚款人民币50000元", "同意。（周正）", "同意。（孙五）", "属一般档次");
        Has(
            Text("enforcement.decision"), "云交罚〔2026〕1号", "人民币伍万元整（¥50000）", "应当事人要求，本机关于2026年3月26日举行了听证", "听证意见不影响对违法事实的认定", "云溪县农村信用社营业部",
            "6210001234500006", "云溪县人民政府", "云溪县人民法院", "2026年4月1日");
        Has(Text("enforcement.instalment"), "云交缓缴〔2026〕1号", "云交罚〔2026〕1号", "人民币贰万元整", "2026年4月15日", "人民币叁万元整", "30000");
        Has(Text("enforcement.closing"), "分两期于2026年5月8日缴清", "2026年4月1日");
        var receipts = papers.Where(p => p.Kind == "enforcement.service-receipt").Select(p => p.Text).ToList();
        receipts.Count.ShouldBe(4);
        Has(receipts[0], "违法行为通知书", "云交违通〔2026〕1号", "钱收发", "直接送达", "单位收发人员");
        Has(receipts[1], "听证通知书", "云交听通〔2026〕1号");
        Has(receipts[2], "行政处罚决定书", "云交罚〔2026〕1号", "2026年4月2日");
        Has(receipts[3], "分期（延期）缴纳罚款通知书", "云交缓缴〔2026〕1号");
        Has(Text("enforcement.volume-cover"), "2026-罚-001", "云交罚〔2026〕1号", "正卷、副卷", "三十年", "2026年5月11日");
        Has(Text("enforcement.volume-contents"), "立案登记表", "行政处罚决定书", "执法记录仪录像", "罚款缴纳票据", "法制审核意见书", "副卷");
        Has(Text("enforcement.volume-note"), "材料齐全", "李一", "褚安");
        papers.ShouldAllBe(p => !Empty().IsMatch(p.Text));
    }

    [Fact]
    public async Task Papers_of_a_measure_carry_the_case_and_its_terms()
    {
        var whole = await house.Whole();
        var papers = await house.Papers(whole.Measure);
        string Text(string kind) => papers.First(p => p.Kind == kind).Text;

        Has(Text("enforcement.measure-approval"), "建议采取“扣留（暂扣）车辆、船舶”措施", "同意，依法实施。", "孙五", CaseHouse.Company);
        Has(Text("enforcement.measure"), "小型普通客车1件、车辆钥匙1件", "2026年3月3日起至2026年4月2日", "大队停车场", "《中华人民共和国道路运输条例》第六十二条", WholeCase.Act);
        Has(Text("enforcement.scene"), "车辆及钥匙清点无误", "2026年3月3日14时0分", "当事人无异议");
        var number = papers.First(p => p.Kind == "enforcement.measure").Number!;
        Has(Text("enforcement.measure-release"), "第一款第三项", number, "2026年4月1日", "车辆钥匙");
        Has(papers.Last(p => p.Kind == "enforcement.service-receipt").Text, "解除行政强制措施决定书", papers.First(p => p.Kind == "enforcement.measure-release").Number!);
    }

    [Fact]
    public async Task A_paper_for_the_outside_carries_its_code_and_an_inner_one_does_not()
    {
        var whole = await house.Whole();
        var papers = await house.Papers(whole.Matter);

        var inquiry = papers.First(p => p.Kind == "enforcement.inquiry");
        inquiry.Document.Blocks.OfType<QrCodeBlock>().ShouldHaveSingleItem().Payload.ShouldBe($"https://fz.yunxi.example/v/{inquiry.Code}");
        inquiry.Text.ShouldContain(inquiry.Code);
        papers.First(p => p.Kind == "enforcement.report").Document.Blocks.OfType<QrCodeBlock>().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_published_names_the_company_and_hides_every_person()
    {
        var whole = await house.Whole();

        var body = JsonNode.Parse(await house.Scalar<string>("select body::text from publication where matter_id = $1", whole.Matter) ?? "")!.AsObject();

        body["party"]!.GetValue<string>().ShouldBe(CaseHouse.Company);
        body["creditCode"]!.GetValue<string>().ShouldBe("91110000600037341L");
        body["fineFen"]!.GetValue<long>().ShouldBe(50_000_00);
        body["facts"]!.GetValue<string>().ShouldContain("（车牌略）");
        body["offence"]!.GetValue<string>().ShouldBe(WholeCase.Act);
        body["decidedOn"]!.GetValue<string>().ShouldBe("2026-04-01");
        body["number"]!.GetValue<string>().ShouldStartWith("云交罚〔2026〕");
        var all = string.Join('\n', body.Where(p => p.Key != "creditCode").Select(p => p.Value?.ToString()));
        PersonalData.Find(all).ShouldBeEmpty();
        all.ShouldNotContain("王大力");
        all.ShouldNotContain("赵顺达");
    }

    [Fact]
    public async Task A_person_is_published_by_the_family_name_only()
    {
        var matter = await SummaryCase.Decided(house);

        var body = await house.Scalar<string>("select body::text from publication where matter_id = $1", matter) ?? "";

        body.ShouldContain("王**");
        body.ShouldNotContain("王大力");
        body.ShouldNotContain("幸福路");
        body.ShouldNotContain("creditCode\": \"");
        var decision = (await house.Papers(matter)).Single(p => p.Kind == "enforcement.summary-decision");
        Has(decision.Text, "王大力", "11010519491231002X", "先向", "人民币", "警告", "☑当场缴纳。", "云交当罚〔2026〕1号", "当事人表示认可");
    }

    [Fact]
    public void A_matter_keeps_the_form_of_its_opening_day()
    {
        var maker = house.Get<IEnumerable<Fatong.Platform.Matters.IPaperMaker>>().First(m => m.Serves(OrdinaryPenalty.Definition));
        var kinds = EnforcementRoom.Declaration.Procedures.Where(maker.Serves).SelectMany(p => p.Steps).SelectMany(s => s.Produces).Distinct();

        foreach (var kind in kinds)
        {
            maker.NumberWord(kind, new(2022, 1, 1)).ShouldBe(maker.NumberWord(kind, new(2026, 1, 1)));
        }

        maker.NumberWord(EnforcementPapers.Decision, new(2026, 1, 1)).ShouldBe("罚");
        maker.NumberWord(EnforcementPapers.Filing, new(2026, 1, 1)).ShouldBeNull();
    }

    /// <summary>A hole left by a missing word: two signs that cannot follow each other, or a code instead of its label.</summary>
    [GeneratedRegex("，，|。。|：。|；。|、、|[a-z]{4,}-[a-z]{3,}")]
    private static partial Regex Empty();

    private static void Has(string text, params string[] words)
    {
        foreach (var word in words)
        {
            text.ShouldContain(word);
        }
    }
}
