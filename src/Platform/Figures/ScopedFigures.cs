using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Platform.Lists;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;

namespace Fatong.Platform.Figures;

/// <summary>One thing behind a figure, as the actor may see it.</summary>
public sealed record EvidenceRow(Guid Id, string Title, string? Number, string Kind, DateOnly? On, long Measure, string Part, bool IsMatter);

/// <summary>Figures as far as the actor sees: the value is a measure over just the things within the actor's scope.</summary>
public sealed class ScopedFigures(Db db, House house, FigureReader reader)
{
    /// <summary>The figure of the actor's bureau, narrowed to the actor's scope.</summary>
    public async Task<Figure> Read(Actor actor, Indicator indicator, FigurePeriod period, Field? by, CancellationToken ct)
    {
        var figure = await reader.Read(actor.Bureau, indicator, period, by, ct);
        if (actor.Scope is DataScope.Bureau or DataScope.BureauAndBelow || !figure.Kept)
        {
            return figure;
        }

        var own = await Visible(actor, indicator.Query, figure.Evidence, ct);
        long? per = null;
        if (indicator.Per is { } query)
        {
            var below = await reader.Read(actor.Bureau, indicator with { Query = query, Per = null }, period, null, ct);
            per = FigureReader.Total(query, await Visible(actor, query, below.Evidence, ct));
        }

        return new(indicator, period, FigureReader.Total(indicator.Query, own), per, own);
    }

    /// <summary>The figure without its evidence, for lists of figures; the same value as <see cref="Read"/>.</summary>
    public Task<Figure> Value(Actor actor, Indicator indicator, FigurePeriod period, CancellationToken ct) =>
        actor.Scope is DataScope.Bureau or DataScope.BureauAndBelow ? reader.Value(actor.Bureau, indicator, period, ct) : Read(actor, indicator, period, null, ct);

    /// <summary>Value by month of a flow; twelve numbers.</summary>
    public async Task<IReadOnlyList<long>> Months(Actor actor, Indicator indicator, int year, CancellationToken ct)
    {
        // One query for the year, taken apart by month; a matter counted once a year stands in the month of its first act.
        var split = await Read(actor, indicator, FigurePeriod.Year(year), Splits.Month, ct);
        return [.. Enumerable.Range(1, 12).Select(month => split.Parts.GetValueOrDefault($"{year:0000}-{month:00}"))];
    }

    /// <summary>What stands behind some evidence, in its order; what the actor may not see is left out.</summary>
    public async Task<IReadOnlyList<EvidenceRow>> Rows(Actor actor, IReadOnlyList<Evidence> evidence, CancellationToken ct)
    {
        var ids = evidence.Select(e => e.Id).Distinct().ToArray();
        var found = new Dictionary<Guid, (string Title, string? Number, string Kind, DateOnly? On, bool IsMatter)>();
        await using var connection = await db.Connect(ct);
        foreach (var isMatter in new[] { true, false })
        {
            var filter = isMatter ? Scope.Matters(actor) : Scope.Records(actor, house);
            filter.And($"{(isMatter ? "m.matter_id" : "r.record_id")} = any({filter.Add(ids)})");
            await using var command = filter.Command(connection, isMatter
                ? $"select m.matter_id, m.title, m.number, m.procedure, m.opened from matter m where {filter.Sql}"
                : $"select r.record_id, r.title, null, r.register, r.on_date from record r where {filter.Sql}");
            await using var rows = await command.ExecuteReaderAsync(ct);
            while (await rows.ReadAsync(ct))
            {
                var code = rows.GetString(3);
                var name = isMatter ? house.Procedures.FirstOrDefault(p => p.Code == code)?.Name : house.Register(code)?.Name;
                found[rows.GetGuid(0)] = (
                    rows.GetString(1), rows.IsDBNull(2) ? null : rows.GetString(2), name ?? code, rows.IsDBNull(4) ? null : rows.GetFieldValue<DateOnly>(4), isMatter);
            }
        }

        return
        [
            .. evidence.Where(e => found.ContainsKey(e.Id)).Select(e =>
            {
                var (title, number, kind, on, isMatter) = found[e.Id];
                return new EvidenceRow(e.Id, title, number, kind, on, e.Measure, e.Part, isMatter);
            }),
        ];
    }

    private async Task<IReadOnlyList<Evidence>> Visible(Actor actor, FigureQuery query, IReadOnlyList<Evidence> evidence, CancellationToken ct)
    {
        var filter = query.Records is null ? Scope.Matters(actor) : Scope.Records(actor, house);
        var id = query.Records is null ? "m.matter_id" : "r.record_id";
        filter.And($"{id} = any({filter.Add(evidence.Select(e => e.Id).Distinct().ToArray())})");
        await using var connection = await db.Connect(ct);
        await using var command = filter.Command(connection, $"select {id} from {(query.Records is null ? "matter m" : "record r")} where {filter.Sql}");
        var seen = new HashSet<Guid>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            seen.Add(rows.GetGuid(0));
        }

        return [.. evidence.Where(e => seen.Contains(e.Id))];
    }
}
