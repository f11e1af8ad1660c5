using Fatong.Rooms.Reporting.Checking.Keeping;
using Fatong.Rooms.Reporting.Composing;
using Fatong.Rooms.Reporting.Drafting;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Rooms.Reporting;

/// <summary>Reads other rooms through indicators only: composes the annual report, checks published ones.</summary>
public static class ReportingRoom
{
    /// <summary>Rows of the mission's table that pages of this room carry: it has no registers and procedures of its own.</summary>
    public static readonly IReadOnlyList<(int Row, string Page)> Systems = [(206, "年度报告起草"), (207, "法治政府建设年度报告公开"), (210, "年度报告发布与脱敏")];

    public static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddSingleton<ReportFactReader>()
        .AddSingleton<AnnualReports>()
        .AddSingleton<KeptReports>()
        .AddSingleton<ReportStyles>()
        .AddSingleton<DraftReader>()
        .AddSingleton<ProblemOffers>()
        .AddSingleton<ReportDrafts>()
        .AddSingleton<ReportReleases>();
}
