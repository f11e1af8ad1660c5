using System.Security.Cryptography;
using System.Text;
using Fatong.Kernel.Draws;

namespace Fatong.Tests.Unit.Kernel.Draws;

public sealed class PoolScanTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void The_digest_of_a_clean_file_is_that_of_its_bytes()
    {
        var scan = Scan("甲\n乙\n丙\n");

        scan.Count.ShouldBe(3);
        scan.Digest.ToHex().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_path))));
        scan.Digest.ShouldBe(DrawList.HashOf(["甲", "乙", "丙"]));
    }

    [Theory]
    [InlineData("甲\r\n乙\r\n丙\r\n")]
    [InlineData("甲\n乙\n丙")]
    [InlineData("\uFEFF甲\n乙\r\n丙")]
    public void Byte_order_mark_carriage_returns_and_the_last_line_feed_do_not_count(string text)
    {
        var scan = Scan(text);

        scan.Digest.ShouldBe(DrawList.HashOf(["甲", "乙", "丙"]));
        scan.Lines([2, 0, 1]).ShouldBe(["丙", "甲", "乙"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\n\nb\n")]
    [InlineData("b\na\nb\n")]
    [InlineData("a\na\n")]
    [InlineData("2\n1\n1\r\n")]
    [InlineData("a\tb\n")]
    [InlineData("a\rb\n")]
    public void Empty_doubled_and_broken_lines_are_refused(string text) => Should.Throw<FormatException>(() => Scan(text));

    [Theory]
    [InlineData("b\na\nc\n")]
    [InlineData("9\n10\n11\n")]
    [InlineData("10\n11\n9\n")]
    public void Any_order_without_doubled_lines_is_accepted(string text) => Scan(text).Count.ShouldBe(3);

    [Fact]
    public void A_file_of_many_chunks_gives_every_line_and_the_same_draw_as_a_list()
    {
        string[] lines = [.. Enumerable.Range(0, 700_000).Select(i => $"65010{i:0000000}-{i * 7919L % 1_000_003}")];
        File.WriteAllLines(_path, lines);
        var scan = PoolScan.Read(_path);
        long[] places = [0, 1023, 1024, 123_456, 699_999];

        scan.Count.ShouldBe(lines.Length);
        scan.Digest.ShouldBe(DrawList.HashOf(lines));
        scan.Lines(places).ShouldBe(places.Select(p => lines[p]));

        var source = new SeedSource.Beacon("公开值");
        var fromFile = Draw.Commit("大名单", DrawSamples.Time, scan, 50, source);
        var fromList = Draw.Commit("大名单", DrawSamples.Time, new DrawLists(new(["id"], lines)), DrawParameters.Plain(50), source);
        fromFile.Digest.ShouldBe(fromList.Digest);
        var one = DrawTranscript.Run(fromFile, scan, "pool.txt", new DrawSeed.Beacon("7"));
        var other = DrawTranscript.Run(fromList, new DrawLists(new(["id"], lines)), new DrawSeed.Beacon("7"));
        one.Result.Picks.Select(p => (p.Object, p.Line)).ShouldBe(other.Result.Picks.Select(p => (p.Object, p.Line)));
        DrawVerifier.Verify(one, scan).ShouldBeEmpty();
        DrawVerifier.Verify(one).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_doubled_line_is_found_far_apart_and_in_any_order(bool ascending)
    {
        var lines = Enumerable.Range(0, 600_000).Select(i => $"{(ascending ? i : i * 7919L % 600_000):000000000}").ToList();
        lines.Add(lines[17]);
        File.WriteAllLines(_path, lines);

        Should.Throw<FormatException>(() => PoolScan.Read(_path)).Message.ShouldBe("第 600001 行与第 18 行重复。");
        File.WriteAllLines(_path, lines.Take(600_000));
        PoolScan.Read(_path).Count.ShouldBe(600_000);
    }

    private PoolScan Scan(string text)
    {
        File.WriteAllText(_path, text, new UTF8Encoding(false));
        return PoolScan.Read(_path);
    }
}
