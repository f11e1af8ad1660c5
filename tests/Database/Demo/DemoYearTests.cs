using System.Runtime.CompilerServices;
using System.Text.Json;
using Fatong.Cli;
using Fatong.Cli.Demo;
using Fatong.Platform.Duties;
using Fatong.Platform.Figures;
using Fatong.Platform.Ledger;
using Fatong.Platform.Storage;
using Fatong.Rooms.Reporting.Checking.Findings;
using Fatong.Rooms.Reporting.Composing;
using Fatong.Web;

namespace Fatong.Tests.Database.Demo;

public sealed class DemoYearTests(DatabaseFixture data) : IClassFixture<DatabaseFixture>
{
    /// <summary>What every report prints where it is not zero.</summary>
    private static readonly string[] Printed =
    [
        "cases_accepted", "penalty_amount", "penalty_cases_closed", "party_meetings_on_rule_of_law", "center_group_study_sessions", "contracts_reviewed",
        "leaflets_distributed", "enforcement_case_publicity_times", "enforcement_rules_revised", "service_items_total",
    ];

    [Theory]
    [InlineData("seed-0")]
    [InlineData("seed-4")]
    public async Task A_year_made_to_targets_gives_back_every_target(string seed)
    {
        var targets = DemoTargets.Read(await File.ReadAllTextAsync(TargetFile(seed)));
        var year = Year(seed);
        var clock = new DemoClock(new DateOnly(year, 1, 2));
        await using var house = ProductHouse.Over(await Db.Open(data.Settings), clock);
        await new DemoLoader(house, clock).Load(seed, year, targets, 160, seed: 7, progress: null, default);

        var differing = new List<string>();
        foreach (var target in targets.Of(FatongHouse.Declaration))
        {
            var figure = await house.Get<FigureReader>().Read(seed, target.Indicator, FigurePeriod.Year(year), target.Dimension, default);
            if (target.Read(figure) != target.Value)
            {
                differing.Add($"{target.Key}: {target.Read(figure)}, wanted {target.Value}");
            }
        }

        differing.ShouldBeEmpty();
        targets.Unknown(FatongHouse.Declaration).ShouldAllBe(key => FatongHouse.Declaration.Indicator(key) == null, "a key that names an indicator names its dimension and parts");

        var duties = await house.Get<DutyReader>().Read(ProductHouse.Operator(seed), new(new(year, 1, 1), new(year, 12, 31)), default);
        duties.Count(d => d.IsDone).ShouldBeGreaterThan(duties.Count * 9 / 10, "what the year owes was done");
        duties.ShouldContain(d => d.IsDone && d.ByHand == null, "by the records of the year");

        var audit = await house.Get<LedgerAudit>().Verify(seed, deep: true, default);
        audit.Differences.ShouldBeEmpty();
        await Report_prints_each_target_and_reproduces(house, seed, year, targets);
    }

    private static async Task Report_prints_each_target_and_reproduces(ProductHouse house, string bureau, int year, DemoTargets targets)
    {
        var folder = Directory.CreateTempSubdirectory("fatong-report-").FullName;
        var (snapshot, check) = await house.Get<AnnualReports>().Write(ProductHouse.Operator(bureau), year, new(year + 1, 1, 20), null, folder, default);

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "report.json")));
        var figures = json.RootElement.GetProperty("figures").EnumerateArray().ToDictionary(f => f.GetProperty("indicator").GetString()!);
        var html = await File.ReadAllTextAsync(Path.Combine(folder, "report.html"));
        var whole = targets.Of(FatongHouse.Declaration).Where(t => t.Indicator.Per is null && t.Dimension is null).ToList();
        whole.ShouldAllBe(t => figures[t.Key].GetProperty("value").GetDecimal() == t.Value);
        var printed = whole.Where(t => figures[t.Key].GetProperty("printed").GetArrayLength() > 0).Select(t => t.Key).ToList();
        printed.ShouldAllBe(code => html.Contains($"id=\"{code}\"", StringComparison.Ordinal));
        Printed.ShouldBeSubsetOf(printed.Concat(Printed.Except(whole.Where(t => t.Value > 0).Select(t => t.Key))));

        (await house.Get<Snapshots>().Compare(snapshot, default)).ShouldBeEmpty();
        check.Figures.ShouldNotBeEmpty();
        check.Findings.Where(f => f.Severity == Severity.Error || (f.Severity == Severity.Warning && f.Code != "part.missing")).Select(f => f.Message).ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    private static int Year(string seed)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(TargetFile(seed)));
        return json.RootElement.GetProperty("year").GetInt32();
    }

    private static string TargetFile(string seed, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "targets", $"{seed}.json");
}
