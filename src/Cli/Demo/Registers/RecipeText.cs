using System.Globalization;
using System.Text.RegularExpressions;
using Fatong.Law.Calendar;

namespace Fatong.Cli.Demo.Registers;

/// <summary>
/// Fills the braces of a recipe's text:
/// <c>{n}</c> number of the record, <c>{n:000}</c> with leading zeros, <c>{year}</c>, <c>{month}</c>, <c>{quarter}</c>, <c>{day}</c> the record's day,
/// <c>{+3}</c> three working days later, <c>{-5}</c> before, <c>{+3..10}</c> in between; <c>{5..30}</c> a number; <c>{person}</c>, <c>{firm}</c>, <c>{place}</c>,
/// <c>{phone}</c>, <c>{plate}</c> invented ones; <c>{a/b/c}</c> one of them.
/// </summary>
internal sealed partial class RecipeText(DemoNames names)
{
    /// <param name="number">Of the record, from 1.</param>
    public string Fill(string text, int number, DateOnly day) =>
        Braces().Replace(text, m => One(m.Groups[1].Value, number, day));

    private string One(string asked, int number, DateOnly day)
    {
        var culture = CultureInfo.InvariantCulture;
        return asked switch
        {
            "n" => number.ToString(culture),
            "year" => day.Year.ToString(culture),
            "month" => day.Month.ToString(culture),
            "month:00" => day.Month.ToString("00", culture),
            "quarter" => (((day.Month - 1) / 3) + 1).ToString(culture),
            "day" => Iso(day),
            "person" => names.Person(),
            "firm" => names.Firm(),
            "place" => names.Place(),
            "phone" => names.Phone(),
            "plate" => names.Plate(),
            _ when asked.StartsWith("n:", StringComparison.Ordinal) => number.ToString(asked[2..], culture),
            _ when asked[0] is '+' or '-' => Iso(Moved(asked, day)),
            _ when asked.Contains('/', StringComparison.Ordinal) => names.Pick(asked.Split('/')),
            _ => Number(asked),
        };
    }

    private DateOnly Moved(string asked, DateOnly day)
    {
        var days = int.Parse(Number(asked[1..]), CultureInfo.InvariantCulture);
        if (asked[0] == '+')
        {
            return OfficialCalendar.Instance.AddWorkingDays(day, days);
        }

        var earlier = day.AddDays(-days * 7 / 5);
        while (!OfficialCalendar.Instance.IsWorkingDay(earlier))
        {
            earlier = earlier.AddDays(-1);
        }

        return earlier;
    }

    private string Number(string asked)
    {
        var bounds = asked.Split("..");
        return bounds.Length == 1 ? bounds[0] : names.Between(int.Parse(bounds[0], CultureInfo.InvariantCulture), int.Parse(bounds[1], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Braces();
}
