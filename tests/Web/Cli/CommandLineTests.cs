using Fatong.Cli;

namespace Fatong.Tests.Web.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public void Every_command_is_there_once_and_parses()
    {
        var root = CommandLine.Build();

        root.Subcommands.Select(c => c.Name).ShouldBeUnique();
        root.Parse(["import", "party", "a.csv", "--dry-run"]).Errors.ShouldBeEmpty();
        root.Parse(["export", "party", "--csv"]).Errors.ShouldBeEmpty();
        root.Parse(["serve"]).Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("days add 9999-12-31 5 working")]
    [InlineData("days add 2026-09-28 5 weeks")]
    [InlineData("figures --bureau 990101 --year 20266")]
    [InlineData("demo load --bureau 990101 --year 2025 --size 0")]
    [InlineData("draw commit --pool /nowhere/pool.csv --count 2 --out /nowhere/c.json")]
    [InlineData("draw verify /nowhere/transcript.json")]
    [InlineData("check /nowhere/report.docx")]
    [InlineData("ledger prove")]
    [InlineData("nonsense")]
    public async Task Wrong_usage_ends_with_two(string line) => (await CommandLine.Run(line.Split(' '))).ShouldBe(2);
}
