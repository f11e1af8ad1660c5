using System.Text.Json;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Findings;

namespace Fatong.Tests.Unit.Reporting.Checking;

/// <summary>Real reports against their hand-made annotation.</summary>
public sealed class GoldTests
{
    private static readonly ReportChecker Checker = new();

    [Theory]
    [InlineData("wusu-2024")]
    [InlineData("naiman-2020")]
    public void Figures_agree_with_the_annotation(string name)
    {
        var report = Checker.CheckFile(name, TestCorpus.Report(name));
        var gold = TestCorpus.Gold(name).GetProperty("figures").EnumerateArray().ToDictionary(f => (f.GetProperty("start").GetInt32(), f.GetProperty("end").GetInt32()));
        var found = report.Figures.ToDictionary(f => (f.Start, f.End));

        var shared = gold.Keys.Where(found.ContainsKey).ToList();
        (shared.Count / (decimal)found.Count).ShouldBeGreaterThanOrEqualTo(0.98m);
        (shared.Count / (decimal)gold.Count).ShouldBeGreaterThanOrEqualTo(0.98m);

        var exact = shared.Count(k => Value(gold[k]) == found[k].Value && gold[k].GetProperty("scale").GetInt64() == found[k].Scale
            && gold[k].GetProperty("unit").GetString() == found[k].Unit && gold[k].GetProperty("approx").GetBoolean() == found[k].IsApproximate);
        (exact / (decimal)gold.Count).ShouldBeGreaterThanOrEqualTo(0.97m);

        var mapped = shared.Count(k => gold[k].GetProperty("indicator").GetString() == found[k].Indicator);
        (mapped / (decimal)gold.Count).ShouldBeGreaterThanOrEqualTo(0.95m);
    }

    [Fact]
    public void A_report_without_figures_has_none() =>
        Checker.CheckFile("county", TestCorpus.Report("county-2024")).Figures.ShouldBeEmpty();

    [Theory]
    [InlineData("wusu-2024")]
    [InlineData("naiman-2020")]
    public void Relations_are_found_with_the_right_verdict(string name)
    {
        var report = Checker.CheckFile(name, TestCorpus.Report(name));
        var gold = TestCorpus.Gold(name);
        var goldIds = gold.GetProperty("figures").EnumerateArray().ToDictionary(f => f.GetProperty("id").GetString()!, f => f.GetProperty("start").GetInt32());
        var ids = report.Figures.ToDictionary(f => f.Id, f => f.Start);
        var found = report.Relations.ToLookup(r => r.Type + Key(r.Args.Where(a => a.Key != "items").Select(a => (a.Key, Flat(a.Value, ids)))));

        foreach (var relation in gold.GetProperty("relations").EnumerateArray())
        {
            var key = relation.GetProperty("type").GetString() + Key(relation.GetProperty("args").EnumerateObject().Where(p => p.Name != "items").Select(p => (p.Name, Flat(p.Value, goldIds))));
            var holds = relation.GetProperty("holds").ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => (bool?)null };
            found[key].Select(r => r.Holds).ShouldContain(holds, $"{relation.GetProperty("why")}");
        }
    }

    [Theory]
    [InlineData("wusu-2024")]
    [InlineData("naiman-2020")]
    [InlineData("county-2024")]
    public void No_published_report_is_accused_of_an_error_it_does_not_have(string name) =>
        Checker.CheckFile(name, TestCorpus.Report(name)).Findings.ShouldNotContain(f => f.Severity == Severity.Error);

    [Theory]
    [InlineData("wusu-2024")]
    [InlineData("naiman-2020")]
    public void Offsets_cut_the_figures_out_of_the_text(string name)
    {
        var report = Checker.CheckFile(name, TestCorpus.Report(name));

        foreach (var figure in report.Figures)
        {
            report.Text[figure.Start..figure.End].ShouldBe(figure.Text);
        }
    }

    private static decimal? Value(JsonElement figure) => figure.GetProperty("value").ValueKind == JsonValueKind.Null ? null : figure.GetProperty("value").GetDecimal();

    private static string Key(IEnumerable<(string Name, string Value)> args) => string.Join(';', args.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $"{a.Name}={a.Value}"));

    private static string Flat(object? value, Dictionary<string, int> ids) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Null } or null => "",
        JsonElement { ValueKind: JsonValueKind.Array } list => string.Join(',', list.EnumerateArray().Select(e => Flat(e, ids))),
        JsonElement { ValueKind: JsonValueKind.String } id => Flat(id.GetString(), ids),
        JsonElement other => other.GetRawText().ToLowerInvariant(),
        string text => ids.TryGetValue(text, out var start) ? $"@{start}" : text,
        IReadOnlyList<string> list => string.Join(',', list.Select(e => Flat(e, ids))),
        bool flag => flag ? "true" : "false",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };
}
