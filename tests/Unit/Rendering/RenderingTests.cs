using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Fatong.Kernel.Papers;
using Fatong.Platform.Rendering;
using Fatong.Tests.Unit.Papers;

namespace Fatong.Tests.Unit.Rendering;

public sealed class RenderingTests
{
    private static readonly PaperDocument[] Papers = [Samples.Report, Samples.Form];

    // One dot, stretched to the size asked for
    internal static readonly PaperImage Dot = new(Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="));

    [Fact]
    public void Docx_is_valid_open_xml()
    {
        foreach (var paper in Papers)
        {
            using var stream = new MemoryStream(DocxPaper.ToBytes(paper, _ => Dot));
            using var package = WordprocessingDocument.Open(stream, isEditable: false);

            new OpenXmlValidator(FileFormatVersions.Office2016).Validate(package, TestContext.Current.CancellationToken)
                .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Docx_bytes_are_the_same_each_time()
    {
        foreach (var paper in Papers)
        {
            DocxPaper.ToBytes(paper, _ => Dot).ShouldBe(DocxPaper.ToBytes(paper, _ => Dot));
        }
    }

    [Fact]
    public void Docx_holds_the_text_the_margins_and_both_indents()
    {
        using var stream = new MemoryStream(DocxPaper.ToBytes(Samples.Report));
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        var body = package.MainDocumentPart!.Document.Body!;

        body.InnerText.ShouldContain("全年共办理行政处罚案件128件，罚款14.62万元");
        body.Descendants<Tag>().Select(t => t.Val!.Value)
            .ShouldBe(["penalty_cases_handled", "penalty_amount", "illegal_ridehailing_penalised"]);
        var margin = body.Descendants<PageMargin>().Single();
        margin.Top!.Value.ShouldBe(2097);
        margin.Left!.Value.ShouldBe(1587u);
        var indent = body.Descendants<Indentation>().First();
        indent.FirstLine!.Value.ShouldBe("640");
        indent.FirstLineChars!.Value.ShouldBe(200);
    }

    [Fact]
    public void Docx_leaves_the_stream_open_and_does_not_need_to_seek()
    {
        var bytes = DocxPaper.ToBytes(Samples.Form);
        using var zip = new ZipArchive(new MemoryStream(bytes));

        zip.Entries.ShouldAllBe(e => e.LastWriteTime.Year == 1980);
    }

    [Fact]
    public void Docx_drops_characters_that_xml_cannot_hold()
    {
        var paper = new PaperDocument("标题", null, null, [Compose.P($"{"坏\u0001字\uD800符😀"}")], PaperLayout.Form);
        using var stream = new MemoryStream(DocxPaper.ToBytes(paper));
        using var package = WordprocessingDocument.Open(stream, isEditable: false);

        package.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("坏字");
        package.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("符😀");
    }

    [Fact]
    public void Html_escapes_all_text()
    {
        var html = HtmlPaper.Render(Samples.Report, new HtmlPaperOptions(EvidenceBase: "/b/1509\""));

        html.ShouldNotContain("<script>");
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;");
        html.ShouldContain("href=\"/b/1509&quot;/figures/penalty_cases_handled?year=2024\"");
        html.ShouldContain("data-indicator=\"penalty_cases_handled\" data-evidence-hash=\"ab12\"");
    }

    [Fact]
    public void Html_prints_on_a4_with_the_margins_of_the_standard()
    {
        var html = HtmlPaper.Render(Samples.Report);

        html.ShouldContain("@page{size:A4;margin:37mm 26mm 35mm 28mm}");
        html.ShouldContain("--pitch:28.95pt");
        html.ShouldNotContain("href=");
    }

    [Fact]
    public void A_missing_value_is_a_line_to_write_on()
    {
        var html = HtmlPaper.Fragment(new PaperDocument("表", null, null, [Compose.P($"于{(string?)null,8}处")], PaperLayout.Form));

        html.ShouldContain("<span class=\"fill gap\"><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i></span>");
        html.ShouldContain("案号：");
    }
}
