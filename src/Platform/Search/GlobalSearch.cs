using Fatong.Kernel;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;

namespace Fatong.Platform.Search;

/// <summary>One thing found.</summary>
/// <param name="Kind">Name of the procedure, register or paper.</param>
public sealed record Finding(Guid Id, string Kind, string Title, string? Number, string Link);

/// <summary>What a search found, by shape.</summary>
public sealed record Findings(IReadOnlyList<Finding> Matters, IReadOnlyList<Finding> Records, IReadOnlyList<Finding> Papers);

/// <summary>Search over matters, records and papers by two characters or more, through the scope filter.</summary>
public sealed class GlobalSearch(Db db, House house)
{
    /// <summary>At most <paramref name="limit"/> of each, newest first; nothing for fewer than two characters.</summary>
    public async Task<Findings> Find(Actor actor, string? text, int limit, CancellationToken ct)
    {
        var pairs = Bigrams.Query(text);
        if (pairs.Length == 0 || pairs.All(p => p.Length < 2))
        {
            return new([], [], []);
        }

        var procedures = house.Current.ToDictionary(p => p.Code, p => p.Name, StringComparer.Ordinal);
        var matters = Scope.Matters(actor);
        matters.And($"m.terms @> {matters.Add(pairs)}");
        var records = Scope.Records(actor, house);
        records.And($"r.terms @> {records.Add(pairs)}").And("not r.withdrawn and r.merged_into is null");
        return new(
            await Read(matters, $"select m.matter_id, m.procedure, m.title, m.number from matter m where {matters.Sql} order by m.opened desc limit {limit}",
                (id, kind, title, number) => new(id, procedures.GetValueOrDefault(kind, kind), title, number, $"/matters/{id}"), ct),
            await Read(records, $"select r.record_id, r.register, r.title, null from record r where {records.Sql} order by r.entered_at desc limit {limit}",
                (id, kind, title, number) => new(id, house.Register(kind)?.Name ?? kind, title, number, $"/records/{id}"), ct),
            await Papers(actor, text!.Trim(), pairs, limit, ct));
    }

    /// <summary>Papers of the newest matters found, and papers of just this number or name; each way by its own index.</summary>
    private async Task<IReadOnlyList<Finding>> Papers(Actor actor, string text, string[] pairs, int limit, CancellationToken ct)
    {
        const string Columns = "select p.paper_id, p.title, m.title, p.number, p.issued_on from";
        const string Join = "join paper p on p.bureau_id = m.bureau_id and p.matter_id = m.matter_id";
        var found = new List<Finding>();
        foreach (var by in new[] { "number", "title", "" })
        {
            var filter = Scope.Matters(actor);
            var order = $"order by p.issued_on desc, p.paper_id desc limit {limit}";
            var sql = by.Length == 0
                ? $"{Columns} (select * from matter m where {filter.And($"m.terms @> {filter.Add(pairs)}").Sql} order by m.opened desc limit {limit}) m {Join} {order}"
                : $"{Columns} matter m {Join} where {filter.And($"p.{by} = {filter.Add(text)}").Sql} {order}";
            found.AddRange(await Read(filter, sql, (id, kind, title, number) => new(id, kind.ReplaceLineEndings(""), title, number, $"/papers/{id}"), ct));
        }

        return [.. found.DistinctBy(f => f.Id).Take(limit)];
    }

    private async Task<IReadOnlyList<Finding>> Read(Filter filter, string sql, Func<Guid, string, string, string?, Finding> make, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = filter.Command(connection, sql);
        var found = new List<Finding>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            found.Add(make(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3)));
        }

        return found;
    }
}
