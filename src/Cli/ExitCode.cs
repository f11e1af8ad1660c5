namespace Fatong.Cli;

/// <summary>How a command ended; scripts depend on these numbers.</summary>
internal static class ExitCode
{
    internal const int Done = 0;

    /// <summary>There are findings, or the law or the state of things refuses.</summary>
    internal const int Refused = 1;

    internal const int BadUsage = 2;

    internal const int Fault = 3;
}
