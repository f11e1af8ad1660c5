using Fatong.Kernel.Draws;

namespace Fatong.Cli.Commands;

/// <summary>Checks a transcript and says in plain words what was checked.</summary>
internal static class DrawCheckRun
{
    internal static int Verify(FileInfo file, FileInfo? pool, FileInfo? published, FileInfo? other, bool json)
    {
        List<DrawFault> faults;
        DrawTranscript? transcript = null;
        var bytes = File.ReadAllBytes(file.FullName);
        try
        {
            transcript = DrawTranscript.Parse(bytes);
            faults = [.. transcript.PoolFile is { } name
                ? DrawVerifier.Verify(transcript, PoolScan.Read(pool?.FullName ?? Path.Combine(file.DirectoryName!, name)))
                : DrawVerifier.Verify(transcript)];
            if (published is not null && DrawTranscript.ParseCommitment(File.ReadAllBytes(published.FullName)).Digest != transcript.Commitment.Digest)
            {
                faults.Add(new(DrawFaultKind.Commitment, "记录中的承诺不是当初公布的承诺"));
            }

            if (other is not null && DrawVerifier.SecondDraw(transcript, DrawTranscript.Parse(File.ReadAllBytes(other.FullName))) is { } second)
            {
                faults.Add(second);
            }
        }
        catch (FormatException e)
        {
            faults = [new(DrawFaultKind.Malformed, e.Message)];
        }

        if (json)
        {
            Output.Json(new { ok = faults.Count == 0, digest = transcript?.Digest.ToHex(), faults = faults.Select(f => new { kind = f.Kind.ToString(), detail = f.Detail }) });
        }
        else
        {
            Print(transcript, faults);
        }

        return faults.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Print(DrawTranscript? transcript, List<DrawFault> faults)
    {
        if (faults.Count > 0)
        {
            Output.Line("验证不通过：");
            faults.ForEach(f => Output.Line($"  {f.Detail}"));
            return;
        }

        var (commitment, result) = (transcript!.Commitment, transcript.Result);
        Output.Line($"验证通过：{commitment.Title}");
        Output.Line($"  承诺摘要 {transcript.Digest}");
        Output.Line($"  名单 {commitment.Objects.Count} 个对象，排除 {commitment.Objects.Excluded} 个，与承诺一致");
        Output.Line("  随机种子与承诺的来源一致");
        Output.Line($"  抽中 {result.Picks.Count} 个对象{(commitment.Parameters.Team is null ? "" : "及其检查组")}，逐一重算一致；缺额 {result.Shortages.Count} 项");
    }
}
