using Fatong.Rooms.Reporting.Checking.Keeping;
using Fatong.Rooms.Reporting.Composing;
using Fatong.Rooms.Reporting.Drafting;
using Microsoft.Extensions.DependencyInjection;

namespace Fatong.Rooms.Reporting;

/// <summary>Reads other rooms through indicators only: composes the annual report, checks published ones.</summary>
public static class ReportingRoom
{
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
