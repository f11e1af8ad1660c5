using System.Diagnostics;
using System.Globalization;

namespace Fatong.Bench;

/// <summary>One bar: printed as one line, remembered when it was missed.</summary>
internal static class Bar
{
    /// <summary>How many bars were missed so far.</summary>
    public static int Over { get; private set; }

    /// <summary>Prints a bar: name, what was measured, the baseline of the same run, their ratio, the bar and whether it is kept.</summary>
    public static void Line(string name, string measured, string baseline, decimal? ratio, string bar, bool kept)
    {
        Over += kept ? 0 : 1;
        var of = ratio is { } r ? r.ToString("0.00", CultureInfo.InvariantCulture) : "-";
        Console.WriteLine($"{name,-34} {measured,-22} {baseline,-26} {of,6}  {bar,-24} {(kept ? "ok" : "over")}");
    }

    /// <summary>Milliseconds with two decimals.</summary>
    public static async Task<decimal> Time(Func<Task> run)
    {
        var start = Stopwatch.GetTimestamp();
        await run();
        return Since(start);
    }

    public static decimal Since(long start) => Stopwatch.GetElapsedTime(start).Ticks / (decimal)TimeSpan.TicksPerMillisecond;

    public static string Ms(decimal ms) => ms.ToString("0.0", CultureInfo.InvariantCulture) + " ms";

    public static string Rate(decimal perSecond, string what) => perSecond.ToString("0", CultureInfo.InvariantCulture) + " " + what + "/s";

    /// <summary>The value below which the part of the sorted values lies.</summary>
    public static decimal Percentile(IEnumerable<decimal> values, int percent)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];
    }
}
