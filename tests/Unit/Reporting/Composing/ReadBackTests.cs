using Fatong.Platform.Figures;
using Fatong.Rooms.Reporting.Checking.Findings;
using Fatong.Rooms.Reporting.Composing;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Tests.Unit.Reporting.Composing;

/// <summary>The composed report, read by the checker, says what it was composed from.</summary>
public sealed class ReadBackTests
{
    private static readonly ReportFacts Facts = new(
        [
            new("案件线索主要来自投诉举报，主动发现能力不足", "巡查力量与任务变化衔接不够", "完善巡查机制", "建立路面巡查和科技监测相互印证的机制"),
            new("案卷评查发现的问题整改不及时", "整改责任没有落实到人", "明确整改责任", ""),
        ],
        [("主持研究法治建设重点任务", "听取分管领导专题汇报")],
        [("轻微违法不罚清单", "公布清单并在窗口提示")]);

    [Fact]
    public void Every_canonical_indicator_has_its_place_in_the_outline()
    {
        var report = Compose(ComposedHouse.Figures(), HouseStyle.Default);

        IndicatorCatalogue.BuiltIn.Cards.Select(c => c.Code).Except(report.Printed.Select(p => p.Indicator)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_printed_figure_is_read_back_as_the_same_indicator_with_the_same_value()
    {
        var figures = ComposedHouse.Figures();
        var texts = ComposedHouse.Texts(figures);
        var report = Compose(figures, HouseStyle.Default);

        var check = AnnualReports.Check(report, texts, ComposedHouse.Year, new(ComposedHouse.Year + 1, 1, 20));

        var read = check.Figures.Where(f => f.Indicator is not null).ToLookup(f => f.Indicator!, f => f.Norm);
        var lost = report.Printed.Where(p => IndicatorCatalogue.BuiltIn.Find(p.Indicator) is not null && !p.Sentence.Contains("尚有", StringComparison.Ordinal)).DistinctBy(p => p.Indicator)
            .Where(p => !read[p.Indicator].Contains(texts.Value(new(p.Indicator))))
            .Select(p => $"{p.Indicator} {p.Text}: {string.Join(' ', check.Figures.Where(f => f.Text.StartsWith(p.Text, StringComparison.Ordinal)).Select(f => $"{f.Before}[{f.Text}]{f.After} → {f.Indicator} {f.Norm}"))}");
        lost.ShouldBeEmpty();
        check.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, 1, ListStyle.Numbers)]
    [InlineData(false, 3, ListStyle.Runs)]
    [InlineData(false, 2, ListStyle.Numbers)]
    public void The_house_style_changes_the_setting_and_no_figure(bool wide, int depth, ListStyle lists)
    {
        var figures = ComposedHouse.Figures();
        var report = Compose(figures, new(wide, depth, lists));

        var check = AnnualReports.Check(report, ComposedHouse.Texts(figures), ComposedHouse.Year, new(ComposedHouse.Year + 1, 1, 20));

        report.Printed.Select(p => (p.Indicator, p.Text)).ShouldBe(Compose(figures, HouseStyle.Default).Printed.Select(p => (p.Indicator, p.Text)));
        check.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message).ShouldBeEmpty();
        check.Text.Contains('，', StringComparison.Ordinal).ShouldBe(wide);
        check.Text.Contains("（一）", StringComparison.Ordinal).ShouldBe(depth > 1);
        check.Text.Contains("一是", StringComparison.Ordinal).ShouldBe(lists == ListStyle.Runs);
    }

    [Fact]
    public void What_no_register_carries_is_left_out_and_zero_is_told_only_where_a_register_is_kept()
    {
        var figures = ComposedHouse.Figures();
        foreach (var code in figures.Keys.ToList())
        {
            figures[code] = figures[code] with { Value = 0, Per = null, Parts = new Dictionary<string, long>() };
        }

        var kept = Text(new FigureTexts(ComposedHouse.House, figures, figures.Keys.ToHashSet()));
        var unkept = Text(new FigureTexts(ComposedHouse.House, figures, new HashSet<string>()));
        var undeclared = Text(ComposedHouse.Texts([]));

        kept.ShouldContain("未发生行政复议案件");
        unkept.ShouldNotContain("未发生");
        undeclared.ShouldNotContain("未发生");
        foreach (var text in new[] { kept, unkept, undeclared })
        {
            text.ShouldNotContain("⟦");
            text.ShouldContain("坚持隐患排查、整改、复查闭环管理。");
        }
    }

    [Fact]
    public void A_token_that_no_figure_answers_blocks_the_release()
    {
        var figures = ComposedHouse.Figures();
        figures.Remove("hazards_found");
        var texts = ComposedHouse.Texts(figures);
        var text = new ReportText("标题", "县人民政府", [new("deeds", 1, "成效", "排查隐患⟦hazards_found⟧条。")]);

        var check = AnnualReports.Check(AnnualReports.Set(text, ComposedHouse.Bureau, texts, HouseStyle.Default, new(2032, 1, 20)), texts, ComposedHouse.Year, new(2032, 1, 20));

        check.Findings.ShouldContain(f => f.Code == "token.unbound" && f.Severity == Severity.Error && f.Message.Contains("⟦hazards_found⟧"));
    }

    [Fact]
    public void A_number_typed_over_a_figure_is_found_against_the_ledger()
    {
        var texts = ComposedHouse.Texts(ComposedHouse.Figures());
        var text = new ReportText("云溪县交通运输局2031年度法治政府建设情况报告", "县人民政府", [new("deeds", 1, "主要成效", "2031年，排查隐患9999条。")]);

        var check = AnnualReports.Check(AnnualReports.Set(text, ComposedHouse.Bureau, texts, HouseStyle.Default, new(2032, 1, 20)), texts, ComposedHouse.Year, new(2032, 1, 20));

        check.Findings.ShouldContain(f => f.Code == "ledger.value" && f.Severity == Severity.Error);
    }

    private static string Text(FigureTexts texts) =>
        string.Join('\n', AnnualReports.Write(ComposedHouse.Bureau, ComposedHouse.Year, texts, ReportFacts.None, HouseStyle.Default).Sections.Select(s => s.Text));

    private static ComposedReport Compose(Dictionary<string, FrozenFigure> figures, HouseStyle style)
    {
        var texts = ComposedHouse.Texts(figures);
        return AnnualReports.Set(AnnualReports.Write(ComposedHouse.Bureau, ComposedHouse.Year, texts, Facts, style), ComposedHouse.Bureau, texts, style, new(ComposedHouse.Year + 1, 1, 20));
    }
}
