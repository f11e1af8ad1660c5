using Fatong.Kernel.Law;
using Fatong.Law.Cards;

namespace Fatong.Law.Discretion;

/// <summary>How serious a case is (裁量档次), from lightest to gravest.</summary>
public enum DiscretionGrade
{
    /// <summary>轻微.</summary>
    Slight,

    /// <summary>较轻.</summary>
    Light,

    /// <summary>一般.</summary>
    Ordinary,

    /// <summary>较重.</summary>
    Heavy,

    /// <summary>严重.</summary>
    Grave,
}

/// <summary>One grade of a scheme: its share of the statutory range and what puts a case into it.</summary>
/// <param name="FromBasisPoints">Where the grade begins in the range, 0 to 10,000.</param>
/// <param name="ToBasisPoints">Where it ends; the next grade begins here.</param>
public sealed record DiscretionBand(DiscretionGrade Grade, string Name, int FromBasisPoints, int ToBasisPoints, string Circumstances);

/// <summary>A standard of discretion (裁量基准). The province sets it; a county may refine it but not go beyond it.</summary>
/// <param name="Bands">One per grade, lightest first, without gaps.</param>
public sealed record DiscretionScheme(string Name, IReadOnlyList<DiscretionBand> Bands, Citation Basis, Confidence Confidence)
{
    private static readonly (string Name, string Text)[] Circumstances =
    [
        ("轻微", "初次违法，配合调查，及时改正，没有或者几乎没有危害后果"),
        ("较轻", "主动消除或者减轻后果，受胁迫诱骗，主动供述，持续时间短、影响小"),
        ("一般", "不具有从轻、从重情节"),
        ("较重", "一年内因同类行为受过处罚，或者持续时间长、后果较大、影响较坏"),
        ("严重", "一年内因同类行为受过两次以上处罚，拒不改正，妨碍执法，隐匿毁灭证据，或者造成严重后果"),
    ];

    /// <summary>Five grades that share the range in proportion; used until the province's standard is entered.</summary>
    public static readonly DiscretionScheme Default = FromUpperBounds("五档比例基准（缺省）", 1_000, 3_000, 6_000, 8_000);

    /// <summary>How income exactly at an open threshold is read: the multiple when true, the fixed range when false. A reason is asked for either way.</summary>
    public bool ThresholdTakesMultiple { get; init; }

    public DiscretionBand Band(DiscretionGrade grade) => Bands[(int)grade];

    /// <summary>A five-grade scheme from the upper bounds of its four lower grades, in basis points, ascending.</summary>
    /// <exception cref="ArgumentException">The bounds do not ascend within 0 to 10,000.</exception>
    public static DiscretionScheme FromUpperBounds(string name, int slight, int light, int ordinary, int heavy)
    {
        int[] bounds = [0, slight, light, ordinary, heavy, 10_000];
        if (bounds.Zip(bounds.Skip(1)).Any(p => p.First > p.Second))
        {
            throw new ArgumentException("The bounds of the grades must ascend within 0 to 10,000.", nameof(slight));
        }

        return new DiscretionScheme(
            name,
            [.. Circumstances.Select((c, i) => new DiscretionBand((DiscretionGrade)i, c.Name, bounds[i], bounds[i + 1], c.Text))],
            PenaltyLaw.Art(34),
            Confidence.Local);
    }
}
