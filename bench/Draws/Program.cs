// Bars of the draw: 1,000 from 10,000,000 lines against shuf -n 1000 plus one hash pass over the same file,
// and 200,000 objects with exclusions, weights and teams.
// Usage: dotnet run -c Release --project bench/Draws [-- LINES]
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Fatong.Kernel.Draws;

var lines = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000_000;
var path = Path.Combine(Path.GetTempPath(), $"fatong-bench-{Environment.ProcessId}.txt");
try
{
    using (var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20))
    {
        for (var i = 0; i < lines; i++)
        {
            file.Write($"65010{i:0000000}-{i * 7919L % 1_000_003:000000}\n");
        }
    }

    var (shuf, hash, draw, verify) = (long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue);
    var seed = new DrawSeed.Beacon("03 08 17 22 29 31");
    for (var round = 0; round < 4; round++)
    {
        shuf = Math.Min(shuf, Time(() => Shuf(path)));
        hash = Math.Min(hash, Time(() =>
        {
            using var file = File.OpenRead(path);
            SHA256.HashData(file);
        }));
        DrawTranscript? transcript = null;
        draw = Math.Min(draw, Time(() =>
        {
            var scan = PoolScan.Read(path);
            transcript = DrawTranscript.Run(Draw.Commit("bench", DateTimeOffset.UnixEpoch, scan, 1000, new SeedSource.Beacon("bench")), scan, "pool.txt", seed);
        }));
        verify = Math.Min(verify, Time(() =>
        {
            if (DrawVerifier.Verify(transcript!, PoolScan.Read(path)).Count > 0)
            {
                throw new InvalidOperationException("The transcript should verify.");
            }
        }));
    }

    using (var mix = Process.Start(new ProcessStartInfo("shuf", ["-o", path, path]) { UseShellExecute = false })!)
    {
        mix.WaitForExit();
    }

    var mixed = long.MaxValue;
    for (var round = 0; round < 3; round++)
    {
        mixed = Math.Min(mixed, Time(() => PoolScan.Read(path).Lines([.. Enumerable.Range(0, 1000).Select(i => (long)i * lines / 1000)])));
    }

    var big = long.MaxValue;
    for (var round = 0; round < 3; round++)
    {
        big = Math.Min(big, Time(() => Big(seed)));
    }

    Line($"shuf -n 1000, {lines} lines", $"{shuf} ms");
    Line("one hash pass", $"{hash} ms");
    Line("draw with pool hash", $"{draw} ms = {100 * draw / (shuf + hash)} % of shuf + hash (bar 150 %)");
    Line("verify", $"{verify} ms = {100 * verify / (shuf + hash)} % (bar 150 %)");
    Line("the same, lines in no order", $"{mixed} ms = {100 * mixed / (shuf + hash)} % (bar 150 %)");
    Line("200,000 objects with teams", $"{big} ms (bar 2000 ms)");
    return 2 * Math.Max(draw, verify) <= 3 * (shuf + hash) && big < 2000 ? 0 : 1;
}
finally
{
    File.Delete(path);
}

static void Big(DrawSeed seed)
{
    var objects = new DrawList(
        ["id", "stratum", "weight", "area", "excluded"],
        [.. Enumerable.Range(0, 200_000).Select(i => $"E{i:000000}\t类别{i % 5}\t{1 + (i % 80)}\t区{i % 11}\t{(i % 50 == 0 ? "本年度检查次数已达上限" : "")}")]);
    var inspectors = new DrawList(
        ["id", "area", "leader", "excluded"],
        [.. Enumerable.Range(0, 400).Select(i => $"I{i:000}\t区{i % 11}|区{i % 7}\t{i % 3 % 2}\t{(i % 20 == 0 ? "请假" : "")}")]);
    var recusals = new DrawList(["id", "object", "inspector"], [.. Enumerable.Range(0, 2000).Select(i => $"r{i}\tE{i * 97 % 200_000:000000}\tI{i % 400:000}")]);
    var lists = new DrawLists(objects, inspectors, recusals);
    var parameters = new DrawParameters([.. Enumerable.Range(0, 5).Select(i => new Stratum($"类别{i}", 2000))], Weighted: true, new TeamRule(2, MatchArea: true, Cap: 0));
    DrawTranscript.Run(Draw.Commit("bench", DateTimeOffset.UnixEpoch, lists, parameters, new SeedSource.Beacon("bench")), lists, seed);
}

static void Shuf(string path)
{
    using var shuf = Process.Start(new ProcessStartInfo("shuf", ["-n", "1000", path]) { RedirectStandardOutput = true, UseShellExecute = false })!;
    shuf.StandardOutput.ReadToEnd();
    shuf.WaitForExit();
}

static long Time(Action run)
{
    var start = Stopwatch.GetTimestamp();
    run();
    return (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}

static void Line(string what, string value) => Console.WriteLine($"{what,-32} {value}");
