using System.Text;

namespace Fatong.Platform.Exchange;

/// <summary>A cell: a text, or a number with its text left empty.</summary>
public readonly record struct Cell(string Text, decimal? Number = null)
{
    public static implicit operator Cell(string? text) => new(text ?? "");

    public static implicit operator Cell(long number) => new("", number);
}

/// <summary>Writes a table row by row.</summary>
public interface ITableWriter : IDisposable
{
    void Row(IEnumerable<Cell> cells);
}

/// <summary>The formats a table is written in.</summary>
public enum TableFormat
{
    Xlsx,
    Csv,
}

/// <summary>Opens readers and writers of table files.</summary>
public static class Tables
{
    /// <summary>Rows of a table file, told by its name: .xlsx, or .csv and .txt.</summary>
    /// <exception cref="SheetRefused">Not readable, with macros, or with formulas.</exception>
    public static IEnumerable<SheetRow> Read(Stream seekable, string fileName) =>
        Unreadable(fileName) is { } reason ? throw new SheetRefused(reason)
        : Ending(fileName) == ".xlsx" ? Whole(XlsxReader.Read(seekable))
        : CsvReader.Read(seekable);

    /// <summary>Why a file cannot be read as a table, told by its name; null when it may be.</summary>
    public static string? Unreadable(string fileName) => Ending(fileName) switch
    {
        ".xlsx" or ".csv" or ".txt" => null,
        ".xlsm" or ".xltm" or ".xlsb" => "文件可以带宏，不能导入。请在 Excel 中另存为不含宏的 .xlsx 文件",
        ".xls" or ".et" => "这是旧版表格。请在 Excel 或 WPS 中另存为 .xlsx 文件",
        _ => "只接受 .xlsx 或 .csv 文件",
    };

    private static string Ending(string fileName) => Path.GetExtension(fileName).ToLowerInvariant();

    /// <summary>The rows, or the refusal of a package whose inside is damaged.</summary>
    private static IEnumerable<SheetRow> Whole(IEnumerable<SheetRow> rows)
    {
        using var row = rows.GetEnumerator();
        while (true)
        {
            try
            {
                if (!row.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception broken) when (broken is InvalidDataException or System.Xml.XmlException or FormatException or EndOfStreamException)
            {
                throw new SheetRefused("文件已损坏，读不出内容。请用 Excel 打开后另存为新的 .xlsx 文件再试");
            }

            yield return row.Current;
        }
    }

    public static ITableWriter Write(Stream target, TableFormat format, string name, IReadOnlyList<int> widths) =>
        format == TableFormat.Xlsx ? new XlsxWriter(target, name, widths) : new CsvWriter(target);

    public static string MediaType(TableFormat format) =>
        format == TableFormat.Xlsx ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=utf-8";

    public static string Extension(TableFormat format) => format == TableFormat.Xlsx ? ".xlsx" : ".csv";
}

/// <summary>Writes CSV with a byte-order mark, as Chinese Excel needs it; texts that a spreadsheet would run get a quote before them.</summary>
public sealed class CsvWriter(Stream target) : ITableWriter
{
    private readonly StreamWriter text = new(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 * 1024, leaveOpen: true);

    public void Row(IEnumerable<Cell> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                text.Write(',');
            }

            first = false;
            text.Write(cell.Number is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : Quote(cell.Text));
        }

        text.Write("\r\n");
    }

    public void Dispose() => text.Dispose();

    private static string Quote(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + value : value;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }
}
