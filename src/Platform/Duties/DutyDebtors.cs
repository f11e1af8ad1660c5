using Fatong.Kernel.Duties;
using Fatong.Platform.Figures;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Npgsql;

namespace Fatong.Platform.Duties;

/// <summary>One that owes a duty, with the days on which it does (both included).</summary>
internal sealed record DebtorFound(DebtorKind Kind, Guid Id, string Name, Guid Unit, DateOnly From, DateOnly To)
{
    internal bool OwesOn(DateOnly day) => day >= From && day <= To;
}

/// <summary>Finds who owes a duty: the bureau, units and people as the registers and accounts have them.</summary>
internal static class DutyDebtors
{
    internal static async Task<IReadOnlyList<DebtorFound>> Of(NpgsqlConnection connection, string bureau, string bureauName, Debtor debtor, CancellationToken ct)
    {
        if (debtor.Kind == DebtorKind.Bureau)
        {
            return [new(DebtorKind.Bureau, Guid.Empty, bureauName, Guid.Empty, DateOnly.MinValue, DateOnly.MaxValue)];
        }

        var filter = new Filter();
        var sql = debtor.Register is null ? Holders(filter, bureau, debtor) : Recorded(filter, bureau, debtor);
        var found = new List<DebtorFound>();
        await using var command = filter.Command(connection, sql);
        await using var r = await command.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct))
        {
            found.Add(new(
                debtor.Kind, r.GetGuid(0), r.GetString(1), r.GetGuid(2),
                r.IsDBNull(3) ? DateOnly.MinValue : r.GetFieldValue<DateOnly>(3), r.IsDBNull(4) ? DateOnly.MaxValue : r.GetFieldValue<DateOnly>(4)));
        }

        return found;
    }

    private static string Recorded(Filter filter, string bureau, Debtor debtor)
    {
        filter.And($"r.bureau_id = {filter.Add(bureau)}").And($"r.register = {filter.Add(debtor.Register!.Code)}").And(RecordStore.InUse);
        if (debtor.Where is { } where)
        {
            filter.And(ConditionSql.Of(where, "r.facts", null, filter));
        }

        if (debtor.Named is not { } named)
        {
            // A unit is its own unit; a person belongs to the unit of the record.
            var unit = debtor.Kind == DebtorKind.Unit ? "r.record_id" : "r.unit_id";
            return $"select r.record_id, r.title, {unit}, r.from_date, r.to_date from record r where {filter.Sql} order by r.title, r.record_id";
        }

        var code = filter.Add(named.Code);
        return $"""
            select s.record_id, s.title, s.unit_id, min(coalesce(greatest(r.from_date, s.from_date), '-infinity')), max(coalesce(least(r.to_date, s.to_date), 'infinity'))
            from record r join record s on s.bureau_id = r.bureau_id and s.record_id = (r.facts ->> {code})::uuid
            where {filter.Sql} group by s.record_id, s.title, s.unit_id order by s.title, s.record_id
            """;
    }

    private static string Holders(Filter filter, string bureau, Debtor debtor)
    {
        filter.And($"a.bureau_id = {filter.Add(bureau)}").And($"a.roles && {filter.Add(debtor.Roles.Select(r => r.Id).ToArray())}").And("a.disabled_at is null");
        return $"""
            select a.person_id, min(a.name), (array_agg(a.unit_id order by a.account_id))[1], min(r.from_date), max(r.to_date)
            from account a left join record r on r.bureau_id = a.bureau_id and r.record_id = a.person_id
            where {filter.Sql} group by a.person_id order by 2, 1
            """;
    }
}
