using System.Runtime.CompilerServices;
using Fatong.Kernel.Calendar;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Visits;

namespace Fatong.Cli.Demo.Inspection;

/// <summary>Tells one drawn visit by its own team, from the notice to publication and rating.</summary>
internal sealed class DemoVisit(DemoDesk desk, DemoCast cast, InspectionScene scene, int number)
{
    private const string Code = "inspection.visit";

    public async IAsyncEnumerable<DateOnly> Run(Matter visit, DateOnly day, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return day;
        var team = visit.Facts.Get(VisitFields.Team)!;
        var lead = cast.All.First(a => a.Person == team[0]);
        IReadOnlyList<Actor> heads = [.. cast.Squads.Select(s => s.Head).Where(h => !team.Contains(h.Person)), .. cast.Squads.Select(s => s.Head)];
        var problem = number % 3 == 1 ? number % scene.Checklist.Count : -1;
        var at = LegalClock.StartOf(day).AddHours(9);
        await desk.Take(lead, Code, visit.Id, InspectionVisit.Notice, Facts.None.With(VisitFields.NoticeFor, at), [], ct);
        await desk.Take(lead, Code, visit.Id, InspectionVisit.Scan, Facts.None.With(VisitFields.ScannedAt, at).With(VisitFields.ScannedBy, "企业负责人"), [], ct);
        await desk.Take(
            lead, Code, visit.Id, InspectionVisit.Check,
            Facts.None.With(CommonFields.Officers, team).With(VisitFields.Began, at).With(VisitFields.Ended, at.AddHours(2)).With(VisitFields.Present, "企业负责人").With(VisitFields.Shown, true)
                .With(VisitFields.Checklist, (IReadOnlyList<Facts>)[.. scene.Checklist.Select((line, i) => Facts.None.With(VisitFields.Line, line).With(VisitFields.Found, i == problem ? "problem" : "ok").With(VisitFields.Note.Code, i == problem ? "记录不完整，已当场补正" : null))])
                .With(VisitFields.Place, "企业办公场所和停车场").With(VisitFields.Findings, problem < 0 ? "按检查表逐项检查，没有发现问题。" : "按检查表逐项检查，个别记录不完整，已当场补正。").With(VisitFields.HazardsSeen, 0).With(VisitFields.Fixed, 0).With(VisitFields.Signing, "signed"),
            [], ct);
        yield return DemoCase.After(day, 3);
        await desk.Take(lead, Code, visit.Id, InspectionVisit.Result, Facts.None.With(VisitFields.Outcome, problem < 0 ? "clear" : "fixed"), heads, ct);
        yield return DemoCase.After(day, 8);
        await desk.Take(cast.Clerk, Code, visit.Id, InspectionVisit.Publish, Facts.None, [], ct);
        await desk.Take(cast.Clerk, Code, visit.Id, InspectionVisit.Rate, Facts.None.With(VisitFields.Rating, number % 4 == 0 ? "4" : "5").With(VisitFields.FiveBans, false), [], ct);
    }
}
