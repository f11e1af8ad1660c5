using Fatong.Law.Discretion;
using Fatong.Law.Offences;
using FsCheck;
using FsCheck.Fluent;

namespace Fatong.Tests.Unit.Law.Discretion;

public sealed class FineDiscretionTests
{
    private static readonly FineFacts Unit = new(IsUnit: true);

    [Theory]
    [InlineData(DiscretionGrade.Slight, 0, 300_000)]
    [InlineData(DiscretionGrade.Light, 300_000, 900_000)]
    [InlineData(DiscretionGrade.Ordinary, 900_000, 1_800_000)]
    [InlineData(DiscretionGrade.Heavy, 1_800_000, 2_400_000)]
    [InlineData(DiscretionGrade.Grave, 2_400_000, 3_000_000)]
    public void Grades_share_the_range_in_proportion(DiscretionGrade grade, long min, long max)
    {
        var band = FineDiscretion.Range(Offence("LZ01"), grade, Unit);

        (band.MinFen, band.MaxFen).ShouldBe((min, max));
        band.NeedsReason.ShouldBeFalse();
    }

    [Fact]
    public void A_grave_range_of_its_own_belongs_to_the_gravest_grade()
    {
        var grave = FineDiscretion.Range(Offence("YZ01"), DiscretionGrade.Grave, Unit);
        var heavy = FineDiscretion.Range(Offence("YZ01"), DiscretionGrade.Heavy, Unit);

        (grave.MinFen, grave.MaxFen).ShouldBe((1_000_000, 5_000_000));
        heavy.MaxFen.ShouldBe(1_000_000);
    }

    [Fact]
    public void Income_above_the_threshold_is_multiplied()
    {
        var band = FineDiscretion.Range(Offence("YZ02"), DiscretionGrade.Ordinary, Unit with { IllegalIncomeFen = 3_000_000 });

        (band.MinFen, band.MaxFen).ShouldBe((13_200_000, 20_400_000));
        band.Explanation.ShouldContain("违法所得30000元，处2至10倍罚款");
    }

    [Fact]
    public void Income_at_an_open_threshold_takes_the_fixed_range_and_asks_for_a_reason()
    {
        var at = FineDiscretion.Range(Offence("YZ02"), DiscretionGrade.Grave, Unit with { IllegalIncomeFen = 2_000_000 });
        var below = FineDiscretion.Range(Offence("YZ02"), DiscretionGrade.Grave, Unit with { IllegalIncomeFen = 1_999_999 });

        at.MaxFen.ShouldBe(10_000_000);
        at.NeedsReason.ShouldBeTrue();
        at.OpenPoint.ShouldContain("20000元");
        below.NeedsReason.ShouldBeFalse();
    }

    [Fact]
    public void A_bureau_may_read_an_open_threshold_as_the_multiple_with_a_reason()
    {
        var scheme = DiscretionScheme.Default with { ThresholdTakesMultiple = true };

        var band = FineDiscretion.Range(Offence("YZ02"), DiscretionGrade.Grave, Unit with { IllegalIncomeFen = 2_000_000 }, scheme);

        band.MaxFen.ShouldBe(20_000_000);
        band.NeedsReason.ShouldBeTrue();
    }

    [Fact]
    public void Income_at_a_settled_threshold_is_multiplied()
    {
        var band = FineDiscretion.Range(Offence("GK01"), DiscretionGrade.Grave, Unit with { IllegalIncomeFen = 10_000_000 });

        band.MaxFen.ShouldBe(50_000_000);
        band.NeedsReason.ShouldBeFalse();
    }

    [Fact]
    public void Persons_and_units_may_differ()
    {
        FineDiscretion.Range(Offence("HD01"), DiscretionGrade.Grave, Unit).MaxFen.ShouldBe(5_000_000);
        FineDiscretion.Range(Offence("HD01"), DiscretionGrade.Grave, new FineFacts(IsUnit: false)).MaxFen.ShouldBe(200_000);
    }

    [Fact]
    public void A_fine_after_refusal_is_nothing_before_it()
    {
        var before = FineDiscretion.Range(Offence("YZ06"), DiscretionGrade.Ordinary, Unit);
        var after = FineDiscretion.Range(Offence("YZ06"), DiscretionGrade.Grave, Unit with { Uncorrected = true });

        before.MaxFen.ShouldBe(0);
        before.Explanation.ShouldContain("拒不改正");
        after.MaxFen.ShouldBe(2_000_000);
    }

    [Fact]
    public void A_share_of_a_value_is_taken_in_basis_points()
    {
        var band = FineDiscretion.Range(Offence("GC01"), DiscretionGrade.Grave, Unit with { ValueFen = 1_000_000_000 });

        (band.MinFen, band.MaxFen).ShouldBe((36_000_000, 40_000_000));
    }

    [Fact]
    public void Bounds_of_a_scheme_must_ascend() =>
        Should.Throw<ArgumentException>(() => DiscretionScheme.FromUpperBounds("x", 3_000, 1_000, 6_000, 8_000));

    [Fact]
    public void Grades_cover_the_statutory_range_without_gap_for_every_offence() =>
        Prop.ForAll(
            Gen.Zip(Gen.Elements(OffenceLibrary.All.ToArray()), Gen.Zip(Gen.Choose(0, 50_000_000), Gen.Choose(0, 1))).ToArbitrary(),
            x =>
            {
                var (offence, (income, flag)) = x;
                var facts = new FineFacts(flag == 1, income, income, Uncorrected: flag == 1);
                var bands = Enum.GetValues<DiscretionGrade>().Select(g => FineDiscretion.Range(offence, g, facts)).ToList();
                var joined = offence.Fine.Ordinary is null || bands.Zip(bands.Skip(1)).All(p => p.First.MaxFen == p.Second.MinFen);
                return joined && bands.All(b => b.MinFen >= 0 && b.MinFen <= b.MaxFen);
            }).QuickCheckThrowOnFailure();

    private static Offence Offence(string code) => OffenceLibrary.Find(code)!;
}
