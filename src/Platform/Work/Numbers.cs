using Fatong.Kernel.Papers;

namespace Fatong.Platform.Work;

/// <summary>
/// Paper numbers, gapless: a serial is taken in the transaction that uses it, so that what rolls back leaves no hole.
/// A number that is given up is voided (<see cref="Matters.NumberBook"/>) and stays on record; it is never given again.
/// </summary>
public static class Numbers
{
    /// <summary>Takes the next number of a series for a subject and marks it issued.</summary>
    public static async Task<PaperNumber> Issue(this Work work, PaperSeries series, Guid subject, CancellationToken ct)
    {
        await using var next = work.Command(
            """
            with taken as (
              insert into number_series (bureau_id, series, year, next) values ($1, $2, $3, 2)
              on conflict (bureau_id, series, year) do update set next = number_series.next + 1
              returning next - 1 as serial
            )
            insert into number (bureau_id, series, year, serial, printed, state, subject, changed_at)
            select $1, $2, $3, serial, $4 || serial || '号', 'issued', $5, $6 from taken
            returning serial
            """,
            work.Actor.Bureau, series.Organ + series.Word, series.Year, series.Key, subject, work.Now);
        return series.Number((int)(await next.ExecuteScalarAsync(ct))!);
    }
}
