using System.Globalization;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Law;
using Fatong.Law.Calendar;

namespace Fatong.Tests.Unit.Kernel.Calendar;

/// <summary>Short words for calendar tests.</summary>
internal static class Days
{
    internal static readonly WorkCalendar Official = OfficialCalendar.Instance;

    internal static readonly Citation Basis = new("CX", 17);

    internal static readonly CountingRule Ordinary = new(StartDay.Excluded, Roll.Forward, Basis);

    internal static readonly CountingRule Strict = new(StartDay.Excluded, Roll.Never, Basis);

    internal static readonly CountingRule FromStart = new(StartDay.Included, Roll.Forward, Basis);

    internal static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The n-th working day after a day, by asking each day in turn.</summary>
    internal static DateOnly Walk(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            left -= Official.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }
}
