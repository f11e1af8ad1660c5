using Fatong.Kernel.Fields;
using Fatong.Platform.Records;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>A reviewer and the work on the desk.</summary>
/// <param name="Open">Assigned and not finished.</param>
/// <param name="Year">Assigned since the first of January.</param>
public sealed record ReviewerLoad(Record Reviewer, int Open, int Year);

/// <summary>Who should review next (按专长分派、工作量均衡): reviewers in office with the expertise, the least burdened first.</summary>
public sealed class ReviewerChoice(Db db, RecordStore store)
{
    /// <param name="area">A code of expertise; null for all reviewers.</param>
    public async Task<IReadOnlyList<ReviewerLoad>> Of(Actor actor, string? area, DateOnly on, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var reviewers = new NpgsqlCommand(
            $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = 'reviewer' and {RecordStore.InUse} and r.from_date <= $2 and coalesce(r.to_date, 'infinity') >= $2", connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(on) },
        };
        var pool = (await store.ReadAll(reviewers, ct)).Where(r => area is null || (r.Facts.Get(Reviewers.Expertise) ?? []).Contains(area)).ToList();
        await using var assignments = new NpgsqlCommand(
            $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = 'review-assignment' and {RecordStore.InUse} and (r.on_date >= $2 or not r.facts ? 'finished')", connection)
        {
            Parameters = { Work.P(actor.Bureau), Work.P(new DateOnly(on.Year, 1, 1)) },
        };
        return Rank(pool, [.. (await store.ReadAll(assignments, ct)).Select(r => r.Facts)], on);
    }

    /// <summary>The order itself: fewest open, then fewest this year, then by name.</summary>
    public static IReadOnlyList<ReviewerLoad> Rank(IReadOnlyList<Record> pool, IReadOnlyList<Facts> assignments, DateOnly on) =>
    [
        .. pool.Select(r =>
        {
            var own = assignments.Where(a => (a.Get(Reviewers.Team) ?? []).Contains(r.Id)).ToList();
            return new ReviewerLoad(r, own.Count(a => !a.Has(Reviewers.Finished)), own.Count(a => a.Get(Reviewers.Assigned).Year == on.Year));
        }).OrderBy(l => l.Open).ThenBy(l => l.Year).ThenBy(l => l.Reviewer.Title, StringComparer.Ordinal),
    ];
}
