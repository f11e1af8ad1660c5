using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Penalties;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using E = Fatong.Rooms.Enforcement.EvidenceFields;

namespace Fatong.Tests.Database.Enforcement;

/// <summary>What the law refuses, through the real acts on the real database: nothing is kept of a refused act.</summary>
public sealed class RefusalTests(CaseHouse house) : IClassFixture<CaseHouse>
{
    private int key;

    [Fact]
    public async Task One_officer_or_an_expired_certificate_does_not_do()
    {
        var started = await new WholeCase(house, "一号桥").Investigated();
        Facts By(params Guid[] people) => Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)people).With(E.Kind, "documentary").With(E.EvidenceName, "行驶证").With(E.Proves, "车辆").With(E.Origin, "当事人").With(E.Pages, 1);

        (await Refused(house.Officer, started.Matter, Evidence, WholeCase.Day(3, 9), By(house.Officer.Person))).ShouldContain("enforcement.two-officers");
        (await Refused(house.Officer, started.Matter, Evidence, WholeCase.Day(3, 9), By(house.Officer.Person, house.Expired.Person))).ShouldContain("enforcement.two-officers");
        (await house.Scalar<long>("select count(*) from act where matter_id = $1 and step = 'evidence'", started.Matter)).ShouldBe(1);
    }

    [Fact]
    public async Task A_decision_before_the_notice_or_within_the_term_of_defence_is_refused()
    {
        var started = await new WholeCase(house, "二号桥").Investigated();

        (await Refused(house.Officer, started.Matter, Decision, WholeCase.Day(3, 10), Decided())).ShouldContain("enforcement.told");

        await house.Take(house.Officer, started.Matter, Notice, WholeCase.Day(3, 10), house.Both.Merge(WholeCase.Told()));
        await house.Take(house.Officer, started.Matter, NoticeService, WholeCase.Day(3, 10), CaseHouse.Served(Service.OfNotice, "钱收发", "单位收发人员"));
        var soon = await Refused(house.Officer, started.Matter, Decision, WholeCase.Day(3, 11), Decided());
        soon.ShouldContain("enforcement.defence-term");
        soon.ShouldContain("enforcement.review-passed");

        await house.Take(house.Officer, started.Matter, HearingRequest, WholeCase.Day(3, 12), Facts.None.With(RequestForm, "written"));
        (await Refused(house.Officer, started.Matter, Decision, WholeCase.Day(3, 25), Decided())).ShouldContain("enforcement.hearing-held");
        (await Refused(house.Reviewer with { Person = house.Officer.Person }, started.Matter, LegalReview, WholeCase.Day(3, 25), Facts.None.With(ReviewText, "合法").With(ReviewOpinion, "agree")))
            .ShouldContain("enforcement.reviewer-apart");
    }

    [Fact]
    public async Task A_fine_out_of_range_or_heavier_than_told_is_refused()
    {
        var started = await new WholeCase(house, "三号桥").Investigated();
        await house.Take(house.Officer, started.Matter, Notice, WholeCase.Day(3, 10), house.Both.Merge(WholeCase.Told()));
        await house.Take(house.Officer, started.Matter, NoticeService, WholeCase.Day(3, 10), CaseHouse.Served(Service.OfNotice, "钱收发", "单位收发人员"));

        var codes = await Refused(house.Officer, started.Matter, Decision, WholeCase.Day(3, 25), Decided(fen: 95_000_00));

        codes.ShouldContain("enforcement.fine-in-range");
        codes.ShouldContain("enforcement.not-heavier");
    }

    [Fact]
    public async Task The_same_act_is_not_fined_twice()
    {
        await SummaryCase.Decided(house, place: "四号桥头");
        var begun = WholeCase.Beginning(house, house.Person, "person", "第二件").With(OffenceChoice.Code, "YZ21").With(CaseFields.Place, "四号桥头");
        var second = await house.Open(house.Officer, SummaryPenalty.Definition.Code, WholeCase.Day(3, 2), begun);
        await house.Take(house.Officer, second, SummaryPenalty.Hear, WholeCase.Day(3, 2), OffenceCatalogue.Prefill("YZ21").With(RightsTold, true).With(SummaryPenalty.HeardText, "无"));

        var codes = await Refused(house.Officer, second, SummaryPenalty.Decision, WholeCase.Day(3, 2), house.Both.Merge(WholeCase.Amounts(Content, Fine, 20_00)).Merge(OffenceCatalogue.Prefill("YZ21"))
            .With(Grade, "slight").With(Kinds, (IReadOnlyList<string>)["warning", "fine"]).With(Exempted, 0).With(Flexible, "none").With(SummaryPenalty.ReviewFirstTold, true).With(SummaryPenalty.HandedOver, true));

        codes.ShouldContain("enforcement.second-fine");
    }

    [Fact]
    public async Task A_case_with_an_open_measure_or_an_unserved_order_is_not_closed()
    {
        var started = await new WholeCase(house, "五号桥").Investigated();
        await started.Detained();
        await house.Take(house.Officer, started.Matter, CorrectionOrder, WholeCase.Day(3, 9), OffenceCatalogue.Prefill("YZ02").With(E.Correction, "now").With(E.CorrectionText, "停止无许可载客"), house.Head);

        var codes = await Refused(house.Officer, started.Matter, Closing, WholeCase.Day(3, 20), Facts.None.With(ClosingGround, "executed").With(Result, "无").With(Execution, "无"));

        codes.ShouldContain("enforcement.open-measures");
        codes.ShouldContain("enforcement.correction-served");
        await house.Take(house.Officer, started.Matter, CorrectionService, WholeCase.Day(3, 10), CaseHouse.Served(Service.OfCorrection, "钱收发", "单位收发人员"));
        (await Refused(house.Officer, started.Matter, Closing, WholeCase.Day(3, 20), Facts.None.With(ClosingGround, "executed").With(Result, "无").With(Execution, "无")))
            .ShouldNotContain("enforcement.correction-served");
    }

    [Fact]
    public async Task Service_without_proof_and_the_publication_of_an_annulled_decision_are_refused()
    {
        var whole = await new WholeCase(house, "六号桥").Investigated();
        await whole.Decided();

        (await Refused(house.Officer, whole.Matter, DecisionService, WholeCase.Day(4, 2), Facts.None.With(Service.OfDecision.Way, "direct").With(Service.OfDecision.Server, "李一"))).ShouldContain("enforcement.service-proved");

        await house.Take(house.Officer, whole.Matter, DecisionService, WholeCase.Day(4, 2), CaseHouse.Served(Service.OfDecision, "钱收发", "单位收发人员"));
        await house.Take(house.Reviewer, whole.Matter, Suit, WholeCase.Day(4, 20), Facts.None.With(SuitCourt, "云溪县人民法院").With(SuitNumber, "（2026）行初1号"));
        await house.Take(house.Reviewer, whole.Matter, SuitResult, WholeCase.Day(6, 20), Facts.None.With(SuitOutcome, "annulled").With(SuitFinal, true));
        (await Refused(house.Clerk, whole.Matter, Publishing, WholeCase.Day(6, 22), Facts.None.With(Masked, true))).ShouldContain("enforcement.not-annulled");
    }

    [Fact]
    public void A_party_with_wrong_check_digits_is_not_read()
    {
        string[] Errors(Dictionary<string, string> typed) => [.. FieldCheck.Read(Parties.Declaration.Fields, typed.GetValueOrDefault).Errors.Select(e => e.Field)];

        Errors(new() { ["kind"] = "firm", ["name"] = "校验运输有限公司", ["credit_code"] = "91110000600037342L" }).ShouldBe([Parties.CreditCode.Code]);
        Errors(new() { ["kind"] = "person", ["name"] = "校验", ["id_card"] = "110105194912310021" }).ShouldBe([Parties.IdCard.Code]);
    }

    private Facts Decided(long fen = 50_000_00) => house.Both.Merge(WholeCase.Amounts(Content, Fine, fen)).With(Kinds, (IReadOnlyList<string>)["fine"]).With(Exempted, 0).With(Flexible, "none");

    private async Task<IReadOnlyList<string>> Refused(Actor actor, Guid matter, StepId step, DateOnly on, Facts values)
    {
        house.Clock.Set(on);
        var outcome = await house.Get<MatterActs>().Take(actor, new(matter, step, values.With(CommonFields.On, on), $"refused-{matter}-{++key}"), default);
        return [.. outcome.ShouldBeOfType<Outcome<ActResult>.Refused>().Reasons.Select(r => r.Code)];
    }
}
