using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;

namespace Fatong.Web.Home;

/// <summary>How many matters were opened and ended in each month of a year, as far as the actor sees.</summary>
internal sealed class MonthFigures(Db db)
{
    /// <summary>Two series of twelve numbers; empty when there is nothing in the year.</summary>
    public async Task<IReadOnlyList<(string Name, IReadOnlyList<int> Values)>> Read(Actor actor, int year, CancellationToken ct)
    {
        var opened = await Count(actor, "opened", year, ct);
        var ended = await Count(actor, "ended", year, ct);
        return opened.Concat(ended).All(n => n == 0) ? [] : [("立案", opened), ("办结", ended)];
    }

    private async Task<int[]> Count(Actor actor, string column, int year, CancellationToken ct)
    {
        var filter = Scope.Matters(actor);
        filter.And($"m.{column} between {filter.Add(new DateOnly(year, 1, 1))} and {filter.Add(new DateOnly(year, 12, 31))}");
        await using var connection = await db.Connect(ct);
        await using var command = filter.Command(connection, $"select extract(month from m.{column})::int, count(*)::int from matter m where {filter.Sql} group by 1");
        var months = new int[12];
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            months[reader.GetInt32(0) - 1] = reader.GetInt32(1);
        }

        return months;
    }
}
