using System.Runtime.CompilerServices;
using Fatong.Kernel;
using Fatong.Law.Calendar;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.Oversight;
using Fatong.Rooms.Governance.Decisions;
using static Fatong.Cli.Demo.DemoCase;

namespace Fatong.Cli.Demo.Governance;

/// <summary>The year of decisions, documents and oversight as stories beside the cases; counts come out as the targets ask, else a few of each.</summary>
internal sealed class GovernanceYear(DemoDesk desk, DemoBureau bureau, DemoCast cast, Actor examiner, House house, int year, DemoTargets targets)
{
    private readonly bool free = targets.Figures.Count == 0;

    /// <summary>Every story with the day it begins.</summary>
    public IEnumerable<(DateOnly Day, IAsyncEnumerable<DateOnly> Story)> Stories(CancellationToken ct)
    {
        foreach (var (count, last, tell) in Kinds(ct))
        {
            for (var i = 0; i < count; i++)
            {
                var day = Spread(i, count, last);
                yield return (day, Waiting(day, tell(i, day), ct));
            }
        }
    }

    private IEnumerable<(int Count, int LastDay, Func<int, DateOnly, IAsyncEnumerable<DateOnly>> Tell)> Kinds(CancellationToken ct)
    {
        var meetings = new DemoMeeting(desk, cast);
        var decisions = new DecisionStories(desk, cast, meetings, ct);
        var documents = new DocumentStories(desk, cast, ct);
        var appeals = new AppealStories(desk, cast, ct);
        var oversight = new OversightStories(desk, cast, examiner, ct);
        var amended = Count("normative_docs_amended", 2);
        var cleaned = Math.Max(Count("normative_docs_cleaned", 6), amended);
        var lost = targets.Count("litigation_lost_cases") ?? 0;
        var inCourt = Math.Max(0, (targets.Count("leader_court_appearances") ?? 0) - DemoPlan.LinkedSuits(targets));
        yield return (Count("contracts_reviewed", 12), 330, decisions.Contract);
        yield return (Count("major_matters_deliberated", 24), 320, decisions.Matter);
        yield return (Count("legality_reviews", 8), 330, decisions.Legality);
        yield return (InForce(FairCompetitionReview.Definition.Code) ? Count("fair_competition_reviews", 4) : 0, 330, decisions.Competition);
        yield return (cleaned, 300, (i, day) => documents.Kept(i, i < amended, day));
        yield return (targets.Count("reconsideration_changed_cases") ?? (free ? 1 : 0), 250, appeals.Changed);
        yield return (InForce("governance.leader-supervised") ? Count("leader_supervised_matters", 8) : 0, 300, new LeaderStories(desk, cast, ct).Supervised);
        yield return (Count("case_file_reviews", 1), 150, (i, day) => oversight.FileReviewRound(i, After(day.AddDays(165), 1)));
        yield return (lost, 250, (i, day) => appeals.Lost(i, i < inCourt, day));
        if (!free)
        {
            yield break;
        }

        // What no target asks for, so that no page of the demo stands empty.
        var council = new CouncilStories(desk, cast, meetings, ct);
        var discipline = new DisciplineStories(desk, bureau, cast, ct);
        yield return (1, 60, council.Decision);
        yield return (1, 60, council.Document);
        yield return (InForce(SupervisionIssue.Definition.Code) ? 4 : 0, 280, discipline.Supervision);
        yield return (2, 260, discipline.Accountable);
        yield return (2, 320, discipline.Certificate);
        yield return (3, 200, discipline.Rectified);
    }

    private int Count(string indicator, int otherwise) => targets.Count(indicator) ?? otherwise;

    private bool InForce(string procedure) => house.Procedure(procedure, new DateOnly(year, 1, 1)) is not null;

    /// <summary>Evenly over the year, on working days, early enough to come to its end.</summary>
    private DateOnly Spread(int index, int count, int lastDay) =>
        OfficialCalendar.Instance.AddWorkingDays(new DateOnly(year, 1, 4).AddDays(index * lastDay / Math.Max(count, 1)), 1);

    private static async IAsyncEnumerable<DateOnly> Waiting(DateOnly day, IAsyncEnumerable<DateOnly> story, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return day;
        await foreach (var next in story.WithCancellation(ct))
        {
            yield return next;
        }
    }
}
