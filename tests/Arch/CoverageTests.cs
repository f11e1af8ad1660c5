using System.Globalization;
using System.Text;
using Fatong.Rooms.Reporting;
using Fatong.Web;

namespace Fatong.Tests.Arch;

/// <summary>Writes docs/coverage.md from the declarations: which of the mission's systems a register or procedure carries.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void The_coverage_table_says_what_the_declarations_carry()
    {
        var expected = Table();
        var file = Path.Combine(RepositoryRoot.Path, "docs", "coverage.md");
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            File.WriteAllText(file, expected);
        }

        File.ReadAllText(file).ShouldBe(expected, "GOLDEN=write ./test renews docs/coverage.md");
    }

    [Fact]
    public void Every_declared_system_is_a_row_of_the_mission() =>
        Carriers().Keys.ShouldAllBe(n => n >= 1 && n <= 213);

    private static string Table()
    {
        var carriers = Carriers();
        var rows = File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "Arch", "systems.tsv")).Select(l => l.Split('\t')).ToList();
        rows.Count.ShouldBe(213);
        var text = new StringBuilder("# 覆盖表\n\n由测试从声明生成，不手工修改。每行是一个系统，右栏是承载它的声明；空缺为“尚未”。\n\n");
        text.Append(CultureInfo.InvariantCulture, $"已有{rows.Count(r => carriers.ContainsKey(Number(r)))}行，共{rows.Count}行。\n\n");
        foreach (var group in rows.GroupBy(r => (r[1], r[2])))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {group.Key.Item1} {group.Key.Item2}\n\n| # | 系统 | 承载 |\n|---|---|---|\n");
            foreach (var row in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {row[0]} | {row[3]} | {(carriers.TryGetValue(Number(row), out var by) ? string.Join('、', by) : "尚未")} |\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static int Number(string[] row) => int.Parse(row[0], CultureInfo.InvariantCulture);

    private static Dictionary<int, List<string>> Carriers()
    {
        var house = FatongHouse.Declaration;
        return house.Registers.SelectMany(r => r.Systems.Select(n => (n, $"台账“{r.Name}”")))
            .Concat(house.Current.SelectMany(p => p.Systems.Select(n => (n, $"程序“{p.Name}”"))))
            .Concat(house.Duties.SelectMany(d => d.Systems.Select(n => (n, $"义务“{d.Name}”"))))
            .Concat(house.Indicators.SelectMany(i => i.Systems.Select(n => (n, $"指标“{i.Name}”"))))
            .Concat(ReportingRoom.Systems.Select(s => (s.Row, $"页面“{s.Page}”")))
            .GroupBy(x => x.Item1)
            .ToDictionary(g => g.Key, g => g.Select(x => x.Item2).ToList());
    }
}
