using Fatong.Web.Admin;
using Fatong.Web.Api;
using Fatong.Web.Forms;
using Fatong.Web.Matters;
using Fatong.Web.Open;
using Fatong.Web.Records;
using Fatong.Web.Rooms.Enforcement;
using Fatong.Web.Rooms.Inspection;
using Fatong.Web.Rooms.Reporting;
using Fatong.Web.Rooms.Reporting.Annual;

namespace Fatong.Web;

/// <summary>Wires the generic pages and the API, which follow from what rooms declare.</summary>
internal static class PagesSetup
{
    internal static void AddPages(this IServiceCollection services) => services
        .AddSingleton<FormReader>()
        .AddSingleton<Home.MonthFigures>()
        .AddSingleton<Shell.MenuPlace>()
        .AddSingleton<ImportRuns>()
        .Configure<HostOptions>(host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore)
        .AddHostedService<Duties.DutyClock>()
        .AddScoped<AccountPeople>()
        .AddSingleton<IMatterTab, CaseFileTab>()
        .AddSingleton<IMatterTab, DrawTab>()
        .AddSingleton<IMatterTab, PlanTab>()
        .AddSingleton<IStepAside, OffenceAside>()
        .AddSingleton<IStepAside, FineAside>()
        .AddSingleton<IStepAside, CheckAside>()
        .AddSingleton<IStepAside, PlanAside>();

    internal static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapMatters();
        app.MapPapers();
        app.MapCaseFiles();
        app.MapRecords();
        app.MapReportChecks();
        app.MapAnnualReports();
        app.MapApi();
        app.MapGet("/favicon.ico", () => Results.Redirect("/img/mark.svg")).AllowAnonymous();
        app.MapOpen();
        app.MapWitness();
        app.MapInspection();
    }
}
