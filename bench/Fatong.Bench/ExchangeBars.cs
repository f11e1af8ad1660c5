using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Exchange;
using Fatong.Platform.Lists;
using Fatong.Platform.Work;

namespace Fatong.Bench;

/// <summary>Bars of tables in and out: what a long export needs of memory, and how long an import takes that writes.</summary>
internal sealed class ExchangeBars(Scene scene, int year)
{
    /// <summary>Filled by import alone, with other numbers each time, so that every good row is a new record.</summary>
    internal static readonly Register Imported = RecordBars.Events with { Code = "bench-import", Name = "测量导入台账" };

    private const int ImportRows = 100_000;

    /// <summary>One row in so many is wrong.</summary>
    private const int WrongEvery = 50;

    private const long Megabyte = 1 << 20;

    public async Task Run()
    {
        await new RecordBars(scene, year).Fill(Asked());
        var actor = new Actor(scene.Bureau, Guid.Empty, "测量", (await scene.Officers()).First.Unit, [Roles.Clerk], DataScope.Bureau, []);
        await Export(actor, TableFormat.Xlsx);
        await Export(actor, TableFormat.Csv);
        await Import(actor);
    }

    private static int Asked() =>
        int.TryParse(Environment.GetEnvironmentVariable("FATONG_BENCH_EXPORT"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 500_000;

    private async Task Export(Actor actor, TableFormat format)
    {
        await using var target = new CountingStream();
        var (idle, peak, rows) = (Settled(), 0L, 0L);
        using var done = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
            do
            {
                peak = Math.Max(peak, Environment.WorkingSet);
            }
            while (!done.IsCancellationRequested && await tick.WaitForNextTickAsync(CancellationToken.None));
        }, CancellationToken.None);
        var taken = await Bar.Time(async () => rows = await scene.Get<TableExport>().Records(actor, new RecordQuery(RecordBars.Events), format, target, default));
        await done.CancelAsync();
        await watch;
        var more = Math.Max(0, peak - idle);
        Bar.Line(
            $"export {rows} rows, {format.ToString().ToLowerInvariant()}", $"+{more / Megabyte} MB, {taken / 1000:0.0} s", $"{idle / Megabyte} MB idle, {target.Length / Megabyte} MB out", null,
            "<= +150 MB", more <= 150 * Megabyte && target.Length > 0);
    }

    private async Task Import(Actor actor)
    {
        var run = Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
        await using var file = new MemoryStream();
        await using (var text = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true))
        {
            await text.WriteLineAsync("主题,编号,日期,形式,受众");
            for (var i = 0; i < ImportRows; i++)
            {
                await text.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"导入第{i}次,{run}-{i},{year}-03-{1 + (i % 28):00},{(i % WrongEvery == 0 ? "座谈" : "讲座")},{i % 100}"));
            }
        }

        file.Position = 0;
        ImportReport? report = null;
        var taken = await Bar.Time(async () => report = await scene.Get<RegisterImport>().Run(actor, Imported, file, "bench.csv", dryRun: false, null, default));
        const int Wrong = ImportRows / WrongEvery;
        Bar.Line(
            $"import {report!.Rows} rows, written", Bar.Ms(taken), $"{report.Bad} rows with errors", null, "<= 60 s",
            taken <= 60_000 && report.Bad == Wrong && report.Entered == ImportRows - Wrong);
    }

    /// <summary>The working set of the process when it has nothing to do.</summary>
    private static long Settled()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return Environment.WorkingSet;
    }

    /// <summary>Takes bytes and counts them.</summary>
    private sealed class CountingStream : Stream
    {
        private long count;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => count;

        public override long Position
        {
            get => count;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => this.count += count;

        public override void Write(ReadOnlySpan<byte> buffer) => count += buffer.Length;
    }
}
