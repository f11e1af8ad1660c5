using System.Text;

namespace Fatong.Platform.Exchange;

/// <summary>Reads a CSV file row by row: UTF-8 with or without mark, or GB18030 as Chinese Excel writes it.</summary>
internal static class CsvReader
{
    private const int LongestCell = 100_000;

    internal static IEnumerable<SheetRow> Read(Stream file)
    {
        using var text = new StreamReader(file, EncodingOf(file), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var number = 0;
        while (NextRow(text) is { } cells)
        {
            number++;
            var faults = cells.Select((cell, i) => (i, Message: IsFormula(cell) ? $"含有公式“{(cell.Length > 20 ? cell[..20] + "…" : cell)}”，不能导入" : "")).Where(f => f.Message.Length > 0).ToList();
            yield return new(number, [.. cells.Select(cell => IsFormula(cell) ? "" : cell)]) { Faults = faults };
        }
    }

    /// <summary>A text that a spreadsheet would run.</summary>
    internal static bool IsFormula(string cell) => cell.Length > 1 && cell[0] is '=' or '@';

    /// <summary>One row; null at the end. A quoted cell may hold commas, quotes written twice, and line ends.</summary>
    private static List<string>? NextRow(StreamReader text)
    {
        if (text.Peek() < 0)
        {
            return null;
        }

        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        while (true)
        {
            var c = text.Read();
            if (quoted)
            {
                if (c == '"' && text.Peek() == '"')
                {
                    cell.Append((char)text.Read());
                }
                else if (c == '"')
                {
                    quoted = false;
                }
                else if (c < 0 || cell.Length > LongestCell)
                {
                    throw new SheetRefused("CSV 文件有未闭合的引号");
                }
                else
                {
                    cell.Append((char)c);
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (c is ',' or '\n' || c < 0)
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c != ',')
                {
                    return cells;
                }
            }
            else
            {
                cell.Append((char)c);
            }
        }
    }

    private static Encoding EncodingOf(Stream file)
    {
        var head = new byte[64 * 1024];
        var count = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder().GetCharCount(head.AsSpan(0, count), flush: count < head.Length);
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        }
    }
}
