using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Records;

/// <summary>One part of a tally.</summary>
/// <param name="Part">Code, id, <c>true</c>/<c>false</c> or <c>yyyy-MM</c>; empty when the field is not filled.</param>
/// <param name="Sum">Sum of the asked number; 0 when none was asked.</param>
/// <param name="Estimated">How many of the summed numbers are estimates.</param>
public sealed record Tally(string Part, long Count, long Sum, long Estimated);

/// <summary>Records of a register counted by day, month, unit or field, through the scope filter.</summary>
public sealed class RecordTallies(Db db, RecordList list)
{
    /// <summary>How many records stand on each day that has any; days of the query's span.</summary>
    public async Task<IReadOnlyDictionary<DateOnly, int>> Days(Actor actor, RecordQuery query, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var filter = list.FilterOf(actor, query);
        await using var command = filter.Command(connection, $"select r.on_date, count(*)::int from record r where {filter.Sql} and r.on_date is not null group by 1");
        var days = new Dictionary<DateOnly, int>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            days[rows.GetFieldValue<DateOnly>(0)] = rows.GetInt32(1);
        }

        return days;
    }

    /// <summary>Counts and sums by a part: <see cref="Splits.Unit"/>, <see cref="Splits.Month"/>, a choice, yes/no or link field. Largest first, months in order; at most 200.</summary>
    /// <param name="sum">The number to add up besides; null for none.</param>
    public async Task<IReadOnlyList<Tally>> By(Actor actor, RecordQuery query, Field by, Field? sum, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        var filter = list.FilterOf(actor, query);
        var many = by.Kind is FieldKind.Choices or FieldKind.Links;
        var code = by.Code is Splits.UnitCode or Splits.MonthCode ? "" : filter.Add(by.Code);
        var part = by.Code switch
        {
            Splits.UnitCode => "r.unit_id::text",
            Splits.MonthCode => "coalesce(to_char(r.on_date, 'YYYY-MM'), '')",
            _ => many ? "coalesce(each.value, '')" : $"coalesce(r.facts ->> {code}, '')",
        };
        var number = sum is null ? "0::bigint" : $"coalesce(sum((r.facts ->> {filter.Add(sum.Code)})::bigint), 0)::bigint";
        var guess = sum is { Estimable: true } ? $"count(*) filter (where (r.facts ->> {filter.Add(sum.EstimateMark.Code)})::boolean)" : "0::bigint";
        var each = many ? $" left join lateral jsonb_array_elements_text(r.facts -> {code}) each(value) on true" : "";
        await using var command = filter.Command(
            connection,
            $"select {part}, count(*), {number}, {guess} from record r{each} where {filter.Sql} group by 1 order by {(by.Code == Splits.MonthCode ? "1" : "2 desc, 1")} limit 200");
        return await Read(command, ct);
    }

    /// <summary>How often each person took part and the hours credited, most often first; at most 500.</summary>
    public async Task<IReadOnlyList<Tally>> People(Actor actor, RecordQuery query, CancellationToken ct)
    {
        if (query.Register.Attendance is not { } attendance)
        {
            return [];
        }

        await using var connection = await db.Connect(ct);
        var filter = list.FilterOf(actor, query);
        var people = filter.Add(attendance.People.Code);
        var hours = attendance.Hours is { } field ? $"coalesce(sum((r.facts ->> {filter.Add(field.Code)})::bigint), 0)::bigint" : "0::bigint";
        await using var command = filter.Command(
            connection,
            $"select each.value, count(*), {hours}, 0::bigint from record r cross join lateral jsonb_array_elements_text(r.facts -> {people}) each(value) where {filter.Sql} group by 1 order by 2 desc, 3 desc, 1 limit 500");
        return await Read(command, ct);
    }

    private static async Task<IReadOnlyList<Tally>> Read(NpgsqlCommand command, CancellationToken ct)
    {
        var tallies = new List<Tally>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            tallies.Add(new(rows.GetString(0), rows.GetInt64(1), rows.GetInt64(2), rows.GetInt64(3)));
        }

        return tallies;
    }
}
