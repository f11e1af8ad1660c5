namespace Fatong.Kernel.Draws;

/// <summary>Recomputes a draw from its transcript and names everything that does not agree.</summary>
public static class DrawVerifier
{
    /// <summary>Holds lists and seed against a commitment, before a draw.</summary>
    public static IReadOnlyList<DrawFault> Check(DrawCommitment commitment, DrawLists lists, DrawSeed seed) => [.. Faults.Of(commitment, lists, seed)];

    /// <summary>Holds a pool file and a seed against a commitment, before a draw.</summary>
    public static IReadOnlyList<DrawFault> Check(DrawCommitment commitment, PoolScan scan, DrawSeed seed) => [.. Faults.Of(commitment, scan, seed)];

    /// <summary>Checks a transcript that carries its lists.</summary>
    /// <returns>Empty when the transcript is right.</returns>
    public static IReadOnlyList<DrawFault> Verify(DrawTranscript transcript)
    {
        if (transcript.Objects is not { } objects)
        {
            return [new(DrawFaultKind.Malformed, "抽取记录不含对象名单，请同时提供名单文件")];
        }

        try
        {
            var commitment = transcript.Commitment;
            var lists = new DrawLists(
                List("对象名单", commitment.Objects, objects)!,
                List("检查人员名单", commitment.Inspectors, transcript.Inspectors),
                List("回避名单", commitment.Recusals, transcript.Recusals));
            var faults = Published(transcript).Concat(Faults.Of(commitment, lists, transcript.Seed)).ToList();
            return faults.Count > 0
                ? faults
                : Compare(transcript.Result, Draw.Run(transcript.Digest, lists, commitment.Parameters, transcript.Seed), transcript.Seed);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return [new(DrawFaultKind.Malformed, e.Message)];
        }
    }

    /// <summary>Checks a transcript whose pool is a file of its own.</summary>
    public static IReadOnlyList<DrawFault> Verify(DrawTranscript transcript, PoolScan scan)
    {
        var faults = Published(transcript).Concat(Faults.Of(transcript.Commitment, scan, transcript.Seed)).ToList();
        if (transcript.Objects is not null || transcript.Inspectors is not null || transcript.Recusals is not null)
        {
            faults.Add(new(DrawFaultKind.Malformed, "抽取记录已含名单，不应另附名单文件"));
        }

        return faults.Count > 0
            ? faults
            : Compare(transcript.Result, Draw.Run(transcript.Digest, scan, transcript.Commitment.Parameters.Strata[0].Count, transcript.Seed), transcript.Seed);
    }

    /// <summary>Says whether two transcripts are two outcomes of one commitment; each may be right by itself.</summary>
    public static DrawFault? SecondDraw(DrawTranscript one, DrawTranscript other) =>
        one.Commitment.Digest == other.Commitment.Digest && one.Seed != other.Seed
            ? new(DrawFaultKind.SecondDraw, "两份记录出自同一承诺而种子不同：同一承诺只能抽取一次")
            : null;

    private static IEnumerable<DrawFault> Published(DrawTranscript transcript)
    {
        if (transcript.Commitment.Digest != transcript.Digest)
        {
            yield return new(DrawFaultKind.Commitment, "承诺的内容（参数、名单摘要、种子来源）与其公布的摘要不符");
        }
    }

    private static DrawList? List(string name, ListPrint? print, IReadOnlyList<string>? lines)
    {
        try
        {
            return lines is null ? null : new(print?.Columns ?? throw new FormatException("承诺中没有这份名单。"), lines);
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{name}与承诺不符：{wrong.Message}", wrong);
        }
    }

    private static List<DrawFault> Compare(DrawResult claimed, DrawResult right, DrawSeed seed)
    {
        // A public value is not bound by the commitment: another one shows only in the outcome.
        var or = seed is DrawSeed.Beacon ? "；或者随机种子不是当时公布的值" : "";
        var faults = new List<DrawFault>();
        if (claimed.Picks.Count != right.Picks.Count)
        {
            faults.Add(new(DrawFaultKind.Picks, $"抽中对象应为 {right.Picks.Count} 个，记录为 {claimed.Picks.Count} 个{or}"));
            return faults;
        }

        for (var i = 0; i < right.Picks.Count && faults.Count == 0; i++)
        {
            var (stated, expected) = (claimed.Picks[i], right.Picks[i]);
            if ((stated.Object, stated.Line, stated.Stratum) != (expected.Object, expected.Line, expected.Stratum))
            {
                faults.Add(new(DrawFaultKind.Picks, $"第 {i + 1} 个抽中对象应为“{expected.Object}”（第 {expected.Line} 行），记录为“{stated.Object}”（第 {stated.Line} 行）{or}"));
            }
            else if (!stated.Team.SequenceEqual(expected.Team, StringComparer.Ordinal))
            {
                faults.Add(new(DrawFaultKind.Teams, $"“{expected.Object}”的检查组应为 {Names(expected.Team)}，记录为 {Names(stated.Team)}"));
            }
        }

        if (!claimed.Shortages.SequenceEqual(right.Shortages))
        {
            faults.Add(new(DrawFaultKind.Shortages, $"缺额应有 {right.Shortages.Count} 项，记录 {claimed.Shortages.Count} 项，或者内容不同"));
        }

        return faults;
    }

    private static string Names(IReadOnlyList<string> team) => team.Count == 0 ? "（缺）" : string.Join("、", team);
}
