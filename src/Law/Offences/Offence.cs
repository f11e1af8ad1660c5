using Fatong.Kernel.Law;

namespace Fatong.Law.Offences;

/// <summary>The field of work an offence belongs to.</summary>
public enum OffenceField
{
    Road,
    Passenger,
    Freight,
    HazardousGoods,
    RoadTransport,
    Bus,
    Rental,
    Taxi,
    RideHailing,
    Shipping,
    Port,
    Channel,
    Safety,
    Quality,
}

/// <summary>What a decision may order beside a fine.</summary>
[Flags]
public enum Sanctions
{
    None = 0,

    /// <summary>警告.</summary>
    Warning = 1,

    /// <summary>没收违法所得 or goods.</summary>
    Confiscation = 2,

    /// <summary>责令限期拆除、恢复原状、补种.</summary>
    Restoration = 4,

    /// <summary>责令停产停业、停业整顿、停止施工.</summary>
    Suspension = 8,

    /// <summary>吊销许可证件.</summary>
    Revocation = 16,

    /// <summary>收缴或者没收证件.</summary>
    TakeCertificate = 32,

    /// <summary>扣留车辆、船舶 as a compulsory measure.</summary>
    Detention = 64,
}

/// <summary>An offence (案由): what was breached, what punishes it, and how.</summary>
/// <param name="Code">Permanent code, e.g. <c>YZ02</c>.</param>
/// <param name="Breaches">Duties breached; empty where the fact is only described in the penalty article.</param>
/// <param name="Penalties">Articles that punish; never empty.</param>
public sealed record Offence(
    string Code,
    string Name,
    OffenceField Field,
    IReadOnlyList<Citation> Breaches,
    IReadOnlyList<Citation> Penalties,
    Fine Fine,
    Sanctions Sanctions = Sanctions.None)
{
    /// <summary>Business without licence (非法营运).</summary>
    public bool IsIllegalOperation { get; init; }

    /// <summary>Belongs to the control of overloading (治超).</summary>
    public bool IsOverload { get; init; }

    /// <summary>
    /// A breach of safety in production and operation (安全类): punished under the Work Safety Law, or by an article that protects safe working of
    /// vehicles, dangerous goods, monitoring, stations or roads. The articles beside the offence are the source; the grouping is ours (待核实).
    /// </summary>
    public bool IsSafety { get; init; }

    public Confidence Confidence { get; init; } = Confidence.Read;

    /// <summary>What must be checked before use, in Chinese; empty when nothing.</summary>
    public string Caution { get; init; } = "";

    /// <summary>Shown as 待核实.</summary>
    public bool NeedsCheck => Caution.Length > 0;
}

/// <summary>Chinese names of the fields.</summary>
public static class OffenceFields
{
    public static string Name(OffenceField field) => field switch
    {
        OffenceField.Road => "路政",
        OffenceField.Passenger => "道路客运",
        OffenceField.Freight => "道路货运",
        OffenceField.HazardousGoods => "危险货物运输",
        OffenceField.RoadTransport => "道路运输综合",
        OffenceField.Bus => "城市公交",
        OffenceField.Rental => "汽车租赁",
        OffenceField.Taxi => "巡游出租",
        OffenceField.RideHailing => "网约出租",
        OffenceField.Shipping => "水路运输",
        OffenceField.Port => "港口",
        OffenceField.Channel => "航道",
        OffenceField.Safety => "安全生产",
        OffenceField.Quality => "工程质量监督",
    };
}
