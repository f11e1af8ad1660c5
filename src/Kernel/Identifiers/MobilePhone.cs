using System.Diagnostics.CodeAnalysis;

namespace Fatong.Kernel.Identifiers;

/// <summary>A mobile phone number of mainland China: 11 digits.</summary>
public sealed record MobilePhone
{
    private MobilePhone(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out MobilePhone? value, out string reason)
    {
        var clean = Typed.Clean(text, "-()");
        clean = clean.StartsWith("+86", StringComparison.Ordinal) ? clean[3..]
            : clean.Length == 13 && clean.StartsWith("86", StringComparison.Ordinal) ? clean[2..]
            : clean;
        reason = clean switch
        {
            "" => "未填写手机号码",
            _ when !Typed.AllDigits(clean) => "手机号码只能是数字",
            { Length: not 11 } => "手机号码应为11位",
            _ when clean[0] != '1' || clean[1] < '3' => "手机号码号段不存在",
            _ => "",
        };
        value = reason.Length == 0 ? new MobilePhone(clean) : null;
        return value is not null;
    }

    /// <summary><c>138****1234</c>.</summary>
    public string Mask() => Typed.Hide(Value, 3, 4);

    public override string ToString() => Value;
}
