using System.Text;
using Fatong.Kernel.Draws;
using static Fatong.Tests.Unit.Kernel.Draws.DrawSamples;

namespace Fatong.Tests.Unit.Kernel.Draws;

public sealed class DrawTamperTests
{
    [Fact]
    public void Any_changed_byte_of_a_transcript_is_rejected()
    {
        var bytes = Encoding.UTF8.GetBytes(Transcript().ToJson());
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = bytes.ToArray();
            changed[i] ^= 1;

            Passes(changed).ShouldBeFalse($"byte {i}");
        }
    }

    [Fact]
    public void Every_place_altered_in_every_way_is_rejected_and_the_reason_named()
    {
        foreach (var sample in new[] { Transcript(), Plain() })
        {
            var alterations = DrawAlterations.Of(sample.ToJson()).ToList();
            alterations.Count.ShouldBeGreaterThan(400);
            alterations.Where(a => !a.Reasons.Any(Why(a.Json).Contains)).Select(a => $"{a.Where}: {Why(a.Json)}").ShouldBeEmpty();
        }

        static string Why(string json)
        {
            try
            {
                return string.Join('；', DrawVerifier.Verify(DrawTranscript.Parse(Encoding.UTF8.GetBytes(json))).Select(f => f.Detail));
            }
            catch (FormatException wrong)
            {
                return wrong.Message;
            }
        }
    }

    [Fact]
    public void Each_kind_of_tampering_is_named()
    {
        Faults(t => t with { Objects = [.. t.Objects!.Select(l => l.Replace("P03\t普货企业3", "P03\t普货企业9", StringComparison.Ordinal))] }).ShouldBe([DrawFaultKind.Pool]);
        Faults(t => t with { Objects = [.. t.Objects!.Skip(1)] }).ShouldBe([DrawFaultKind.Pool]);
        Faults(t => t with { Objects = [.. t.Objects!.Select(l => l.Replace("本年度检查次数已达上限", "", StringComparison.Ordinal))] }).ShouldBe([DrawFaultKind.Exclusions]);
        Faults(t => t with { Objects = [.. t.Objects!.Select(l => l.StartsWith("P08", StringComparison.Ordinal) ? l + "回避" : l)] }).ShouldBe([DrawFaultKind.Exclusions]);
        Faults(t => t with { Inspectors = [.. t.Inspectors!.Skip(1)] }).ShouldBe([DrawFaultKind.Inspectors]);
        Faults(t => t with { Recusals = null }).ShouldBe([DrawFaultKind.Recusals]);
        Faults(t => t with { Recusals = [.. t.Recusals!.Take(1)] }).ShouldBe([DrawFaultKind.Recusals]);
        Faults(t => t with { Seed = new DrawSeed.TwoParty(OperatorSecret, SupervisorSecret + "x") }).ShouldBe([DrawFaultKind.Seed]);
        Faults(t => t with { Commitment = t.Commitment with { Title = "另一次" } }).ShouldBe([DrawFaultKind.Commitment]);
        Faults(t => t with { Commitment = t.Commitment with { Parameters = Parameters with { Weighted = false } } }).ShouldBe([DrawFaultKind.Commitment]);
        Faults(t => t with { Result = t.Result with { Picks = [.. t.Result.Picks.AsEnumerable().Reverse()] } }).ShouldBe([DrawFaultKind.Picks]);
        Faults(t => t with { Result = t.Result with { Picks = [.. t.Result.Picks.Skip(1)] } }).ShouldBe([DrawFaultKind.Picks]);
        Faults(t => t with { Result = t.Result with { Picks = [t.Result.Picks[0] with { Team = ["I4", "I3", "I2"] }, .. t.Result.Picks.Skip(1)] } }).ShouldBe([DrawFaultKind.Teams]);
        Faults(t => t with { Result = t.Result with { Shortages = [] } }).ShouldBe([DrawFaultKind.Shortages]);
    }

    [Fact]
    public void Another_seed_a_count_or_a_weight_changes_the_outcome()
    {
        var lists = new DrawLists(new(["id", "weight"], [.. Enumerable.Range(1, 500).Select(i => $"{i}\t{1 + (i % 4)}")]));
        var parameters = new DrawParameters([new("", 40)], Weighted: true, null);
        var source = new SeedSource.Beacon("福彩双色球第 2024027 期红球");
        var commitment = Draw.Commit("一", Time, lists, parameters, source);
        var first = Outcome(commitment, "03 08 17 22 29 31");

        Outcome(commitment, "03 08 17 22 29 31").ShouldBe(first);
        Outcome(commitment, "03 08 17 22 29 32").ShouldNotBe(first);
        Outcome(commitment with { Title = "二" }, "03 08 17 22 29 31").ShouldNotBe(first);

        string Outcome(DrawCommitment c, string seed) =>
            string.Join(',', DrawTranscript.Run(c, lists, new DrawSeed.Beacon(seed)).Result.Picks.Select(p => p.Object));
    }

    [Fact]
    public void Two_outcomes_of_one_commitment_are_a_second_draw()
    {
        var lists = new DrawLists(new(["id"], ["a", "b", "c"]));
        var commitment = Draw.Commit("一", Time, lists, DrawParameters.Plain(1), new SeedSource.Beacon("某公开值"));
        var one = DrawTranscript.Run(commitment, lists, new DrawSeed.Beacon("1"));
        var other = DrawTranscript.Run(commitment, lists, new DrawSeed.Beacon("2"));

        DrawVerifier.SecondDraw(one, other)!.Kind.ShouldBe(DrawFaultKind.SecondDraw);
        DrawVerifier.SecondDraw(one, one).ShouldBeNull();
    }

    private static IEnumerable<DrawFaultKind> Faults(Func<DrawTranscript, DrawTranscript> tamper) =>
        DrawVerifier.Verify(tamper(Transcript())).Select(f => f.Kind);

    private static bool Passes(byte[] json)
    {
        try
        {
            return DrawVerifier.Verify(DrawTranscript.Parse(json)).Count == 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
