using Fatong.Platform.Identity;
using Fatong.Platform.Work;

namespace Fatong.Platform.Jobs;

/// <summary>The daily rounds of all rooms, for every bureau; what one did is shown on the board of jobs.</summary>
public sealed class DailyRounds(IEnumerable<IDailyRound> rounds, Bureaus bureaus, JobBoard jobs)
{
    public async Task Run(CancellationToken ct)
    {
        foreach (var bureau in await bureaus.All(ct))
        {
            foreach (var round in rounds)
            {
                if (await round.Run(bureau.Code, ct) is { } done)
                {
                    var house = HouseActor.Of(bureau.Code);
                    await jobs.End(house, await jobs.Begin(house, "round", round.Title, 1, ct), done: true, done, null, ct);
                }
            }
        }
    }
}
