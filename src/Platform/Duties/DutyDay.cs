using Fatong.Kernel.Calendar;
using Fatong.Platform.Identity;
using Fatong.Platform.Jobs;
using Fatong.Platform.Work;

namespace Fatong.Platform.Duties;

/// <summary>What is done about duties every day: the year ahead is filled and people are told. May be repeated at will.</summary>
public sealed class DutyDay(DutyFilling filling, DutyNotices notices, Bureaus bureaus, JobBoard jobs, LegalClock clock)
{
    /// <summary>For every bureau; a change is shown on the board of jobs.</summary>
    public async Task Run(CancellationToken ct)
    {
        foreach (var bureau in await bureaus.All(ct))
        {
            await Run(bureau.Code, ct);
        }
    }

    /// <summary>For one bureau: occurrences from the first day of this year through a year from today, then messages.</summary>
    public async Task<(DutyFilled Filled, int Told)> Run(string bureau, CancellationToken ct)
    {
        var filled = await filling.Fill(bureau, new(clock.Today.Year, 1, 1), clock.Today.AddYears(1), ct);
        var told = await notices.Send(bureau, ct);
        if (filled.Changed || told > 0)
        {
            var house = HouseActor.Of(bureau);
            var job = await jobs.Begin(house, "duties", "生成义务与提醒", 1, ct);
            await jobs.End(house, job, done: true, $"新增{filled.Made}项，调整{filled.Moved}项，失效{filled.Lapsed}项，发出提醒{told}条", null, ct);
        }

        return (filled, told);
    }
}
