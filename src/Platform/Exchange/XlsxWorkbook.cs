using System.IO.Compression;
using System.Xml;

namespace Fatong.Platform.Exchange;

/// <summary>What the workbook says of its sheets: the first one a person sees, and from which day its dates count.</summary>
/// <param name="From1904">Dates count from 1904 (workbooks of old Macs), not from 1900.</param>
internal sealed record XlsxWorkbook(ZipArchiveEntry Sheet, bool From1904)
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <exception cref="SheetRefused">The package has no sheet.</exception>
    internal static XlsxWorkbook Read(ZipArchive package, Func<Stream, XmlReader> reader)
    {
        var (first, from1904) = ((string?)null, false);
        if (package.GetEntry("xl/workbook.xml") is { } workbook)
        {
            using var stream = workbook.Open();
            using var xml = reader(stream);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
                {
                    from1904 = xml.GetAttribute("date1904") is "1" or "true";
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet" && first is null && xml.GetAttribute("state") is null or "visible")
                {
                    first = xml.GetAttribute("id", Relations);
                }
            }
        }

        var part = first is null ? null : PartOf(package, first, reader);
        var sheet = (part is null ? null : package.GetEntry(part))
            ?? package.GetEntry("xl/worksheets/sheet1.xml")
            ?? package.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && e.FullName.EndsWith(".xml", StringComparison.Ordinal)).MinBy(e => e.FullName, StringComparer.Ordinal)
            ?? throw new SheetRefused("文件不是 Excel 工作簿（.xlsx）");
        return new(sheet, from1904);
    }

    private static string? PartOf(ZipArchive package, string relation, Func<Stream, XmlReader> reader)
    {
        if (package.GetEntry("xl/_rels/workbook.xml.rels") is not { } relations)
        {
            return null;
        }

        using var stream = relations.Open();
        using var xml = reader(stream);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Id") == relation && xml.GetAttribute("Target") is { } target)
            {
                return target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return null;
    }
}
