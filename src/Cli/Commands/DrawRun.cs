using System.Security.Cryptography;
using Fatong.Kernel.Draws;

namespace Fatong.Cli.Commands;

/// <summary>Freezes and runs draws from files.</summary>
internal static class DrawRun
{
    internal static int Commit(DrawFiles files, DrawWish wish, string title, SeedSource seed, FileInfo target)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());
        var parameters = wish.ToParameters(files.Inspectors is not null);
        DrawCommitment commitment;
        if (DrawInput.HasColumns(files.Pool) || files.Inspectors is not null)
        {
            commitment = Draw.Commit(title, now, Lists(files), parameters, seed);
        }
        else
        {
            commitment = wish is { Strata: null, Weighted: false }
                ? Draw.Commit(title, now, PoolScan.Read(files.Pool.FullName), parameters.Strata[0].Count, seed)
                : throw new FormatException("分类别或者加权抽取的名单，首行应为列名。");
        }

        File.WriteAllText(target.FullName, DrawTranscript.ToJson(commitment) + "\n");
        Output.Message($"已冻结：对象 {commitment.Objects.Count} 个，其中排除 {commitment.Objects.Excluded} 个。请在随机种子产生之前公布承诺摘要：");
        Output.Line(commitment.Digest.ToHex());
        return ExitCode.Done;
    }

    internal static int Run(DrawFiles files, int? count, FileInfo commitmentFile, DrawSeed seed, FileInfo target)
    {
        var commitment = DrawTranscript.ParseCommitment(File.ReadAllBytes(commitmentFile.FullName));
        if (count is { } wanted && commitment.Parameters.Strata.Sum(s => s.Count) != wanted)
        {
            Output.Message($"拒绝：承诺的抽取数量是 {commitment.Parameters.Strata.Sum(s => s.Count)}，不是 {wanted}。");
            return ExitCode.Refused;
        }

        var plain = !DrawInput.HasColumns(files.Pool);
        var scan = plain ? PoolScan.Read(files.Pool.FullName) : null;
        var apart = scan is { Count: > DrawInput.LongestInside } && files.Inspectors is null;
        var lists = apart ? null : Lists(files, scan);
        var faults = lists is null ? DrawVerifier.Check(commitment, scan!, seed) : DrawVerifier.Check(commitment, lists, seed);
        if (faults.Count > 0)
        {
            Output.Message($"拒绝：{string.Join("；", faults.Select(f => f.Detail))}。");
            return ExitCode.Refused;
        }

        if (!IsOnlyDraw(commitment, commitmentFile, seed))
        {
            Output.Message("拒绝：这一承诺已经抽取过，同一承诺只能有一个结果。");
            return ExitCode.Refused;
        }

        var transcript = lists is null
            ? DrawTranscript.Run(commitment, scan!, Path.GetRelativePath(target.DirectoryName!, files.Pool.FullName).Replace('\\', '/'), seed)
            : DrawTranscript.Run(commitment, lists, seed);
        File.WriteAllText(target.FullName, transcript.ToJson() + "\n");
        Output.Message($"抽中 {transcript.Result.Picks.Count} 个，缺额 {transcript.Result.Shortages.Count} 项，记录写到 {target.Name}。");
        return ExitCode.Done;
    }

    internal static int Secret()
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        Output.Line($"秘密值（抽取前保密） {secret}");
        Output.Line($"摘要（抽取前公布） {DrawSeeds.Fix(secret).ToHex()}");
        return ExitCode.Done;
    }

    /// <summary>Turns bad input into its message.</summary>
    internal static int Guarded(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException or OverflowException)
        {
            Output.Message(e.Message);
            return ExitCode.BadUsage;
        }
    }

    private static DrawLists Lists(DrawFiles files, PoolScan? scan = null) => new(
        scan is not null ? DrawInput.ToList(scan) : DrawInput.HasColumns(files.Pool) ? DrawInput.ReadTable(files.Pool) : DrawInput.ToList(PoolScan.Read(files.Pool.FullName)),
        files.Inspectors is { } inspectors ? DrawInput.ReadTable(inspectors) : null,
        files.Recusals is { } recusals ? DrawInput.ReadTable(recusals) : null);

    /// <summary>Leaves a mark beside the commitment; a second run passes only when it repeats the first.</summary>
    private static bool IsOnlyDraw(DrawCommitment commitment, FileInfo file, DrawSeed seed)
    {
        var mark = $"{file.FullName}.drawn";
        var key = Convert.ToHexStringLower(SHA256.HashData(DrawSeeds.Key(commitment.Digest, seed)));
        try
        {
            using var created = new FileStream(mark, FileMode.CreateNew, FileAccess.Write);
            created.Write(System.Text.Encoding.ASCII.GetBytes(key));
            return true;
        }
        catch (IOException) when (File.Exists(mark))
        {
            return File.ReadAllText(mark) == key;
        }
    }
}
