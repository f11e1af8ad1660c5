using System.Reflection;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Fatong.Kernel.Papers;
using Fatong.Platform.Rendering;
using Fatong.Rooms.Enforcement.Papers;
using Fatong.Tests.Unit.Rendering;

namespace Fatong.Tests.Unit.Enforcement.Papers;

public sealed partial class EnforcementPapersTests
{
    private static readonly PaperTemplate<CaseFileView>[] All = [.. EnforcementPapers.Catalogue.All];

    [Fact]
    public void Each_of_the_24_statutory_forms_is_there_once() =>
        All.Select(t => t.FormNumber).Where(n => n > 0).Order().ShouldBe(Enumerable.Range(1, EnforcementPapers.StatutoryForms));

    [Fact]
    public void Codes_and_names_are_unique_and_served_papers_are_sealed()
    {
        All.Select(t => t.Code).ShouldBeUnique();
        All.Select(t => t.Name).ShouldBeUnique();
        All.Select(t => t.NumberWord).OfType<string>().ShouldBeUnique();
        All.Where(t => t.Served).ShouldAllBe(t => t.Sealed && t.Audience == PaperAudience.Outward);
    }

    [Fact]
    public void Every_form_renders_with_a_full_case()
    {
        foreach (var template in All)
        {
            var paper = template.Fill(SampleCase.Full);

            Gallery.Keep("full-" + template.Code, paper);
            paper.Title.Replace("\n", "", StringComparison.Ordinal).ShouldBe(
                template.Code == "enforcement.volume-cover" ? "交通运输行政执法案卷" : template.Name);
            HtmlPaper.Render(paper).ShouldContain("</html>");
            Validate(paper, template.Code);
        }
    }

    [Fact]
    public void Every_form_renders_with_an_empty_case_and_leaves_blanks()
    {
        foreach (var template in All)
        {
            var paper = template.Fill(new CaseFileView());

            Gallery.Keep("empty-" + template.Code, paper);
            PaperText.Of(paper).ShouldNotMatch("[A-Za-z]", template.Code);
            PaperText.Of(paper).ShouldNotContain("☑");
            Validate(paper, template.Code);
        }
    }

    [Fact]
    public void No_english_appears_on_a_full_form()
    {
        foreach (var template in All)
        {
            Words().Matches(PaperText.Of(template.Fill(SampleCase.Full))).Select(m => m.Value).ShouldBeEmpty(template.Code);
        }
    }

    [Fact]
    public void Every_value_of_the_case_file_is_printed_on_some_paper()
    {
        var person = SampleCase.Full with { Party = SampleCase.Full.Party with { IsOrganization = false } };
        var printed = string.Concat(All.SelectMany(t => new[] { SampleCase.Full, person, person with { PaperNumber = null } }
            .Select(c => PaperText.Of(t.Fill(c)))));

        Strings(SampleCase.Full).SelectMany(s => s.Split('\n')).Where(s => !printed.Contains(s, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_on_the_spot_tells_to_go_to_reconsideration_first()
    {
        var text = Text("enforcement.summary-decision");

        text.ShouldContain("应当自收到本决定书之日起六十日内先向乌有县人民政府申请行政复议");
        text.ShouldContain("自收到行政复议决定书之日起十五日内");
        text.ShouldNotContain("六个月");
    }

    [Fact]
    public void An_ordinary_decision_names_the_government_of_the_same_level_and_six_months_for_the_suit()
    {
        var text = Text("enforcement.decision");

        text.ShouldContain("六十日内依法向乌有县人民政府申请行政复议，或者自收到之日起六个月内依法向乌有县人民法院提起行政诉讼");
        text.ShouldContain("人民币肆仟伍佰元整（¥4500）");
        text.ShouldContain("百分之三");
    }

    [Fact]
    public void The_notice_cites_the_articles_of_2021_and_five_working_days_for_the_hearing()
    {
        var text = Text("enforcement.notice");

        text.ShouldContain("第四十四条、第四十五条");
        text.ShouldContain("第六十三条、第六十四条");
        text.ShouldContain("五个工作日内向本机关要求举行听证");
    }

    private static string Text(string code) => PaperText.Of(EnforcementPapers.Catalogue.For(code, new(2024, 3, 4)).Fill(SampleCase.Full));

    private static void Validate(PaperDocument paper, string code)
    {
        using var stream = new MemoryStream(DocxPaper.ToBytes(paper));
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(package, TestContext.Current.CancellationToken)
            .Select(e => e.Description).ShouldBeEmpty(code);
    }

    // A plate, a road mark or a credit code is no English word
    [GeneratedRegex("[A-Za-z]*[a-z][A-Za-z]*")]
    private static partial Regex Words();

    private static IEnumerable<string> Strings(object? value) => value switch
    {
        null => [],
        string text => [text],
        System.Collections.IEnumerable list => list.Cast<object?>().SelectMany(Strings),
        _ when value.GetType().Namespace == typeof(CaseFileView).Namespace && !value.GetType().IsEnum =>
            value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(p => Strings(p.GetValue(value))),
        _ => [],
    };
}
