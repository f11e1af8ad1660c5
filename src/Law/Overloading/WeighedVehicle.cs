namespace Fatong.Law.Overloading;

/// <summary>How a goods vehicle is built, as far as mass limits care.</summary>
public enum VehicleBuild
{
    /// <summary>货车, one body.</summary>
    Truck,

    /// <summary>汽车列车: tractor or truck with trailer.</summary>
    Combination,

    /// <summary>拖拉机、农用车、低速货车: limited by the mass in their licence.</summary>
    LowSpeed,
}

/// <summary>A vehicle as it stood on the scale.</summary>
/// <param name="Axles">Axles on the road; a group of two counts two, of three counts three.</param>
/// <param name="TotalKg">Mass of vehicle and load.</param>
/// <param name="HeightMm">0 when not measured; the same for width and length.</param>
public sealed record WeighedVehicle(VehicleBuild Build, int Axles, int TotalKg, int HeightMm = 0, int WidthMm = 0, int LengthMm = 0)
{
    /// <summary>The tractor has one driven axle; matters from six axles on.</summary>
    public bool SingleDriveAxle { get; init; }

    /// <summary>Axles that should have double tyres and have single ones (not the steering axle, not wide tyres).</summary>
    public int SingleTyreAxles { get; init; }

    /// <summary>Mass in the vehicle licence; needed for <see cref="VehicleBuild.LowSpeed"/>.</summary>
    public int LicensedKg { get; init; }

    /// <summary>Sum of the permitted loads of all axles; 0 when not known. Lowers the limit when smaller.</summary>
    public int AxleLoadSumKg { get; init; }

    /// <summary>符合 GB 1589 的冷藏车、汽车列车、空气悬架车、专用作业车: within that standard, so not over the limits.</summary>
    public bool MeetsGb1589Exception { get; init; }

    /// <summary>A valid permit for this load, kept to in goods, time, route, speed and escort.</summary>
    public bool PermitObserved { get; init; }
}

/// <summary>How to read the points that the rules leave to the province.</summary>
/// <param name="RoundPartTonneUp">A part of an excess tonne counts as a whole one; otherwise only whole tonnes count.</param>
/// <param name="SingleTyrePerAxle">The 3,000 kg are taken off for each such axle; otherwise once.</param>
public sealed record OverloadReading(bool RoundPartTonneUp = false, bool SingleTyrePerAxle = false);
