namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>发现并整改隐患12处: one number stands for what was found and what was put right.</summary>
internal static class MergedWording
{
    private static readonly string[] Found = ["发现", "排查", "查出", "受理", "承办", "摸排"];
    private static readonly string[] Fixed = ["并整改", "并完成整改", "并督促整改", "及整改", "并治理", "并全部整改", "并办结", "并化解", "和整改", "整改", "并消除"];

    internal static bool Matches(string before)
    {
        foreach (var found in Found)
        {
            var at = before.IndexOf(found, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            foreach (var done in Fixed)
            {
                if (before.IndexOf(done, at + found.Length, StringComparison.Ordinal) > at && (done[0] is '并' or '及' or '和' || before.AsSpan(at + found.Length).StartsWith(done, StringComparison.Ordinal)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
