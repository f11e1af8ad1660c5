using System.Globalization;
using System.IO.Compression;
using System.Text;
using Fatong.Rooms.Reporting.Checking.Findings;

namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>The report as a Word document: every figure shaded, every finding a comment at its place.</summary>
public static class AnnotatedDocx
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void Write(Stream output, CheckedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        PackageText.Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>");
        PackageText.Part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        PackageText.Part(zip, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>");
        PackageText.Part(zip, "word/comments.xml", Comments(report));
        PackageText.Part(zip, "word/document.xml", Body(report));
    }

    private static string Comments(CheckedReport report)
    {
        var xml = new StringBuilder($"<w:comments xmlns:w=\"{Main}\">");
        for (var i = 0; i < report.Findings.Count; i++)
        {
            var finding = report.Findings[i];
            xml.Append(CultureInfo.InvariantCulture, $"<w:comment w:id=\"{i}\" w:author=\"法通检查\" w:initials=\"法\">");
            xml.Append(Paragraph($"【{CheckTextReport.Name(finding.Severity)}】{finding.Message}")).Append(Paragraph("建议：" + finding.Advice)).Append("</w:comment>");
        }

        return xml.Append("</w:comments>").ToString();
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{PackageText.Escape(text)}</w:t></w:r></w:p>";

    private static string Body(CheckedReport report)
    {
        var source = report.Context.Normal.Source;
        var raw = source.Raw;
        var marks = Marks(report, raw.Length);
        var xml = new StringBuilder($"<w:document xmlns:w=\"{Main}\"><w:body><w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>");
        Whole(report, xml);
        xml.Append("</w:p><w:p>");
        var at = 0;
        var shaded = false;
        foreach (var (position, _, mark) in marks)
        {
            Run(xml, raw.AsSpan(at, position - at), shaded);
            at = position;
            if (mark.Length == 0)
            {
                shaded = !shaded;
            }
            else
            {
                xml.Append(mark);
            }
        }

        Run(xml, raw.AsSpan(at), shaded);
        return xml.Append("</w:p><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>").ToString();
    }

    // Findings about the whole report hang on a line above the text.
    private static void Whole(CheckedReport report, StringBuilder xml)
    {
        var ids = Enumerable.Range(0, report.Findings.Count).Where(i => report.Findings[i].End == 0).ToList();
        foreach (var id in ids)
        {
            xml.Append(Open(id));
        }

        Run(xml, $"检查结果：数字 {report.Figures.Count} 个，错误 {report.Findings.Count(f => f.Severity == Severity.Error)} 处，提醒 {report.Findings.Count(f => f.Severity == Severity.Warning)} 处。底色处为数字，批注为问题。", shaded: false);
        foreach (var id in ids)
        {
            xml.Append(Close(id));
        }
    }

    private static List<(int Position, int Order, string Mark)> Marks(CheckedReport report, int length)
    {
        var units = Positions(report, length);
        var marks = new List<(int, int, string)>();
        foreach (var figure in report.Figures)
        {
            marks.Add((units[figure.Start], 2, ""));
            marks.Add((units[figure.End], 1, ""));
        }

        for (var i = 0; i < report.Findings.Count; i++)
        {
            if (report.Findings[i].End > 0)
            {
                marks.Add((units[report.Findings[i].Start], 3, Open(i)));
                marks.Add((units[report.Findings[i].End], 0, Close(i)));
            }
        }

        return [.. marks.OrderBy(m => m.Item1).ThenBy(m => m.Item2)];
    }

    // Code-point offsets back to positions in the string.
    private static int[] Positions(CheckedReport report, int length)
    {
        var source = report.Context.Normal.Source;
        var positions = new int[source.CodePoints + 1];
        for (var i = length; i >= 0; i--)
        {
            positions[source.CodePoint(i)] = i;
        }

        return positions;
    }

    private static string Open(int id) => string.Create(CultureInfo.InvariantCulture, $"<w:commentRangeStart w:id=\"{id}\"/>");

    private static string Close(int id) => string.Create(CultureInfo.InvariantCulture, $"<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>");

    private static void Run(StringBuilder xml, ReadOnlySpan<char> text, bool shaded)
    {
        while (text.Length > 0)
        {
            var line = text.IndexOf('\n');
            var piece = line < 0 ? text : text[..line];
            if (piece.Length > 0)
            {
                xml.Append("<w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋_GB2312\" w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"32\"/>")
                    .Append(shaded ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF2CC\"/>" : "")
                    .Append("</w:rPr><w:t xml:space=\"preserve\">").Append(PackageText.Escape(piece.ToString())).Append("</w:t></w:r>");
            }

            if (line < 0)
            {
                return;
            }

            xml.Append("</w:p><w:p>");
            text = text[(line + 1)..];
        }
    }
}
