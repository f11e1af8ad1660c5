using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Fatong.Platform.Exchange;

/// <summary>
/// Writes one table: rows go straight into the package, so that memory does not grow with their number.
/// Numbers stay numbers; everything else is text and never a formula.
/// </summary>
public sealed class XlsxWriter : ITableWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly ZipArchive package;
    private readonly Stream sheet;
    private readonly XmlWriter xml;
    private int row;

    /// <param name="widths">Column widths in characters.</param>
    public XlsxWriter(Stream target, string name, IReadOnlyList<int> widths)
    {
        package = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Part("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        Part("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
        Part("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{System.Security.SecurityElement.Escape(SheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Part("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF8"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="0"/></cellXfs></styleSheet>""");
        sheet = package.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
        xml = XmlWriter.Create(sheet, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        if (widths.Count > 0)
        {
            xml.WriteStartElement("cols");
            for (var i = 0; i < widths.Count; i++)
            {
                xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<col min="{i + 1}" max="{i + 1}" width="{widths[i]}" customWidth="1"/>"""));
            }

            xml.WriteEndElement();
        }

        xml.WriteStartElement("sheetData");
    }

    public void Row(IEnumerable<Cell> cells)
    {
        row++;
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
        foreach (var cell in cells)
        {
            xml.WriteStartElement("c");
            if (cell.Number is { } number)
            {
                xml.WriteAttributeString("s", "2");
                xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                xml.WriteAttributeString("s", row == 1 ? "1" : "0");
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is");
                xml.WriteStartElement("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(Clean(cell.Text));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public void Dispose()
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Dispose();
        sheet.Dispose();
        package.Dispose();
    }

    /// <summary>A cell holds at most 32,767 characters, and none that XML forbids.</summary>
    private static string Clean(string text)
    {
        var cut = text.Length > 32_767 ? text[..(char.IsHighSurrogate(text[32_766]) ? 32_766 : 32_767)] : text;
        return cut.All(c => c >= ' ' || c is '\n' or '\t') ? cut : new([.. cut.Where(c => c >= ' ' || c is '\n' or '\t')]);
    }

    private static string SheetName(string name)
    {
        var clean = new string([.. name.Where(c => c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\'))]);
        return clean.Length is 0 ? "表" : clean.Length > 31 ? clean[..31] : clean;
    }

    private void Part(string name, string content)
    {
        using var part = package.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content));
    }
}
