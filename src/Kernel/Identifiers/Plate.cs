using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Fatong.Kernel.Identifiers;

/// <summary>Kind of a motor vehicle number plate.</summary>
public enum PlateKind
{
    /// <summary>普通号牌, seven characters.</summary>
    Ordinary,

    /// <summary>小型新能源, eight characters.</summary>
    NewEnergySmall,

    /// <summary>大型新能源, eight characters.</summary>
    NewEnergyLarge,

    /// <summary>挂车.</summary>
    Trailer,

    /// <summary>教练车.</summary>
    Training,

    /// <summary>警车.</summary>
    Police,

    /// <summary>粤港.</summary>
    HongKong,

    /// <summary>粤澳.</summary>
    Macau,
}

/// <summary>机动车号牌 (GA 36).</summary>
public sealed partial record Plate
{
    /// <summary>Short names of the provinces.</summary>
    internal const string Provinces = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新";

    private static readonly (PlateKind Kind, Regex Form)[] Forms =
    [
        (PlateKind.HongKong, HongKongForm()),
        (PlateKind.Macau, MacauForm()),
        (PlateKind.Trailer, TrailerForm()),
        (PlateKind.Training, TrainingForm()),
        (PlateKind.Police, PoliceForm()),
        (PlateKind.NewEnergySmall, NewEnergySmallForm()),
        (PlateKind.NewEnergyLarge, NewEnergyLargeForm()),
        (PlateKind.Ordinary, OrdinaryForm()),
    ];

    private Plate(string value, PlateKind kind) => (Value, Kind) = (value, kind);

    public string Value { get; }

    public PlateKind Kind { get; }

    public bool IsNewEnergy => Kind is PlateKind.NewEnergySmall or PlateKind.NewEnergyLarge;

    public static bool TryParse(string? text, [NotNullWhen(true)] out Plate? value, out string reason)
    {
        var clean = Typed.Clean(text, "-·.•");
        var kind = KindOf(clean);
        value = kind is null ? null : new Plate(clean, kind.Value);
        reason = kind is null ? ReasonFor(clean) : "";
        return value is not null;
    }

    /// <summary>Province, office and last two characters: <c>新A***45</c>.</summary>
    public string Mask() => Typed.Hide(Value, 2, 2);

    public override string ToString() => Value;

    private static PlateKind? KindOf(string clean)
    {
        foreach (var (kind, form) in Forms)
        {
            if (form.IsMatch(clean))
            {
                return kind;
            }
        }

        return null;
    }

    private static string ReasonFor(string clean) => clean switch
    {
        "" => "未填写号牌号码",
        _ when clean.StartsWith("WJ", StringComparison.Ordinal) || clean.Contains('军', StringComparison.Ordinal) => "军队、武警号牌不在受理范围",
        _ when clean.AsSpan().ContainsAny('使', '领') => "使领馆号牌不在受理范围",
        _ when clean.EndsWith('临') => "临时号牌请按车辆识别代号登记",
        _ when !Provinces.Contains(clean[0], StringComparison.Ordinal) => "号牌首位应为省份简称",
        _ when clean.Length < 2 || !char.IsAsciiLetterUpper(clean[1]) || clean[1] is 'I' => "号牌第2位应为发牌机关代号字母",
        { Length: < 7 or > 8 } => "号牌应为7位，新能源号牌应为8位",
        _ when clean.AsSpan(2).ContainsAny('I', 'O') => "号牌序号不使用字母I和O",
        { Length: 8 } => "新能源号牌格式不符：小型车第3位、大型车末位应为字母",
        _ => "号牌序号格式不符",
    };

    [GeneratedRegex($"^粤Z[A-HJ-NP-Z0-9]{{4}}港$")]
    private static partial Regex HongKongForm();

    [GeneratedRegex($"^粤Z[A-HJ-NP-Z0-9]{{4}}澳$")]
    private static partial Regex MacauForm();

    [GeneratedRegex($"^[{Provinces}][A-HJ-Z][A-HJ-NP-Z0-9]{{4}}挂$")]
    private static partial Regex TrailerForm();

    [GeneratedRegex($"^[{Provinces}][A-HJ-Z][A-HJ-NP-Z0-9]{{4}}学$")]
    private static partial Regex TrainingForm();

    [GeneratedRegex($"^[{Provinces}][A-HJ-Z][A-HJ-NP-Z0-9]{{4}}警$")]
    private static partial Regex PoliceForm();

    [GeneratedRegex($"^[{Provinces}][A-HJ-Z][A-HJK][A-HJ-NP-Z0-9][0-9]{{4}}$")]
    private static partial Regex NewEnergySmallForm();

    [GeneratedRegex($"^[{Provinces}][A-HJ-Z][0-9]{{5}}[A-HJK]$")]
    private static partial Regex NewEnergyLargeForm();

    [GeneratedRegex($"^[{Provinces}][A-HJ-Z](?=[A-Z]*[0-9])[A-HJ-NP-Z0-9]{{5}}$")]
    private static partial Regex OrdinaryForm();
}
