using Fatong.Kernel.Fields;
using Fatong.Law.Parameters;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Governance.Study.Exams;
using Npgsql;

namespace Fatong.Rooms.Governance.Study;

/// <summary>How one officer stands against the double target of a year.</summary>
/// <param name="Score">The best score in a law exam of the year; null when none was taken.</param>
/// <param name="Passed">Passed at least one law exam of the year.</param>
public sealed record DualTarget(Guid Person, string Name, Guid Unit, long Hours, long? Score, bool Passed, long TargetHours)
{
    public bool HoursReached => Hours >= TargetHours;

    /// <summary>Both targets are reached: only then the officer passes.</summary>
    public bool Reached => HoursReached && Passed;
}

/// <summary>
/// The double target of score and hours (成绩与学时“双达标”) for every officer with a certificate in force: hours from the sign-in
/// lists of trainings, scores from the score ledger. Nothing is typed here.
/// </summary>
public sealed class DualTargets(Db db, RecordStore store, Bureaus bureaus)
{
    /// <summary>All officers in post at the end of the year, or today when the year still runs; those who are short first.</summary>
    public async Task<IReadOnlyList<DualTarget>> Of(string bureau, int year, DateOnly today, CancellationToken ct)
    {
        var end = new DateOnly(year, 12, 31) is var last && today < last ? today : last;
        await using var connection = await db.Connect(ct);
        async Task<IReadOnlyList<Record>> Read(string register, string where)
        {
            await using var command = new NpgsqlCommand(
                $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = $2 and {RecordStore.InUse} and {where}", connection)
            {
                Parameters = { Work.P(bureau), Work.P(register), Work.P(new DateOnly(year, 1, 1)), Work.P(end) },
            };
            return await store.ReadAll(command, ct);
        }

        const string InForce = "coalesce(r.from_date, $3) <= $4 and coalesce(r.to_date, 'infinity') >= $4";
        const string InYear = "r.on_date between $3 and $4";
        var holders = (await Read("certificate", InForce)).Where(c => Certificates.WhyInvalid(c.Facts, end) is null).Select(c => c.Facts.Get(Certificates.Holder)).ToHashSet();
        var staff = (await Read("staff", InForce)).Where(s => holders.Contains(s.Id)).ToList();
        var parameter = (await bureaus.ParametersOn(bureau, end, ct))(BureauParameters.OfficerTrainingHours.Code);
        return Judge(
            staff, [.. (await Read("training", InYear)).Select(r => r.Facts)], [.. (await Read("exam-score", InYear)).Select(r => r.Facts)],
            parameter ?? BureauParameters.OfficerTrainingHours.Default);
    }

    /// <summary>The judgement itself.</summary>
    public static IReadOnlyList<DualTarget> Judge(IReadOnlyList<Record> officers, IReadOnlyList<Facts> trainings, IReadOnlyList<Facts> scores, long targetHours)
    {
        var hours = trainings.SelectMany(t => (t.Get(StudyFields.Attendees) ?? []).Distinct().Select(p => (Person: p, Hours: t.Get(Trainings.Hours))))
            .ToLookup(x => x.Person, x => x.Hours);
        var exams = scores.Where(s => s.Get(ExamScores.Kind) == "exam").ToLookup(s => s.Get(ExamScores.Person));
        return
        [
            .. officers.Select(o => new DualTarget(
                    o.Id, o.Title, o.Facts.Get(Staff.Unit), hours[o.Id].Sum(), exams[o.Id].Any() ? exams[o.Id].Max(s => s.Get(ExamScores.Score)) : null,
                    exams[o.Id].Any(s => s.Get(ExamScores.Passed)), targetHours))
                .OrderBy(t => t.Reached).ThenBy(t => t.HoursReached).ThenBy(t => t.Passed).ThenBy(t => t.Name, StringComparer.Ordinal),
        ];
    }
}
