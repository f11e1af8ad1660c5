using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Exchange;
using Fatong.Platform.Figures;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Fatong.Platform.Work;

namespace Fatong.Bench;

/// <summary>
/// Bars of registers: pages of a list, all figures frozen, a figure with its evidence, an import; each against plain SQL over the
/// same rows in the same run. The records are made here, once, with <c>FATONG_BENCH_RECORDS</c> of them (1,000,000 when unset).
/// </summary>
internal sealed class RecordBars(Scene scene, int year)
{
    private const int Users = 16;
    private const int Pages = 640;

    private static readonly Field<string> Topic = Make.Text("topic", "主题") with { Required = true, InList = true, Searched = true };
    private static readonly Field<string> Number = Make.Text("number", "编号") with { InList = true };
    private static readonly Field<DateOnly> On = Make.Date("on", "日期") with { Required = true, InList = true };
    private static readonly Field<string> Kind = Make.Choice("kind", "形式", ("talk", "讲座"), ("visit", "走访"), ("drill", "演练")) with { InList = true };
    private static readonly Field<string> Company = Make.Text("company", "企业");
    private static readonly Field<long> Reached = Make.Count("reached", "受众", "人次", estimable: true) with { InList = true };

    internal static readonly Register Events = new("bench-event", "测量台账", [Topic, Number, On, Kind, Company, Reached]) { Title = Topic, On = On, Key = Number };

    internal static readonly IReadOnlyList<Indicator> Indicators =
    [
        new("bench_events", "测量次数", "次", Nature.Flow, "报告期内的记录", 1, FigureQuery.CountRecords(Events)),
        new("bench_reached", "测量受众", "人次", Nature.Flow, "报告期内的受众合计", 1, FigureQuery.SumRecords(Events, Reached)) { Dimensions = [Kind] },
        new("bench_companies", "测量企业", "家", Nature.Flow, "报告期内的不同企业", 1, FigureQuery.DistinctRecords(Events, Company)),
        new("bench_drills", "测量演练", "次", Nature.Flow, "报告期内的演练", 1, FigureQuery.CountRecords(Events).Only(Conditions.Is(Kind, "drill") & Conditions.AtLeast(Reached, 90))),
    ];

