namespace Fatong.Kernel.Language;

/// <summary>A number with its unit, as found in normal text; whether it measures anything is for the caller to judge.</summary>
/// <param name="Start">First character of the numeral in the normal text.</param>
/// <param name="End">Just after the unit.</param>
/// <param name="Value">The number as written, before the scale; null when the publisher masked it.</param>
/// <param name="Scale">1, 1,000, 10,000, 1,000,000, 10,000,000 or 100,000,000.</param>
/// <param name="UnitText">The unit with its scale word, as written: 万元.</param>
/// <param name="Inner">The marks of approximation inside the span: 余, 多.</param>
/// <param name="IsHan">Whether the numeral is Chinese.</param>
/// <param name="MaskLength">How many characters hide the number; 0 when it is printed.</param>
/// <param name="High">The upper end of a range such as 3—5件; null when it is no range.</param>
public sealed record Quantity(
    int Start,
    int End,
    decimal? Value,
    long Scale,
    string UnitText,
    Unit Unit,
    string Inner,
    bool IsHan,
    int MaskLength,
    decimal? High)
{
    /// <summary>Value in the base unit (元, not 万元); null when masked.</summary>
    public decimal? Norm => Value * Scale;

    /// <summary>The width of the numeral alone, without marks, scale and unit.</summary>
    public int NumeralLength { get; init; }
}
