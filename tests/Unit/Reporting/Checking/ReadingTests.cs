using System.IO.Compression;
using System.Text;
using Fatong.Rooms.Reporting.Checking;
using Fatong.Rooms.Reporting.Checking.Output;
using Fatong.Rooms.Reporting.Checking.Reading;

namespace Fatong.Tests.Unit.Reporting.Checking;

public sealed class ReadingTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly ReportChecker Checker = new();

    [Fact]
    public void Text_in_GB18030_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        ReportReader.Read("a.txt", Encoding.GetEncoding("GB18030").GetBytes("松河县交通运输局办理案件12件。")).ShouldBe("松河县交通运输局办理案件12件。");
    }

    [Fact]
    public void Text_cut_inside_a_character_is_still_read() =>
        ReportReader.Read("a.txt", Encoding.UTF8.GetBytes("松河县交通运输局全年依法办理行政处罚案件12件，罚款三万元。")[..^2]).ShouldStartWith("松河县交通运输局全年依法办理行政处罚案件12件");

    [Fact]
    public void A_page_is_read_without_its_scripts_and_a_table_keeps_its_units()
    {
        const string Html = "<html><head><title>x</title><script>document.write('999件')</script></head><body><p>办理案件<b>12</b>件，\n发放宣传单300张。</p><script>let a = '88件';</script><table><tr><th>项目</th><th>数量（件）</th></tr><tr><td>许可</td><td>25</td></tr></table><img src='http://127.0.0.1:1/x.png'></body></html>";

        var report = Checker.CheckFile("a.html", Encoding.UTF8.GetBytes(Html));

        report.Figures.Select(f => $"{f.Text}{f.Unit}").ShouldBe(["12件件", "300张张", "25件"]);
    }

    [Fact]
    public void A_document_is_read_with_its_tables_and_its_links_are_not_followed()
    {
        var body = $"<w:document xmlns:w=\"{Word}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body><w:p><w:r><w:t>办理案件1</w:t></w:r><w:r><w:t>2件。</w:t></w:r></w:p><w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>查处3起。</w:t></w:r></w:hyperlink><w:del><w:r><w:delText>99件</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>金额（万元）</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>罚款</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>14.62</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
        var bytes = Zip(("word/document.xml", body), ("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" Type=\"x\" TargetMode=\"External\" Target=\"http://127.0.0.1:1/\"/></Relationships>"));

        var report = Checker.CheckFile("a.docx", bytes);

        report.Figures.Select(f => (f.Text, f.Norm)).ShouldBe([("12件", 12), ("3起", 3), ("14.62", 146_200)]);
    }

    [Fact]
    public void A_zip_bomb_is_refused()
    {
        var bomb = Zip(("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>{new string('0', 80 * 1024 * 1024)}</w:t></w:r></w:p></w:body></w:document>"));

        Should.Throw<UnreadableReportException>(() => ReportReader.Read("a.docx", bomb));
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        var laughs = "<!DOCTYPE d [<!ENTITY a \"12件\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><d>&a;&b;</d>";

        Should.Throw<UnreadableReportException>(() => ReportReader.Read("a.docx", Zip(("word/document.xml", laughs))));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 1, 2, 3 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 })]
    [InlineData(new byte[] { 0, 1, 2, 3, 0, 1, 2, 3 })]
    public void What_is_no_report_is_refused_with_a_reason(byte[] bytes) =>
        Should.Throw<UnreadableReportException>(() => ReportReader.Read("a.bin", bytes)).Message.ShouldEndWith("。");

    [Fact]
    public void The_annotated_document_and_the_list_can_be_read_again()
    {
        var report = Checker.CheckFile("faults.txt", File.ReadAllBytes(Path.Combine(TestCorpus.Folder, "faults.txt")));
        using var copy = new MemoryStream();
        using var list = new MemoryStream();

        AnnotatedDocx.Write(copy, report);
        FindingsWorkbook.Write(list, [report], null);

        var again = Checker.CheckFile("faults.docx", copy.ToArray());
        again.Figures.Select(f => f.Norm).Skip(3).ShouldBe(report.Figures.Select(f => f.Norm));
        using var zip = new ZipArchive(copy);
        using var comments = new StreamReader(zip.GetEntry("word/comments.xml")!.Open());
        System.Xml.Linq.XDocument.Parse(comments.ReadToEnd()).Root!.Elements().Count().ShouldBe(report.Findings.Count);
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(list, false);
        book.WorkbookPart!.WorksheetParts.Count().ShouldBe(3);
    }

    private static byte[] Zip(params (string Path, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open());
                writer.Write(text);
            }
        }

        return memory.ToArray();
    }

    [Theory]
    [InlineData("云岭县交通运输局2024年法治政府建设情况报告 云岭县人民政府：", "云岭县交通运输局2024年法治政府建设情况报告")]
    [InlineData("2024年度法治政府建设工作总结县委全面依法治县办：", "2024年度法治政府建设工作总结")]
    [InlineData("2024年法治政府建设情况报告", "2024年法治政府建设情况报告")]
    public void A_title_ends_before_the_addressee_on_its_line(string line, string title) =>
        new ReportChecker().CheckText("report", line + "\n2024年，我局推进依法行政。").Context.Head.Title.ShouldBe(title);
}
