using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Audit;

/// <summary>One attempt to sign in.</summary>
public sealed record SignInAttempt(DateTimeOffset At, string SignIn, string Result, string Address);

/// <summary>What the audit administrator looks through: readings and sign-ins, newest first, paged by time.</summary>
public sealed class AuditTrail(Db db)
{
    public const int PageSize = 50;

    /// <param name="search">Part of a person's name, of the kind of thing, or of the subject.</param>
    public Task<IReadOnlyList<Reading>> Readings(string bureau, string? search, ReadKind? kind, DateTimeOffset? before, CancellationToken ct)
    {
        var filter = new Filter();
        filter.And($"bureau_id = {filter.Add(bureau)}");
        if (!string.IsNullOrWhiteSpace(search))
        {
            var text = filter.Add(search.Trim());
            filter.And($"(position({text} in person_name) > 0 or position({text} in what) > 0 or position({text} in subject) > 0)");
        }

        if (kind is { } only)
        {
            filter.And($"kind = {filter.Add(only.ToString().ToLowerInvariant())}");
        }

        Before(filter, before);
        return Read(
            filter, $"select at, person_name, kind, what, subject from read_audit where {filter.Sql} order by at desc limit {PageSize + 1}",
            r => new Reading(r.GetFieldValue<DateTimeOffset>(0), r.GetString(1), Enum.Parse<ReadKind>(r.GetString(2), ignoreCase: true), r.GetString(3), r.GetString(4)), ct);
    }

    /// <summary>Numbers of the matters among some subjects; a number says what was read without naming anybody.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Numbers(string bureau, IEnumerable<string> subjects, CancellationToken ct)
    {
        var ids = subjects.Select(s => Guid.TryParse(s, out var id) ? id : Guid.Empty).Distinct().ToArray();
        var filter = new Filter();
        filter.And($"m.bureau_id = {filter.Add(bureau)}");
        var wanted = filter.Add(ids);
        var rows = await Read(
            filter, $"""
            select m.matter_id, coalesce(m.number, '') from matter m where {filter.Sql} and m.matter_id = any({wanted})
            union all select p.paper_id, coalesce(p.number, m.number, '') from paper p join matter m on m.bureau_id = p.bureau_id and m.matter_id = p.matter_id where {filter.Sql} and p.paper_id = any({wanted})
            """, r => (Id: r.GetGuid(0).ToString(), Number: r.GetString(1)), ct);
        return rows.Where(r => r.Number.Length > 0).GroupBy(r => r.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Number, StringComparer.Ordinal);
    }

    /// <summary>Attempts with names of this bureau, and with names that no bureau has.</summary>
    public Task<IReadOnlyList<SignInAttempt>> SignIns(string bureau, string? search, bool failedOnly, DateTimeOffset? before, CancellationToken ct)
    {
        var filter = new Filter();
        filter.And($"bureau_id in ({filter.Add(bureau)}, '')");
        if (!string.IsNullOrWhiteSpace(search))
        {
            var text = filter.Add(search.Trim());
            filter.And($"(position({text} in sign_in) > 0 or position({text} in address) > 0)");
        }

        if (failedOnly)
        {
            filter.And("result <> '登录'");
        }

        Before(filter, before);
        return Read(
            filter, $"select at, sign_in, result, address from sign_in_log where {filter.Sql} order by at desc limit {PageSize + 1}",
            r => new SignInAttempt(r.GetFieldValue<DateTimeOffset>(0), r.GetString(1), r.GetString(2), r.GetString(3)), ct);
    }

    private static void Before(Filter filter, DateTimeOffset? before)
    {
        if (before is { } instant)
        {
            filter.And($"at < {filter.Add(instant.ToUniversalTime())}");
        }
    }

    private async Task<IReadOnlyList<T>> Read<T>(Filter filter, string sql, Func<NpgsqlDataReader, T> row, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = filter.Command(connection, sql);
        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(row(reader));
        }

        return rows;
    }
}
