using System.Text.Json;
using Fatong.Kernel;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Rooms.Reporting.Composing;

using Work = Platform.Work.Work;

/// <summary>A problem of the year with what is done about it.</summary>
public sealed record ProblemFact(string Problem, string Cause, string Measure, string Plan);

/// <summary>What registers of the house tell the report in words rather than figures. A register that is not declared tells nothing.</summary>
public sealed record ReportFacts(
    IReadOnlyList<ProblemFact> Problems, IReadOnlyList<(string Duty, string How)> Duties, IReadOnlyList<(string Name, string Summary)> Highlights)
{
    public static ReportFacts None { get; } = new([], [], []);
}

/// <summary>Reads the worded registers by the codes under which the house declares them: problem-item, leader-duty, highlight.</summary>
public sealed class ReportFactReader(Db db, House house)
{
    private const int Most = 12;

    /// <summary>The facts of a year as they stand now.</summary>
    public async Task<ReportFacts> Read(string bureau, int year, CancellationToken ct)
    {
        var problems = await Rows(bureau, "problem-item", year, "r.facts ->> 'state' is distinct from 'stopped'", ct, "name", "cause", "measure", "plan");
        var duties = await Rows(bureau, "leader-duty", year, "r.facts ->> 'state' = 'done'", ct, "name", "how");
        var highlights = await Rows(bureau, "highlight", year, "true", ct, "name", "summary");
        return new([.. problems.Select(p => new ProblemFact(p[0], p[1], p[2], p[3]))], [.. duties.Select(d => (d[0], d[1]))], [.. highlights.Select(h => (h[0], h[1]))]);
    }

    /// <summary>Codes of the indicators whose register, or whose room's procedures, this bureau keeps: it has entered something there.</summary>
    public async Task<IReadOnlySet<string>> Kept(string bureau, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var registers = await Codes(connection, "select distinct register from record where bureau_id = $1", bureau, ct);
        var procedures = await Codes(connection, "select distinct procedure from matter where bureau_id = $1", bureau, ct);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var room in house.Rooms)
        {
            var inUse = room.Procedures.Any(p => procedures.Contains(p.Code));
            kept.UnionWith(room.Indicators.Where(i => i.Query.Records is { } register ? registers.Contains(register.Code) : inUse).Select(i => i.Code));
        }

        return kept;
    }

    private async Task<List<string[]>> Rows(string bureau, string register, int year, string where, CancellationToken ct, params string[] fields)
    {
        if (house.Register(register) is null)
        {
            return [];
        }

        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            $"select r.facts from record r where r.bureau_id = $1 and r.register = $2 and not r.withdrawn and r.merged_into is null and extract(year from r.on_date) = $3 and {where} order by r.on_date, r.record_id limit $4",
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(register), Work.P(year), Work.P(Most) },
        };
        var rows = new List<string[]>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            using var facts = JsonDocument.Parse(reader.GetString(0));
            rows.Add([.. fields.Select(f => facts.RootElement.TryGetProperty(f, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "")]);
        }

        return rows;
    }

    private static async Task<HashSet<string>> Codes(NpgsqlConnection connection, string sql, string bureau, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { Work.P(bureau) } };
        var codes = new HashSet<string>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            codes.Add(reader.GetString(0));
        }

        return codes;
    }
}