    public async Task Run()
    {
        var wanted = int.TryParse(Environment.GetEnvironmentVariable("FATONG_BENCH_RECORDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1_000_000;
        await Fill(wanted);
        await Lists();
        await Figures();
        await Import(Math.Min(100_000, wanted));
    }

    /// <summary>Rows as the product writes them, spread over the year and the units, by one statement.</summary>
    internal async Task Fill(int wanted)
    {
        var held = (await scene.Rows("select count(*) from record where bureau_id = $1 and register = 'bench-event'", r => r.GetInt64(0), scene.Bureau))[0];
        if (held >= wanted)
        {
            return;
        }

        await scene.Rows(
            """
            with unit as (select array_agg(distinct unit_id) as ids from record where bureau_id = $1 and register = 'staff'),
            made as (
              insert into record (bureau_id, record_id, register, version, title, on_date, unit_id, external_no, facts, terms, entered_by, entered_at, changed_at)
              select $1, ('01800000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'bench-event', 1, '第' || n || '次活动', make_date($2, 1, 1) + (n % 360), ids[1 + n % cardinality(ids)], 'B' || n,
                jsonb_build_object('topic', '第' || n || '次活动', 'number', 'B' || n, 'on', to_char(make_date($2, 1, 1) + (n % 360), 'YYYY-MM-DD'),
                  'kind', (array['talk', 'visit', 'drill'])[1 + n % 3], 'company', '企业' || (n % 5000), 'reached', n % 100),
                array['活动', lpad((n % 1000)::text, 3, '0')], $3::uuid, now(), now()
              from generate_series($4::int + 1, $5::int) n, unit
              returning 1)
            select count(*) from made
            """,
            r => r.GetInt64(0), scene.Bureau, year, Guid.Empty, (int)held, wanted);
        await using var connection = await scene.Db.Connect();
        await using var analyze = new Npgsql.NpgsqlCommand("vacuum analyze record", connection) { CommandTimeout = 0 };
        await analyze.ExecuteNonQueryAsync();
    }

    private async Task Lists()
    {
        var (officer, _) = await scene.Officers();
        var admin = officer with { Scope = DataScope.Bureau };
        var cursors = await scene.Rows(
            "select record_id, on_date::text from record where bureau_id = $1 and register = 'bench-event' order by random() limit 200",
            r => Convert.ToBase64String(Encoding.UTF8.GetBytes($"n{r.GetGuid(0):N}{r.GetString(1)}")).TrimEnd('=').Replace('+', '-').Replace('/', '_'), scene.Bureau);
        await P95(admin, cursors);
        await P95(officer, cursors);
        var (whole, scoped) = (decimal.MaxValue, decimal.MaxValue);
        for (var round = 0; round < 3; round++)
        {
            whole = Math.Min(whole, await P95(admin, cursors));
            scoped = Math.Min(scoped, await P95(officer, cursors));
        }

        Bar.Line("record list p95, whole bureau", Bar.Ms(whole), "-", null, "<= 150 ms", whole <= 150);
        Bar.Line("record list p95, one unit", Bar.Ms(scoped), Bar.Ms(whole) + " whole bureau", scoped / whole, "<= 150 ms", scoped <= 150);
        var calendar = await Best(() => scene.Get<RecordTallies>().Days(admin, new(Events, From: new(year, 1, 1), To: new(year, 12, 31)), default));
        var plain = await Best(() => scene.Rows(
            "select on_date, count(*) from record where bureau_id = $1 and register = 'bench-event' and on_date between make_date($2, 1, 1) and make_date($2, 12, 31) and not withdrawn and merged_into is null group by 1",
            r => r.GetInt64(1), scene.Bureau, year));
        Bar.Line("days of a year", Bar.Ms(calendar), Bar.Ms(plain) + " plain SQL", calendar / plain, "<= 1.50", calendar <= plain * 1.5m);
    }

    private async Task Figures()
    {
        var actor = new Actor(scene.Bureau, Guid.Empty, "测量", Guid.Empty, [Roles.Writer], DataScope.Bureau, []);
        var frozen = await Bar.Time(() => scene.Get<Snapshots>().Take(actor, year, "测量", null, default));
        var counts = await Bar.Time(Plain);
        Bar.Line("snapshot of all figures", Bar.Ms(frozen), Bar.Ms(counts) + " plain SQL", frozen / counts, "<= 60 s", frozen <= 60_000);
        foreach (var indicator in Indicators)
        {
            var value = await Best(() => scene.Get<ScopedFigures>().Value(actor, indicator, FigurePeriod.Year(year), default));
            var plain = await Best(() => PlainOf(indicator));
            Bar.Line($"figure {indicator.Code}", Bar.Ms(value), Bar.Ms(plain) + " plain SQL", value / plain, "<= 2.00", value <= plain * 2);
        }

        var drill = await Best(() => Drill(actor, Indicators[3]));
        Bar.Line("drill-down of a figure", Bar.Ms(drill), Bar.Ms(await Best(() => PlainOf(Indicators[3]))) + " plain SQL", null, "<= 300 ms", drill <= 300);
    }

    private async Task Drill(Actor actor, Indicator indicator)
    {
        var reader = scene.Get<ScopedFigures>();
        var figure = await reader.Read(actor, indicator, new(new(year, 3, 1), new(year, 3, 31)), Splits.Month, default);
        await reader.Rows(actor, [.. figure.Evidence.Take(50)], default);
    }

    private async Task Plain()
    {
        foreach (var indicator in scene.Get<House>().Indicators.Where(i => i.Query.Records is not null))
        {
            await PlainOf(indicator);
        }
    }

    private Task PlainOf(Indicator indicator)
    {
        var measure = indicator.Query switch
        {
            { Measure: Measure.Sum, Of: { } of } => $"coalesce(sum((facts ->> '{of.Code}')::bigint), 0)::bigint",
            { Measure: Measure.Distinct, Of: { } of } => $"count(distinct facts ->> '{of.Code}')",
            _ => "count(*)",
        };
        var only = indicator.Code != Indicators[3].Code ? "" : " and facts ->> 'kind' = 'drill' and (facts ->> 'reached')::bigint >= 90";
        return scene.Rows(
            $"select {measure} from record where bureau_id = $1 and register = $2 and on_date between make_date($3, 1, 1) and make_date($3, 12, 31) and not withdrawn and merged_into is null{only}",
            r => r.GetInt64(0), scene.Bureau, indicator.Query.Records!.Code, year);
    }

    private async Task Import(int rows)
    {
        var file = new MemoryStream();
        await using (var text = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true))
        {
            await text.WriteLineAsync("主题,编号,日期,形式,受众");
            for (var i = 0; i < rows; i++)
            {
                await text.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"导入第{i}次,M{i},{year}-03-{1 + (i % 28):00},{(i % 50 == 0 ? "座谈" : "讲座")},{i % 100}"));
            }
        }

        file.Position = 0;
        var actor = new Actor(scene.Bureau, Guid.Empty, "测量", (await scene.Officers()).First.Unit, [Roles.Clerk], DataScope.Bureau, []);
        ImportReport? report = null;
        var taken = await Bar.Time(async () => report = await scene.Get<RegisterImport>().Run(actor, Events, file, "bench.csv", dryRun: true, null, default));
        Bar.Line($"import check, {report!.Rows} rows", Bar.Ms(taken), $"{report.Bad} rows with errors", null, "<= 60 s", taken <= 60_000 && report.Bad >= rows / 50);
    }

    private async Task<decimal> P95(Actor actor, IReadOnlyList<string> cursors)
    {
        var list = scene.Get<RecordList>();
        var times = new ConcurrentBag<decimal>();
        await Parallel.ForAsync(0, Pages, new ParallelOptions { MaxDegreeOfParallelism = Users }, async (i, ct) =>
        {
            var start = Stopwatch.GetTimestamp();
            await list.Read(actor, new RecordQuery(Events), new(Cursor: i % 8 == 0 ? null : cursors[i % cursors.Count]), ct);
            times.Add(Bar.Since(start));
        });
        return Bar.Percentile(times, 95);
    }

    private static async Task<decimal> Best(Func<Task> run)
    {
        var best = decimal.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            best = Math.Min(best, await Bar.Time(run));
        }

        return best;
    }
}
