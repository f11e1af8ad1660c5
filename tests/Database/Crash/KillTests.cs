namespace Fatong.Tests.Database.Crash;

public sealed class KillTests
{
    [Fact]
    public async Task Killing_the_program_during_a_thousand_acts_loses_and_doubles_nothing()
    {
        await using var scene = new CrashScene();
        await scene.Prepare();
        foreach (var until in new[] { 250, 600 })
        {
            using var killed = scene.Act(0, 1000);
            await scene.Until(until, killed);
            killed.Kill();
            await killed.WaitForExitAsync();
            await scene.Examine();
        }

        using var last = scene.Act(0, 1000);
        await last.WaitForExitAsync();

        scene.Acknowledged.Count.ShouldBe(1000);
        await scene.Examine();
    }

    [Fact]
    public async Task Killing_the_database_during_a_thousand_acts_loses_and_doubles_nothing()
    {
        await using var scene = new CrashScene();
        await scene.Prepare();

        using var acting = scene.Act(0, 1000);
        foreach (var until in new[] { 200, 550 })
        {
            await scene.Until(until, acting);
            await scene.KillDatabase();
        }

        await acting.WaitForExitAsync();

        acting.ExitCode.ShouldBe(0);
        scene.Acknowledged.Count.ShouldBe(1000);
        await scene.Examine();
    }
}
