using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Papers;
using Fatong.Rooms.Enforcement.Penalties;
using Fatong.Rooms.Enforcement.Penalties.Earlier;

namespace Fatong.Tests.Unit.Enforcement.Papers;

/// <summary>A paper says the law of the version its case was opened under.</summary>
public sealed class CaseLawTests
{
    [Fact]
    public void Before_2021_a_notice_names_the_articles_and_terms_of_2017()
    {
        var text = Filled("enforcement.notice", OrdinaryPenalty2019.Definition);

        text.ShouldContain("（2017年修正）第三十一条、第三十二条");
        text.ShouldContain("（2017年修正）第四十二条的规定，你（单位）有权在收到本通知书之日起三日内");
        text.ShouldNotContain("《中华人民共和国行政处罚法》第");
        Filled("enforcement.custody", OrdinaryPenalty2019.Definition).ShouldContain("（2017年修正）第三十七条的规定，对你（单位）下列物品先行登记保存，期限为七日");
        Filled("enforcement.instalment", OrdinaryPenalty2019.Definition).ShouldContain("第五十二条");
    }

    [Fact]
    public void Today_a_notice_names_those_of_2021()
    {
        var text = Filled("enforcement.notice", OrdinaryPenalty.Definition);

        text.ShouldContain("第四十四条、第四十五条");
        text.ShouldContain("五个工作日内");
        Filled("enforcement.notice", OrdinaryPenalty2021.Definition).ShouldBe(text);
    }

    [Fact]
    public void Only_since_2024_a_decision_on_the_spot_sends_to_reconsideration_first()
    {
        Filled("enforcement.summary-decision", SummaryPenalty.Definition).ShouldContain("先向");
        foreach (var earlier in new[] { SummaryPenalty2021.Definition, SummaryPenalty2019.Definition })
        {
            var text = Filled("enforcement.summary-decision", earlier);
            text.ShouldNotContain("先向");
            text.ShouldContain("六个月内");
        }
    }

    private static string Filled(string code, Procedure procedure) =>
        PaperText.Of(EnforcementPapers.Catalogue.For(code, procedure.InForceFrom).Fill(SampleCase.Full with { Law = CaseLaw.Of(procedure) }));
}
