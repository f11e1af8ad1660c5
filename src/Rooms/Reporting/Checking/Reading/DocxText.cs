using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Fatong.Rooms.Reporting.Checking.Reading;

/// <summary>
/// Reads the main text of a DOCX as a plain stream of XML inside the zip: no relationship is followed, no entity resolved,
/// and the unpacked size is bounded.
/// </summary>
internal static class DocxText
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string WordStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const long LargestPart = 64L * 1024 * 1024;
    private const int MostEntries = 20_000;

    internal static string Read(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                throw new UnreadableReportException("压缩包内文件过多，不像一份报告。");
            }

            var entry = zip.GetEntry("word/document.xml")
                ?? throw new UnreadableReportException("这是压缩包，但不是 DOCX 文档（没有 word/document.xml）。");
            using var part = new BoundedStream(entry.Open(), LargestPart);
            return Text(part);
        }
        catch (InvalidDataException broken)
        {
            throw new UnreadableReportException("DOCX 已损坏，无法解压。", broken);
        }
        catch (XmlException broken)
        {
            throw new UnreadableReportException("DOCX 的正文不是合法的 XML。", broken);
        }
    }

    private static string Text(Stream part)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestPart, CloseInput = false };
        using var xml = XmlReader.Create(part, settings);
        var text = new StringBuilder();
        var cells = new Stack<int>();
        var skip = -1;
        while (xml.Read())
        {
            if (skip >= 0)
            {
                skip = xml.NodeType == XmlNodeType.EndElement && xml.Depth == skip ? -1 : skip;
                continue;
            }

            if (xml.NamespaceURI is not (Word or WordStrict))
            {
                // The fallback of mc:AlternateContent repeats what its choice said.
                skip = xml.NodeType == XmlNodeType.Element && xml.LocalName == "Fallback" && !xml.IsEmptyElement ? xml.Depth : -1;
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                skip = Open(xml, text, cells);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                Close(xml.LocalName, text, cells);
            }

            if (text.Length > ReportReader.LongestText)
            {
                throw new UnreadableReportException("DOCX 的文字过多，不予检查。");
            }
        }

        return text.ToString();
    }

    private static int Open(XmlReader xml, StringBuilder text, Stack<int> cells)
    {
        switch (xml.LocalName)
        {
            case "t" when !xml.IsEmptyElement:
                if (xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                {
                    text.Append(xml.Value);
                }

                break;
            case "tab":
                text.Append(' ');
                break;
            case "br" or "cr":
                text.Append(cells.Count > 0 ? ' ' : '\n');
                break;
            case "tc" when !xml.IsEmptyElement:
                cells.Push(text.Length);
                break;
            case "del" or "moveFrom" or "instrText" or "footnoteReference" when !xml.IsEmptyElement:
                return xml.Depth;
            default:
                break;
        }

        return -1;
    }

    private static void Close(string name, StringBuilder text, Stack<int> cells)
    {
        switch (name)
        {
            case "p":
                text.Append(cells.Count > 0 ? ' ' : '\n');
                break;
            case "tc" when cells.Count > 0:
                cells.Pop();
                while (text.Length > 0 && text[^1] == ' ')
                {
                    text.Length--;
                }

                text.Append(cells.Count > 0 ? ' ' : '\t');
                break;
            case "tr" when cells.Count == 0:
                if (text.Length > 0 && text[^1] == '\t')
                {
                    text.Length--;
                }

                text.Append('\n');
                break;
            default:
                break;
        }
    }
}
