using System.Globalization;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Platform.Records;

using Work = Work.Work;

/// <summary>A movement of a stock that is accepted and not yet in the database.</summary>
internal sealed record StockMove(string Item, DateOnly Day, long Change)
{
    /// <summary>Notes what a record moves, and takes back what it moved before.</summary>
    internal static void Note(List<StockMove> moves, Register register, Facts? before, Facts after, DateOnly today)
    {
        if (register.Stock is { } stock && StockCheck.MoveOf(register, stock, after, today) is { } move)
        {
            moves.Add(move);
            if (before is not null && StockCheck.MoveOf(register, stock, before, today) is { } was)
            {
                moves.Add(was with { Change = -was.Change });
            }
        }
    }
}

/// <summary>Refuses a record, a correction or a withdrawal that would leave less than nothing of an item on some day.</summary>
internal static class StockCheck
{
    /// <param name="facts">The record as it would stand; null when it goes.</param>
    /// <param name="self">The record that is corrected or goes; null for a new one.</param>
    /// <param name="unsaved">Movements accepted in the same work, not yet in the database.</param>
    internal static async Task<IReadOnlyList<FieldError>> Errors(
        Work work, Register register, Facts? facts, Guid? self, CancellationToken ct, IReadOnlyList<StockMove>? unsaved = null)
    {
        if (register.Stock is not { } stock)
        {
            return [];
        }

        // Movements of one stock are checked one after another, so that two of them cannot both take the last piece.
        await using (var lockIt = work.Command("select pg_advisory_xact_lock(hashtextextended($1, 0))", $"{work.Actor.Bureau}/{register.Code}"))
        {
            await lockIt.ExecuteNonQueryAsync(ct);
        }

        var items = new HashSet<string>(StringComparer.Ordinal);
        if (facts?[stock.Item.Code] is { } now)
        {
            items.Add(FieldText.Input(stock.Item, now));
        }

        if (self is { } id)
        {
            await using var before = work.Command("select facts ->> $3 from record where bureau_id = $1 and record_id = $2", work.Actor.Bureau, id, stock.Item.Code);
            if (await before.ExecuteScalarAsync(ct) is string was)
            {
                items.Add(was);
            }
        }

        foreach (var item in items)
        {
            var moves = await Moves(work, register, stock, item, self, ct);
            moves.AddRange((unsaved ?? []).Where(m => m.Item == item).Select(m => (m.Day, m.Change)));
            if (facts is not null && MoveOf(register, stock, facts, work.Today) is { } move && move.Item == item)
            {
                moves.Add((move.Day, move.Change));
            }

            if (Lowest(moves) is var (day, left) && left < 0)
            {
                var at = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}");
                return [new(stock.Quantity.Code, stock.Quantity.Label, $"库存不足：到{at}结存将为{left}{stock.Quantity.Unit}")];
            }
        }

        return [];
    }

    internal static StockMove? MoveOf(Register register, Stock stock, Facts facts, DateOnly today) => facts[stock.Item.Code] is { } item
        ? new(FieldText.Input(stock.Item, item), DayOf(register, facts) ?? today, Sign(stock, facts.Get(stock.Kind)) * facts.Get(stock.Quantity))
        : null;

    private static int Sign(Stock stock, string? kind) => kind is null ? 0 : stock.In.Contains(kind) ? 1 : stock.Out.Contains(kind) ? -1 : 0;

    /// <summary>The first day on which the balance is lowest; what comes in on a day counts before what goes out.</summary>
    private static (DateOnly Day, long Left) Lowest(IEnumerable<(DateOnly Day, long Change)> moves)
    {
        var (left, lowest, on) = (0L, 0L, DateOnly.MinValue);
        foreach (var day in moves.GroupBy(m => m.Day).OrderBy(g => g.Key))
        {
            left += day.Sum(m => m.Change);
            if (left < lowest)
            {
                (lowest, on) = (left, day.Key);
            }
        }

        return (on, lowest);
    }

    private static DateOnly? DayOf(Register register, Facts facts) => register.On is { } on && facts.Has(on) ? facts.Get(on) : null;

    private static async Task<List<(DateOnly Day, long Change)>> Moves(Work work, Register register, Stock stock, string item, Guid? except, CancellationToken ct)
    {
        await using var command = work.Command(
            $"""
            select coalesce(r.on_date, (r.entered_at at time zone 'Asia/Shanghai')::date), sum(case when r.facts ->> $5 = any($6) then 1 when r.facts ->> $5 = any($7) then -1 else 0 end * coalesce((r.facts ->> $8)::bigint, 0))::bigint
            from record r
            where r.bureau_id = $1 and r.register = $2 and r.facts @> $3::jsonb and r.record_id <> $4 and {RecordStore.InUse}
            group by 1
            """,
            work.Actor.Bureau, register.Code, Holding(stock.Item, item), except ?? Guid.Empty,
            stock.Kind.Code, stock.In.ToArray(), stock.Out.ToArray(), stock.Quantity.Code);
        var moves = new List<(DateOnly, long)>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            moves.Add((rows.GetFieldValue<DateOnly>(0), rows.GetInt64(1)));
        }

        return moves;
    }

    private static string Holding(Field item, string value) =>
        new System.Text.Json.Nodes.JsonObject { [item.Code] = value }.ToJsonString();
}
