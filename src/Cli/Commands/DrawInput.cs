using System.Globalization;
using Fatong.Kernel.Draws;

namespace Fatong.Cli.Commands;

/// <summary>The files of a draw as a person gives them.</summary>
internal sealed record DrawFiles(FileInfo Pool, FileInfo? Inspectors, FileInfo? Recusals);

/// <summary>What is drawn, as options.</summary>
internal sealed record DrawWish(int? Count, string? Strata, bool Weighted, TeamRule Team)
{
    /// <exception cref="FormatException">Neither count nor strata, both, or strata that cannot be read.</exception>
    public DrawParameters ToParameters(bool withTeam) => new(ReadStrata(), Weighted, withTeam ? Team : null);

    private Stratum[] ReadStrata() => (Count, Strata) switch
    {
        ({ } count, null) => [new("", count)],
        (null, { } text) => [.. text.Split(',', '，').Select(part => part.Split('=') is [var name, var n]
            && int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)
                ? new Stratum(name.Trim(), wanted)
                : throw new FormatException($"看不懂的类别数量“{part}”，应写作 类别=数量。"))],
        _ => throw new FormatException("请给出 --count 或者 --strata 之一。"),
    };
}

/// <summary>Reads lists: plain files line by line, CSV files by their column names.</summary>
internal static class DrawInput
{
    /// <summary>Plain pools up to this length are copied into the transcript, so that it can be checked by itself.</summary>
    internal const int LongestInside = 200_000;

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["编号"] = "id",
        ["类别"] = "stratum",
        ["权重"] = "weight",
        ["辖区"] = "area",
        ["组长"] = "leader",
        ["排除理由"] = "excluded",
        ["检查对象"] = "object",
        ["检查人员"] = "inspector",
        ["回避理由"] = "reason",
    };

    /// <summary>True when the first line names columns, one of them id (编号).</summary>
    internal static bool HasColumns(FileInfo file)
    {
        using var reader = file.OpenText();
        return (reader.ReadLine() ?? "").Split(',').Any(c => Column(c.Trim().Trim('"')) == "id");
    }

    /// <exception cref="FormatException">Doubled ids, rows of different length, or no column id.</exception>
    internal static DrawList ReadTable(FileInfo file)
    {
        using var reader = file.OpenText();
        using var rows = CsvRows.Read(reader).GetEnumerator();
        if (!rows.MoveNext())
        {
            throw new FormatException($"{file.Name} 是空的。");
        }

        var columns = rows.Current.Fields.Select(h => Column(h.Trim())).ToArray();
        var lines = new List<string>();
        while (rows.MoveNext())
        {
            var (line, fields) = rows.Current;
            lines.Add(fields.Count == columns.Length
                ? string.Join('\t', fields)
                : throw new FormatException($"{file.Name} 第 {line} 行有 {fields.Count} 个字段，应为 {columns.Length} 个。"));
        }

        return new(columns, lines);
    }

    /// <summary>A plain pool as a list whose only column is the line itself.</summary>
    internal static DrawList ToList(PoolScan scan) =>
        new(["id"], scan.Lines([.. Enumerable.Range(0, (int)scan.Count).Select(i => (long)i)]));

    private static string Column(string name) => Names.GetValueOrDefault(name, name);
}
