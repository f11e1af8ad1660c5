using static Fatong.Cli.Demo.DemoCase;

namespace Fatong.Cli.Demo.Governance;

/// <summary>Appeals that go against the bureau; they are about other acts than the penalties of the demo, whose cases stand.</summary>
internal sealed class AppealStories(DemoDesk desk, DemoCast cast, CancellationToken ct)
{
    private static readonly string[] Applicants = ["赵某", "云溪县鸿运货运部", "孙某", "云溪县安达运输有限公司"];

    public async IAsyncEnumerable<DateOnly> Changed(int index, DateOnly day)
    {
        var appeal = new DemoAppeal(desk, cast, null, Applicants[index % Applicants.Length], 100 + index);
        await appeal.ReviewReceived(day, "disclosure", ct);
        yield return After(day, 6);
        await appeal.ReviewAnswered(ct);
        yield return After(day, 35);
        await appeal.ReviewDecided("annulled", ct);
    }

    public async IAsyncEnumerable<DateOnly> Lost(int index, bool principal, DateOnly day)
    {
        var appeal = new DemoAppeal(desk, cast, null, Applicants[^(1 + (index % Applicants.Length))], 200 + index);
        await appeal.Sued(day, "licence", ct);
        yield return After(day, 7);
        await appeal.SuitAnswered(After(day, 25), ct);
        yield return After(day, 25);
        await appeal.Appeared(principal, ct);
        yield return After(day, 50);
        await appeal.Judged("annulled", ct);
    }
}
