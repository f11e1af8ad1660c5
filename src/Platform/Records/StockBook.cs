using Fatong.Kernel.Registers;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;

namespace Fatong.Platform.Records;

/// <summary>What came in, went out and is left of an item.</summary>
/// <param name="Item">Code, id or text of the item.</param>
/// <param name="Before">Balance before the first day of the period.</param>
public sealed record StockLine(string Item, long Before, long In, long Out)
{
    public long Left => Before + In - Out;
}

/// <summary>The stock of a register by item, over the records the actor may see.</summary>
public sealed class StockBook(Db db, RecordList list)
{
    /// <summary>Lines in order of the item; what moved before <paramref name="from"/> is the balance brought forward.</summary>
    public async Task<IReadOnlyList<StockLine>> Read(Actor actor, Register register, DateOnly from, DateOnly to, CancellationToken ct)
    {
        if (register.Stock is not { } stock)
        {
            return [];
        }

        await using var connection = await db.Connect(ct);
        var filter = list.FilterOf(actor, new(register));
        var (item, kind, quantity) = (filter.Add(stock.Item.Code), filter.Add(stock.Kind.Code), filter.Add(stock.Quantity.Code));
        var (into, outOf) = (filter.Add(stock.In.ToArray()), filter.Add(stock.Out.ToArray()));
        var (first, last) = (filter.Add(from), filter.Add(to));
        const string Day = "coalesce(r.on_date, (r.entered_at at time zone 'Asia/Shanghai')::date)";
        await using var command = filter.Command(
            connection,
            $"""
            select item, coalesce(sum(came - went) filter (where day < {first}), 0)::bigint, coalesce(sum(came) filter (where day >= {first}), 0)::bigint, coalesce(sum(went) filter (where day >= {first}), 0)::bigint
            from (
              select coalesce(r.facts ->> {item}, '') as item, {Day} as day,
                case when r.facts ->> {kind} = any({into}) then (r.facts ->> {quantity})::bigint else 0 end as came,
                case when r.facts ->> {kind} = any({outOf}) then (r.facts ->> {quantity})::bigint else 0 end as went
              from record r where {filter.Sql}) moved
            where day <= {last} group by item order by item limit 1000
            """);
        var lines = new List<StockLine>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            lines.Add(new(rows.GetString(0), rows.GetInt64(1), rows.GetInt64(2), rows.GetInt64(3)));
        }

        return lines;
    }
}
