using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Fatong.Platform.Exchange;

/// <summary>Reads the first sheet of an XLSX file row by row, in memory that does not grow with the number of rows (shared texts aside).</summary>
internal static class XlsxReader
{
    private const int MostSharedTexts = 5_000_000;
    private const long MostSharedCharacters = 200_000_000;
    private const int MostColumns = 500;
    private const int LongestCell = 100_000;

    /// <summary>Names by which a package shows its macros, those of Excel 4 included.</summary>
    private static readonly string[] MacroParts = ["vbaProject", "xl/macrosheets/"];

    /// <exception cref="SheetRefused">Not a workbook, or one with macros.</exception>
    internal static IEnumerable<SheetRow> Read(Stream file)
    {
        using var package = Open(file);
        if (package.Entries.Any(e => MacroParts.Any(part => e.FullName.Contains(part, StringComparison.OrdinalIgnoreCase))))
        {
            throw new SheetRefused("文件含有宏，不能导入。请另存为不含宏的 .xlsx 文件");
        }

        var workbook = XlsxWorkbook.Read(package, Reader);
        var shared = SharedTexts(package);
        var dates = DateStyles(package);
        using var stream = workbook.Sheet.Open();
        using var xml = Reader(stream);
        var last = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                // The number of a row may be left out: it follows the one before.
                last = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : last + 1;
                yield return ReadRow(xml, last, shared, dates, workbook.From1904);
            }
        }
    }

    private static ZipArchive Open(Stream file)
    {
        try
        {
            return new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw new SheetRefused("文件不是 Excel 工作簿（.xlsx），旧版 .xls 请另存为 .xlsx 或 CSV");
        }
    }

    private static XmlReader Reader(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
    });

    private static SheetRow ReadRow(XmlReader xml, int number, IReadOnlyList<string> shared, IReadOnlySet<int> dates, bool from1904)
    {
        var cells = new List<string>();
        var faults = new List<(int, string)>();
        if (xml.IsEmptyElement)
        {
            return new(number, cells);
        }

        using var row = xml.ReadSubtree();
        while (row.Read())
        {
            if (row.NodeType == XmlNodeType.Element && row.LocalName == "c")
            {
                var column = ColumnOf(row.GetAttribute("r")) ?? cells.Count;
                if (column >= MostColumns)
                {
                    throw new SheetRefused($"第{number}行的列数超过{MostColumns}");
                }

                while (cells.Count < column)
                {
                    cells.Add("");
                }

                var (text, fault) = ReadCell(row, shared, dates, from1904);
                if (fault is not null)
                {
                    faults.Add((cells.Count, fault));
                }

                cells.Add(text);
            }
        }

        return new(number, cells) { Faults = faults };
    }

    /// <summary>The text of a cell, or why it cannot be taken; the values of formulas are never trusted.</summary>
    private static (string Text, string? Fault) ReadCell(XmlReader xml, IReadOnlyList<string> shared, IReadOnlySet<int> dates, bool from1904)
    {
        var type = xml.GetAttribute("t");
        var isDate = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) && dates.Contains(style);
        if (xml.IsEmptyElement)
        {
            return ("", null);
        }

        var text = new StringBuilder();
        var formula = false;
        using var cell = xml.ReadSubtree();
        while (cell.Read())
        {
            if (cell.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            formula |= cell.LocalName == "f";

            if (cell.LocalName is "v" or "t" && !cell.IsEmptyElement)
            {
                cell.Read();
                Add(text, cell);
            }
        }

        if (formula)
        {
            return ("", "含有公式，不能导入。请复制后“选择性粘贴—数值”再保存");
        }

        var value = text.ToString();
        return type == "e" ? ("", $"有错误值 {value}") : (type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < shared.Count ? shared[i] : "",
            "b" => value == "1" ? "是" : "否",
            null or "n" when isDate => Day(value, from1904),
            null or "n" => Plain(value),
            _ => value,
        }, null);
    }

    /// <summary>A number as Excel shows it: to 15 digits, without what binary fractions add behind them.</summary>
    private static string Plain(string value)
    {
        if (!value.AsSpan().ContainsAny(".eE") || !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        var whole = decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length;
        return decimal.Round(number, Math.Clamp(15 - whole, 0, 15)).ToString("0.###############", CultureInfo.InvariantCulture);
    }

    /// <summary>Adds a text piece by piece, so that one cell cannot fill the memory.</summary>
    private static void Add(StringBuilder text, XmlReader xml)
    {
        var piece = new char[4096];
        int count;
        while (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace && (count = xml.ReadValueChunk(piece, 0, piece.Length)) > 0)
        {
            text.Append(piece, 0, count);
            if (text.Length > LongestCell)
            {
                throw new SheetRefused($"文件中有超过{LongestCell}个字的单元格");
            }
        }
    }

    /// <summary>A serial number as a date, with its time where it has one.</summary>
    private static string Day(string value, bool from1904)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 1 or > 110_000)
        {
            return value;
        }

        var day = (from1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30)).AddDays((int)decimal.Truncate(serial));
        var minutes = (int)decimal.Round((serial - decimal.Truncate(serial)) * 1440);
        return minutes == 0
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    private static int? ColumnOf(string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = Math.Min((column * 26) + (letter - 'A' + 1), 100_000);
        }

        return column - 1;
    }

    private static List<string> SharedTexts(ZipArchive package)
    {
        var texts = new List<string>();
        if (package.GetEntry("xl/sharedStrings.xml") is not { } entry)
        {
            return texts;
        }

        using var stream = entry.Open();
        using var xml = Reader(stream);
        var text = new StringBuilder();
        var total = 0L;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                text.Clear();
                if (xml.IsEmptyElement)
                {
                    texts.Add("");
                }
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                xml.Skip();
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                Add(text, xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "si")
            {
                texts.Add(text.ToString());
                total += text.Length;
                if (texts.Count > MostSharedTexts || total > MostSharedCharacters)
                {
                    throw new SheetRefused("文件中的文字过多");
                }
            }
        }

        return texts;
    }

    /// <summary>Which cell styles show a number as a date.</summary>
    private static HashSet<int> DateStyles(ZipArchive package)
    {
        var styles = new HashSet<int>();
        if (package.GetEntry("xl/styles.xml") is not { } entry)
        {
            return styles;
        }

        var own = new HashSet<int>();
        using var stream = entry.Open();
        using var xml = Reader(stream);
        var (inside, index) = (false, 0);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && xml.GetAttribute("formatCode") is { } code
                && int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && IsDateFormat(code))
            {
                own.Add(id);
            }
            else if (xml.LocalName == "cellXfs")
            {
                inside = xml.NodeType == XmlNodeType.Element;
            }
            else if (inside && xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf")
            {
                if (int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var format)
                    && (format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) || own.Contains(format)))
                {
                    styles.Add(index);
                }

                index++;
            }
        }

        return styles;
    }

    private static bool IsDateFormat(string code)
    {
        var bare = System.Text.RegularExpressions.Regex.Replace(
            code, "\"[^\"]*\"|\\[[^\\]]*\\]", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        return bare.Any(c => c is 'y' or 'Y' or 'd' or 'D') || bare.Contains("h:mm", StringComparison.OrdinalIgnoreCase);
    }
}
