using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Fatong.Kernel.Calendar;
using Fatong.Platform.Lists;
using Fatong.Platform.Work;

namespace Fatong.Bench;

/// <summary>Pages of the case list, anywhere in it, for sixteen users at once: an officer of one unit against one who sees the bureau.</summary>
internal sealed class ListBar(Scene scene)
{
    private const int Users = 16;
    private const int Pages = 640;

    public async Task Run()
    {
        var (officer, _) = await scene.Officers();
        var cursors = await scene.Rows(
            "select matter_id, opened::text from matter where bureau_id = $1 and procedure = 'enforcement.ordinary-penalty' order by random() limit 200",
            r => Convert.ToBase64String(Encoding.UTF8.GetBytes($"n{r.GetGuid(0):N}{r.GetString(1)}")).TrimEnd('=').Replace('+', '-').Replace('/', '_'), scene.Bureau);
        var admin = officer with { Scope = DataScope.Bureau };
        await P95(officer, cursors);
        await P95(admin, cursors);
        var scoped = decimal.MaxValue;
        var whole = decimal.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            whole = Math.Min(whole, await P95(admin, cursors));
            scoped = Math.Min(scoped, await P95(officer, cursors));
        }

        Bar.Line("list p95, whole bureau", Bar.Ms(whole), "-", null, "<= 150 ms", whole <= 150);
        Bar.Line("list p95, one unit", Bar.Ms(scoped), Bar.Ms(whole) + " whole bureau", scoped / whole, "<= 150 ms, <= 1.20", scoped <= 150 && scoped <= whole * 1.2m);
    }

    private async Task<decimal> P95(Actor actor, IReadOnlyList<string> cursors)
    {
        var list = scene.Get<MatterList>();
        var today = scene.Get<LegalClock>().Today;
        var times = new ConcurrentBag<decimal>();
        await Parallel.ForAsync(0, Pages, new ParallelOptions { MaxDegreeOfParallelism = Users }, async (i, ct) =>
        {
            var start = Stopwatch.GetTimestamp();
            await list.Read(actor, new MatterQuery("enforcement.ordinary-penalty"), new(Cursor: i % 8 == 0 ? null : cursors[i % cursors.Count]), today, ct);
            times.Add(Bar.Since(start));
        });
        return Bar.Percentile(times, 95);
    }
}
