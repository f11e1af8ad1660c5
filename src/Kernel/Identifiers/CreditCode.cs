using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Fatong.Kernel.Identifiers;

/// <summary>统一社会信用代码 of an organisation (GB 32100): 18 characters, the last one a check character modulo 31.</summary>
public sealed record CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    private CreditCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>Six digits of the region where it was registered.</summary>
    public string Region => Value[2..8];

    public static bool TryParse(string? text, [NotNullWhen(true)] out CreditCode? value, out string reason)
    {
        var clean = Typed.Clean(text, "-");
        reason = clean switch
        {
            "" => "未填写统一社会信用代码",
            { Length: not 18 } => "统一社会信用代码应为18位",
            _ when clean.AsSpan().ContainsAnyExcept(Allowed) => "统一社会信用代码含有不允许的字符（不使用I、O、S、V、Z）",
            _ when !Typed.AllDigits(clean.AsSpan(2, 6)) => "统一社会信用代码第3至8位应为数字",
            _ when clean[17] != CheckCharacter(clean) => "统一社会信用代码校验码不符",
            _ => "",
        };
        value = reason.Length == 0 ? new CreditCode(clean) : null;
        return value is not null;
    }

    /// <summary>The check character of the first 17 characters, all of them from the alphabet.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var (sum, weight) = (0, 1);
        foreach (var sign in first17[..17])
        {
            sum += Alphabet.IndexOf(sign, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>First and last four characters.</summary>
    public string Mask() => Typed.Hide(Value, 4, 4);

    public override string ToString() => Value;
}
