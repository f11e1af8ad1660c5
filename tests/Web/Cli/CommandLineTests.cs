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
}
