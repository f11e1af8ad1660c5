using System.CommandLine;
using Fatong.Kernel.Draws;
using Fatong.Kernel.Ledger;

namespace Fatong.Cli.Commands;

/// <summary><c>fatong draw commit|run|verify|secret</c>: random draws that anyone can recompute.</summary>
internal static class DrawCommand
{
    internal static readonly Option<FileInfo> Pool = new("--pool") { Description = "检查对象名单：每行一个对象，或者首行为列名的 CSV", Required = true };
    internal static readonly Option<int?> Count = new("--count") { Description = "抽取数量" };
    internal static readonly Option<string?> Strata = new("--strata") { Description = "分类别抽取数量，如 普货=20,危货=10" };
    internal static readonly Option<FileInfo?> Inspectors = new("--inspectors") { Description = "检查人员名单（CSV：id、leader，可有 area、excluded）" };
    internal static readonly Option<FileInfo?> Recusals = new("--recusals") { Description = "回避名单（CSV：id、object、inspector，可有 reason）" };
    internal static readonly Option<FileInfo> Out = new("--out") { Description = "写到这个文件", Required = true };

    private static readonly Option<bool> Weighted = new("--weighted") { Description = "按 weight 列加权" };
    private static readonly Option<int> TeamSize = new("--team-size") { Description = "每组人数", DefaultValueFactory = _ => 2 };
    private static readonly Option<bool> MatchArea = new("--match-area") { Description = "检查人员的辖区应包含对象的辖区" };
    private static readonly Option<int> Cap = new("--cap") { Description = "每人最多检查户数，0 为不限" };
    private static readonly Option<string> Title = new("--title") { Description = "抽取名称", DefaultValueFactory = _ => "随机抽查" };
    private static readonly Option<string> SeedWords = new("--seed-source") { Description = "随机种子将来自何处", DefaultValueFactory = _ => "承诺公布之后产生的公开随机值" };
    private static readonly Option<string[]> Digests = new("--secret-digests") { Description = "双方秘密值的摘要：操作人、监督人", Arity = new(2, 2), AllowMultipleArgumentsPerToken = true };
    private static readonly Option<FileInfo> CommitmentFile = new("--commitment") { Description = "抽取前公布的承诺", Required = true };
    private static readonly Option<string?> Beacon = new("--beacon") { Description = "公开的随机值" };
    private static readonly Option<string[]> Secrets = new("--secrets") { Description = "双方揭示的秘密值：操作人、监督人", Arity = new(2, 2), AllowMultipleArgumentsPerToken = true };
    private static readonly Argument<FileInfo> Transcript = new("TRANSCRIPT") { Description = "抽取记录" };
    private static readonly Option<FileInfo?> PoolAgain = new("--pool") { Description = "名单文件，记录未含名单时用" };
    private static readonly Option<FileInfo?> Published = new("--commitment") { Description = "当初公布的承诺，用来比对" };
    private static readonly Option<FileInfo?> Other = new("--against") { Description = "另一份记录，查是否同一承诺抽了两次" };
    private static readonly Option<bool> AsJson = new("--json") { Description = "以 JSON 输出结果" };

    internal static Command Build()
    {
        var commit = new Command("commit", "冻结名单和参数，写出应先公布的承诺")
        {
            Pool, Count, Strata, Weighted, Inspectors, Recusals, TeamSize, MatchArea, Cap, Title, SeedWords, Digests, Out,
        };
        commit.SetAction(parse => DrawRun.Guarded(() => DrawRun.Commit(
            new(parse.GetRequiredValue(Pool), parse.GetValue(Inspectors), parse.GetValue(Recusals)),
            new(parse.GetValue(Count), parse.GetValue(Strata), parse.GetValue(Weighted), new(parse.GetValue(TeamSize), parse.GetValue(MatchArea), parse.GetValue(Cap))),
            parse.GetRequiredValue(Title),
            parse.GetValue(Digests) is [var one, var two]
                ? new SeedSource.TwoParty(Hash256.FromHex(one), Kernel.Ledger.Hash256.FromHex(two))
                : new SeedSource.Beacon(parse.GetRequiredValue(SeedWords)),
            parse.GetRequiredValue(Out))));

        var run = new Command("run", "种子公布之后抽取，写出抽取记录") { Pool, Count, Inspectors, Recusals, CommitmentFile, Beacon, Secrets, Out };
        run.SetAction(parse => DrawRun.Guarded(() => DrawRun.Run(
            new(parse.GetRequiredValue(Pool), parse.GetValue(Inspectors), parse.GetValue(Recusals)),
            parse.GetValue(Count),
            parse.GetRequiredValue(CommitmentFile),
            (parse.GetValue(Beacon), parse.GetValue(Secrets)) switch
            {
                ({ } text, null or []) => new DrawSeed.Beacon(text),
                (null, [var one, var two]) => new DrawSeed.TwoParty(one, two),
                _ => throw new FormatException("请给出 --beacon 或者 --secrets 之一。"),
            },
            parse.GetRequiredValue(Out))));

        var verify = new Command("verify", "重算抽取记录，指出不符之处") { Transcript, PoolAgain, Published, Other, AsJson };
        verify.SetAction(parse => DrawRun.Guarded(() => DrawCheckRun.Verify(
            parse.GetRequiredValue(Transcript), parse.GetValue(PoolAgain), parse.GetValue(Published), parse.GetValue(Other), parse.GetValue(AsJson))));

        var secret = new Command("secret", "产生一个秘密值及其摘要，供操作人或监督人使用");
        secret.SetAction(_ => DrawRun.Secret());

        return new("draw", "随机抽取：先承诺、后抽取、可重算") { commit, run, verify, secret };
    }
}
