using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Ledger;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.CaseFiles;
using Steps = Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Tests.Database.Enforcement;

public sealed class NumberBookTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    private NumberBook Book => house.Get<NumberBook>();

    [Fact]
    public async Task A_voided_number_stays_in_the_book_and_its_paper_is_issued_anew_under_the_next()
    {
        var started = await Noticed("货场东门");
        var notice = (await house.Papers(started.Matter)).Single(p => p.Kind == EnforcementPapers.Notice.Code);
        var first = notice.Number.ShouldNotBeNull();

        var asked = Done(await Book.Ask(house.Officer, first, "打印件污损", again: true, default));
        Done(await Book.Decide(house.Leader, asked, agreed: true, "同意作废重开", default));

        var papers = (await house.Papers(started.Matter)).Where(p => p.Kind == EnforcementPapers.Notice.Code).Select(p => p.Number).ToList();
        papers.Count.ShouldBe(2);
        var second = papers.Single(n => n != first).ShouldNotBeNull();
        Serial(second).ShouldBeGreaterThan(Serial(first));
        (await house.Scalar<string>("select state from number where printed = $1", first)).ShouldBe("void");
        (await house.Scalar<string>("select void_reason from paper where number = $1", first)).ShouldBe("打印件污损");
        var listed = await Book.Numbers(house.Officer, first[..first.IndexOf('〔', StringComparison.Ordinal)], 2026, voidOnly: true, null, 50, default);
        listed.ShouldContain(n => n.Printed == first && n.Reason == "打印件污损");
        (await Book.Voids(house.Officer, 50, default)).ShouldContain(v => v.Printed == first && v.State == "agreed" && v.DecidedName == house.Leader.Name);
        var file = (await house.Get<CaseFile>().Assemble(house.Officer, started.Matter, default)).ShouldNotBeNull();
        file.Items.Where(i => i.Title == "违法行为通知书").Select(i => i.Number).ShouldBe([second]);
        (await house.Get<LedgerAudit>().Verify(HouseFixture.Bureau, deep: true, default)).Differences.Where(d => !d.StartsWith("文件", StringComparison.Ordinal)).ShouldBeEmpty("rows, papers and numbers");
    }

    [Fact]
    public async Task Nobody_voids_alone_and_a_void_number_is_never_voided_or_given_again()
    {
        var started = await Noticed("货场西门");
        var number = (await house.Papers(started.Matter)).Single(p => p.Kind == EnforcementPapers.Notice.Code).Number!;
        var both = house.Leader with { Roles = [.. house.Leader.Roles, Roles.Officer] };
        var asked = Done(await Book.Ask(both, number, "误编", again: false, default));

        Codes(await Book.Ask(house.Officer, number, "误编", again: false, default)).ShouldBe(["house.void-asked"]);
        Codes(await Book.Decide(both, asked, agreed: true, "同意", default)).ShouldBe(["house.own-request"]);
        Codes(await Book.Decide(house.Officer, asked, agreed: true, "同意", default)).ShouldBe(["house.role"]);
        Done(await Book.Decide(house.Leader with { Person = Guid.CreateVersion7() }, asked, agreed: true, "同意", default));

        Codes(await Book.Ask(house.Officer, number, "再次作废", again: false, default)).ShouldBe(["house.number-void"]);
        Codes(await Book.Decide(house.Leader, asked, agreed: true, "同意", default)).ShouldBe(["house.void-decided"]);
        (await house.Scalar<long>("select count(*) from number where printed = $1", number)).ShouldBe(1);
    }

    [Fact]
    public async Task Case_numbers_unknown_numbers_and_refused_requests_leave_the_book_as_it_is()
    {
        var started = await Noticed("货场南门");
        var own = await house.Scalar<string>("select number from matter where matter_id = $1", started.Matter);
        var number = (await house.Papers(started.Matter)).Single(p => p.Kind == EnforcementPapers.Notice.Code).Number!;

        Codes(await Book.Ask(house.Officer, own!, "误编", again: false, default)).ShouldBe(["house.number-of-matter"]);
        Codes(await Book.Ask(house.Officer, "云交罚〔2026〕99999号", "误编", again: false, default)).ShouldBe(["house.number-unknown"]);
        var asked = Done(await Book.Ask(house.Officer, number, "误编", again: false, default));
        Done(await Book.Decide(house.Leader, asked, agreed: false, "不符合作废条件", default));

        (await house.Scalar<string>("select state from number where printed = $1", number)).ShouldBe("issued");
        Done(await Book.Ask(house.Officer, number, "重新申请", again: false, default));
    }

    [Fact]
    public async Task A_paper_that_was_served_is_not_taken_back_by_its_number()
    {
        var started = await Noticed("货场北门");
        var notice = (await house.Papers(started.Matter)).Single(p => p.Kind == EnforcementPapers.Notice.Code).Number!;
        var asked = Done(await Book.Ask(house.Officer, notice, "误编", again: false, default));

        await house.Take(house.Officer, started.Matter, Steps.NoticeService, WholeCase.Day(3, 10), CaseHouse.Served(Service.OfNotice, "钱收发", "单位收发人员"));

        var refused = (await Book.Decide(house.Leader, asked, agreed: true, "同意", default)).ShouldBeOfType<Outcome<Guid>.Refused>().Reasons.ShouldHaveSingleItem();
        (refused.Code, refused.Basis).ShouldBe(("house.number-served", Fatong.Law.Cards.PenaltyLaw.Art(61)));
        refused.Message.ShouldContain("2026年3月10日送达");
        (await house.Scalar<string>("select state from number where printed = $1", notice)).ShouldBe("issued");
    }

    [Fact]
    public async Task A_mark_of_voiding_that_nobody_made_in_the_house_is_found()
    {
        var started = await Noticed("货场中门");
        var paper = (await house.Papers(started.Matter)).Single(p => p.Kind == EnforcementPapers.Notice.Code);
        Done(await Book.Decide(house.Leader, Done(await Book.Ask(house.Officer, paper.Number!, "打印错误", again: false, default)), agreed: true, "同意", default));
        (await Marks()).ShouldBeEmpty();

        foreach (var (table, set, back) in new[]
        {
            ("paper", "void_reason = '当事人要求'", "void_reason = '打印错误'"),
            ("number", "reason = '当事人要求'", "reason = '打印错误'"),
            ("number", "state = 'issued'", "state = 'void'"),
        })
        {
            var where = table == "paper" ? "number" : "printed";
            await house.Execute($"update {table} set {set} where {where} = $1", paper.Number!);
            (await Marks()).ShouldHaveSingleItem(set).ShouldContain(table == "paper" ? "paper-void/" : $"number-void/{paper.Number}");
            await house.Execute($"update {table} set {back} where {where} = $1", paper.Number!);
        }

        await house.Execute("create table void_aside as select paper_id, voided_at from paper where number = $1", paper.Number!);
        await house.Execute("update paper set voided_at = null, void_reason = null where number = $1", paper.Number!);
        (await Marks()).ShouldHaveSingleItem().ShouldContain("数据已不存在");
        await house.Execute("update paper p set voided_at = v.voided_at, void_reason = '打印错误' from void_aside v where v.paper_id = p.paper_id");
        (await Marks()).ShouldBeEmpty();

        var other = (await house.Papers((await Noticed("货场偏门")).Matter)).Single(p => p.Kind == EnforcementPapers.Notice.Code).Number!;
        await house.Execute("update paper set voided_at = now(), void_reason = '私改' where number = $1", other);
        (await Marks()).ShouldHaveSingleItem().ShouldContain("台账中没有这一行的记载");
        await house.Execute("update paper set voided_at = null, void_reason = null where number = $1", other);
    }

    private async Task<IReadOnlyList<string>> Marks() =>
        [.. (await house.Get<LedgerAudit>().Verify(HouseFixture.Bureau, deep: true, default)).Differences.Where(d => d.Contains("-void/", StringComparison.Ordinal))];

    [Fact]
    public async Task A_paper_is_found_by_its_number_its_name_and_its_case_within_the_scope()
    {
        var started = await Noticed("货场后门");
        var notice = (await house.Papers(started.Matter)).Single(p => p.Kind == EnforcementPapers.Notice.Code);
        var search = house.Get<Fatong.Platform.Search.GlobalSearch>();
        async Task<IEnumerable<string?>> Found(Actor actor, string text) => (await search.Find(actor, text, 50, default)).Papers.Select(p => p.Number);

        (await Found(house.Officer, notice.Number!)).ShouldContain(notice.Number);
        (await Found(house.Officer, "违法行为通知书")).ShouldContain(notice.Number);
        (await Found(house.Officer, (await house.Scalar<string>("select number from matter where matter_id = $1", started.Matter))!)).ShouldContain(notice.Number);
        (await Found(house.Expired with { Scope = DataScope.Self }, notice.Number!)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bureau_sets_its_own_word_from_a_day_on()
    {
        await using (var work = await house.Get<Desk>().Begin(house.Leader, default))
        {
            NumberWords.Set(work, EnforcementPapers.Report.Code, new(2026, 1, 1), "调", "用字规定");
            NumberWords.Set(work, EnforcementPapers.Assistance.Code, new(2026, 1, 1), "协函", "用字规定");
            await work.Commit(default);
        }

        house.Get<NumberWords>().Forget(HouseFixture.Bureau);
        var started = await new WholeCase(house, "检测站").Investigated();
        await house.Take(house.Officer, started.Matter, Steps.Assistance, WholeCase.Day(3, 10), Facts.None
            .With(EvidenceFields.AssistedBy, "云溪县市场监督管理局").With(EvidenceFields.AssistMatter, "请提供登记信息"));

        var letter = (await house.Papers(started.Matter)).Single(p => p.Kind == EnforcementPapers.Assistance.Code);
        letter.Number!.ShouldStartWith("云交协函〔2026〕");
        letter.Text.ShouldContain("云溪县市场监督管理局");
    }

    private async Task<WholeCase> Noticed(string place)
    {
        var started = await new WholeCase(house, place).Investigated();
        await house.Take(house.Officer, started.Matter, Steps.Notice, WholeCase.Day(3, 10), house.Both.Merge(WholeCase.Told()));
        return started;
    }

    private static Guid Done(Outcome<Guid> outcome) =>
        outcome.ShouldBeOfType<Outcome<Guid>.Done>(outcome is Outcome<Guid>.Refused no ? string.Join('\n', no.Reasons) : "").Value;

    private static IEnumerable<string> Codes(Outcome<Guid> outcome) => outcome.ShouldBeOfType<Outcome<Guid>.Refused>().Reasons.Select(r => r.Code);

    private static int Serial(string number) =>
        int.Parse(number[(number.IndexOf('〕', StringComparison.Ordinal) + 1)..^1], System.Globalization.CultureInfo.InvariantCulture);
}
