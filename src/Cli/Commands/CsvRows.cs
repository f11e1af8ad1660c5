using System.Text;

namespace Fatong.Cli.Commands;

/// <summary>Rows of a CSV file (RFC 4180): commas, optional double quotes, doubled inside a quoted field.</summary>
internal static class CsvRows
{
    /// <exception cref="FormatException">A quote that is not closed.</exception>
    internal static IEnumerable<(int Line, List<string> Fields)> Read(TextReader reader)
    {
        var line = 0;
        while (reader.ReadLine() is { } text)
        {
            var first = ++line;
            while (text.Count(c => c == '"') % 2 != 0)
            {
                text += "\n" + (reader.ReadLine() ?? throw new FormatException($"第 {first} 行的引号没有配对。"));
                line++;
            }

            if (text.Length > 0)
            {
                yield return (first, Split(text));
            }
        }
    }

    private static List<string> Split(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    field.Append('"');
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    fields.Add(field.ToString());
                    field.Clear();
                    break;
                default:
                    field.Append(text[i]);
                    break;
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
