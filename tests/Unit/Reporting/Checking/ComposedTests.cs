using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Fatong.Rooms.Reporting.Checking;

namespace Fatong.Tests.Unit.Reporting.Checking;

/// <summary>Invented sentences of every class, multiplied by openings and numbers: more than three hundred.</summary>
public sealed partial class ComposedTests
{
    private const int Rounds = 4;
    private static readonly string[] Openings = ["", "2023年，松河县交通运输局紧扣目标。", "为规范执法行为，青岭区交通运输局多措并举。", "据统计：", "今年以来，"];
    private static readonly ReportChecker Checker = new();

    [Fact]
    public void Every_sentence_yields_its_figures_and_no_other()
    {
        var sentences = 0;
        var wrong = new List<string>();
        foreach (var line in Lines())
        {
            for (var round = 0; round < Rounds; round++)
            {
                sentences++;
                Compare(line, round, wrong);
            }
        }

        sentences.ShouldBeGreaterThan(300);
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("liuhe")]
    [InlineData("qingjiang")]
    public void An_invented_report_is_read_figure_by_figure(string name)
    {
        var report = Checker.CheckFile(name, File.ReadAllBytes(Path.Combine(TestCorpus.Folder, name + ".txt")));

        var read = report.Figures.Select(f =>
            $"{f.Text.Replace('\n', '⏎')}\t{f.Indicator ?? "-"}\t{string.Join(' ', f.Dims.Select(d => $"{d.Key}={d.Value}"))}".TrimEnd());

        read.ShouldBe(File.ReadLines(Path.Combine(TestCorpus.Folder, name + ".key")));
    }

    [Fact]
    public void A_bureau_adds_its_own_indicators_and_wordings_without_code()
    {
        using var own = new MemoryStream(Encoding.UTF8.GetBytes(
            """[{"code": "bus_lanes_built", "zh": "公交专用道里程", "unit": "公里", "nature": "flow", "group": "M13", "definition": "当年建成的公交专用道公里数", "words": ["公交专用道"]}, {"code": "case_file_reviews", "zh": "", "unit": "次", "nature": "flow", "group": "M11", "definition": "", "words": ["卷宗体检"]}]"""));
        var checker = new ReportChecker(Fatong.Rooms.Reporting.Indicators.IndicatorCatalogue.BuiltIn.With(own));

        var report = checker.CheckText("a", "松河县交通运输局2023年法治政府建设报告\n\n建成公交专用道12公里，开展卷宗体检3次。");

        report.Figures.Select(f => f.Indicator).ShouldBe(["bus_lanes_built", "case_file_reviews"]);
    }

    private static IEnumerable<string> Lines() =>
        File.ReadLines(Path.Combine(TestCorpus.Folder, "composed.txt")).Where(l => l.Length > 0 && l[0] != '#');

    private static void Compare(string line, int round, List<string> wrong)
    {
        var cut = line.IndexOf("  > ", StringComparison.Ordinal);
        var marked = cut < 0 ? line : line[..cut];
        var codes = cut < 0 ? [] : line[(cut + 4)..].Split(' ');
        var text = new StringBuilder("松河县交通运输局2023年法治政府建设情况报告\n\n").Append(Openings[round]);
        var expected = new List<Expected>();
        var at = 0;
        foreach (Match match in Braces().Matches(marked))
        {
            text.Append(marked, at, match.Index - at);
            var figure = Expect(match, round, expected.Count < codes.Length ? codes[expected.Count] : "?");
            expected.Add(figure with { Start = text.Length });
            text.Append(figure.Text);
            at = match.Index + match.Length;
        }

        text.Append(marked, at, marked.Length - at);
        var report = Checker.CheckText("composed", text.ToString());

        var spans = string.Join(' ', report.Figures.Select(f => $"{f.Start}:{f.Text}"));
        var wanted = string.Join(' ', expected.Select(e => $"{e.Start}:{e.Text}"));
        if (spans != wanted)
        {
            wrong.Add($"{text}: found {spans}, wanted {wanted}");
            return;
        }

        foreach (var (figure, want) in report.Figures.Zip(expected))
        {
            if (figure.Norm != want.Norm || figure.Unit != want.Unit || figure.IsApproximate != want.Approximate || (want.Code != "?" && (figure.Indicator ?? "-") != want.Code))
            {
                wrong.Add($"{text}: {figure.Text} is {figure.Norm} {figure.Unit} {figure.Indicator}, wanted {want}");
            }
        }
    }

    private static Expected Expect(Match match, int round, string code)
    {
        var text = match.Groups[1].Value;
        if (match.Groups[2].Success)
        {
            var parts = match.Groups[2].Value.Split(' ');
            decimal? norm = parts[0] == "null" ? null : decimal.Parse(parts[0], CultureInfo.InvariantCulture);
            return new Expected(0, text, norm, parts[1], parts.Length > 2, code);
        }

        var plain = Plain().Match(text);
        var digits = plain.Groups[1].Value;
        if (plain.Groups[2].Value != "%" && !digits.Contains('.', StringComparison.Ordinal))
        {
            // Other numbers of the same length: the rules must not know the ones in the file.
            digits = string.Concat(digits.Select(d => (char)('1' + (d - '0' + round) % 9)));
        }

        return new Expected(0, digits + plain.Groups[2].Value, decimal.Parse(digits, CultureInfo.InvariantCulture), plain.Groups[2].Value, false, code);
    }

    private sealed record Expected(int Start, string Text, decimal? Norm, string Unit, bool Approximate, string Code);

    [GeneratedRegex(@"\{([^}|]*)(?:\|([^}]*))?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex("^([0-9.]+)(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
