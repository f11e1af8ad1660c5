using System.Globalization;
using Fatong.Kernel.Law;
using Fatong.Law.Cards;
using Fatong.Law.Offences;

namespace Fatong.Law.Overloading;

/// <summary>What the scale and the measuring gate mean in law.</summary>
/// <param name="LimitKg">Mass limit of the vehicle.</param>
/// <param name="ExcessKg">Mass above the limit; 0 when within.</param>
/// <param name="IsOversize">Some dimension is above its limit.</param>
/// <param name="Fine">The fine, both ends included; 0 to 0 with <paramref name="IsOverLimit"/> means a warning.</param>
/// <param name="Lines">The reckoning in Chinese, one step a line.</param>
/// <param name="OpenPoints">Points read in one of several possible ways, in Chinese; each needs a reason in the file.</param>
public sealed record OverloadAssessment(
    bool IsOverLimit,
    int LimitKg,
    int ExcessKg,
    bool IsOversize,
    FineRange Fine,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> OpenPoints,
    IReadOnlyList<Citation> Basis)
{
    /// <summary>Over the limit by so little that a warning is all.</summary>
    public bool IsWarningOnly => IsOverLimit && Fine.MaxFen == 0;
}

/// <summary>Decides whether a vehicle is over the limits and how it is fined (超限认定).</summary>
public static class Overload
{
    /// <summary>Fine per excess tonne: 500 yuan.</summary>
    private const long FenPerTonne = 50_000;

    /// <summary>All items together are capped at 30,000 yuan.</summary>
    private const long CapFen = 3_000_000;

    private const int SingleTyreKg = 3_000;

    /// <summary>Excess up to this is warned, not fined.</summary>
    private const int ToleranceKg = 1_000;

    private static readonly (int HeightMm, int WidthMm, int LengthMm) Limits = (4_000, 2_550, 18_100);

    private static readonly (int HeightMm, int WidthMm, int LengthMm, FineRange Fine)[] SizeFines =
    [
        (4_200, 3_000, 20_000, new(0, 20_000)),
        (4_500, 3_750, 28_000, new(20_000, 100_000)),
        (int.MaxValue, int.MaxValue, int.MaxValue, new(100_000, 300_000)),
    ];

    /// <summary>Assesses a weighed vehicle.</summary>
    /// <exception cref="ArgumentException">The rules know no limit for this build and number of axles.</exception>
    public static OverloadAssessment Assess(WeighedVehicle vehicle, OverloadReading? reading = null)
    {
        reading ??= new OverloadReading();
        List<string> lines = [];
        List<string> open = [];
        var limit = LimitOf(vehicle, reading, lines, open);
        var excess = Math.Max(0, vehicle.TotalKg - limit);
        var oversize = vehicle.HeightMm > Limits.HeightMm || vehicle.WidthMm > Limits.WidthMm || vehicle.LengthMm > Limits.LengthMm;
        lines.Add(Text($"车货总质量{vehicle.TotalKg}千克，{(excess > 0 ? Text($"超出{excess}千克") : "未超出")}"));

        if (Excuse(vehicle) is { } excuse && (excess > 0 || oversize))
        {
            lines.Add(excuse);
            return new(false, limit, excess, oversize, new(0, 0), lines, open, [OverloadRules.Art(3)]);
        }

        var weight = WeightFine(excess, reading, lines, open);
        var size = oversize ? SizeFine(vehicle, lines) : new FineRange(0, 0);
        var fine = new FineRange(Math.Min(CapFen, weight + size.MinFen), Math.Min(CapFen, weight + size.MaxFen));
        if (weight + size.MaxFen > CapFen)
        {
            lines.Add("累计罚款总额以30000元为限");
        }

        return new(excess > 0 || oversize, limit, excess, oversize, fine, lines, open, BasisOf(excess, oversize));
    }

    private static IReadOnlyList<Citation> BasisOf(int excess, bool oversize) => (excess > 0, oversize) switch
    {
        (false, false) => [OverloadRules.Art(3)],
        (true, false) => [OverloadRules.Art(3), RoadSafetyRegulation.Art(64), OverloadRules.Art(43, item: 2)],
        (false, true) => [OverloadRules.Art(3), RoadSafetyRegulation.Art(64), OverloadRules.Art(43, item: 1)],
        (true, true) => [OverloadRules.Art(3), RoadSafetyRegulation.Art(64), OverloadRules.Art(43, item: 1), OverloadRules.Art(43, item: 2)],
    };

