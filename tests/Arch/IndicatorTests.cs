using Fatong.Kernel.Figures;
using Fatong.Rooms.Reporting.Indicators;
using Fatong.Web;

namespace Fatong.Tests.Arch;

/// <summary>What every declared indicator owes the catalogue and its reader.</summary>
public sealed class IndicatorTests
{
    private static readonly IReadOnlyList<Indicator> Declared = FatongHouse.Declaration.Indicators;

    [Fact]
    public void A_canonical_code_keeps_its_canonical_name_unit_and_nature()
    {
        var differing = Declared.Select(i => (Indicator: i, Card: IndicatorCatalogue.BuiltIn.Find(i.Code)))
            .Where(x => x.Card is { } card && (card.Zh, card.Unit, card.Nature) != (x.Indicator.Name, x.Indicator.Unit, x.Indicator.Nature.ToString().ToLowerInvariant()))
            .Select(x => $"{x.Indicator.Code}: {x.Indicator.Name}/{x.Indicator.Unit}/{x.Indicator.Nature}, canonical {x.Card!.Zh}/{x.Card.Unit}/{x.Card.Nature}");

        differing.ShouldBeEmpty();
    }

    [Fact]
    public void Every_indicator_tells_its_definition_in_our_own_words()
    {
        Declared.Where(i => i.Definition.Length < 10 || !i.Definition.EndsWith('。')).Select(i => i.Code).ShouldBeEmpty();
        Declared.Where(i => IndicatorCatalogue.BuiltIn.Find(i.Code)?.Definition == i.Definition).Select(i => i.Code).ShouldBeEmpty();
    }

    [Fact]
    public void A_rate_has_both_terms_and_nothing_else_has() =>
        Declared.Where(i => (i.Nature == Nature.Rate) != (i.Per is not null)).Select(i => i.Code).ShouldBeEmpty();

    [Fact]
    public void What_an_indicator_over_records_counts_is_a_field_of_the_register()
    {
        foreach (var indicator in Declared)
        {
            foreach (var query in new[] { indicator.Query, indicator.Per }.OfType<FigureQuery>().Where(q => q.Records is not null))
            {
                // A list field may be measured by the values of its rows.
                IReadOnlyList<Kernel.Fields.Field> fields = [.. query.Records!.Fields, .. query.Each?.Columns ?? []];
                (query.Of is null || fields.Contains(query.Of)).ShouldBeTrue(indicator.Code);
                indicator.Dimensions.ShouldAllBe(d => fields.Contains(d), indicator.Code);
                (indicator.Nature == Nature.Stock || query.Standing || query.Records.On is not null).ShouldBeTrue($"{indicator.Code}: a flow needs the day of the record");
            }
        }
    }

    [Fact]
    public void Every_indicator_belongs_to_a_group_of_the_mission() =>
        Declared.Where(i => i.Group.Length != 3 || i.Group[0] != 'M').Select(i => i.Code).ShouldBeEmpty();
}
