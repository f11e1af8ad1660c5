namespace Fatong.Kernel.Language;

/// <summary>The numbering words that open a heading in official prose: 一、 （一） 1. （1） 第一章.</summary>
public static class Headings
{
    private const string Numerals = "一二三四五六七八九十百零〇";

    /// <summary>Whether a line opens with a numbering word.</summary>
    public static bool IsMarked(ReadOnlySpan<char> line) => Level(line, out _) > 0;

    /// <summary>Depth of the numbering word: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 when there is none.</summary>
    public static int Level(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        var i = 0;
        if (line.Length > 0 && line[0] is '（' or '(')
        {
            i = 1;
            var arabic = i;
            while (i < line.Length && i < 5 && Numerals.Contains(line[i], StringComparison.Ordinal))
            {
                i++;
            }

            var chinese = i > 1;
            while (!chinese && i < line.Length && i < 4 && char.IsAsciiDigit(line[i]))
            {
                i++;
            }

            if (i > arabic && i < line.Length && line[i] is '）' or ')')
            {
                length = i + 1;
                return chinese ? 2 : 4;
            }

            return 0;
        }

        if (line.Length > 2 && line[0] == '第')
        {
            i = 1;
        }

        var from = i;
        while (i < line.Length && i < from + 4 && Numerals.Contains(line[i], StringComparison.Ordinal))
        {
            i++;
        }

        if (i > from && i < line.Length)
        {
            if (from == 0 && line[i] is '、' or '.' or '．')
            {
                length = i + 1;
                return 1;
            }

            if (from == 1 && line[i] is '章' or '节' or '部' or '编')
            {
                length = i + 1;
                return 1;
            }

            return 0;
        }

        while (from == 0 && i < line.Length && i < 2 && char.IsAsciiDigit(line[i]))
        {
            i++;
        }

        if (from == 0 && i > 0 && i + 1 < line.Length && line[i] is '.' or '．' or '、' && !char.IsAsciiDigit(line[i + 1]))
        {
            length = i + 1;
            return 3;
        }

        return 0;
    }
}