    private static string? Excuse(WeighedVehicle vehicle) =>
        vehicle.MeetsGb1589Exception ? "符合GB 1589规定的特定车辆，不认定为超限"
        : vehicle.PermitObserved ? "持有效超限运输通行证并按许可要求行驶，不属违法超限"
        : null;

    private static int LimitOf(WeighedVehicle vehicle, OverloadReading reading, List<string> lines, List<string> open)
    {
        var limit = TableLimit(vehicle);
        lines.Add(vehicle.Build == VehicleBuild.LowSpeed
            ? Text($"按行驶证核定总质量限值{limit}千克")
            : Text($"{vehicle.Axles}轴{(vehicle.Build == VehicleBuild.Truck ? "货车" : "汽车列车")}限值{limit}千克"));
        if (vehicle.SingleTyreAxles > 0 && vehicle.Build != VehicleBuild.LowSpeed)
        {
            var less = SingleTyreKg * (reading.SingleTyrePerAxle ? vehicle.SingleTyreAxles : 1);
            limit -= less;
            lines.Add(Text($"有{vehicle.SingleTyreAxles}轴为单胎，限值减{less}千克"));
            if (vehicle.SingleTyreAxles > 1)
            {
                open.Add(reading.SingleTyrePerAxle ? "单胎扣减按每轴计算，规定未明确" : "单胎扣减按总计一次计算，规定未明确");
            }
        }

        if (vehicle.AxleLoadSumKg > 0 && vehicle.AxleLoadSumKg < limit)
        {
            limit = vehicle.AxleLoadSumKg;
            lines.Add(Text($"各轴最大允许轴荷之和{limit}千克较小，以其为限"));
        }

        return limit;
    }

    private static int TableLimit(WeighedVehicle vehicle) => (vehicle.Build, vehicle.Axles) switch
    {
        (VehicleBuild.LowSpeed, _) when vehicle.LicensedKg > 0 => vehicle.LicensedKg,
        (VehicleBuild.LowSpeed, _) => throw new ArgumentException("A low-speed vehicle needs its licensed mass.", nameof(vehicle)),
        (VehicleBuild.Truck, 2) => 18_000,
        (VehicleBuild.Truck, 3) => 25_000,
        (VehicleBuild.Truck, 4) => 31_000,
        (VehicleBuild.Combination, 3) => 27_000,
        (VehicleBuild.Combination, 4) => 36_000,
        (VehicleBuild.Combination, 5) => 43_000,
        (VehicleBuild.Combination, >= 6) => vehicle.SingleDriveAxle ? 46_000 : 49_000,
        _ => throw new ArgumentException("The rules know no limit for this build and number of axles.", nameof(vehicle)),
    };

    private static long WeightFine(int excess, OverloadReading reading, List<string> lines, List<string> open)
    {
        if (excess == 0)
        {
            return 0;
        }

        if (excess <= ToleranceKg)
        {
            lines.Add("超限未超过1000千克，予以警告");
            return 0;
        }

        var part = excess % 1_000 != 0;
        var tonnes = (excess / 1_000) + (part && reading.RoundPartTonneUp ? 1 : 0);
        if (part)
        {
            open.Add(reading.RoundPartTonneUp ? "不足一吨的部分按一吨计罚，依省级规定" : "不足一吨的部分不计罚，依省级规定");
        }

        var fine = Math.Min(CapFen, tonnes * FenPerTonne);
        lines.Add(Text($"每超1000千克罚500元，计{tonnes}吨，罚款{fine / 100}元"));
        return fine;
    }

    private static FineRange SizeFine(WeighedVehicle vehicle, List<string> lines)
    {
        var band = SizeFines.First(s => vehicle.HeightMm <= s.HeightMm && vehicle.WidthMm <= s.WidthMm && vehicle.LengthMm <= s.LengthMm);
        lines.Add(Text($"外廓尺寸高{vehicle.HeightMm}、宽{vehicle.WidthMm}、长{vehicle.LengthMm}毫米超出限值，可处{band.Fine.MinFen / 100}至{band.Fine.MaxFen / 100}元罚款"));
        return band.Fine;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
