using System.Text.Json;
using Fatong.Kernel.Calendar;

namespace Fatong.Law.Calendar;

/// <summary>The working days of the whole country as the State Council published them, year by year.</summary>
public static class OfficialCalendar
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>The published years, ascending.</summary>
    public static readonly IReadOnlyList<PublishedYear> Years = Load();

    /// <summary>The national calendar; a bureau adds its local days with <see cref="WorkCalendar.With"/>.</summary>
    public static readonly WorkCalendar Instance = new(Years);

    private static List<PublishedYear> Load()
    {
        using var stream = typeof(OfficialCalendar).Assembly.GetManifestResourceStream("Fatong.Law.workdays.json")
            ?? throw new InvalidOperationException("The embedded work calendar is missing.");
        var file = JsonSerializer.Deserialize<CalendarFile>(stream, Web)
            ?? throw new InvalidOperationException("The embedded work calendar is empty.");
        return [.. file.Years.OrderBy(y => y.Year).Select(y => new PublishedYear(y.Year, [.. y.Rest.SelectMany(DaysOf), .. y.Work.Select(MakeUp)]))];
    }

    private static IEnumerable<SpecialDay> DaysOf(Holiday holiday)
    {
        for (var day = holiday.From; day <= holiday.To; day = day.AddDays(1))
        {
            yield return new SpecialDay(day, Off: true, holiday.Name);
        }
    }

    private static SpecialDay MakeUp(DateOnly day) => new(day, Off: false, "调休上班");

    private sealed record CalendarFile(IReadOnlyList<CalendarYear> Years);

    private sealed record CalendarYear(int Year, IReadOnlyList<Holiday> Rest, IReadOnlyList<DateOnly> Work);

    private sealed record Holiday(string Name, DateOnly From, DateOnly To);
}
