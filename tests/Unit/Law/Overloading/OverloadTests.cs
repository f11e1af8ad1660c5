using Fatong.Law;
using Fatong.Law.Offences;
using Fatong.Law.Overloading;

namespace Fatong.Tests.Unit.Law.Overloading;

public sealed class OverloadTests
{
    [Theory]
    [InlineData(VehicleBuild.Truck, 2, 18_000)]
    [InlineData(VehicleBuild.Truck, 3, 25_000)]
    [InlineData(VehicleBuild.Truck, 4, 31_000)]
    [InlineData(VehicleBuild.Combination, 3, 27_000)]
    [InlineData(VehicleBuild.Combination, 4, 36_000)]
    [InlineData(VehicleBuild.Combination, 5, 43_000)]
    [InlineData(VehicleBuild.Combination, 6, 49_000)]
    [InlineData(VehicleBuild.Combination, 8, 49_000)]
    public void The_limit_follows_build_and_axles(VehicleBuild build, int axles, int limit)
    {
        Overload.Assess(new WeighedVehicle(build, axles, limit)).IsOverLimit.ShouldBeFalse();
        Overload.Assess(new WeighedVehicle(build, axles, limit + 1)).IsOverLimit.ShouldBeTrue();
    }

    [Theory]
    [InlineData(49_001, 0)]
    [InlineData(50_000, 0)]
    [InlineData(50_001, 50_000)]
    [InlineData(51_000, 100_000)]
    [InlineData(61_600, 600_000)]
    [InlineData(109_000, 3_000_000)]
    [InlineData(140_000, 3_000_000)]
    public void Each_whole_excess_tonne_costs_five_hundred_yuan_up_to_thirty_thousand(int total, long fine)
    {
        var found = Overload.Assess(new WeighedVehicle(VehicleBuild.Combination, 6, total));

        found.Fine.ShouldBe(new FineRange(fine, fine));
        found.IsWarningOnly.ShouldBe(fine == 0);
    }

    [Fact]
    public void A_part_tonne_is_an_open_point_and_follows_the_reading()
    {
        var vehicle = new WeighedVehicle(VehicleBuild.Combination, 6, 61_600);

        Overload.Assess(vehicle).OpenPoints.ShouldHaveSingleItem();
        Overload.Assess(vehicle, new OverloadReading(RoundPartTonneUp: true)).Fine.MaxFen.ShouldBe(650_000);
        Overload.Assess(vehicle with { TotalKg = 61_000 }).OpenPoints.ShouldBeEmpty();
    }

    [Fact]
    public void A_single_drive_axle_lowers_the_limit_of_six_axles() =>
        Overload.Assess(new WeighedVehicle(VehicleBuild.Combination, 6, 47_000) { SingleDriveAxle = true }).LimitKg.ShouldBe(46_000);

    [Fact]
    public void Single_tyres_lower_the_limit_once_or_per_axle()
    {
        var vehicle = new WeighedVehicle(VehicleBuild.Combination, 6, 49_000) { SingleTyreAxles = 3 };

        Overload.Assess(vehicle).LimitKg.ShouldBe(46_000);
        Overload.Assess(vehicle).OpenPoints.ShouldNotBeEmpty();
        Overload.Assess(vehicle, new OverloadReading(SingleTyrePerAxle: true)).LimitKg.ShouldBe(40_000);
    }

    [Fact]
    public void Axle_loads_and_the_licence_may_set_the_limit()
    {
        Overload.Assess(new WeighedVehicle(VehicleBuild.Truck, 3, 25_000) { AxleLoadSumKg = 24_000 }).ExcessKg.ShouldBe(1_000);
        Overload.Assess(new WeighedVehicle(VehicleBuild.LowSpeed, 2, 5_000) { LicensedKg = 4_500 }).ExcessKg.ShouldBe(500);
    }

    [Theory]
    [InlineData(4_000, 2_550, 18_100, 0, 0, false)]
    [InlineData(4_001, 2_550, 18_100, 0, 20_000, true)]
    [InlineData(4_200, 3_000, 20_000, 0, 20_000, true)]
    [InlineData(4_200, 3_001, 20_000, 20_000, 100_000, true)]
    [InlineData(4_500, 3_750, 28_000, 20_000, 100_000, true)]
    [InlineData(4_500, 3_750, 28_001, 100_000, 300_000, true)]
    public void Dimensions_are_fined_in_three_bands(int height, int width, int length, long min, long max, bool over)
    {
        var found = Overload.Assess(new WeighedVehicle(VehicleBuild.Combination, 6, 40_000, height, width, length));

        found.IsOverLimit.ShouldBe(over);
        found.Fine.ShouldBe(new FineRange(min, max));
    }

    [Fact]
    public void Weight_and_size_together_stop_at_thirty_thousand_yuan()
    {
        var found = Overload.Assess(new WeighedVehicle(VehicleBuild.Combination, 6, 108_000, 5_000));

        found.Fine.ShouldBe(new FineRange(3_000_000, 3_000_000));
        found.Basis.ShouldAllBe(c => LawLibrary.Find(c) != null);
    }

    [Fact]
    public void A_permit_that_is_observed_and_the_standard_exception_excuse()
    {
        var vehicle = new WeighedVehicle(VehicleBuild.Combination, 6, 60_000);

        Overload.Assess(vehicle with { PermitObserved = true }).IsOverLimit.ShouldBeFalse();
        Overload.Assess(vehicle with { MeetsGb1589Exception = true }).Fine.MaxFen.ShouldBe(0);
    }

    [Fact]
    public void A_vehicle_the_rules_do_not_know_is_bad_input()
    {
        Should.Throw<ArgumentException>(() => Overload.Assess(new WeighedVehicle(VehicleBuild.Truck, 5, 30_000)));
        Should.Throw<ArgumentException>(() => Overload.Assess(new WeighedVehicle(VehicleBuild.LowSpeed, 2, 3_000)));
    }
}
