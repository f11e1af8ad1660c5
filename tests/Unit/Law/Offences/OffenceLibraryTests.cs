using Fatong.Law.Cards;
using Fatong.Law.Offences;

namespace Fatong.Tests.Unit.Law.Offences;

public sealed class OffenceLibraryTests
{
    [Fact]
    public void Codes_are_unique_and_every_group_is_complete()
    {
        OffenceLibrary.All.Select(o => o.Code).ShouldBeUnique();
        OffenceLibrary.All.Select(o => o.Name).ShouldBeUnique();
        (string Group, int Count)[] groups = [("LZ", 26), ("YZ", 40), ("CZ", 11), ("SL", 4), ("GK", 2), ("HD", 3), ("AQ", 4), ("GC", 3)];
        groups.SelectMany(g => Enumerable.Range(1, g.Count).Select(n => $"{g.Group}{n:00}"))
            .Where(code => OffenceLibrary.Find(code) is null)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_offence_has_a_penalty_article_and_sound_ranges()
    {
        foreach (var offence in OffenceLibrary.All)
        {
            offence.Penalties.ShouldNotBeEmpty(offence.Code);
            offence.Fine.Ranges.ShouldAllBe(r => r.MinFen >= 0 && r.MinFen <= r.MaxFen && r.MaxFen > 0, offence.Code);
            offence.Fine.Ranges.ShouldAllBe(r => r.MinFen % 100 == 0 && r.MaxFen % 100 == 0, offence.Code);
            (offence.Fine.Income is null || offence.Fine.Income.MinTimes < offence.Fine.Income.MaxTimes).ShouldBeTrue(offence.Code);
            (offence.Fine.Value is null || offence.Fine.Value.MinBasisPoints < offence.Fine.Value.MaxBasisPoints).ShouldBeTrue(offence.Code);
        }
    }

    [Fact]
    public void An_offence_without_a_fine_orders_something_else()
    {
        OffenceLibrary.All
            .Where(o => !o.Fine.Ranges.Any() && o.Fine.Value is null)
            .ShouldAllBe(o => o.Sanctions != Sanctions.None);
    }

    [Fact]
    public void A_fine_by_income_also_confiscates() =>
        OffenceLibrary.All.Where(o => o.Fine.Income is not null).ShouldAllBe(o => o.Sanctions.HasFlag(Sanctions.Confiscation));

    [Fact]
    public void Passenger_transport_without_licence_starts_at_ten_thousand_yuan_since_2023()
    {
        var offence = OffenceLibrary.Find("YZ02")!;

        offence.Fine.Ordinary.ShouldBe(new FineRange(1_000_000, 10_000_000));
        offence.IsIllegalOperation.ShouldBeTrue();
        offence.Penalties.ShouldBe([RoadTransportRegulation.Art(63, item: 2)]);
    }

    [Fact]
    public void Hazardous_goods_offences_ask_to_be_checked_against_the_new_law()
    {
        OffenceLibrary.All.Where(o => o.Field == OffenceField.HazardousGoods).ShouldAllBe(o => o.NeedsCheck);
        OffenceLibrary.Find("LZ01")!.NeedsCheck.ShouldBeFalse();
    }

    [Fact]
    public void Whatever_the_work_safety_law_punishes_is_a_breach_of_safety()
    {
        OffenceLibrary.All.Where(o => o.Field == OffenceField.Safety || o.Penalties.Any(p => p.Law == WorkSafetyLaw.Art(1).Law)).ShouldAllBe(o => o.IsSafety);
        OffenceLibrary.All.Where(o => o.IsSafety).ShouldAllBe(o => o.Penalties.Count > 0 && !o.IsIllegalOperation);
        OffenceLibrary.Find("YZ01")!.IsSafety.ShouldBeFalse("a licence is missing, safety was not breached");
    }

    [Fact]
    public void Overloading_and_illegal_operation_are_told_apart()
    {
        OffenceLibrary.All.Count(o => o.IsOverload).ShouldBe(6);
        OffenceLibrary.All.ShouldAllBe(o => !(o.IsOverload && o.IsIllegalOperation));
        Enum.GetValues<OffenceField>().ShouldAllBe(f => OffenceFields.Name(f).Length > 1);
    }
}
