using System.Diagnostics.CodeAnalysis;

namespace Fatong.Kernel.Identifiers;

public enum Sex
{
    Male,
    Female,
}

/// <summary>公民身份号码 (GB 11643): region, birth date, sequence, check digit modulo 11. Also residence permits and the 外国人永久居留身份证, which begins with 9.</summary>
public sealed record IdCard
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly DateOnly Earliest = new(1900, 1, 1);

    private IdCard(string value, DateOnly birthDate) => (Value, BirthDate) = (value, birthDate);

    public string Value { get; }

    public DateOnly BirthDate { get; }

    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>Name of the province that issued the number.</summary>
    public string Province => RegionCode.ProvinceName(ProvincePart(Value));

    /// <summary>Full years of age on a day; a birthday on 29 February is kept on 28 February in common years.</summary>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - BirthDate.Year;
        return day < BirthDate.AddYears(years) ? years - 1 : years;
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out IdCard? value, out string reason)
    {
        var clean = Typed.Clean(text, "-");
        var born = default(DateOnly);
        reason = clean switch
        {
            "" => "未填写身份证号",
            { Length: 15 } when Typed.AllDigits(clean) => "15位旧号码已停用，请填写18位身份证号",
            { Length: not 18 } => "身份证号应为18位",
            _ when !HasShape(clean, out born) => ShapeReason(clean),
            _ when clean[17] != CheckDigit(clean) => "身份证号校验位不符",
            _ => "",
        };
        value = reason.Length == 0 ? new IdCard(clean, born) : null;
        return value is not null;
    }

    /// <summary>The check digit of the first 17 digits: 0 to 9 or X.</summary>
    public static char CheckDigit(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += (first17[i] - '0') * Weights[i];
        }

        return "10X98765432"[sum % 11];
    }

    /// <summary>Region and last two characters: <c>650102**********23</c>; birth date and sex are hidden.</summary>
    public string Mask() => Typed.Hide(Value, 6, 2);

    public override string ToString() => Value;

    /// <summary>Whether 18 characters have digits, a province and a day where an id number has them.</summary>
    internal static bool HasShape(ReadOnlySpan<char> text, out DateOnly born)
    {
        born = default;
        return Typed.AllDigits(text[..17])
            && (char.IsAsciiDigit(text[17]) || text[17] == 'X')
            && RegionCode.IsProvince(ProvincePart(text))
            && Typed.TryDay(text.Slice(6, 8), out born)
            && born >= Earliest;
    }

    private static ReadOnlySpan<char> ProvincePart(ReadOnlySpan<char> text) => text[0] == '9' ? text.Slice(1, 2) : text[..2];

    private static string ShapeReason(string clean) => clean switch
    {
        _ when !Typed.AllDigits(clean.AsSpan(0, 17)) => "身份证号前17位只能是数字",
        _ when !char.IsAsciiDigit(clean[17]) && clean[17] != 'X' => "身份证号末位只能是数字或X",
        _ when !RegionCode.IsProvince(ProvincePart(clean)) => "身份证号的地区代码不存在",
        _ => "身份证号的出生日期无效",
    };
}
