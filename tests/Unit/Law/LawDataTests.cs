using Fatong.Kernel.Law;
using Fatong.Law;
using Fatong.Law.Calendar;
using Fatong.Law.Discretion;
using Fatong.Law.Forms;
using Fatong.Law.Offences;
using Fatong.Law.Parameters;

namespace Fatong.Tests.Unit.Law;

public sealed class LawDataTests
{
    [Fact]
    public void Every_citation_resolves_to_an_article_of_a_card()
    {
        Citation[] citations =
        [
            .. OffenceLibrary.All.SelectMany(o => o.Breaches.Concat(o.Penalties)),
            .. BureauParameters.All.Select(p => p.Basis),
            .. OpenPoints.All.Select(p => p.Basis),
            .. StatutoryForms.All.Concat(StatutoryForms.Supplementary).Select(f => f.Basis),
            CountingRules.Ordinary.Basis, CountingRules.Seizure.Basis, CountingRules.ClearDaysAhead.Basis, CountingRules.Reconsideration.Basis,
            DiscretionScheme.Default.Basis,
        ];

        citations.Where(c => LawLibrary.Find(c) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Parameters_have_unique_codes_and_lawful_defaults()
    {
        BureauParameters.All.Select(p => p.Code).ShouldBeUnique();
        BureauParameters.All.Select(p => p.Name).ShouldBeUnique();
        BureauParameters.All.ShouldAllBe(p => p.Allows(p.Default) && p.Note.Length > 0);
        BureauParameters.All.Count.ShouldBe(typeof(BureauParameters).GetFields().Count(f => f.FieldType == typeof(BureauParameter)));
    }

    [Fact]
    public void Parameters_read_as_terms_and_in_chinese()
    {
        BureauParameters.DefenceTerm.Term.ToString().ShouldBe("5个工作日");
        BureauParameters.HearingFineUnit.Show(5_000_000).ShouldBe("50000元");
        BureauParameters.OverloadPartTonneUp.Show(0).ShouldBe("否");
        Should.Throw<InvalidOperationException>(() => BureauParameters.HearingFineUnit.Term);
    }

    [Fact]
    public void The_default_scheme_equals_the_default_parameters()
    {
        var fromParameters = DiscretionScheme.FromUpperBounds(
            DiscretionScheme.Default.Name,
            (int)BureauParameters.DiscretionSlightTo.Default,
            (int)BureauParameters.DiscretionLightTo.Default,
            (int)BureauParameters.DiscretionOrdinaryTo.Default,
            (int)BureauParameters.DiscretionHeavyTo.Default);

        fromParameters.Bands.ShouldBe(DiscretionScheme.Default.Bands);
    }

    [Fact]
    public void There_are_twenty_four_statutory_forms_in_order()
    {
        StatutoryForms.All.Select(f => f.Number).ShouldBe(Enumerable.Range(1, 24));
        StatutoryForms.All.Concat(StatutoryForms.Supplementary).Select(f => f.Name).ShouldBeUnique();
        StatutoryForms.Supplementary.ShouldAllBe(f => !f.IsStatutory);
        StatutoryForms.Find("行政处罚决定书")!.Use.ShouldBe(FormUse.Outward);
    }

    [Fact]
    public void Open_points_have_unique_codes() => OpenPoints.All.Select(p => p.Code).ShouldBeUnique();
}
