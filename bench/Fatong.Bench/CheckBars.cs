using System.Diagnostics;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Matters.Recheck;
using Fatong.Platform.Work;

namespace Fatong.Bench;

/// <summary>Bars of the law itself: what stands against the steps of one case, and every act of all cases once more.</summary>
internal sealed class CheckBars(Scene scene)
{
    private const int Cases = 300;
    private const int Few = 20_000;
    private const string Ordinary = "enforcement.ordinary-penalty";

    public async Task Run()
    {
        var actor = new Actor(scene.Bureau, Guid.Empty, "测量", Guid.Empty, [Roles.Officer], DataScope.Bureau, []);
        var ids = await scene.Rows("select matter_id from matter where bureau_id = $1 and procedure = $2 order by random() limit $3", r => r.GetGuid(0), scene.Bureau, Ordinary, Cases);
        await Steps(actor, ids);
        var taken = await Steps(actor, ids);
        var read = await Reading(ids);
        Bar.Line("step check of a case, p95", Bar.Ms(taken), Bar.Ms(read) + " rows only", taken / read, "<= 20 ms", taken <= 20);

        RecheckReport? report = null;
        Task<decimal> Again() => Bar.Time(async () => report = await scene.Get<MatterRecheck>().Run(actor, Ordinary, _ => { }, null, default));
        var again = await Again();
        if (report!.Matters < Few)
        {
            // So few that starting would count as checking.
            again = Math.Min(again, await Again());
        }

        var plain = await Bar.Time(() => scene.Rows(
            "select a.facts from act a where a.bureau_id = $1 and a.procedure = $2 and a.state = 'done' order by a.matter_id, a.seq", r => r.GetString(0).Length, scene.Bureau, Ordinary));
        var hundredThousand = again / Math.Max(1, report.Matters) * 100_000 / 1000;
        Bar.Line(
            $"re-check, {report.Matters} cases, {report.Acts} acts", $"{hundredThousand:0} s for 100,000", Bar.Ms(plain) + " plain read", again / plain, "<= 300 s", hundredThousand <= 300);
        if (report.Findings > 0)
        {
            Console.Error.WriteLine($"re-check: {report.Findings} findings; fatong cases check prints them");
        }
    }

    /// <summary>What stands against every step that belongs to a case: its rows, its terms, all its gates.</summary>
    private async Task<decimal> Steps(Actor actor, IReadOnlyList<Guid> ids)
    {
        var times = new List<decimal>(ids.Count);
        foreach (var id in ids)
        {
            var start = Stopwatch.GetTimestamp();
            _ = await scene.Get<MatterReader>().File(actor, id, default) ?? throw new InvalidOperationException($"{id}");
            times.Add(Bar.Since(start));
        }

        return Bar.Percentile(times, 95);
    }

    private async Task<decimal> Reading(IReadOnlyList<Guid> ids)
    {
        var times = new List<decimal>(ids.Count);
        foreach (var id in ids)
        {
            var start = Stopwatch.GetTimestamp();
            await scene.Rows("select facts from matter where bureau_id = $1 and matter_id = $2 union all select facts from act where bureau_id = $1 and matter_id = $2", r => r.GetString(0).Length, scene.Bureau, id);
            times.Add(Bar.Since(start));
        }

        return Bar.Percentile(times, 95);
    }
}
