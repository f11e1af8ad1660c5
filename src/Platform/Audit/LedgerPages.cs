using System.Text;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;

namespace Fatong.Platform.Audit;

/// <summary>One ledger entry as a person reads it.</summary>
public sealed record LedgerLine(long Sequence, string Kind, Guid Subject, string Actor, DateTimeOffset RecordedAt, string Body);

/// <summary>Pages through a bureau's ledger, newest first.</summary>
public sealed class LedgerPages(Db db)
{
    public const int PageSize = 50;

    /// <param name="kind">Beginning of the entry name, e.g. <c>account.</c></param>
    /// <param name="before">Only entries with smaller sequences.</param>
    public async Task<IReadOnlyList<LedgerLine>> Read(string bureau, string? kind, Guid? subject, long? before, CancellationToken ct)
    {
        var filter = new Filter();
        filter.And($"e.bureau_id = {filter.Add(bureau)}");
        if (!string.IsNullOrWhiteSpace(kind))
        {
            filter.And($"starts_with(e.kind, {filter.Add(kind.Trim())})");
        }

        if (subject is { } about)
        {
            filter.And($"e.subject = {filter.Add(about)}");
        }

        if (before is { } end)
        {
            filter.And($"e.seq < {filter.Add(end)}");
        }

        await using var connection = await db.Connect(ct);
        await using var command = filter.Command(
            connection,
            $"""
            select e.seq, e.kind, e.subject, coalesce(a.name, s.title, case e.actor when '{Guid.Empty}' then '系统' else e.actor end), e.recorded_at, e.body
            from (select * from ledger_entry e where {filter.Sql} order by e.seq desc limit {PageSize + 1}) e
            left join lateral (select name from account a where a.bureau_id = e.bureau_id and a.person_id::text = e.actor limit 1) a on true
            left join lateral (select title from record r where r.bureau_id = e.bureau_id and r.record_id = e.actor::uuid) s on true
            order by e.seq desc
            """);
        var lines = new List<LedgerLine>();
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            lines.Add(new(r.GetInt64(0), r.GetString(1), r.GetGuid(2), r.GetString(3), r.GetFieldValue<DateTimeOffset>(4), Encoding.UTF8.GetString(r.GetFieldValue<byte[]>(5))));
        }

        return lines;
    }
}
