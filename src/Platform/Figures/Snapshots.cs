using Fatong.Kernel;
using Fatong.Platform.Figures.Own;
using Fatong.Platform.Storage;
using Fatong.Platform.Work;
using Npgsql;

namespace Fatong.Platform.Figures;

using Work = Work.Work;

/// <summary>A set of figures frozen on a day, with the ids behind each.</summary>
public sealed record Snapshot(Guid Id, string Bureau, int Year, DateTimeOffset AsOf, string Name, DateTimeOffset TakenAt);

/// <summary>One frozen figure.</summary>
public sealed record FrozenFigure(string Indicator, int Version, long Value, long? Per, string EvidenceSha256, IReadOnlyList<Guid> Evidence)
{
    /// <summary>Values of the frozen parts, by dimension=part; only the dimensions that were asked for.</summary>
    public IReadOnlyDictionary<string, long> Parts { get; init; } = new Dictionary<string, long>();
}

/// <summary>How a figure differs from its frozen value: what came and what went since.</summary>
public sealed record FigureChange(string Indicator, long Then, long Now, IReadOnlyList<Guid> Added, IReadOnlyList<Guid> Removed);

/// <summary>Freezes figures and compares later runs with them.</summary>
public sealed class Snapshots(Desk desk, Db db, House house, FigureReader reader, OwnIndicators own)
{
    /// <summary>Freezes every indicator of the house and of the bureau for a year, as of an instant (now when null), as one ledger entry.</summary>
    /// <param name="split">Codes of the dimensions whose parts are frozen too; null for none.</param>
    public async Task<Snapshot> Take(Actor actor, int year, string name, DateTimeOffset? asOf, CancellationToken ct, IReadOnlySet<string>? split = null)
    {
        await using var work = await desk.Begin(actor, ct);
        var snapshot = new Snapshot(work.Ids.Next(), actor.Bureau, year, asOf ?? work.Now, name, work.Now);
        work.Change(
            "insert into snapshot (bureau_id, snapshot_id, year, as_of, name, taken_by, taken_at) values ($1, $2, $3, $4, $5, $6, $7)",
            Work.P(actor.Bureau), Work.P(snapshot.Id), Work.P(year), Work.P(snapshot.AsOf), Work.P(name), Work.P(actor.Person), Work.P(work.Now));
        var hashes = new System.Text.Json.Nodes.JsonObject();
        foreach (var indicator in house.Indicators.Concat(await own.InUse(actor.Bureau, ct)))
        {
            var period = FigurePeriod.Year(year, snapshot.AsOf);
            var figure = await reader.Read(actor.Bureau, indicator, period, null, ct);
            hashes[indicator.Code] = figure.EvidenceSha256;
            Freeze(work, snapshot, indicator, "", figure.Value, figure.Per, figure.Evidence.Select(e => e.Id));
            foreach (var by in indicator.Dimensions.Where(d => split?.Contains(d.Code) == true))
            {
                var parts = await reader.Read(actor.Bureau, indicator, period, by, ct);
                foreach (var (part, value) in parts.Parts)
                {
                    Freeze(work, snapshot, indicator, $"{by.Code}={part}", value, null, parts.Evidence.Where(e => e.Part == part).Select(e => e.Id));
                }
            }
        }

        work.Append(new("snapshot.taken.v1", snapshot.Id, work.Today, name, new() { ["evidence"] = hashes, ["year"] = year }));
        await work.Commit(ct);
        return snapshot;
    }

    /// <summary>The snapshots of a bureau's year, newest first.</summary>
    public async Task<IReadOnlyList<Snapshot>> Of(string bureau, int year, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "select snapshot_id, year, as_of, name, taken_at from snapshot where bureau_id = $1 and year = $2 order by taken_at desc", connection)
        {
            Parameters = { Work.P(bureau), Work.P(year) },
        };
        var all = new List<Snapshot>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            all.Add(new(rows.GetGuid(0), bureau, rows.GetInt32(1), rows.GetFieldValue<DateTimeOffset>(2), rows.GetString(3), rows.GetFieldValue<DateTimeOffset>(4)));
        }

        return all;
    }

    /// <summary>The frozen figures of a snapshot, by indicator.</summary>
    public async Task<IReadOnlyDictionary<string, FrozenFigure>> Figures(Snapshot snapshot, CancellationToken ct)
    {
        await using var connection = await db.Connect(ct);
        await using var command = new NpgsqlCommand(
            "select indicator, version, value, per, evidence_sha256, evidence, part from snapshot_figure where bureau_id = $1 and snapshot_id = $2", connection)
        {
            Parameters = { Work.P(snapshot.Bureau), Work.P(snapshot.Id) },
        };
        var figures = new Dictionary<string, FrozenFigure>(StringComparer.Ordinal);
        var parts = new List<(string Code, string Part, long Value)>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var code = rows.GetString(0);
            if (rows.GetString(6) is { Length: > 0 } part)
            {
                parts.Add((code, part, rows.GetInt64(2)));
                continue;
            }

            figures[code] = new(
                code, rows.GetInt32(1), rows.GetInt64(2), rows.IsDBNull(3) ? null : rows.GetInt64(3), rows.GetString(4), rows.GetFieldValue<Guid[]>(5));
        }

        foreach (var split in parts.GroupBy(p => p.Code, StringComparer.Ordinal))
        {
            figures[split.Key] = figures[split.Key] with { Parts = split.ToDictionary(p => p.Part, p => p.Value, StringComparer.Ordinal) };
        }

        return figures;
    }

    private static void Freeze(Work work, Snapshot snapshot, Kernel.Figures.Indicator indicator, string part, long value, long? per, IEnumerable<Guid> evidence)
    {
        var ids = evidence.Distinct().Order().ToArray();
        work.Change(
            """
            insert into snapshot_figure (bureau_id, snapshot_id, indicator, part, version, value, per, evidence_sha256, evidence)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            Work.P(snapshot.Bureau), Work.P(snapshot.Id), Work.P(indicator.Code), Work.P(part), Work.P(indicator.Version), Work.P(value), Work.P(per), Work.P(Figure.HashOf(ids)), Work.P(ids));
    }

    /// <summary>Runs the figures again, as of now, and tells which differ from the snapshot and by which ids.</summary>
    public async Task<IReadOnlyList<FigureChange>> Compare(Snapshot snapshot, CancellationToken ct)
    {
        var changes = new List<FigureChange>();
        foreach (var (code, frozen) in await Figures(snapshot, ct))
        {
            if (await own.Find(snapshot.Bureau, code, frozen.Version, ct) is not { } indicator)
            {
                continue;
            }

            var now = await reader.Read(snapshot.Bureau, indicator, FigurePeriod.Year(snapshot.Year), null, ct);
            if (now.Value != frozen.Value || now.EvidenceSha256 != frozen.EvidenceSha256)
            {
                var ids = now.Evidence.Select(e => e.Id).Distinct().ToList();
                changes.Add(new(code, frozen.Value, now.Value, [.. ids.Except(frozen.Evidence)], [.. frozen.Evidence.Except(ids)]));
            }
        }

        return changes;
    }
}
