using System.Globalization;
using Fatong.Kernel.Language;

namespace Fatong.Rooms.Reporting.Checking.Figures;

/// <summary>Adds to the numbers of the prose those table cells whose unit stands in the head of the column or row.</summary>
internal static class TableNumbers
{
    internal static List<Quantity> Scan(string text)
    {
        var quantities = QuantityScanner.Scan(text);
        if (!text.Contains('\t', StringComparison.Ordinal))
        {
            return quantities;
        }

        var taken = quantities.Select(q => q.Start).ToHashSet();
        var added = new List<Quantity>();
        List<Unit?>? columns = null;
        Unit? whole = null;
        var at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(at, end - at).Contains('\t'))
            {
                whole = UnitOfTable(text.AsSpan(at, end - at));
                columns = null;
            }
            else
            {
                columns = Row(text, at, end, columns, whole, taken, added);
            }

            at = end + 1;
        }

        return added.Count == 0 ? quantities : [.. quantities.Concat(added).OrderBy(q => q.Start)];
    }

    private static List<Unit?> Row(string text, int at, int end, List<Unit?>? columns, Unit? whole, HashSet<int> taken, List<Quantity> added)
    {
        var heads = new List<Unit?>();
        Unit? row = null;
        var column = 0;
        var hasNumber = false;
        var start = at;
        while (start <= end)
        {
            var stop = text.IndexOf('\t', start, end - start);
            stop = stop < 0 ? end : stop;
            var cell = text.AsSpan(start, stop - start);
            heads.Add(UnitOfHead(cell));
            if (IsNumber(cell, out var value))
            {
                hasNumber = true;
                var unit = row ?? (columns is not null && column < columns.Count ? columns[column] : null) ?? whole;
                if (unit is not null && column > 0 && taken.Add(start))
                {
                    added.Add(new Quantity(start, stop, value, ScaleOf(unit), unit.Written, unit, "", IsHan: false, 0, null) { NumeralLength = cell.Length });
                }
            }
            else
            {
                row = Whole(cell) ?? UnitOfHead(cell) ?? row;
            }

            column++;
            start = stop + 1;
        }

        return hasNumber ? columns ?? heads : heads;
    }

    private static long ScaleOf(Unit unit) => unit.Written switch { "万元" => 10_000, "亿元" => 100_000_000, _ => 1 };

    private static bool IsNumber(ReadOnlySpan<char> cell, out decimal value) =>
        decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value)
        && cell.Length is > 0 and < 18 && char.IsAsciiDigit(cell[0]);

    // 办结（件）, 金额（万元）
    private static Unit? UnitOfHead(ReadOnlySpan<char> cell)
    {
        var open = cell.LastIndexOfAny('（', '(');
        return open > 0 && cell[^1] is '）' or ')' ? Whole(cell[(open + 1)..^1]) : null;
    }

    private static Unit? UnitOfTable(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf("单位：", StringComparison.Ordinal);
        return at < 0 ? null : Whole(line[(at + 3)..].TrimEnd('）').TrimEnd(')'));
    }

    private static Unit? Whole(ReadOnlySpan<char> word)
    {
        if (word is "万元" or "亿元")
        {
            return new Unit(word.ToString(), "元", UnitKind.Money);
        }

        return Units.Match(word) is { } unit && unit.Written.Length == word.Length ? unit : null;
    }
}
