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
        var papers = Scope.Matters(actor);
        papers.And($"(m.terms @> {papers.Add(pairs)} or p.number = {papers.Add((text ?? "").Trim())} or p.title = {papers.Add((text ?? "").Trim())})");
        return new(
            await Read(matters, $"select m.matter_id, m.procedure, m.title, m.number from matter m where {matters.Sql} order by m.opened desc limit {limit}",
                (id, kind, title, number) => new(id, procedures.GetValueOrDefault(kind, kind), title, number, $"/matters/{id}"), ct),
            await Read(records, $"select r.record_id, r.register, r.title, null from record r where {records.Sql} order by r.entered_at desc limit {limit}",
                (id, kind, title, number) => new(id, house.Register(kind)?.Name ?? kind, title, number, $"/records/{id}"), ct),
            await Read(papers,
                $"select p.paper_id, p.title, m.title, p.number from paper p join matter m on m.bureau_id = p.bureau_id and m.matter_id = p.matter_id where {papers.Sql} order by p.issued_on desc limit {limit}",
                (id, kind, title, number) => new(id, kind.ReplaceLineEndings(""), title, number, $"/papers/{id}"), ct));
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
