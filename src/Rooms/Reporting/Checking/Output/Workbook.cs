using System.Globalization;
using System.IO.Compression;
using System.Text;
using Fatong.Rooms.Reporting.Checking.Relations;

namespace Fatong.Rooms.Reporting.Checking.Output;

/// <summary>Writes an Excel file of several sheets; the first row of each is its head. The same rows always give the same bytes.</summary>
internal static class Workbook
{
    private const int LongestCell = 32_000;

    internal static void Write(Stream output, IReadOnlyList<(string Name, int[] Widths, IEnumerable<object?[]> Rows)> sheets)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        PackageText.Part(zip, "[Content_Types].xml", Types(sheets.Count));
        PackageText.Part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        PackageText.Part(zip, "xl/workbook.xml", Book([.. sheets.Select(s => s.Name)]));
        PackageText.Part(zip, "xl/_rels/workbook.xml.rels", Links(sheets.Count));
        PackageText.Part(zip, "xl/styles.xml", Styles);
        for (var i = 0; i < sheets.Count; i++)
        {
            PackageText.Part(zip, $"xl/worksheets/sheet{i + 1}.xml", Sheet(sheets[i].Widths, sheets[i].Rows));
        }
    }

    private static string Sheet(int[] widths, IEnumerable<object?[]> rows)
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var i = 0; i < widths.Length; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{widths[i]}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols><sheetData>");
        var head = true;
        foreach (var row in rows)
        {
            xml.Append("<row>");
            foreach (var cell in row)
            {
                xml.Append(cell switch
                {
                    null => "<c/>",
                    decimal number => $"<c><v>{Numbers.Show(number)}</v></c>",
                    int number => string.Create(CultureInfo.InvariantCulture, $"<c><v>{number}</v></c>"),
                    _ => Text(cell.ToString()!, head),
                });
            }

            xml.Append("</row>");
            head = false;
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static string Text(string text, bool head) =>
        $"<c t=\"inlineStr\" s=\"{(head ? 1 : 2)}\"><is><t xml:space=\"preserve\">{PackageText.Escape(text.Length > LongestCell ? text[..LongestCell] : text)}</t></is></c>";

    private static string Types(int sheets) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
        + string.Concat(Enumerable.Range(1, sheets).Select(i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")) + "</Types>";

    private static string Book(List<string> names) =>
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
        + string.Concat(names.Select((n, i) => $"<sheet name=\"{n}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>";

    private static string Links(int sheets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(Enumerable.Range(1, sheets).Select(i => $"<Relationship Id=\"rId{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))
        + $"<Relationship Id=\"rId{sheets + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";

    private const string Styles =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font><font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";
}
