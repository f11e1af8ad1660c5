using System.Globalization;
using System.Text.Json;
using Fatong.Kernel;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Rooms.Reporting.Composing;

using Work = Platform.Work.Work;

/// <summary>A problem of the year with what is done about it.</summary>
public sealed record ProblemFact(string Problem, string Cause, string Measure, string Plan);

/// <summary>A problem as its register tracks it.</summary>
/// <param name="Done">The day on which it was struck off; null while it is open.</param>
public sealed record TrackedProblem(Guid Id, string Problem, string Cause, string Measure, string Plan, DateOnly? Done)
{
    /// <summary>What is to be done: the plan for next year, else the measure.</summary>
    public string Answer => Plan.Length > 0 ? Plan : Measure;

    /// <summary>It outlasted the year.</summary>
    public bool IsOpenAfter(int year) => Done is not { } done || done.Year > year;
}

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
        var problems = (await Problems(bureau, year, ct)).Where(p => p.IsOpenAfter(year));
        var duties = await Rows(bureau, "leader-duty", year, "r.facts ->> 'state' = 'done'", ct, "name", "how");
        var highlights = await Rows(bureau, "highlight", year, "true", ct, "name", "summary");
        return new([.. problems.Select(p => new ProblemFact(p.Problem, p.Cause, p.Measure, p.Plan))], [.. duties.Select(d => (d[0], d[1]))], [.. highlights.Select(h => (h[0], h[1]))]);
    }

    /// <summary>The problems that the report of a year tells of, those given up left out.</summary>
    public async Task<IReadOnlyList<TrackedProblem>> Problems(string bureau, int year, CancellationToken ct)
    {
        if (house.Register("problem-item") is null)
        {
            return [];
        }

        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            """
            select r.record_id, r.facts from record r
            where r.bureau_id = $1 and r.register = 'problem-item' and not r.withdrawn and r.merged_into is null
              and (r.facts ->> 'year')::int = $2 and r.facts ->> 'state' is distinct from 'stopped'
            order by r.on_date, r.record_id limit $3
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(year), Work.P(Most) },
        };
        var found = new List<TrackedProblem>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            using var facts = JsonDocument.Parse(reader.GetString(1));
            string Text(string field) => TextOf(facts.RootElement, field);
            var done = Text("state") == "done" && DateOnly.TryParseExact(Text("done"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
            found.Add(new(reader.GetGuid(0), Text("name"), Text("cause"), Text("measure"), Text("plan"), done));
        }

        return found;
    }

    /// <summary>The share (percent) of the staff that must have finished the compulsory course of a year; null when no course is set.</summary>
    public async Task<int?> CourseThreshold(string bureau, int year, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "select max((facts ->> 'threshold')::int) from record where bureau_id = $1 and register = 'compulsory-course' and not withdrawn and merged_into is null and (facts ->> 'year')::int = $2", connection)
        {
            Parameters = { Work.P(bureau), Work.P(year) },
        };
        return await command.ExecuteScalarAsync(ct) as int?;
    }

    /// <summary>Codes of the indicators whose register, or whose room's procedures, this bureau keeps: it has entered something there.</summary>
    /// <param name="by">Something for that day or before; null for any day.</param>
    public async Task<IReadOnlySet<string>> Kept(string bureau, CancellationToken ct, DateOnly? by = null)
    {
        await using var connection = await db.Connect(ct);
        var day = by ?? DateOnly.MaxValue;
        var registers = await Codes(
            connection,
            """
            select c.code from unnest($2::text[]) as c (code) where exists (
              select 1 from record r where r.bureau_id = $1 and r.register = c.code
                and ($3 = 'infinity' or coalesce(r.on_date, r.from_date, (r.entered_at at time zone 'Asia/Shanghai')::date) <= $3))
            """,
            bureau, house.Registers.Select(r => r.Code), day, ct);
        var procedures = await Codes(
            connection,
            "select c.code from unnest($2::text[]) as c (code) where exists (select 1 from matter m where m.bureau_id = $1 and m.procedure = c.code and ($3 = 'infinity' or m.opened <= $3))",
            bureau, house.Procedures.Select(p => p.Code).Distinct(StringComparer.Ordinal), day, ct);
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
            rows.Add([.. fields.Select(f => TextOf(facts.RootElement, f))]);
        }

        return rows;
    }

    private static string TextOf(JsonElement facts, string field) =>
        facts.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";

    private static async Task<HashSet<string>> Codes(NpgsqlConnection connection, string sql, string bureau, IEnumerable<string> asked, DateOnly day, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { Work.P(bureau), Work.P(asked.ToArray()), Work.P(day) } };
        var codes = new HashSet<string>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            codes.Add(reader.GetString(0));
        }

        return codes;
    }
}
