using System.Security.Cryptography;
using System.Text;
using Fatong.Kernel.Ledger;

namespace Fatong.Kernel.Draws;

/// <summary>
/// A frozen list of a draw, held in memory: named columns and one line for each row, its values joined by tabs.
/// </summary>
/// <remarks>
/// Columns with a meaning: <c>id</c> (needed, unique), <c>stratum</c>, <c>weight</c>, <c>area</c>, <c>leader</c>,
/// <c>excluded</c> (the reason; empty when eligible). Others are carried and hashed, but not read.
/// </remarks>
public sealed class DrawList
{
    /// <param name="columns">Column names; <c>id</c> among them, none twice.</param>
    /// <param name="lines">Rows in the order in which they are frozen.</param>
    /// <exception cref="FormatException">A line has the wrong number of values, a control character, or a doubled id.</exception>
    public DrawList(IReadOnlyList<string> columns, IReadOnlyList<string> lines)
    {
        Columns = columns;
        Lines = lines;
        Check();
        Digest = HashOf(lines);
    }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>SHA-256 over all lines, each ended by a line feed.</summary>
    public Hash256 Digest { get; }

    public bool Has(string column) => Columns.Contains(column);

    /// <summary>All values of one column in row order; empty texts when there is no such column.</summary>
    public string[] Values(string column)
    {
        var values = new string[Lines.Count];
        var at = IndexOf(column);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = at < 0 ? "" : Field(Lines[i], at).ToString();
        }

        return values;
    }

    /// <summary>Excluded rows as <c>id⇥reason</c> lines.</summary>
    public IReadOnlyList<string> Exclusions()
    {
        var (id, excluded) = (IndexOf("id"), IndexOf("excluded"));
        return excluded < 0 ? [] : [.. Lines.Where(l => !Field(l, excluded).IsEmpty).Select(l => $"{Field(l, id)}\t{Field(l, excluded)}")];
    }

    /// <summary>SHA-256 over lines, each ended by a line feed.</summary>
    public static Hash256 HashOf(IReadOnlyList<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        var used = 0;
        foreach (var line in lines)
        {
            if (buffer.Length - used <= Encoding.UTF8.GetMaxByteCount(line.Length))
            {
                hash.AppendData(buffer, 0, used);
                used = 0;
                buffer = line.Length > 16_000 ? new byte[4 * line.Length] : buffer;
            }

            used += Encoding.UTF8.GetBytes(line, buffer.AsSpan(used));
            buffer[used++] = (byte)'\n';
        }

        hash.AppendData(buffer, 0, used);
        return Hash256.Read(hash.GetHashAndReset());
    }

    /// <summary>One value of a line.</summary>
    internal static ReadOnlySpan<char> Field(ReadOnlySpan<char> line, int at)
    {
        for (; at > 0; at--)
        {
            line = line[(line.IndexOf('\t') + 1)..];
        }

        var end = line.IndexOf('\t');
        return end < 0 ? line : line[..end];
    }

    internal int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == column)
            {
                return i;
            }
        }

        return -1;
    }

    private void Check()
    {
        var id = IndexOf("id");
        if (id < 0 || Columns.Distinct(StringComparer.Ordinal).Count() != Columns.Count)
        {
            throw new FormatException("名单应有 id 列，且列名不得重复。");
        }

        var seen = new HashSet<string>(Lines.Count, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i].AsSpan();
            if (line.Count('\t') != Columns.Count - 1 || line.IndexOfAny('\n', '\r', '\0') >= 0)
            {
                throw new FormatException($"第 {i + 1} 行不是 {Columns.Count} 个字段，或者含有换行符。");
            }

            var key = Field(line, id);
            if (key.IsEmpty || !seen.Add(key))
            {
                throw new FormatException($"第 {i + 1} 行：编号“{key}”为空或者重复。");
            }
        }
    }
}
