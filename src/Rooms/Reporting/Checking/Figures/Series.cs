namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>One thing told item by item: 河东区56项，山前区60项; 客车30辆、货车20辆. The thing is named once, the items follow.</summary>
internal static class Series
{
    private const int LongestRegion = 8;
    private const int LongestItem = 16;
    private static readonly string[] Casework = ["案件", "案"];

    /// <summary>The dimension in which <paramref name="figure"/> continues <paramref name="previous"/>, or null when it counts something else.</summary>
    internal static (string Dim, string Value)? Continues(Figure previous, Figure figure, ReportContext context)
    {
        if (figure.Whole is { Indicator: "penalty_cases_handled" } && Casework.Any(c => figure.Before.EndsWith(c, StringComparison.Ordinal)))
        {
            return ("category", Phrase.Core(figure.Before));
        }

        if (previous.Indicator is null || previous.SentenceIndex != figure.SentenceIndex || previous.Unit != figure.Unit || figure.After.Length > 0)
        {
            return null;
        }

        var core = Phrase.Core(figure.Before);
        if (core.Length is 0 or > LongestItem || Verbs.Opens(core))
        {
            return null;
        }

        if (core.Length <= LongestRegion && core[^1] is '区' or '县' or '旗' or '市' or '盟' or '州')
        {
            return ("region", core);
        }

        var listed = context.Text.AsSpan(previous.ClauseEnd).StartsWith("、", StringComparison.Ordinal);
        return previous.Indicator switch
        {
            "appeals_handled" when listed => ("channel", core),
            "emergency_team_vehicles" when listed && core.EndsWith('车') => ("team", core),
            _ => null,
        };
    }
}
