using Fatong.Cli;
using Fatong.Cli.Demo;
using Fatong.Kernel.Draws;
using Fatong.Platform.Figures;
using Fatong.Platform.Files;
using Fatong.Platform.Ledger;
using Fatong.Platform.Storage;
using Fatong.Web;

namespace Fatong.Tests.Database.Inspections;

public sealed class DemoInspectionTests(DatabaseFixture data) : IClassFixture<DatabaseFixture>
{
    [Theory]
    [InlineData(
        "insp-a", 2024,
        """{"figures":{"cases_accepted":20,"inspections_conducted":130,"officers_dispatched":280,"hazards_found":138,"hazards_rectified":138,"rectification_notices_issued":18}}""")]
    [InlineData(
        "insp-b", 2022,
        """{"figures":{"cases_accepted":10,"joint_double_random_checks":2,"enterprises_interviewed":1,"officers_dispatched":3758,"enterprises_inspected":276,"hazards_found":496}}""")]
    public async Task A_year_of_inspections_comes_out_as_asked_and_every_draw_verifies(string bureau, int year, string json)
    {
        var targets = DemoTargets.Read(json);
        var clock = new DemoClock(new DateOnly(year, 1, 2));
        await using var house = ProductHouse.Over(await Db.Open(data.Settings), clock);
        await new DemoLoader(house, clock).Load(bureau, year, targets, 20, seed: 7, progress: null, default);

        foreach (var (code, value) in targets.Figures)
        {
            var figure = await house.Get<FigureReader>().Read(bureau, FatongHouse.Declaration.Indicator(code).ShouldNotBeNull(code), FigurePeriod.Year(year), null, default);
            figure.Value.ShouldBe((long)value, code);
        }

        var completion = await house.Get<FigureReader>().Read(bureau, FatongHouse.Declaration.Indicator("double_random_plan_completion_rate")!, FigurePeriod.Year(year), null, default);
        (completion.Value, completion.Per).ShouldBe((completion.Per!.Value, completion.Per), "every planned visit was made");
        (await house.Get<LedgerAudit>().Verify(bureau, deep: true, default)).Differences.ShouldBeEmpty();
        await Transcripts(house, bureau);
    }

    private async Task Transcripts(ProductHouse house, string bureau)
    {
        await using var connection = await house.Db.Connect();
        await using var command = new Npgsql.NpgsqlCommand("select transcript_file from inspection_outcome where bureau_id = $1", connection) { Parameters = { new() { Value = bureau } } };
        var files = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                files.Add(reader.GetString(0));
            }
        }

        files.Count.ShouldBeGreaterThan(1);
        foreach (var file in files)
        {
            using var stream = house.Get<IFileStore>().Open(FileDigest.Parse(file)!.Value);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            var transcript = DrawTranscript.Parse(bytes.ToArray());
            DrawVerifier.Verify(transcript).ShouldBeEmpty();
            transcript.Result.Shortages.ShouldBeEmpty();
        }
    }
}
