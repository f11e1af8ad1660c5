using System.Text;
using System.Text.RegularExpressions;

namespace Fatong.Kernel.Identifiers;

/// <summary>What kind of personal data a piece of text is.</summary>
public enum PersonalDataKind
{
    IdCard,
    MobilePhone,
    Plate,
    BankAccount,
}

/// <summary>A piece of personal data in a text; offsets count UTF-16 units.</summary>
public sealed record PersonalDataSpan(int Start, int Length, PersonalDataKind Kind, string Masked)
{
    public int End => Start + Length;
}

/// <summary>Finds and masks personal data in free text, for leak checks before publication.</summary>
/// <remarks>Errs on the side of finding: an id number with a wrong check digit is still found, a bank account needs a right one.</remarks>
public static partial class PersonalData
{
    /// <summary>Finds personal data, in order, without overlaps. Full-width digits are read as digits; masked numbers are not found.</summary>
    public static IReadOnlyList<PersonalDataSpan> Find(string text)
    {
        var plain = Typed.HalfWidth(text).ToUpperInvariant();
        var found = new List<PersonalDataSpan>();
        Collect(found, plain, NumberRun(), NumberKind);
        Collect(found, plain, PlateRun(), static run => Plate.TryParse(run, out var plate, out _) ? (PersonalDataKind.Plate, plate.Mask()) : null);
        return [.. found.OrderBy(s => s.Start)];
    }

    /// <summary>The text with every piece of personal data masked.</summary>
    public static string Mask(string text)
    {
        var masked = new StringBuilder();
        var done = 0;
        foreach (var span in Find(text))
        {
            masked.Append(text, done, span.Start - done).Append(span.Masked);
            done = span.End;
        }

        return masked.Append(text, done, text.Length - done).ToString();
    }

    private static void Collect(List<PersonalDataSpan> found, string plain, Regex runs, Func<string, (PersonalDataKind Kind, string Masked)?> kindOf)
    {
        foreach (Match match in runs.Matches(plain))
        {
            if (kindOf(match.Value) is { } known)
            {
                found.Add(new PersonalDataSpan(match.Index, match.Length, known.Kind, known.Masked));
            }
        }
    }

    private static (PersonalDataKind Kind, string Masked)? NumberKind(string run)
    {
        var digits = Typed.Clean(run, "-");
        return digits.Length switch
        {
            11 when MobilePhone.TryParse(digits, out var phone, out _) => (PersonalDataKind.MobilePhone, phone.Mask()),
            15 when IsOldId(digits) => (PersonalDataKind.IdCard, Typed.Hide(digits, 6, 2)),
            18 when IsId(digits) => (PersonalDataKind.IdCard, Typed.Hide(digits, 6, 2)),
            >= 16 and <= 19 when Typed.AllDigits(digits) && HasLuhnDigit(digits) => (PersonalDataKind.BankAccount, Typed.Hide(digits, 4, 4)),
            _ => null,
        };
    }

    private static bool IsId(string digits) =>
        IdCard.HasShape(digits, out _) && (digits[17] == IdCard.CheckDigit(digits) || !CreditCode.TryParse(digits, out _, out _));

    private static bool IsOldId(string digits) =>
        Typed.AllDigits(digits) && RegionCode.IsProvince(digits.AsSpan(0, 2)) && Typed.TryDay("19" + digits[6..12], out _);

    private static bool HasLuhnDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            var weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return sum % 10 == 0 && digits[0] != '0';
    }

    /// <summary>A run of digits, perhaps in groups set apart by one space or hyphen, that no letter, digit or mask touches.</summary>
    [GeneratedRegex(@"(?<![0-9A-Z*])(?:1[0-9]{2}[ -][0-9]{4}[ -][0-9]{4}|[0-9]{4}(?:[ -][0-9]{4}){3}(?:[ -][0-9]{1,3})?|[0-9]{6}[ -][0-9]{8}[ -][0-9]{3}[0-9X]|[0-9]{17}X|[0-9]{11,19})(?![0-9A-Z*])")]
    private static partial Regex NumberRun();

    [GeneratedRegex($"[{Plate.Provinces}][A-HJ-Z][·•. -]?[A-HJ-NP-Z0-9]{{4,6}}[挂学警港澳]?(?![A-Z0-9*])")]
    private static partial Regex PlateRun();
}
