using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Offences;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.CaseFiles;
using Fatong.Rooms.Enforcement.Papers;
using Fatong.Rooms.Enforcement.Penalties;
using Fatong.Tests.Unit.Enforcement.Papers;

namespace Fatong.Tests.Unit.Enforcement;

public sealed class OffenceCatalogueTests
{
    [Fact]
    public void An_offence_is_described_by_its_laws_and_articles_in_full()
    {
        var offence = OffenceCatalogue.Describe("YZ02").ShouldNotBeNull();

        offence.Name.ShouldBe("未取得许可擅自从事道路旅客运输经营");
        offence.Violated.ShouldBe("《中华人民共和国道路运输条例》第十条");
        offence.PenaltyBasis.ShouldBe("《中华人民共和国道路运输条例》第六十三条第二项");
        offence.Category.ShouldBe("passenger");
        OffenceCatalogue.Describe("XX99").ShouldBeNull();
        OffenceCatalogue.Describe(null).ShouldBeNull();
    }

    [Fact]
    public void Every_offence_fills_in_provisions_that_a_form_accepts()
    {
        foreach (var offence in OffenceLibrary.All)
        {
            var filled = OffenceCatalogue.Prefill(offence.Code);

            FieldText.Parse(OffenceChoice.Violated, filled.Get(OffenceChoice.Violated)).Error.ShouldBeNull(offence.Code);
            FieldText.Parse(OffenceChoice.PenaltyBasis, filled.Get(OffenceChoice.PenaltyBasis)).Error.ShouldBeNull(offence.Code);
            FieldText.Parse(CaseFields.Category, filled.Get(CaseFields.Category)).Error.ShouldBeNull(offence.Code);
        }
    }

    [Fact]
    public void A_code_outside_the_library_is_refused_by_the_form() =>
        FieldText.Parse(OffenceChoice.Code, "XX99").Error.ShouldNotBeNull();

    [Fact]
    public void The_range_of_a_fine_comes_from_the_offence_and_is_never_typed()
    {
        var facts = Facts.None.With(OffenceChoice.Code, "YZ02").With(CaseFields.PartyKind, "organisation").With(DecisionFields.Grade, "ordinary");

        var band = Discretion.BandOf(View(facts)).ShouldNotBeNull();

        (band.MinFen, band.MaxFen).ShouldBe((37_000_00, 64_000_00));
        Discretion.InRange(View(facts.With(DecisionFields.Fine, 64_000_00))).ShouldBeTrue();
        Discretion.InRange(View(facts.With(DecisionFields.Fine, 64_000_01))).ShouldBeFalse();
        Discretion.BandOf(View(facts.With(DecisionFields.IllegalIncome, 30_000_00)))!.MinFen.ShouldBeGreaterThan(60_000_00 - 1);
        EnforcementRoom.Declaration.Procedures.SelectMany(p => p.Fields).Select(f => f.Code).ShouldNotContain("range-min");
    }

    [Fact]
    public void An_offence_outside_the_library_keeps_to_the_range_that_was_typed_and_needs_a_reason()
    {
        var facts = Facts.None.With(OffenceChoice.Code, OffenceChoice.Other).With(CaseFields.PartyKind, "organisation").With(DecisionFields.Grade, "ordinary");
        Discretion.BandOf(View(facts)).ShouldBeNull();
        Discretion.BandOf(View(facts.With(OffenceChoice.StatutoryMin, 9_000_00).With(OffenceChoice.StatutoryMax, 5_000_00))).ShouldBeNull();

        var band = Discretion.BandOf(View(facts.With(OffenceChoice.StatutoryMin, 1_000_00).With(OffenceChoice.StatutoryMax, 11_000_00))).ShouldNotBeNull();

        (band.MinFen, band.MaxFen).ShouldBe((4_000_00, 7_000_00));
        band.NeedsReason.ShouldBeTrue();
        Discretion.BandOf(View(facts.With(OffenceChoice.Code, "YZ02").With(OffenceChoice.StatutoryMax, 11_000_00)))!.MinFen.ShouldBe(37_000_00, "the library's range is never typed");
    }

    [Fact]
    public void Pages_are_counted_from_the_layout()
    {
        Pages("enforcement.filing", SampleCase.Full).ShouldBe(1);
        Pages("enforcement.decision", SampleCase.Full).ShouldBe(2);
        Pages("enforcement.service-receipt", SampleCase.Full).ShouldBe(1);
        Pages("enforcement.hearing", SampleCase.Full with { Hearing = SampleCase.Full.Hearing with { Record = string.Join('\n', Enumerable.Repeat("当事人申辩。", 80)) } }).ShouldBe(3);
    }

    [Fact]
    public void A_dialogue_is_parted_into_questions_and_answers()
    {
        InvestigationViews.Answers("问：姓名？\n答：王大力。\n我是驾驶员。\n问:为何？\n答：不知道。").ShouldBe(
            [new("姓名？", "王大力。我是驾驶员。"), new("为何？", "不知道。")]);
        InvestigationViews.Answers("我承认违法。").ShouldBe([new("请陈述有关情况。", "我承认违法。")]);
        InvestigationViews.Answers(null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("云溪县农村信用社 0101 2345 6789", "云溪县农村信用社", "010123456789")]
    [InlineData("农业银行，账号：6210001234500006", "农业银行", "6210001234500006")]
    [InlineData("见缴款书", "见缴款书", null)]
    public void A_bank_and_its_account_are_parted(string typed, string bank, string? account) =>
        OrganViews.AccountIn(typed).ShouldBe((bank, account));

    [Theory]
    [InlineData("罚款人民币50000元", 50_000_00, false)]
    [InlineData("罚款5万元", 50_000_00, false)]
    [InlineData("罚款人民币伍万元整", 50_000_00, false)]
    [InlineData("警告", 0, false)]
    [InlineData("罚款人民币5000元", 50_000_00, true)]
    public void A_text_that_names_another_sum_differs(string text, long fen, bool differs) =>
        CaseFileConsistency.Differs(text, fen, 0).ShouldBe(differs);

    private static int Pages(string code, CaseFileView view) =>
        PageMeasure.Of(Fatong.Rooms.Enforcement.Papers.EnforcementPapers.Catalogue.For(code, new(2026, 1, 1)).Fill(view));

    private static MatterView View(Facts facts) => new(OrdinaryPenalty.Definition, facts, [], new(2026, 4, 1)) { Term = d => new(d, null, null, null, false) };
}
