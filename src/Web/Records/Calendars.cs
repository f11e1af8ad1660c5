namespace Fatong.Web.Records;

/// <summary>Weeks of a month as calendars draw them, Monday first.</summary>
internal static class Calendars
{
    internal static readonly string[] Week = ["一", "二", "三", "四", "五", "六", "日"];

    /// <summary>The weeks of a month; days of other months are null.</summary>
    internal static IEnumerable<DateOnly?[]> Weeks(DateOnly first)
    {
        var start = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
        var end = first.AddMonths(1);
        for (var monday = start; monday < end; monday = monday.AddDays(7))
        {
            yield return [.. Enumerable.Range(0, 7).Select(i => monday.AddDays(i)).Select(day => day.Month == first.Month ? day : (DateOnly?)null)];
        }
    }

    /// <summary>How full a day is against the fullest, as one of three classes.</summary>
    internal static string Shade(int count, int most) => count * 3 > most * 2 && most > 2 ? "full" : count * 3 > most && most > 1 ? "half" : "some";
}
