using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Findings;

namespace Fatong.Tests.Unit.Reporting.Checking;

/// <summary>A report with forty-one planted faults, and what is found only against an earlier report or the ledger.</summary>
public sealed class FaultsTests
{
    private static readonly ReportChecker Checker = new();

    [Fact]
    public void Every_planted_fault_is_found_and_none_invented()
    {
        var report = Checker.CheckFile("faults.txt", File.ReadAllBytes(Path.Combine(TestCorpus.Folder, "faults.txt")));
        var planted = File.ReadLines(Path.Combine(TestCorpus.Folder, "faults.key")).Where(l => l[0] != '#').Select(l => l.Split('\t')).Select(p => $"{p[0]} {p[1]}").ToList();

        var found = report.Findings.Select(f => $"{f.Code} {report.Text[f.Start..f.End]}").ToList();

        planted.Count.ShouldBeGreaterThanOrEqualTo(40);
        found.Order(StringComparer.Ordinal).ShouldBe(planted.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_finding_says_what_to_do() =>
        Checker.CheckFile("faults.txt", File.ReadAllBytes(Path.Combine(TestCorpus.Folder, "faults.txt")))
            .Findings.ShouldAllBe(f => f.Message.EndsWith('。') && f.Advice.Length > 5);

    [Fact]
    public void Figures_that_jump_or_stand_still_against_last_year_are_shown()
    {
        var earlier = Checker.CheckText("a", "松河县交通运输局2022年法治政府建设报告\n\n全年召开党组会议20次。办理行政处罚案件386件。");

        var report = Checker.CheckText("b", "松河县交通运输局2023年法治政府建设报告\n\n全年召开党组会议75次。办理行政处罚案件386件。", new CheckAgainst { Earlier = earlier });

        Codes(report).ShouldBe(["year.jump 75次", "year.same 386件"]);
    }

    [Fact]
    public void Our_own_report_is_held_against_the_frozen_figures()
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        var against = new CheckAgainst
        {
            Ledger = [new("penalty_cases_handled", "2023", 386, none), new("penalty_amount", "2023", 526_000, none), new("leaflets_distributed", "2023", 3_122, none)],
            Registers = new HashSet<string>(StringComparer.Ordinal) { "penalty_cases_handled", "admin_litigation_cases" },
        };

        var report = Checker.CheckText("b", "松河县交通运输局2023年法治政府建设报告\n\n办理行政处罚案件368件，罚款52.6万元，发放宣传单3000余张。未发生一起行政复议案件，未发生一起行政诉讼案件。", against);

        Codes(report).ShouldBe(["ledger.value 368件", "ledger.approximate 3000余张", "zero.no-register 一起"]);
    }

    [Fact]
    public void A_report_out_after_March_is_late()
    {
        const string Text = "松河县交通运输局2023年法治政府建设报告\n\n全年召开党组会议20次。";

        Checker.CheckText("a", Text, new CheckAgainst { Published = new DateOnly(2024, 3, 31) }).Findings.ShouldBeEmpty();
        Checker.CheckText("a", Text, new CheckAgainst { Published = new DateOnly(2024, 4, 1) }).Findings.ShouldHaveSingleItem().Code.ShouldBe("published.late");
    }

    [Theory]
    [InlineData("治超行动出动执法人员320人次，查处车辆15台。客运整治中出动执法人员210人次，查处车辆8台。")]
    [InlineData("受理投诉100件，其中办结98件，满意95件。")]
    [InlineData("查摆班子问题11个，其中5个突出问题立行立改，查摆个人问题10个。")]
    [InlineData("检查130余次，出动250人次。")]
    [InlineData("受理案件120件，办结118件，办结率98.3%。")]
    [InlineData("上半年办理许可120件，下半年办理许可140件。")]
    [InlineData("罚款3.5万元，其中超限罚款2.1万元，非法营运罚款1.2万元。")]
    public void Sound_text_is_not_accused(string text) =>
        Checker.CheckText("a", "松河县交通运输局2023年法治政府建设报告\n\n" + text).Findings.ShouldNotContain(f => f.Severity == Severity.Error);

    private static List<string> Codes(CheckedReport report) => [.. report.Findings.Select(f => $"{f.Code} {report.Text[f.Start..f.End]}")];
}
