using Fatong.Cli;
using Fatong.Cli.Commands;
using Fatong.Cli.Demo;
using Fatong.Platform.Ledger;
using Fatong.Platform.Storage;
using Fatong.Web;
using Npgsql;

namespace Fatong.Tests.Database.Demo;

/// <summary>A year in the middle of which the law of penalties was revised.</summary>
public sealed class LawChangeYearTests(DatabaseFixture data) : IClassFixture<DatabaseFixture>
{
    private const string Bureau = "law-change";

    [Fact]
    public async Task A_case_begun_before_the_revision_keeps_the_old_version_to_its_end()
    {
        var clock = new DemoClock(new DateOnly(2021, 1, 2));
        await using var house = ProductHouse.Over(await Db.Open(data.Settings), clock);
        await new DemoLoader(house, clock).Load(Bureau, 2021, DemoTargets.None, 60, seed: 7, progress: null, default);

        (await Count(house, "opened < date '2021-07-15' and version <> 2")).ShouldBe(0);
        (await Count(house, "opened >= date '2021-07-15' and version <> 3")).ShouldBe(0);
        (await Count(house, "version = 2 and opened < date '2021-07-15' and ended > date '2021-07-15'")).ShouldBeGreaterThan(0, "some cases run across the day");
        (await Count(house, "version = 3 and ended is not null")).ShouldBeGreaterThan(0);
        (await house.Get<LedgerAudit>().Verify(Bureau, deep: true, default)).Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_year_before_the_first_version_is_refused_with_the_first_that_is_there()
    {
        DemoCommand.FirstYear(FatongHouse.Declaration).ShouldBe(2020);

        var refused = await Should.ThrowAsync<FormatException>(() => DemoCommand.Load("too-early", 2019, DemoTargets.None, 10, 7, default));

        refused.Message.ShouldContain("2020年");
    }

    private static async Task<long> Count(ProductHouse house, string where)
    {
        await using var connection = await house.Db.Connect(default);
        await using var command = new NpgsqlCommand(
            $"select count(*) from matter where bureau_id = $1 and procedure in ('enforcement.ordinary-penalty', 'enforcement.summary-penalty') and {where}", connection)
        {
            Parameters = { new() { Value = Bureau } },
        };
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
