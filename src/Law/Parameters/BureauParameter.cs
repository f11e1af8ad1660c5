using System.Globalization;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Law;

namespace Fatong.Law.Parameters;

/// <summary>What a parameter counts.</summary>
public enum ParameterUnit
{
    Hours,
    CalendarDays,
    WorkingDays,
    Months,
    Years,
    Fen,
    BasisPoints,
    Count,

    /// <summary>1 for yes, 0 for no.</summary>
    YesNo,
}

/// <summary>A number of local law (参数): national law sets none, or leaves it to the province or the bureau.</summary>
/// <param name="Code">Permanent code, e.g. <c>defence.term</c>.</param>
/// <param name="Min">Smallest value allowed, included.</param>
/// <param name="Max">Largest value allowed, included.</param>
/// <param name="Basis">The article that leaves the number open.</param>
/// <param name="Note">Where the default comes from, in Chinese.</param>
public sealed record BureauParameter(
    string Code,
    string Name,
    ParameterUnit Unit,
    long Default,
    long Min,
    long Max,
    Citation Basis,
    string Note)
{
    /// <summary>Always local: that is why it is a parameter.</summary>
    public Confidence Confidence => Confidence.Local;

    public bool IsTerm => Unit <= ParameterUnit.Years;

    /// <summary>Whether a value may be set.</summary>
    public bool Allows(long value) => value >= Min && value <= Max;

    /// <summary>The default as a term.</summary>
    public Term Term => AsTerm(Default);

    /// <summary>A value of this parameter as a term.</summary>
    /// <exception cref="InvalidOperationException">The parameter is not a term.</exception>
    public Term AsTerm(long value) => new((int)value, Unit switch
    {
        ParameterUnit.Hours => TermUnit.Hours,
        ParameterUnit.CalendarDays => TermUnit.CalendarDays,
        ParameterUnit.WorkingDays => TermUnit.WorkingDays,
        ParameterUnit.Months => TermUnit.Months,
        ParameterUnit.Years => TermUnit.Years,
        _ => throw new InvalidOperationException($"The parameter {Code} is not a term."),
    });

    /// <summary>A value in Chinese with its unit.</summary>
    public string Show(long value) => Unit switch
    {
        ParameterUnit.Fen => value % 100 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{value / 100}元")
            : string.Create(CultureInfo.InvariantCulture, $"{value / 100}.{value % 100:00}元"),
        ParameterUnit.BasisPoints => string.Create(CultureInfo.InvariantCulture, $"{value / 100}.{value % 100:00}%"),
        ParameterUnit.Count => value.ToString(CultureInfo.InvariantCulture),
        ParameterUnit.YesNo => value == 1 ? "是" : "否",
        _ => AsTerm(value).ToString(),
    };
}
