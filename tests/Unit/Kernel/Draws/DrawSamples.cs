using Fatong.Kernel.Draws;
using Fatong.Kernel.Ledger;

namespace Fatong.Tests.Unit.Kernel.Draws;

/// <summary>A small draw with every feature: strata, weights, exclusions, areas, recusals, a cap, both shortages.</summary>
internal static class DrawSamples
{
    public const string OperatorSecret = "operator-secret-0123456789abcdef0123";
    public const string SupervisorSecret = "supervisor-secret-0123456789abcdef01";

    public static readonly DateTimeOffset Time = new(2024, 3, 4, 1, 2, 3, 4, TimeSpan.Zero);
    public static readonly DrawSeed Seed = new DrawSeed.TwoParty(OperatorSecret, SupervisorSecret);
    public static readonly SeedSource Source = new SeedSource.TwoParty(DrawSeeds.Fix(OperatorSecret), DrawSeeds.Fix(SupervisorSecret));

    public static readonly DrawParameters Parameters =
        new([new("普货", 4), new("危货", 3), new("客运", 2)], Weighted: true, new TeamRule(Size: 2, MatchArea: true, Cap: 4));

    public static DrawLists Lists => new(Objects, Inspectors, new(
        ["id", "object", "inspector", "reason"],
        ["r1\tP05\tI1\t近亲属在该企业任职", "r2\tP05\tI2\t三年内曾在该企业任职", "r3\tP05\tI3\t其他利害关系"]));

    private static DrawList Objects => new(
        ["id", "name", "stratum", "weight", "area", "excluded"],
        [
            .. Enumerable.Range(1, 12).Select(i => $"P{i:00}\t普货企业{i}\t普货\t{1 + (i % 3)}\t{(i % 2 == 0 ? "东区" : "西区")}\t{(i == 7 ? "本年度检查次数已达上限" : "")}"),
            .. Enumerable.Range(1, 5).Select(i => $"W{i:00}\t危货企业{i}\t危货\t{10 * i}\t东区\t"),
            "K01\t客运企业1\t客运\t1\t北区\t",
        ]);

    private static DrawList Inspectors => new(
        ["id", "area", "leader", "excluded"],
        ["I1\t东区|西区\t1\t", "I2\t东区|西区\t0\t", "I3\t\t0\t", "I4\t东区\t1\t", "I5\t西区\t1\t执法证件已失效"]);

    public static DrawTranscript Transcript()
    {
        var lists = Lists;
        return DrawTranscript.Run(Draw.Commit("二〇二四年第一季度道路运输双随机抽查", Time, lists, Parameters, Source), lists, Seed);
    }

    /// <summary>A draw with equal chances and nothing else, seeded by a public value.</summary>
    public static DrawTranscript Plain()
    {
        var lists = new DrawLists(new(["id"], [.. Enumerable.Range(1, 40).Select(i => $"运输企业{i:00}")]));
        return DrawTranscript.Run(Draw.Commit("一般抽查", Time, lists, DrawParameters.Plain(12), new SeedSource.Beacon("某公开值")), lists, new DrawSeed.Beacon("03 08 17"));
    }

    public static DrawStream Stream(int number) =>
        new(DrawSeeds.Key(Hash256.Sha256("fixed"u8), new DrawSeed.Beacon($"simulation {number}")), "pick/");
}
